import type { PlanningCalendar, PlanningMoment } from '../planning/problem.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Engagement } from './engaged.ts';
import { slotsBetween } from './hours.ts';

/** Where meetings of others are laid: as `Frame`, with whose trips and full days count. */
export interface Surrounding {
  readonly grid: PlanningCalendar;
  readonly index: ReadonlyMap<PersonId, number>;
  /** The coach, by index; absent: nobody. */
  readonly host?: number | undefined;
  /** By index; the first is the one whose rooms count. */
  readonly schools: readonly string[];
  readonly countsRooms: boolean;
}

/** The schools at which people are for these, with `here` first. */
export function schoolsWith(here: string, engaged: readonly Engagement[]): readonly string[] {
  return [...new Set([here, ...engaged.flatMap(({ onsite, schoolId }) => (onsite ? [schoolId] : []))])];
}

/**
 * Meetings of other trajectories as moments that stay where they are: nobody is in two places, there is time to travel
 * between two schools, a visit to a school where she is that day is no journey more, and a room that is taken is taken.
 * What takes nothing of anybody here, or lies outside the days and hours of the grid, is left out.
 */
export function posedEngagements(
  engaged: readonly Engagement[],
  { grid, index, host, schools, countsRooms }: Surrounding,
): PlanningMoment[] {
  return engaged.flatMap((one): PlanningMoment[] => {
    const people = one.people.flatMap((person) => index.get(person) ?? []);
    const takesRoom = countsRooms && one.needsRoom && one.schoolId === schools[0];
    if (people.length === 0 && !takesRoom) return [];
    const from = Date.parse(one.start);
    const slots = slotsBetween(grid, from, from + one.durationMin * 60_000);
    if (!slots) return [];
    return [
      {
        key: one.key,
        trajectory: one.key,
        duration: slots.to - slots.from,
        people,
        ...(host !== undefined && people.includes(host) ? { host } : {}),
        hours: 'any',
        place: one.onsite ? { kind: 'onsite', school: schools.indexOf(one.schoolId) } : { kind: 'online' },
        ...(takesRoom ? { roomAt: 0 } : {}),
        window: {},
        pinned: slots.day * grid.slotsPerDay + slots.from,
      },
    ];
  });
}
