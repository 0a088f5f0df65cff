import type { Temporal } from 'temporal-polyfill';
import type { Filming } from '../trajectory/filming.ts';
import { type Holiday, type HolidayName, type HolidayRegion, holidaysOf } from './holidays.ts';
import { type PublicDayName, publicDayOn } from './public-days.ts';
import { type SchoolYear, schoolYearBefore, schoolYearOf } from './school-year.ts';
import type { TimeSpan } from './time-span.ts';
import { type Weekday, weekdayOf } from './weekday.ts';

/** A day without lessons that the school chose. On a `studiedag` the staff work, on a `vrij` day they do not. */
type DayOff = { readonly date: string; readonly kind: 'studiedag' | 'vrij'; readonly label: string };

/** An unplanned stop, known late: both days included. It does not renumber the school weeks. */
type Closure = {
  readonly from: string;
  readonly to: string;
  readonly kind: 'strike' | 'weather' | 'other';
};

/** The weeks of a programme that a school can move: its director's visits and its talks of three. */
export type AnchoredWeek = '10' | '13' | '23' | '38';

/** All that is known of when a school teaches. Plain data: ISO dates, wall times, nothing derived. */
export type SchoolCalendar = {
  readonly region: HolidayRegion;
  readonly secondMayWeek: boolean;
  /** `teaching` leaves out weeks without a lesson; `calendar` counts every week from the first. */
  readonly weekCounting: 'teaching' | 'calendar';
  readonly week18BeforeKerst: boolean;
  /** Public days on which this school teaches all the same. */
  readonly openOn: readonly PublicDayName[];
  readonly daysOff: readonly DayOff[];
  /** Each takes the place of the region's holiday of that name and school year, or adds one not known yet. */
  readonly ownHolidays: readonly Holiday[];
  readonly closures: readonly Closure[];
  /** What it settled about filming; absent: nothing yet. */
  readonly filming?: Filming | undefined;
  /** School weeks in which weeks of a programme fall here, where the school has others than those; absent: none. */
  readonly anchors?: { readonly [W in AnchoredWeek]?: number | undefined } | undefined;
  /** Rooms in which talks can be held; absent: nobody counted them, and there is always one. */
  readonly talkRooms?: number | undefined;
  /** Lesson times; a weekday that is absent has no lessons. */
  readonly hours: Readonly<Partial<Record<Weekday, TimeSpan>>>;
};

/** Why there are no lessons on a day. */
export type Closed =
  | { readonly code: 'holiday'; readonly name: HolidayName }
  | { readonly code: 'weekend' }
  | { readonly code: 'publicDay'; readonly name: PublicDayName }
  | { readonly code: 'dayOff'; readonly kind: DayOff['kind']; readonly label: string }
  | { readonly code: 'noLessons' }
  | { readonly code: 'closure'; readonly kind: Closure['kind'] };

/**
 * The calendar that a school of a region begins with, before it fills in its own: one May week, teaching weeks
 * counted, Goede Vrijdag a school day, lessons 8.30-14.30 and on Wednesday until 12.30.
 */
export function ordinaryCalendar(region: HolidayRegion): SchoolCalendar {
  const day = { from: '08:30', to: '14:30' };
  return {
    region,
    secondMayWeek: false,
    weekCounting: 'teaching',
    week18BeforeKerst: false,
    openOn: ['goedeVrijdag'],
    daysOff: [],
    ownHolidays: [],
    closures: [],
    hours: {
      monday: day,
      tuesday: day,
      wednesday: { from: '08:30', to: '12:30' },
      thursday: day,
      friday: day,
    },
  };
}

/**
 * Why the school does not teach on a date, undefined when it does. Where reasons coincide the more lasting one
 * is named, so a Saturday in a holiday is a holiday. Throws RangeError outside the years `covers` knows.
 */
export function whyClosed(calendar: SchoolCalendar, date: Temporal.PlainDate): Closed | undefined {
  const unscheduled = whyUnscheduled(calendar, date);
  if (unscheduled) return unscheduled;
  const closure = closureOn(calendar, date);
  return closure && { code: 'closure', kind: closure.kind };
}

/** `holiday.herfst`, `publicDay.koningsdag`, `dayOff.studiedag`, `closure.strike`: the texts know them. */
export function closedWhy(closed: Closed): string {
  switch (closed.code) {
    case 'holiday':
    case 'publicDay':
      return `${closed.code}.${closed.name}`;
    case 'dayOff':
    case 'closure':
      return `${closed.code}.${closed.kind}`;
    default:
      return closed.code;
  }
}

