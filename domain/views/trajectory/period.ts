import { Temporal } from 'temporal-polyfill';
import type { HolidayName } from '../../calendar/holidays.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { schoolHoliday } from '../../calendar/school-calendar.ts';
import { schoolYearOf } from '../../calendar/school-year.ts';
import { periodOf } from '../../schedule/period.ts';
import { texts } from '../../texts/texts.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import type { ClosedStretch } from '../view/timeline.ts';

const known = new WeakMap<SchoolCalendar, Map<string, ViewedPeriod>>();

/** The days a trajectory runs, both included, and the holidays inside. */
export interface ViewedPeriod {
  readonly from: string;
  readonly until: string;
  readonly closed: readonly ClosedStretch[];
  /** Weeks by which holidays inside made it longer. */
  readonly extendedWeeks: number;
}

/**
 * The period of a trajectory as its summary shows it. Counted once for each start and length: a page shows a
 * thousand, and counting goes day by day.
 */
export function viewedPeriod(trajectory: Trajectory, calendar: SchoolCalendar): ViewedPeriod {
  let periods = known.get(calendar);
  if (periods === undefined) {
    periods = new Map();
    known.set(calendar, periods);
  }
  const key = `${trajectory.startsOn}+${trajectory.months}+${JSON.stringify(trajectory.pauses ?? [])}`;
  let period = periods.get(key);
  if (period === undefined) {
    period = periodIn(trajectory, calendar);
    periods.set(key, period);
  }
  return period;
}

function periodIn(trajectory: Trajectory, calendar: SchoolCalendar): ViewedPeriod {
  const period = periodOf(trajectory, calendar);
  const from = period.from.toString();
  const until = period.until.toString();
  const years = new Set([schoolYearOf(period.from), schoolYearOf(period.until)]);
  const closed = (Object.entries(texts.nl.words.holidays) as [HolidayName, string][])
    .flatMap(([name, text]) =>
      [...years].flatMap((year) => {
        const holiday = schoolHoliday(calendar, name, year);
        return holiday ? [{ from: holiday.from, until: holiday.to, name: text }] : [];
      }),
    )
    .filter((one) => one.until >= from && one.from <= until)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .reduce<readonly ClosedStretch[]>(joined, []);
  return { from, until, closed, extendedWeeks: period.extendedWeeks };
}

/** Weeks of one name that follow each other are one holiday to whoever looks at the year, as the two of a long meivakantie. */
function joined(before: readonly ClosedStretch[], next: ClosedStretch): readonly ClosedStretch[] {
  const last = before.at(-1);
  const follows =
    last?.name === next.name && Temporal.PlainDate.from(last.until).add({ days: 3 }).toString() >= next.from;
  return follows ? [...before.slice(0, -1), { ...last, until: next.until }] : [...before, next];
}
