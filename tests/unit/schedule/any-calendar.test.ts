import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { latestAppraisal } from '../../../domain/calendar/appraisal-deadline.ts';
import { checkKept } from '../../../domain/calendar/check-kept.ts';
import { type Holiday, holidaysOf } from '../../../domain/calendar/holidays.ts';
import { keptOf } from '../../../domain/calendar/kept-calendar.ts';
import { publicDayOn } from '../../../domain/calendar/public-days.ts';
import { ordinaryCalendar, type SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { weekdayOf } from '../../../domain/calendar/weekday.ts';
import { ZONE } from '../../../domain/calendar/zone.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import { proposalTexts } from '../../../domain/texts/nl/proposal.ts';
import type { ProposedMoment } from '../../../domain/views/view/proposal.ts';
import { situationOn, startsOn } from './a-starters-year.ts';

/*
 * A starter's year at a school with any holidays, days off, closures, lesson hours and fixed weeks of its own. What must
 * be so of its plan is worked out here from the days of the calendar as they are kept, and from the source text; the
 * rules of the code that plans are asked for nothing.
 */

const YEAR = '2026-2027';
const day = fc
  .integer({ min: 0, max: 310 })
  .map((n) => Temporal.PlainDate.from('2026-09-01').add({ days: n }));
const until = (to: string, wednesday: string) => ({ to, wednesday });

const calendars = fc
  .record({
    region: fc.constantFrom('noord' as const, 'midden' as const, 'zuid' as const),
    secondMayWeek: fc.boolean(),
    week18BeforeKerst: fc.boolean(),
    weekCounting: fc.constantFrom('teaching' as const, 'calendar' as const),
    openOn: fc.subarray(['goedeVrijdag', 'bevrijdingsdag', 'vrijdagNaHemelvaart'] as const),
    off: fc.uniqueArray(fc.tuple(day, fc.constantFrom('studiedag' as const, 'vrij' as const)), {
      selector: ([date]) => date.toString(),
      maxLength: 14,
    }),
    closed: fc.array(
      fc.tuple(day, fc.nat(6), fc.constantFrom('strike' as const, 'weather' as const, 'other' as const)),
      { maxLength: 3 },
    ),
    /** Of some of the region's holidays: so many days earlier or later, and so much longer or shorter. */
    moved: fc.dictionary(
      fc.constantFrom('herfst', 'kerst', 'voorjaar', 'mei'),
      fc.tuple(fc.integer({ min: -7, max: 7 }), fc.integer({ min: -4, max: 7 })),
    ),
    anchors: fc.option(
      fc.record(
        {
          '10': fc.integer({ min: 8, max: 12 }),
          '13': fc.integer({ min: 13, max: 20 }),
          '23': fc.integer({ min: 21, max: 28 }),
          '38': fc.integer({ min: 32, max: 40 }),
        },
        { requiredKeys: [] },
      ),
      { nil: undefined },
    ),
    from: fc.constantFrom('08:15', '08:30', '08:45'),
    ends: fc.constantFrom(until('14:00', '14:00'), until('14:30', '12:30'), until('15:15', '12:15')),
    noLessonsOn: fc.constantFrom(undefined, 'friday' as const, 'wednesday' as const),
  })
  .map(({ region, off, closed, moved, anchors, from, ends, noLessonsOn, ...rest }): SchoolCalendar => {
    const lessons = { from, to: ends.to };
    const hours = { ...ordinaryCalendar(region).hours };
    for (const weekday of Object.keys(hours) as (keyof typeof hours)[])
      hours[weekday] = weekday === 'wednesday' ? { from, to: ends.wednesday } : lessons;
    if (noLessonsOn) delete hours[noLessonsOn];
    return {
      ...ordinaryCalendar(region),
      ...rest,
      hours,
      ...(anchors ? { anchors } : {}),
      ownHolidays: holidaysOf(region)
        .filter(({ name, schoolYear }) => schoolYear === YEAR && Object.hasOwn(moved, name))
        .map((holiday): Holiday => {
          const [shift, longer] = moved[holiday.name]!;
          const plus = (iso: string, days: number) => Temporal.PlainDate.from(iso).add({ days }).toString();
          return { ...holiday, from: plus(holiday.from, shift), to: plus(holiday.to, shift + longer) };
        }),
      daysOff: off.map(([date, kind]) => ({ date: date.toString(), kind, label: 'dag' })),
      closures: closed.map(([date, days, kind]) => ({
        ...{ from: date.toString(), to: date.add({ days }).toString(), kind },
      })),
    };
  })
  .filter((calendar) => checkKept(keptOf(calendar)).length === 0);

/** The days of a school as its calendar has them, and its weeks counted one by one. */
function daysOf(calendar: SchoolCalendar) {
  const own = calendar.ownHolidays;
  const holidays = [
    ...own,
    ...holidaysOf(calendar.region).filter(
      ({ name, schoolYear }) =>
        (name !== 'meiExtra' || calendar.secondMayWeek) &&
        !own.some((one) => one.name === name && one.schoolYear === schoolYear),
    ),
  ];
  const within = (iso: string, { from, to }: { readonly from: string; readonly to: string }) =>
    from <= iso && iso <= to;
  const isPlanned = (date: Temporal.PlainDate): boolean => {
    const weekday = weekdayOf(date);
    const publicDay = publicDayOn(date);
    const iso = date.toString();
    return (
      weekday !== undefined &&
      calendar.hours[weekday] !== undefined &&
      !holidays.some((one) => within(iso, one)) &&
      !(publicDay && !calendar.openOn.includes(publicDay)) &&
      !calendar.daysOff.some((one) => one.date === iso)
    );
  };
  const teaches = (date: Temporal.PlainDate) =>
    isPlanned(date) && !calendar.closures.some((one) => within(date.toString(), one));
  const summers = holidays.filter(({ name }) => name === 'zomer');
  const after = summers.find(({ schoolYear }) => schoolYear === '2025-2026')!.to;
  const before = summers.find(({ schoolYear }) => schoolYear === YEAR)!.from;
  const numbers = new Map<string, number>();
  let number = 0;
  let monday = mondayOf(Temporal.PlainDate.from(after).add({ days: 1 }));
  for (; monday.toString() < before; monday = monday.add({ weeks: 1 })) {
    const isWeek = [0, 1, 2, 3, 4].some((days) => isPlanned(monday.add({ days })));
    if (isWeek || (number > 0 && calendar.weekCounting === 'calendar')) number += 1;
    if (isWeek) numbers.set(monday.toString(), number);
  }
  /** School days behind the one date, up to and including the other. */
  const between = (from: Temporal.PlainDate, to: Temporal.PlainDate) => {
    let count = 0;
    for (let one = from; one.toString() < to.toString(); ) {
      one = one.add({ days: 1 });
      if (teaches(one)) count += 1;
    }
    return count;
  };
  /** Whether no day of a school week has so many school days between it and the first. */
  const isPast = (week: number, first: Temporal.PlainDate) => {
    const [iso] = [...numbers].find(([, one]) => one === week)!;
    return ![0, 1, 2, 3, 4].some((later) => {
      const date = Temporal.PlainDate.from(iso).add({ days: later });
      return teaches(date) && between(first, date) >= NOTICE;
    });
  };
  return {
    ...{ teaches, between, isPast },
    begins: Temporal.PlainDate.from([...numbers.keys()][0]!),
    weeks: [...numbers.values()],
    weekOf: (date: Temporal.PlainDate) => numbers.get(mondayOf(date).toString()),
  };
}

const mondayOf = (date: Temporal.PlainDate) => date.subtract({ days: date.dayOfWeek - 1 });
const local = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE);

