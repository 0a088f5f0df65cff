import { Temporal } from 'temporal-polyfill';
import { addSlots, noSlots, type SlotSet } from '../planning/bits.ts';
import {
  dayOf,
  hostOf,
  type PlanningMoment,
  type PlanningProblem,
  type Starts,
  slotOf,
  UNPLACED,
} from '../planning/problem.ts';
import { templateOf } from '../templates/catalogue.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { PosedYear } from './pose.ts';
import { guideOf } from './question.ts';

/** Of this part of her time and more a coach is full: what is left lies in pieces too small to meet in. */
const FULL = 0.9;
/** From half of it on it is busy. */
const BUSY = 0.5;

/** A week of one coach, in minutes. */
export interface LoadedWeek {
  /** ISO date. */
  readonly monday: string;
  /** What stands in the plan or stood already. */
  readonly booked: number;
  /** Working time that her calendar leaves, what stands in the plan included. */
  readonly available: number;
  /** Her moments that should stand in this week and found no place. */
  readonly lacking: number;
}

export interface CoachLoad {
  readonly person: PersonId;
  readonly name: string;
  /** Her calendar cannot be seen: all her working time counts as available. */
  readonly unknown: boolean;
  /** Weeks in which any of the schools teaches, in order. */
  readonly weeks: readonly LoadedWeek[];
}

/** How a week looks in the picture. */
export type Fullness = 'away' | 'free' | 'light' | 'busy' | 'full';

/** A week in which something found no place is full, however many hours are left: they lie where it cannot be. */
export function fullnessOf({ booked, available, lacking }: LoadedWeek): Fullness {
  if (lacking > 0) return 'full';
  if (booked === 0) return available === 0 ? 'away' : 'free';
  if (booked >= available * FULL) return 'full';
  return booked >= available * BUSY ? 'busy' : 'light';
}

/** For whom something has to give before for whom it has not: most without a place, then most full weeks. */
export function fullestFirst(coaches: readonly CoachLoad[]): readonly CoachLoad[] {
  const need = ({ weeks }: CoachLoad) => ({
    lacking: weeks.reduce((sum, { lacking }) => sum + lacking, 0),
    full: weeks.filter((week) => fullnessOf(week) === 'full').length,
  });
  return coaches
    .map((coach) => ({ coach, ...need(coach) }))
    .sort((a, b) => b.lacking - a.lacking || b.full - a.full)
    .map(({ coach }) => coach);
}

/** What the plan takes of each coach, week by week. */
export function loadsOf(problem: PlanningProblem, at: PosedYear['at'], starts: Starts): readonly CoachLoad[] {
  const names = new Map(
    at.flatMap(({ trajectory }) => {
      const guide = guideOf(trajectory, templateOf(trajectory.template).organiser);
      return guide ? [[guide.person, guide.name] as const] : [];
    }),
  );
  const planned = problem.moments.slice(0, at.length);
  const hosts = [...new Set(planned.flatMap((one) => hostOf(one) ?? []))];
  const weeks = weeksOf({ ...problem, moments: planned });
  return hosts
    .map((host): CoachLoad => {
      const { id, calendarUnknown } = problem.people[host]!;
      const own = ownOf(problem, at.length, starts, host);
      return {
        person: id,
        name: names.get(id) ?? '',
        unknown: calendarUnknown ?? false,
        weeks: weeks.map(({ monday, days }) => ({
          monday,
          booked: days.reduce((sum, day) => sum + (own.booked.get(day) ?? 0), 0),
          available: days.reduce((sum, day) => sum + availableOn(problem, host, day, own), 0),
          lacking: days.reduce((sum, day) => sum + (own.lacking.get(day) ?? 0), 0),
        })),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** From the first day on which anything may stand to the last. */
function weeksOf({ calendar: { days }, moments }: PlanningProblem) {
  const last = Math.max(...moments.map(({ window }) => window.toDay ?? 0));
  const first = Math.min(
    ...moments.map(({ window, notBefore }) => Math.max(window.fromDay ?? 0, notBefore ?? 0)),
  );
  const weeks = new Map<number, number[]>();
  days.forEach(({ week, open }, day) => {
    if (open && week >= (days[first]?.week ?? 0) && day <= last)
      weeks.set(week, [...(weeks.get(week) ?? []), day]);
  });
  return [...weeks.values()].map((open) => {
    const first = Temporal.PlainDate.from(days[open[0]!]!.date);
    return { monday: first.subtract({ days: first.dayOfWeek - 1 }).toString(), days: open };
  });
}

interface Own {
  /** Minutes by day. */
  readonly booked: ReadonlyMap<number, number>;
  readonly slots: SlotSet;
  /** What she attends of what is not planned with it. */
  readonly elsewhere: SlotSet;
  /** Moments without a place, by the open day on which each would stand best. */
  readonly lacking: ReadonlyMap<number, number>;
}

/** What somebody who must be there has in the plan, which is the first `planned` moments. */
function ownOf({ moments, calendar }: PlanningProblem, planned: number, starts: Starts, person: number): Own {
  const booked = new Map<number, number>();
  const slots = noSlots(calendar.days.length);
  const elsewhere = noSlots(calendar.days.length);
  const lacking = new Map<number, number>();
  moments.forEach((moment, m) => {
    if (!moment.people.includes(person)) return;
    if (starts[m] === UNPLACED) {
      const wanted = openDayFrom(calendar, wantedDay(moment));
      lacking.set(wanted, (lacking.get(wanted) ?? 0) + 1);
      return;
    }
    const day = dayOf(calendar, starts[m]!);
    const from = slotOf(calendar, starts[m]!);
    addSlots(m < planned ? slots : elsewhere, day, from, from + moment.duration);
    if (m < planned) booked.set(day, (booked.get(day) ?? 0) + moment.duration * calendar.slotMinutes);
  });
  return { booked, slots, elsewhere, lacking };
}

function wantedDay({ prefer, window }: PlanningMoment): number {
  return prefer && 'day' in prefer ? prefer.day : (window.fromDay ?? 0);
}

function openDayFrom({ days }: PlanningProblem['calendar'], day: number): number {
  const next = days.findIndex(({ open }, index) => open && index >= day);
  return next < 0 ? day : next;
}

/** Working time that is not taken by anything else; what of the plan stands in her calendar already is no such thing. */
function availableOn(
  { people, rosters, calendar }: PlanningProblem,
  person: number,
  day: number,
  { slots, elsewhere }: Own,
): number {
  const { roster, busy } = people[person]!;
  const { any } = rosters[roster]!;
  const free = [2 * day, 2 * day + 1].reduce((sum, w) => {
    const taken = busy[w]! | elsewhere[w]!;
    return sum + bits(any[w]! & (~taken | slots[w]!));
  }, 0);
  return free * calendar.slotMinutes;
}

function bits(word: number): number {
  let count = 0;
  for (let rest = word; rest !== 0; rest &= rest - 1) count++;
  return count;
}
