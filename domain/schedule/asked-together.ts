import { Temporal } from 'temporal-polyfill';
import { organisingRole, stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import { type DatedMoment, dayOfStart, isScheduled, startOf } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * With which other moment of that day it is asked whether this one took place, of which nothing is written: the talk
 * that belongs to a visit, rather one of which something is written, else the last. Undefined: it is asked by itself.
 */
export function askedWith(
  moment: Moment,
  trajectory: Trajectory,
  template: Template,
): DatedMoment | undefined {
  if (!isAskable(moment) || closes(moment, trajectory, template) > 0) return undefined;
  const together = trajectory.moments
    .filter(isAskable)
    .filter((one) => one.id !== moment.id && belongTogether(one, moment, trajectory, template));
  const written = together.find((one) => closes(one, trajectory, template) > 0);
  return written ?? together.find((one) => Temporal.Instant.compare(startOf(one), startOf(moment)) > 0);
}

/** The other way round: what is asked about on the card of this moment too. */
export function askedAlong(
  moment: Moment,
  trajectory: Trajectory,
  template: Template,
): readonly DatedMoment[] {
  return trajectory.moments
    .filter(isAskable)
    .filter((one) => one.id !== moment.id && askedWith(one, trajectory, template)?.id === moment.id);
}

/** It stands in calendars, and nothing is the matter with it. */
function isAskable(moment: Moment): moment is DatedMoment {
  return isScheduled(moment) && moment.place !== 'desk' && moment.question === undefined;
}

/** On one day, of one organiser, and the one follows the other in its round. */
function belongTogether(
  one: DatedMoment,
  other: DatedMoment,
  { options }: Trajectory,
  template: Template,
): boolean {
  const follows = (later: Moment, earlier: Moment) =>
    stepOf(template, later, options).links.some(({ step }) => step === earlier.step);
  return (
    one.cycle === other.cycle &&
    (follows(one, other) || follows(other, one)) &&
    dayOfStart(one).equals(dayOfStart(other)) &&
    organisingRole(one, template, options) === organisingRole(other, template, options)
  );
}

function closes(moment: Moment, { options }: Trajectory, template: Template): number {
  return stepOf(template, moment, options).closes.length;
}
