import { Temporal } from 'temporal-polyfill';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Busy, besidesOwn } from './besides-own.ts';
import { openMoment, type ReplanRow, sameTime } from './replan.ts';

/**
 * Whether everybody without whom a meeting cannot be is still free at the times that are proposed, as far as calendars
 * are visible: what came into one since makes the proposal one of before.
 */
export function stillFree(
  rows: readonly ReplanRow[],
  trajectories: ReadonlyMap<string, Trajectory>,
  busy: Busy,
): boolean {
  const moving = rows.flatMap((row) => {
    const moment = openMoment(row, trajectories.get(row.trajectory));
    return moment ? [{ row, moment }] : [];
  });
  const own = moving.map(({ moment }) => moment);
  return moving.every(({ row: { now, was }, moment }) => {
    if (now === undefined || sameTime(now, was)) return true;
    const end = Temporal.Instant.from(now).add({ minutes: moment.durationMin });
    return moment.attendees.every(
      ({ person, required }) =>
        !required ||
        !besidesOwn(busy[person] ?? [], person, own).some(
          ({ from, until }) =>
            Temporal.Instant.compare(from, end) < 0 && Temporal.Instant.compare(until, now) > 0,
        ),
    );
  });
}
