import { Temporal } from 'temporal-polyfill';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Busy, besidesOwn } from './besides-own.ts';
import { openMoment, type ReplanRow, sameTime } from './replan.ts';

/**
 * Whether everybody without whom a meeting cannot be is still free at the times that are proposed, as far as calendars
 * are visible: what came into one since makes the proposal one of before. `leaving`: all that leave where they stand,
 * these and those that go elsewhere than was proposed.
 */
export function stillFree(
  rows: readonly ReplanRow[],
  trajectories: ReadonlyMap<string, Trajectory>,
  busy: Busy,
  leaving: readonly ReplanRow[] = rows,
): boolean {
  const momentOf = (row: ReplanRow) => openMoment(row, trajectories.get(row.trajectory));
  const gone = leaving.flatMap((row) => momentOf(row) ?? []);
  return rows.every((row) => {
    const moment = momentOf(row);
    const { now, was } = row;
    if (!moment || now === undefined || sameTime(now, was)) return true;
    const end = Temporal.Instant.from(now).add({ minutes: moment.durationMin });
    return moment.attendees.every(
      ({ person, required }) =>
        !required ||
        !besidesOwn(busy[person] ?? [], person, [...gone, ...welcomeAt(person, trajectories)]).some(
          ({ from, until }) =>
            Temporal.Instant.compare(from, end) < 0 && Temporal.Instant.compare(until, now) > 0,
        ),
    );
  });
}

/** Meetings that can be without her: the planner places others at their time where it must. */
function welcomeAt(person: PersonId, trajectories: ReadonlyMap<string, Trajectory>): readonly Moment[] {
  return [...trajectories.values()].flatMap(({ moments }) =>
    moments.filter(({ attendees }) => attendees.some((one) => one.person === person && !one.required)),
  );
}
