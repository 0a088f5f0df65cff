import { addSlots, noSlots, type SlotSet } from '../planning/bits.ts';
import type { PlanningCalendar, PlanningMoment, PlanningSchool } from '../planning/problem.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Engagement } from './engaged.ts';
import { slotsBetween } from './hours.ts';
import { schoolIn } from './rooms.ts';

/** All meetings of others count as one trajectory, of which nothing is to be placed. */
const ELSEWHERE = '';

/** Where meetings of others are laid: as `Frame`, with whose trips and full days count. */
interface Surrounding {
  readonly grid: PlanningCalendar;
  readonly index: ReadonlyMap<PersonId, number>;
  /** Who guides what is planned, by index. */
  readonly hosts: ReadonlySet<number>;
  /** By index. */
  readonly schools: readonly PlanningSchool[];
}

/** These schools, and behind them those at which people are for meetings of others. */
export function withSchoolsOf(
  engaged: readonly Engagement[],
  schools: readonly PlanningSchool[],
): readonly PlanningSchool[] {
  const others = engaged.flatMap(({ onsite, schoolId }) => (onsite ? [schoolId] : []));
  const known = schools.map(({ id }) => id);
  const more = [...new Set([...known, ...others])].slice(known.length);
  return [...schools, ...more.map((id) => schoolIn(id, undefined))];
}

/**
 * Meetings of other trajectories as moments that stay where they are: nobody is in two places, there is time to travel
 * between two schools, a visit to a school where she is that day is no journey more, and a room that is taken is taken.
 * What takes nothing of anybody here, or lies outside the days and hours of the grid, is left out.
 */
export function posedEngagements(
  engaged: readonly Engagement[],
  { grid, index, hosts, schools }: Surrounding,
): PlanningMoment[] {
  const schoolAt = new Map(schools.map(({ id }, at) => [id, at]));
  return engaged.flatMap((one): PlanningMoment[] => {
    const people = one.people.flatMap((person) => index.get(person) ?? []);
    const school = one.onsite ? schoolAt.get(one.schoolId) : undefined;
    const takesRoom = one.needsRoom && school !== undefined && schools[school]!.rooms > 0;
    if (people.length === 0 && !takesRoom) return [];
    const from = Date.parse(one.start);
    const slots = slotsBetween(grid, from, from + one.durationMin * 60_000);
    if (!slots) return [];
    const host = people.find((person) => hosts.has(person));
    return [
      {
        ...{ key: one.key, trajectory: ELSEWHERE, hours: 'any', window: {}, people },
        duration: slots.to - slots.from,
        ...(host === undefined ? {} : { host }),
        place: school === undefined ? { kind: 'online' } : { kind: 'onsite', school },
        ...(takesRoom ? { roomAt: school } : {}),
        pinned: slots.day * grid.slotsPerDay + slots.from,
      },
    ];
  });
}

/** The time that these take of each person. */
export function timeElsewhere(
  grid: PlanningCalendar,
  engaged: readonly Engagement[],
): ReadonlyMap<PersonId, SlotSet> {
  const time = new Map<PersonId, SlotSet>();
  for (const { start, durationMin, people } of engaged) {
    const from = Date.parse(start);
    const slots = slotsBetween(grid, from, from + durationMin * 60_000);
    if (!slots) continue;
    for (const person of people) {
      const own = time.get(person) ?? noSlots(grid.days.length);
      addSlots(own, slots.day, slots.from, slots.to);
      time.set(person, own);
    }
  }
  return time;
}