/** What follows on what in a week, within so many school days: as the source text and its template say. */
const follows = [
  ['klassenbezoek', 'nagesprek', 0, 2],
  ['videoOpname', 'videobespreking', 0, 3],
  ['modelles', 'popgesprek', 0, 2],
  ['directiebezoek', 'directienagesprek', 0, 2],
  ['directiebezoek', 'functioneringsgesprek', 1, 10],
  ['directienagesprek', 'functioneringsgesprek', 0, 10],
  ['directiebezoek', 'kortTripartite', 0, 4],
  ['kortTripartite', 'functioneringsgesprek', 0, 10],
  ['kortTripartite', 'beoordelingsgesprek', 0, 5],
  ['directiebezoek', 'beoordelingsgesprek', 0, 9],
] as const;
const visits = ['klassenbezoek', 'videoOpname', 'modelles', 'directiebezoek'];
const inOwnWeek = [
  ...visits,
  ...['tripartite', 'nagesprek', 'begeleidingsgesprek', 'videobespreking', 'popgesprek'],
  ...['kijkwijzergesprek', 'kortTripartite'],
];
/** School days before it at which anything is asked, and a visit announced, where a board says nothing else. */
const NOTICE = 2;

interface Asked {
  readonly calendar: SchoolCalendar;
  readonly from: string;
  readonly contractEnd: string;
}

