import { Temporal } from 'temporal-polyfill';
import { ok, refuse } from '../result.ts';
import { periodOf } from '../schedule/period.ts';
import { stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import { goneBy } from '../trajectory/film.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { rearranged, turned } from './change.ts';
import { type Decide, type Decision, without } from './decision.ts';
import type { Situation } from './situation.ts';

/** Ends early. What is still to come is taken out; what was held keeps its reports, and an interim one may follow. */
export const stop: Decide<'stop'> = (_act, decision) => {
  const { trajectory, viewer, today } = decision;
  if (trajectory.stage === 'stopped') return ok(trajectory);
  if (trajectory.stage === 'completed') return refuse('ended');
  return ok({
    ...trajectory,
    stage: 'stopped',
    ended: { on: today, by: viewer.person, early: true },
    films: goneBy(trajectory.films, today),
    moments: trajectory.moments.map((moment) => dropped(moment, decision)),
    ...pausesOver(trajectory, today),
  });
};

/** It stands still no longer than it goes on. */
function pausesOver({ pauses }: Trajectory, today: string): Pick<Trajectory, 'pauses'> {
  return pauses ? { pauses: pauses.map((one) => ({ ...one, until: one.until ?? today })) } : {};
}

function dropped(moment: Moment, decision: Decision): Moment {
  const { situation } = decision;
  if (moment.state === 'proposed') return rearranged(moment, { state: 'dropped', start: undefined });
  const isPast = moment.start !== undefined && Temporal.Instant.compare(moment.start, situation.now) <= 0;
  if (moment.state !== 'scheduled' || (isPast && moment.place !== 'desk')) return moment;
  return without(turned(moment, { state: 'dropped' }, decision), 'question');
}

/**
 * Completed once the closing talk was held and every document of the trajectory as a whole that is to be handed
 * over was. Before that, or after an early stop, nothing changes.
 */
export function completeWhenDone(
  trajectory: Trajectory,
  template: Template,
  by: string,
  today: string,
): Trajectory {
  if (trajectory.stage !== 'running') return trajectory;
  const closings = trajectory.moments.filter(
    (moment) => stepOf(template, moment, trajectory.options).timing.kind === 'closing',
  );
  const handedOver = template.documents
    .filter((rule) => rule.per === 'trajectory' && rule.delivery.kind !== 'none')
    .every(({ kind }) => trajectory.documents.some((d) => d.kind === kind && d.state === 'delivered'));
  if (closings.length === 0 || !handedOver || !closings.every((moment) => moment.state === 'held')) {
    return trajectory;
  }
  return completed(trajectory, by, today);
}

/**
 * A trajectory that lasts until its school year ends is completed behind the last day of it, also where it stood still or
 * was never planned; what was held and has no verslag yet stays open to be written. One that its subject was never told
 * of stays what it is: nobody but who began it knows.
 */
export function completeWhenOver(
  trajectory: Trajectory,
  { template, calendar }: Pick<Situation, 'template' | 'calendar'>,
  today: string,
): Trajectory {
  if (!lastsItsYear(trajectory, template)) return trajectory;
  return periodOf(trajectory, calendar).until.toString() < today
    ? completed(trajectory, 'system', today)
    : trajectory;
}

/** Whether it ends by itself with the school year that it began in. */
export function lastsItsYear(
  { stage, ended }: Pick<Trajectory, 'stage' | 'ended'>,
  { length }: Template,
): boolean {
  return length === 'schoolYear' && !ended && stage !== 'draft';
}

function completed(trajectory: Trajectory, by: string, today: string): Trajectory {
  const moments = trajectory.moments.map((moment) =>
    moment.state === 'proposed' ? rearranged(moment, { state: 'dropped', start: undefined }) : moment,
  );
  const films = goneBy(trajectory.films, today);
  return {
    ...trajectory,
    ...{ stage: 'completed', ended: { on: today, by, early: false }, moments, films },
    ...pausesOver(trajectory, today),
  };
}
