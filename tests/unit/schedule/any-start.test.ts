import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { viewerOf } from '../../../domain/access/viewer.ts';
import { latestAppraisal } from '../../../domain/calendar/appraisal-deadline.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { schoolWeeks } from '../../../domain/calendar/school-weeks.ts';
import { decide } from '../../../domain/decide.ts';
import { judgedTooLate } from '../../../domain/schedule/moved-in-time.ts';
import { periodOf } from '../../../domain/schedule/period.ts';
import { standsFor } from '../../../domain/schedule/rounds.ts';
import { windowOf } from '../../../domain/schedule/windows.ts';
import { expand, stepOf } from '../../../domain/template/expand.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import { running } from '../domain/growth/running.ts';
import { situation } from '../domain/release/written.ts';

const { compare } = Temporal.PlainDate;

/** Each of the known years in another region. */
const years = [
  ['noord', '2025-2026'],
  ['midden', '2026-2027'],
  ['zuid', '2027-2028'],
] as const;
type Year = readonly [(typeof years)[number][0], (typeof years)[number][1]];

interface Start {
  readonly week: number;
  readonly comesFromElsewhere: boolean;
  readonly contractEnds: boolean;
}

function starts([region, year]: Year): Start[] {
  return schoolWeeks(ordinaryCalendar(region), year).flatMap(({ number: week }) =>
    [false, true].flatMap((comesFromElsewhere) =>
      [false, true].map((contractEnds) => ({ week, comesFromElsewhere, contractEnds })),
    ),
  );
}

/** In which days each of her moments may stand who begins then, and whether it is said that there is no judgement. */
function plannedFor([region, year]: Year, { week, comesFromElsewhere, contractEnds }: Start) {
  const calendar = { ...ordinaryCalendar(region), secondMayWeek: week % 2 === 0 };
  const weeks = schoolWeeks(calendar, year);
  const begins = weeks[week - 1] ?? weeks.at(-1)!;
  const contractEnd = contractEnds ? `${year.slice(5)}-07-31` : '';
  const beginning = {
    startsOn: begins.monday.toString(),
    months: 'schoolYear' as const,
    options: { firstWeek: comesFromElsewhere ? Math.min(38, week) : 1, contractEnd },
  };
  const moments = expand(template, beginning.options, [], standsFor(beginning, calendar));
  const period = periodOf(beginning, calendar);
  const situation = { trajectory: beginning, template, calendar, period, after: period.from };
  const windows = new Map(
    moments.map((one) => [one.id, windowOf(stepOf(template, one, beginning.options), one.cycle, situation)]),
  );
  const judgement = windows.get('w38.beoordelingsgesprek');
  const talks = moments.filter(({ step }) => step === 'functioneringsgesprek');
  const lastDay = contractEnds
    ? latestAppraisal(Temporal.PlainDate.from(contractEnd), calendar).lastDay
    : undefined;
  const isSaid = judgedTooLate({ ...beginning, moments }, template, calendar) !== undefined;
  // So shortly before it that nobody can talk about how it goes first; from elsewhere, before week 38 of the programme.
  const isAtTheEnd = begins.number >= (comesFromElsewhere ? 36 : weeks.length - 3);
  return { windows, period, judgement, talks, lastDay, isSaid, isAtTheEnd };
}

test('an end of the contract that is said later brings the judgement that would have come too late before', () => {
  const calendar = ordinaryCalendar('midden');
  const startsOn = schoolWeeks(calendar, '2026-2027')[33]!.monday.toString();
  const options = { firstWeek: 1, contractEnd: '2027-07-31' };
  const beginning = { startsOn, months: 'schoolYear' as const, options };
  const moments = expand(template, options, [], standsFor(beginning, calendar));
  const participants = running.participants.map(({ from: _, ...one }) => one);
  const trajectory = { ...running, ...beginning, participants, moments };
  const asked = { act: 'amendDay', option: 'contractEnd', day: '2028-07-31' } as const;
  const at = { ...situation(`${startsOn}T09:00:00Z`), calendar };
  const amended = decide(trajectory, asked, viewerOf('dirk', 'dirk'), at);
  const judgements = (all: readonly Moment[]) => all.filter(({ step }) => step === 'beoordelingsgesprek');
  expect(judgements(moments)).toEqual([]);
  expect(amended.ok && judgements(amended.value.moments)).toMatchObject([{ state: 'proposed' }]);
});

test.each(years)('who begins in any week in region %s in %s has a plan that makes sense', (...year) => {
  const wrong = starts(year).flatMap((start) => {
    const planned = plannedFor(year, start);
    return wrongIn(planned).map((what) => ({ ...start, what }));
  });
  expect(wrong).toEqual([]);
});

function wrongIn(planned: ReturnType<typeof plannedFor>): readonly string[] {
  const { windows, period, judgement, talks, lastDay, isSaid, isAtTheEnd } = planned;
  const first = (id: string) => windows.get(id)?.from;
  const wrong = [...windows]
    .filter(
      ([, { from, until }]) =>
        compare(from, period.from) < 0 || compare(until, period.until) > 0 || compare(from, until) > 0,
    )
    .map(([id]) => `${id} outside the school year, or nowhere`);
  const inOrder = ['w1.tripartite', 'w10.directiebezoek', 'w13.tripartite', 'w23.directiebezoek'];
  const order = [...inOrder, 'w38.directiebezoek'].flatMap((id) => first(id) ?? []);
  if (order.some((from, at) => at > 0 && compare(order[at - 1]!, from) > 0)) wrong.push('out of order');
  const [long, short] = [first('w13.tripartite'), first('w38.kortTripartite')];
  if (long && short && compare(long.add({ weeks: 4 }), short) > 0) wrong.push('two talks of three at once');
  if (judgement && talks.length === 0) wrong.push('judged without a talk about how it goes');
  if (judgement && lastDay && compare(judgement.until, lastDay) > 0) wrong.push('judged too late');
  if (judgement ? isSaid : lastDay ? !isSaid : !isAtTheEnd)
    wrong.push('a judgement that is not there, or said not to be');
  return wrong;
}
