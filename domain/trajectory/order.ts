import { Temporal } from 'temporal-polyfill';
import { compareOrder, type Options, stepOf } from '../template/expand.ts';
import type { Step, Template } from '../template/template.ts';
import type { Moment } from './moment.ts';
import { type DatedMoment, dayOfStart } from './moments.ts';

/** The order that binds, as a template and its options lay it down. */
export interface Order {
  readonly template: Template;
  readonly options: Options;
}

/**
 * The first of `others` that stands on the wrong side of a moment in time, as both are dated now; undefined when
 * the order holds. What has no date, does not go through or was dropped is in nobody's way.
 */
export function outOfOrder(moment: Moment, others: readonly Moment[], order: Order): Moment | undefined {
  if (!counts(moment)) return undefined;
  return others.find(
    (other) =>
      other.id !== moment.id &&
      counts(other) &&
      (breaks(moment, other, order) || breaks(other, moment, order)),
  );
}

/**
 * Whether one moment has to be over before the other begins. Steps in the template's order, round after round;
 * what is halfway stands behind its round and before the closing, and is otherwise free. One track waits for no other.
 */
export function mustPrecede(a: Moment, b: Moment, { template, options }: Order): boolean {
  const { timing: one, track } = stepOf(template, a, options);
  const { timing: other, links, track: otherTrack } = stepOf(template, b, options);
  if (track !== undefined && otherTrack !== undefined && track !== otherTrack) return false;
  // What stands in a programme's weeks is a possible activity: only what hangs on another keeps behind it.
  if (isOfProgramme(one) || isOfProgramme(other)) {
    return a.cycle === b.cycle && links.some((link) => link.step === a.step);
  }
  if (one.kind === 'halfway') return other.kind === 'closing';
  if (other.kind === 'halfway') {
    return one.kind === 'spread' ? a.cycle <= other.notBeforeRound : one.kind !== 'closing';
  }
  return compareOrder(template, options, a, b) < 0;
}

function isOfProgramme({ kind }: Step['timing']): boolean {
  return kind === 'schoolWeek' || kind === 'monthly' || kind === 'follows' || kind === 'asked';
}

/** A talk that opens the way is held anew when another coach comes: what was held before her does not count. */
function breaks(a: DatedMoment, b: DatedMoment, order: Order): boolean {
  if (isBefore(a, b) || !mustPrecede(a, b, order)) return false;
  return b.state !== 'held' || stepOf(order.template, a, order.options).timing.kind !== 'first';
}

function counts(moment: Moment): moment is DatedMoment {
  return moment.start !== undefined && moment.state !== 'notHeld' && moment.state !== 'dropped';
}

/** Meetings by the minute; a deadline by its day. */
function isBefore(a: DatedMoment, b: DatedMoment): boolean {
  if (a.place === 'desk' || b.place === 'desk') {
    return Temporal.PlainDate.compare(dayOfStart(a), dayOfStart(b)) <= 0;
  }
  // By plain numbers: a plan of twenty moments asks this four hundred times.
  return Date.parse(a.start) + a.durationMin * 60_000 <= Date.parse(b.start);
}
