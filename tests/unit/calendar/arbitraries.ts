import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { ordinaryCalendar, type SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { officeRoster, type Roster } from '../../../domain/calendar/working-hours.ts';

/** Dates from `from` up to and including `to`. */
export function dates(from: string, to: string): fc.Arbitrary<Temporal.PlainDate> {
  const first = Temporal.PlainDate.from(from);
  return fc.integer({ min: 0, max: first.until(to).days }).map((days) => first.add({ days }));
}

const anyDate = dates('2025-09-01', '2028-07-01').map((date) => date.toString());

/** Calendars of all regions and choices, with days off and closures anywhere. */
export const calendars: fc.Arbitrary<SchoolCalendar> = fc
  .record({
    region: fc.constantFrom('noord' as const, 'midden' as const, 'zuid' as const),
    secondMayWeek: fc.boolean(),
    weekCounting: fc.constantFrom('teaching' as const, 'calendar' as const),
    week18BeforeKerst: fc.boolean(),
    anchors: fc.constantFrom(undefined, { '10': 11, '13': 16, '38': 36 }),
    daysOff: fc.array(
      fc.record({
        date: anyDate,
        kind: fc.constantFrom('studiedag' as const, 'vrij' as const),
        label: fc.constant('dag'),
      }),
      { maxLength: 12 },
    ),
    closures: fc.array(
      anyDate.map((date) => ({ from: date, to: date, kind: 'strike' as const })),
      { maxLength: 6 },
    ),
  })
  .map((choices) => ({ ...ordinaryCalendar(choices.region), ...choices }));

/** Rosters with at least one working day. */
export const rosters: fc.Arbitrary<Roster> = fc
  .subarray(Object.entries(officeRoster().workingDays), { minLength: 1 })
  .chain((days) =>
    fc
      .array(fc.constantFrom('every' as const, 'even' as const, 'odd' as const), {
        minLength: days.length,
        maxLength: days.length,
      })
      .map((weeks) => ({
        workingDays: Object.fromEntries(days.map(([name, day], i) => [name, { ...day, weeks: weeks[i] }])),
        lessons: {},
      })),
  ) as fc.Arbitrary<Roster>;
