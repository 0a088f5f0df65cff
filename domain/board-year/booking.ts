import type { ActOf } from '../acts/act.ts';
import { busyWith } from '../replanning/busy-with.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { YearResult } from './answer.ts';
import type { Plannable, Taken, YearQuestion } from './question.ts';

/** The entry of the intake with which a plan's part of a trajectory is kept: the same plan keeps it once. */
export function bookingEntry(plan: string, trajectory: string, by: PersonId): string {
  return `${by}:jaarplan:${plan}:${trajectory}`;
}

/**
 * The act that makes the plan of one trajectory true. What has got another place or state since is left as it is.
 * Undefined when nothing is left of it.
 */
export function bookingOf(
  { moments }: Pick<Trajectory, 'moments'>,
  places: Readonly<Record<string, string>>,
  clashing: readonly string[],
): ActOf<'confirmPlan'> | undefined {
  const planned = moments.flatMap(({ id, state, place, pinned }) => {
    const start = places[id];
    if (state !== 'proposed' || start === undefined || clashing.includes(id)) return [];
    return [{ moment: id, start, place, pinned, dropped: false }];
  });
  return planned.length > 0 ? { act: 'confirmPlan', moments: planned } : undefined;
}

/**
 * Moments of a plan whose time has since been taken, in the calendar of somebody who must be there or by what she attends
 * elsewhere; by trajectory.
 */
export function clashesIn(
  { trajectories, busy: calendars, engaged = [] }: Pick<YearQuestion, 'trajectories' | 'busy' | 'engaged'>,
  places: YearResult['places'],
): Readonly<Record<string, readonly string[]>> {
  const busy = busyWith(calendars, engaged);
  return Object.fromEntries(
    trajectories.flatMap(({ id, moments }: Plannable) => {
      const clashing = moments.filter((one) => isTaken(one, places[id]?.[one.id], busy)).map((one) => one.id);
      return clashing.length > 0 ? [[id, clashing]] : [];
    }),
  );
}

function isTaken(
  { state, durationMin, attendees }: Moment,
  start: string | undefined,
  busy: Readonly<Record<string, readonly Taken[]>>,
): boolean {
  if (state !== 'proposed' || start === undefined) return false;
  const from = Date.parse(start);
  const until = from + durationMin * 60_000;
  return attendees.some(
    ({ person, required }) =>
      required && busy[person]?.some((one) => Date.parse(one.from) < until && from < Date.parse(one.until)),
  );
}
