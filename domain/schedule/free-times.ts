import type { Temporal } from 'temporal-polyfill';
import { addSchoolDays } from '../calendar/school-days.ts';
import { ZONE } from '../calendar/zone.ts';
import { lateSlotCost } from '../planning/costs/late.ts';
import { obstacles, surroundingsOf } from '../planning/explain/obstacles.ts';
import type { Moment } from '../trajectory/moment.ts';
import { MOST_TIMES } from '../trajectory/time-poll.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { instantOfStart } from './grid.ts';
import { problemOf } from './problem.ts';
import type { ScheduleSituation } from './situation.ts';

/** School days that people get to say whether they can, as far as its own days leave them. */
const TO_ANSWER = 4;
/** Quarters of an hour between two times on one day, so that they are two choices. */
const APART = 4;

/** A day of the grid, and how it lies. */
interface Day {
  readonly day: number;
  readonly inWindow: boolean;
  readonly soon: boolean;
}

interface Place {
  readonly day: number;
  readonly slot: number;
}

/**
 * Up to five times (UTC ISO, the earliest first) at which everybody whose calendar is known could be at a moment, as the
 * planner looks at it: hours, other meetings, travel, rooms, order, notice and closed days. In its own days as far as
 * they hold any, spread over days and over each day; else as near to them as can be. `mayBe` rules out what an act
 * refuses. Who can be missed is looked at as well, where that leaves a time.
 */
export function freeTimes(
  moment: Moment,
  trajectory: Trajectory,
  situation: ScheduleSituation,
  mayBe: (start: string) => boolean,
): readonly string[] {
  const everybody = moment.attendees.map((one) => ({ ...one, required: true }));
  const found = timesFor({ ...moment, attendees: everybody }, trajectory, situation, mayBe);
  return found.length > 0 ? found : timesFor(moment, trajectory, situation, mayBe);
}

function timesFor(
  moment: Moment,
  trajectory: Trajectory,
  situation: ScheduleSituation,
  mayBe: (start: string) => boolean,
): readonly string[] {
  const asked: Moment = { ...moment, state: 'proposed' };
  const moments = trajectory.moments.map((one) => (one.id === moment.id ? asked : one));
  const { problem, planned } = problemOf({ ...trajectory, moments }, [], situation);
  const at = planned.findIndex(({ id }) => id === moment.id);
  if (at < 0) return [];
  const starts = Int32Array.from(problem.moments, ({ pinned, current }) => pinned ?? current?.start ?? -1);
  const around = surroundingsOf(problem, starts);
  const { calendar: grid } = problem;
  const stands = starts[at]!;
  const soonUntil = addSchoolDays(situation.calendar, dateOf(situation.now), TO_ANSWER).toString();
  const { fromDay = 0, toDay = grid.days.length - 1 } = problem.moments[at]!.window;
  const days = grid.days.flatMap(({ date, open }, day): Day[] =>
    open ? [{ day, inWindow: fromDay <= day && day <= toDay, soon: date < soonUntil }] : [],
  );
  const startAt = ({ day, slot }: Place) => instantOfStart(grid, day * grid.slotsPerDay + slot);
  const slotsOn = (day: number) => {
    const isFree = (slot: number) =>
      stands !== day * grid.slotsPerDay + slot &&
      obstacles(around, at, day, slot).every(({ code }) => code === 'window');
    const slots = Array.from({ length: grid.slotsPerDay }, (_, slot) => slot).filter(isFree);
    const inTime = slots.filter((slot) => lateSlotCost(problem, slot) === 0);
    return inTime.length > 0 ? inTime : slots;
  };
  // As near as can be to where it stands.
  const anchor = stands < 0 ? fromDay : stands / grid.slotsPerDay;
  return chosen(days, anchor, slotsOn, (place) => mayBe(startAt(place)))
    .map(startAt)
    .sort((a, b) => Date.parse(a) - Date.parse(b));
}

/** First in its own days with time to answer, then without, then around them: each once, and then once more. */
function chosen(
  days: readonly Day[],
  anchor: number,
  slotsOn: (day: number) => readonly number[],
  mayBe: (place: Place) => boolean,
): readonly Place[] {
  const picked: Place[] = [];
  const nearest = [...days].sort((a, b) => Math.abs(a.day - anchor) - Math.abs(b.day - anchor));
  for (const tier of tiers) {
    const among = nearest.filter(tier);
    for (const { day } of [...among, ...among]) {
      if (picked.length >= MOST_TIMES) return picked;
      const there = picked.filter((one) => one.day === day).map(({ slot }) => slot);
      if (there.length > 1) continue;
      const apart = slotsOn(day).filter((slot) => there.every((one) => Math.abs(one - slot) >= APART));
      // Early on one day and late on the next.
      const inOrder = picked.length % 2 === 0 ? apart : apart.toReversed();
      const slot = inOrder.find((one) => mayBe({ day, slot: one }));
      if (slot !== undefined) picked.push({ day, slot });
    }
  }
  return picked;
}

const tiers: readonly ((day: Day) => boolean)[] = [
  ({ inWindow, soon }) => inWindow && !soon,
  ({ inWindow }) => inWindow,
  ({ soon }) => !soon,
  () => true,
];

function dateOf(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(ZONE).toPlainDate();
}
