import { Temporal } from 'temporal-polyfill';
import type { ProposalView, ProposedMoment } from '../../../domain/views/view/proposal.ts';
import type { ClosedStretch } from '../../../domain/views/view/timeline.ts';
import { dayOf } from '../../parts/dates/when.ts';

export interface CalendarDay {
  readonly date: Temporal.PlainDate;
  readonly moments: readonly ProposedMoment[];
  /** Name of the holiday or closed day. */
  readonly closed?: string;
}

export interface CalendarWeek {
  readonly number: number;
  /** Monday to Friday. */
  readonly days: readonly CalendarDay[];
  /** The holiday that fills the whole week. */
  readonly closed?: string;
}

/** The weeks of a proposal, each from Monday to Friday, with what stands on each day. */
export function calendarWeeks(
  { from, until, closed }: Pick<ProposalView, 'from' | 'until' | 'closed'>,
  moments: readonly ProposedMoment[],
): readonly CalendarWeek[] {
  const shown = moments.filter(({ start, dropped }) => start && !dropped);
  const dates = shown.map(({ start }) => dayOf(start as string));
  const first = earliest([dayOf(from), ...dates]);
  const last = latest([dayOf(until), ...dates]);
  const weeks: CalendarWeek[] = [];
  for (
    let monday = first.subtract({ days: first.dayOfWeek - 1 });
    Temporal.PlainDate.compare(monday, last) <= 0;
    monday = monday.add({ weeks: 1 })
  ) {
    const days = [0, 1, 2, 3, 4].map((offset) => dayWith(monday.add({ days: offset }), shown, closed));
    const name = days[0]?.closed;
    const whole = name !== undefined && days.every((day) => day.closed === name && day.moments.length === 0);
    weeks.push({ number: monday.weekOfYear ?? 0, days, ...(whole ? { closed: name } : {}) });
  }
  return weeks;
}

function dayWith(
  date: Temporal.PlainDate,
  moments: readonly ProposedMoment[],
  closed: readonly ClosedStretch[],
): CalendarDay {
  const name = closed.find((stretch) => {
    const day = date.toString();
    return day >= stretch.from && day <= stretch.until;
  })?.name;
  const here = moments
    .filter(({ start }) => dayOf(start as string).equals(date))
    .toSorted((a, b) => (a.start as string).localeCompare(b.start as string));
  return { date, moments: here, ...(name === undefined ? {} : { closed: name }) };
}

function earliest(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate {
  return dates.reduce((a, b) => (Temporal.PlainDate.compare(a, b) <= 0 ? a : b));
}

function latest(dates: readonly Temporal.PlainDate[]): Temporal.PlainDate {
  return dates.reduce((a, b) => (Temporal.PlainDate.compare(a, b) >= 0 ? a : b));
}
