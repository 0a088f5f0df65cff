import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { addKnownSchoolDays } from '../calendar/school-days.ts';
import type { Step, Template } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { dayAt, firstSchoolDay, type Period } from './period.ts';
import { lastDayInTime, programmeWeek } from './programme-week.ts';
import { monthOf } from './rounds.ts';
import type { Window } from './window.ts';

/** School days at the end of the period that are kept for the closing steps. */
const CLOSING_DAYS = 8;

/** School days by which two steps of one round are best apart: the lesson before, the visit, the talk after. */
const STEP_APART = 2;

/** School days to either side of a day around which somebody asked for a moment. */
const AROUND = 3;

/** Days behind Monday at which what has a whole week stands best. */
const MIDWEEK = 2;

export interface WindowSituation {
  readonly trajectory: Pick<Trajectory, 'startsOn' | 'months' | 'options'>;
  readonly template: Template;
  readonly calendar: SchoolCalendar;
  readonly period: Period;
  /** When the first step took place or is planned; the rounds begin behind it. */
  readonly after: Temporal.PlainDate;
  /** The day around which this moment was asked for. */
  readonly around?: Temporal.PlainDate;
  /** The first step counts from here where it was not had before; absent: from the start. */
  readonly today?: Temporal.PlainDate;
  /** By track (`''` without one): rounds that divide what is left of the period, because they come late. */
  readonly late?: ReadonlyMap<string, LateRounds>;
}

/** So many of the rounds had their place by then; the others begin on that day. */
export interface LateRounds {
  readonly done: number;
  readonly of: number;
  readonly from: Temporal.PlainDate;
}

/**
 * The window of a step (of round `cycle`, 1-based, where it has rounds): from its kind of timing, and from nothing
 * else. Rounds divide the period behind the first step evenly, in school days; those that come late what is left of
 * it. What lost its week or month, because
 * the school's calendar changed since it was planned, has the whole period.
 */
export function windowOf(step: Step, cycle: number, situation: WindowSituation): Window {
  const { from, until } = situation.period;
  return (
    ownWindow(step, cycle, situation) ?? { from, until, prefer: firstSchoolDay(situation.calendar, from) }
  );
}

function ownWindow(step: Step, cycle: number, situation: WindowSituation): Window | undefined {
  const { calendar, period, after } = situation;
  const closingFrom = addKnownSchoolDays(calendar, period.until, -CLOSING_DAYS);
  const late = situation.late?.get(step.track ?? '');
  /** The day on which so many of the rounds are over. */
  const at = (passed: number, rounds: number) =>
    late && passed >= late.done
      ? dayAt(calendar, late.from, closingFrom, (passed - late.done) / (late.of - late.done))
      : dayAt(calendar, after, closingFrom, passed / rounds);
  switch (step.timing.kind) {
    case 'first': {
      const from = firstSchoolDay(calendar, later(period.from, situation.today ?? period.from));
      return { from, until: addKnownSchoolDays(calendar, from, step.timing.withinDays), prefer: from };
    }
    case 'spread': {
      const rounds = step.cycle?.count ?? 1;
      const centre = at(cycle - 0.5, rounds);
      const prefer = addKnownSchoolDays(
        calendar,
        centre,
        STEP_APART * offsetInRound(situation.template, step, cycle),
      );
      return { from: at(cycle - 1, rounds), until: at(cycle, rounds), prefer };
    }
    case 'halfway': {
      const rounds = late?.of ?? 1;
      const middle = at(rounds / 2, rounds);
      const slack = step.timing.slackWeeks * 5;
      return {
        from: addKnownSchoolDays(calendar, middle, -slack),
        until: addKnownSchoolDays(calendar, middle, slack),
        prefer: middle,
      };
    }
    case 'closing':
      return {
        from: closingFrom,
        until: period.until,
        prefer: addKnownSchoolDays(calendar, closingFrom, CLOSING_DAYS / 2),
      };
    case 'deadline': {
      const due = addKnownSchoolDays(calendar, after, step.timing.workingDays);
      return { from: after, until: due, prefer: due };
    }
    case 'schoolWeek': {
      const anchor = programmeWeek(step, cycle, situation.trajectory, calendar);
      if (!anchor) return undefined;
      const { monday, friday } = anchor.week;
      const from = later(monday, period.from);
      return { from, until: later(friday, from), prefer: later(monday.add({ days: MIDWEEK }), from) };
    }
    case 'monthly':
      return monthOf(step, cycle, situation.trajectory, calendar);
    case 'asked': {
      const { around } = situation;
      if (!around) throw new Error(`Nobody asked for ${step.id} ${cycle}`);
      const prefer = later(firstSchoolDay(calendar, around), firstSchoolDay(calendar, period.from));
      const from = later(addKnownSchoolDays(calendar, prefer, -AROUND), period.from);
      return { from, until: addKnownSchoolDays(calendar, prefer, AROUND), prefer };
    }
    case 'follows': {
      const [link] = step.links;
      const before = situation.template.steps.find(
        (one) => one.id === link?.step && (one.rounds?.includes(cycle) ?? true),
      );
      if (!link || !before) throw new Error(`Step ${step.id} follows nothing in round ${cycle}`);
      const { from, until } = windowOf(before, cycle, situation);
      const [first, last] = [
        addKnownSchoolDays(calendar, from, link.minDays),
        addKnownSchoolDays(calendar, until, link.maxDays),
      ];
      const inTime = lastDayInTime(step, cycle, situation.trajectory, calendar) ?? last;
      // What has to come behind the end is said to have no place, and never stands in the next school year.
      const begins = earlier(first, period.until);
      const capped = earlier(later(begins, earlier(last, inTime)), period.until);
      const prefer = earlier(addKnownSchoolDays(calendar, until, link.minDays), capped);
      return { from: begins, until: capped, prefer };
    }
  }
}

function later(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) >= 0 ? a : b;
}

function earlier(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
}

/** -1, 0, 1 for the three steps of one round; 0 for a round of one step. */
function offsetInRound(template: Template, step: Step, cycle: number): number {
  const together = template.steps.filter(
    (one) =>
      one.cycle?.id === step.cycle?.id && sameOptions(one, step) && (one.rounds?.includes(cycle) ?? true),
  );
  // What stands in the place of another stands alone in its round.
  return together.includes(step) ? together.indexOf(step) - (together.length - 1) / 2 : 0;
}

function sameOptions(a: Step, b: Step): boolean {
  return JSON.stringify(a.when ?? {}) === JSON.stringify(b.when ?? {});
}