/** The unplanned stop that a date lies in, whatever else closes the school that day. */
export function closureOn({ closures }: SchoolCalendar, date: Temporal.PlainDate): Closure | undefined {
  const iso = date.toString();
  return closures.find((each) => each.from <= iso && iso <= each.to);
}

/** Whether there are lessons on a date, closures counted in. Throws RangeError as `whyClosed` does. */
export function isSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean {
  return whyClosed(calendar, date) === undefined;
}

/** Whether lessons were planned on a date, whatever closed the school since. This is what numbers the weeks. */
export function isScheduledSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean {
  return whyUnscheduled(calendar, date) === undefined;
}

/** The lesson times of a date; undefined when the school is closed. */
export function classHoursOn(calendar: SchoolCalendar, date: Temporal.PlainDate): TimeSpan | undefined {
  const weekday = weekdayOf(date);
  return weekday && isSchoolDay(calendar, date) ? calendar.hours[weekday] : undefined;
}

/** Whether the holidays around a date are known: from the summer of 2025 to that of 2028, and what a school adds. */
export function covers(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean {
  const { summers } = knownHolidays(calendar);
  const iso = date.toString();
  if (summers.some((summer) => summer.from <= iso && iso <= summer.to)) return true;
  const year = schoolYearOf(date);
  return [schoolYearBefore(year), year].every((each) => summers.some((summer) => summer.schoolYear === each));
}

/** The days of one of the school's holidays, undefined when that year is not known or the school has none. */
export function schoolHoliday(
  calendar: SchoolCalendar,
  name: HolidayName,
  year: SchoolYear,
): Holiday | undefined {
  return knownHolidays(calendar).all.find((holiday) => holiday.name === name && holiday.schoolYear === year);
}

type KnownHolidays = {
  readonly all: readonly Holiday[];
  readonly summers: readonly Holiday[];
  /** Dates that were looked at before: planning asks for the same few hundred thousands of times. */
  readonly seen: Map<string, Closed | undefined>;
};

const known = new WeakMap<SchoolCalendar, KnownHolidays>();

/** The holidays of this school: those of its region, with its own in their place. */
function knownHolidays(calendar: SchoolCalendar): KnownHolidays {
  let holidays = known.get(calendar);
  if (holidays === undefined) {
    const own = calendar.ownHolidays;
    const replaced = (holiday: Holiday) =>
      own.some((each) => each.name === holiday.name && each.schoolYear === holiday.schoolYear);
    const ofRegion = holidaysOf(calendar.region).filter(
      (holiday) => (holiday.name !== 'meiExtra' || calendar.secondMayWeek) && !replaced(holiday),
    );
    const all = [...ofRegion, ...own];
    holidays = { all, summers: all.filter((holiday) => holiday.name === 'zomer'), seen: new Map() };
    known.set(calendar, holidays);
  }
  return holidays;
}

function whyUnscheduled(calendar: SchoolCalendar, date: Temporal.PlainDate): Closed | undefined {
  const { seen } = knownHolidays(calendar);
  const iso = date.toString();
  if (!seen.has(iso)) seen.set(iso, whyNoLessons(calendar, date, iso));
  return seen.get(iso);
}

function whyNoLessons(calendar: SchoolCalendar, date: Temporal.PlainDate, iso: string): Closed | undefined {
  const holiday = knownHolidays(calendar).all.find((each) => each.from <= iso && iso <= each.to);
  if (holiday) return { code: 'holiday', name: holiday.name };
  if (!covers(calendar, date)) {
    throw new RangeError(
      `No school holidays are known around ${iso}: add that year to the calendar of the school.`,
    );
  }
  const weekday = weekdayOf(date);
  if (weekday === undefined) return { code: 'weekend' };
  const publicDay = publicDayOn(date);
  if (publicDay && !calendar.openOn.includes(publicDay)) return { code: 'publicDay', name: publicDay };
  const dayOff = calendar.daysOff.find((each) => each.date === iso);
  if (dayOff) return { code: 'dayOff', kind: dayOff.kind, label: dayOff.label };
  return calendar.hours[weekday] ? undefined : { code: 'noLessons' };
}
