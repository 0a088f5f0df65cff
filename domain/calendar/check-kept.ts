import { Temporal } from 'temporal-polyfill';
import { isDay } from '../forms/values.ts';
import type { Refusal } from '../result.ts';
import { filmingChars } from '../trajectory/filming.ts';
import { anchoredWeeks } from './anchor-week.ts';
import type { Holiday } from './holidays.ts';
import { inItsYear, type KeptCalendar } from './kept-calendar.ts';
import { covers, ordinaryCalendar, type SchoolCalendar, schoolHoliday } from './school-calendar.ts';
import { schoolYearBefore } from './school-year.ts';

/** Room for "Studiedag rekenen groep 3 t/m 8". */
export const labelChars = 60;
/** No holiday is longer: the summer has six weeks. */
const longestHoliday = 63;
/** A school year has no more weeks with lessons. */
const schoolWeek = { min: 1, max: 43 };
/** Rooms for talks: none at all would leave no talk a place. */
const rooms = { min: 1, max: 40 };

/**
 * What is wrong with a calendar that somebody filled in, each beside its field (`daysOff.0.date`): days that do not
 * exist, an end before its beginning, the same twice, and what lies outside the school years that are known. A
 * summer opens the year that it closes when the year before it is known.
 */
export function checkKept(kept: KeptCalendar): Refusal[] {
  const own = kept.ownHolidays.filter(isStretch).map(inItsYear);
  const calendar = { ...ordinaryCalendar(kept.region), ownHolidays: own };
  return [
    ...((kept.filming?.ask.length ?? 0) > filmingChars
      ? [refusal('tooLong', 'filming.ask', { max: filmingChars })]
      : []),
    ...(isCount(kept.talkRooms) ? [] : [refusal('outsideRange', 'talkRooms', rooms)]),
    ...checkAnchors(kept),
    ...kept.daysOff.flatMap((day, index) => [
      ...checkDay(day.date, `daysOff.${index}.date`, (date) => covers(calendar, date)),
      ...(day.label.length > labelChars
        ? [refusal('tooLong', `daysOff.${index}.label`, { max: labelChars })]
        : []),
    ]),
    ...twice(kept.daysOff.map(({ date }) => date)).map((index) => refusal('twice', `daysOff.${index}.date`)),
    ...kept.closures.flatMap((closure, index) =>
      checkStretch(closure, `closures.${index}`, (date) => covers(calendar, date)),
    ),
    ...kept.ownHolidays.flatMap((holiday, index) => [
      ...checkStretch(
        holiday,
        `ownHolidays.${index}`,
        () => isStretch(holiday) && isKnown(inItsYear(holiday), calendar),
      ),
      ...(isStretch(holiday) && lengthOf(holiday) > longestHoliday
        ? [refusal('invalid', `ownHolidays.${index}.to`)]
        : []),
    ]),
    ...twice(
      kept.ownHolidays.map((one, index) =>
        isStretch(one) ? `${one.name} ${inItsYear(one).schoolYear}` : `${index}`,
      ),
    ).map((index) => refusal('twice', `ownHolidays.${index}.name`)),
  ];
}

/** Each is a school week, and they keep their order: what is left as it is counts as the week of its own number. */
function checkAnchors({ anchors = {} }: KeptCalendar): Refusal[] {
  const placed = anchoredWeeks.map((week) => anchors[week] ?? Number(week));
  return anchoredWeeks.flatMap((week, index) => {
    const own = anchors[week];
    if (own === undefined) return [];
    if (!Number.isInteger(own) || own < schoolWeek.min || own > schoolWeek.max)
      return [refusal('outsideRange', `anchors.${week}`, schoolWeek)];
    const [before = 0, after = Number.POSITIVE_INFINITY] = [placed[index - 1], placed[index + 1]];
    return before < own && own < after ? [] : [refusal('weeksOutOfOrder', `anchors.${week}`)];
  });
}

/** Nobody need count them. */
function isCount(count: number | undefined): boolean {
  return count === undefined || (Number.isInteger(count) && count >= rooms.min && count <= rooms.max);
}

interface Stretch {
  readonly from: string;
  readonly to: string;
}

function isKnown(holiday: Holiday, calendar: SchoolCalendar): boolean {
  const others = {
    ...calendar,
    ownHolidays: calendar.ownHolidays.filter(({ from }) => from !== holiday.from),
  };
  if (covers(others, Temporal.PlainDate.from(holiday.from))) return true;
  const before = schoolYearBefore(holiday.schoolYear);
  return holiday.name === 'zomer' && schoolHoliday(others, 'zomer', before) !== undefined;
}

function checkStretch(
  { from, to }: Stretch,
  field: string,
  isKnownDay: (date: Temporal.PlainDate) => boolean,
): Refusal[] {
  const wrong = [...checkDay(from, `${field}.from`, isKnownDay), ...checkDay(to, `${field}.to`, isKnownDay)];
  return wrong.length === 0 && to < from ? [refusal('endBeforeBegin', `${field}.to`)] : wrong;
}

function checkDay(date: string, field: string, isKnownDay: (date: Temporal.PlainDate) => boolean): Refusal[] {
  if (date === '') return [refusal('required', field)];
  if (!isDay(date)) return [refusal('invalid', field)];
  return isKnownDay(Temporal.PlainDate.from(date)) ? [] : [refusal('calendarUnknown', field, { date })];
}

function isStretch({ from, to }: Stretch): boolean {
  return isDay(from) && isDay(to);
}

function lengthOf({ from, to }: Stretch): number {
  return Temporal.PlainDate.from(from).until(to).days + 1;
}

/** Where something stands that stood before. */
function twice(values: readonly string[]): number[] {
  return values.flatMap((value, index) => (value !== '' && values.indexOf(value) < index ? [index] : []));
}

function refusal(code: Refusal['code'], field: string, params?: NonNullable<Refusal['params']>): Refusal {
  return { code, ...(params ? { params } : {}), field };
}