/** All that is wrong with a plan, in sentences. */
function wrongIn(moments: readonly ProposedMoment[], { calendar, from, contractEnd }: Asked): string[] {
  const days = daysOf(calendar);
  const first = Temporal.PlainDate.from(from);
  const start = new Map(
    moments.flatMap((one) => (one.start ? [[one.moment, local(one.start)] as const] : [])),
  );
  const end = (one: ProposedMoment) => start.get(one.moment)!.add({ minutes: one.durationMin });
  const begins = [0, 7, 14, 21].map((later) => days.weekOf(first.add({ days: later }))).find(Boolean)!;
  const wrong: string[] = [];

  for (const one of moments) {
    const { moment, step, cycle, reasons, blockers } = one;
    const at = start.get(moment);
    if (!at) {
      if (blockers.length === 0) wrong.push(`${moment} has no place, and nobody hears why`);
      continue;
    }
    const date = at.toPlainDate();
    const said = `${moment} on ${at.toString().slice(0, 16)}`;
    if (!days.teaches(date)) wrong.push(`${said}: the school is closed`);
    if (date.toString() < from) wrong.push(`${said}: before today`);
    if (days.between(first, date) < NOTICE) wrong.push(`${said}: asked too late`);
    const lessons = calendar.hours[weekdayOf(date)!];
    const [starts, ends] = [at, end(one)].map((time) =>
      time.toPlainTime().toString({ smallestUnit: 'minute' }),
    ) as [string, string];
    if (lessons) {
      const isDuring = lessons.from <= starts && ends <= lessons.to;
      const isOutside = ends <= lessons.from || lessons.to <= starts;
      if (visits.includes(step) ? !isDuring : !isOutside) wrong.push(`${said}: not in its hours`);
    }
    if (!inOwnWeek.includes(step)) continue;
    const meant = weekMeant(cycle, moment === 'w1.tripartite', reasons, begins, days, {
      calendar,
      contractEnd,
    });
    // What can no longer be asked for in its week comes behind it.
    if (meant !== undefined && days.isPast(meant, first) && days.weekOf(date)! > meant) continue;
    if (meant !== undefined && days.weekOf(date) !== meant)
      wrong.push(`${said}: in week ${days.weekOf(date)}, and not in ${meant} (${reasons.join(' ')})`);
  }

  const inRound = new Map(moments.map((one) => [`${one.step} ${one.cycle}`, one]));
  for (const round of new Set(moments.map(({ cycle }) => cycle))) {
    for (const [before, after, min, max] of follows) {
      const [one, other] = [inRound.get(`${before} ${round}`), inRound.get(`${after} ${round}`)];
      const [earlier, later] = [one && start.get(one.moment), other && start.get(other.moment)];
      if (!one || !earlier || !later) continue;
      if (Temporal.ZonedDateTime.compare(end(one), later) > 0)
        wrong.push(`${after} ${round} is not behind ${before}`);
      const apart = days.between(earlier.toPlainDate(), later.toPlainDate());
      if (apart < min || apart > max) wrong.push(`${after} ${round} is ${apart} days behind ${before}`);
    }
  }

  // Of what comes back: once in a month, and the rounds of a step in their order.
  for (const [step, rounds] of Map.groupBy(moments, (one) => one.step)) {
    const all = rounds.toSorted((a, b) => a.cycle - b.cycle).flatMap((one) => start.get(one.moment) ?? []);
    for (const [index, one] of all.slice(1).entries())
      if (Temporal.ZonedDateTime.compare(all[index]!, one) >= 0) wrong.push(`${step} out of order`);
  }
  const appraisal = start.get('w38.beoordelingsgesprek');
  if (appraisal && contractEnd !== '') {
    const { lastDay } = latestAppraisal(Temporal.PlainDate.from(contractEnd), calendar);
    if (appraisal.toPlainDate().toString() > lastDay.toString()) wrong.push('judged too late');
  }
  return wrong;
}

/**
 * The school week in which week n of the programme falls: the n-th, counted from the own beginning; or as the reason says
 * that stands with it. Undefined where that reason leaves open which.
 */
function weekMeant(
  n: number,
  atStart: boolean,
  reasons: readonly string[],
  begins: number,
  days: ReturnType<typeof daysOf>,
  { calendar, contractEnd }: Pick<Asked, 'calendar' | 'contractEnd'>,
): number | undefined {
  if (atStart) return begins;
  const offset = begins - 1;
  const { weekMoved } = proposalTexts;
  const upTo = (week: number) => days.weeks.findLast((one) => one <= week) ?? days.weeks[0];
  const own = calendar.anchors?.[String(n) as '10'];
  if (reasons.includes(weekMoved.holiday(n))) return upTo(n);
  if (reasons.includes(weekMoved.bySchool(n))) return own === undefined ? -1 : upTo(own);
  if (reasons.includes(weekMoved.yearEnd(n))) return days.weeks.at(-1);
  if (reasons.includes(weekMoved.contract(n))) return contractEnd === '' ? -1 : undefined;
  if (reasons.includes(weekMoved.beforeKerst(n))) return calendar.week18BeforeKerst ? undefined : -1;
  if (reasons.includes(weekMoved.between(n))) return undefined;
  return offset === 0 ? n : days.weeks.find((one) => one >= n + offset);
}

test('at a school with any holidays and exceptions, what is placed keeps its order, its notice and its weeks', () => {
  let placed = 0;
  let all = 0;
  fc.assert(
    fc.property(
      calendars,
      // Half of them begin with the school year: only then are the weeks of the programme those of the school.
      fc.constantFrom(0, 0, 0, 2, 10, 23),
      fc.constantFrom('', '2027-06-30', '2027-07-31'),
      (calendar, later, contractEnd) => {
        const from = daysOf(calendar).begins.add({ weeks: later }).toString();
        const { moments } = propose(
          startsOn(from, calendar, { contractEnd }),
          [],
          situationOn(from, calendar),
        );
        all += moments.length;
        placed += moments.filter(({ start }) => start !== undefined).length;
        expect(wrongIn(moments, { calendar, from, contractEnd })).toEqual([]);
      },
    ),
    { numRuns: 30 },
  );
  // A plan without places would keep everything.
  expect(placed / all).toBeGreaterThan(0.75);
});
