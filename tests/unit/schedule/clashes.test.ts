import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { classTeacherRoster, officeRoster } from '../../../domain/calendar/working-hours.ts';
import { clashesOf } from '../../../domain/schedule/clashes.ts';
import { propose } from '../../../domain/schedule/propose.ts';
import type { ScheduleSituation } from '../../../domain/schedule/situation.ts';
import { clashTexts } from '../../../domain/texts/nl/clashes.ts';
import { planningTexts } from '../../../domain/texts/nl/planning.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { at, calendar, people, Story, situationAt } from '../domain/acts/story.ts';

const running = new Story().running();
const { trajectory } = running;
const names = {
  person: (id: string) => people[id as keyof typeof people].name,
  moment: (key: string) => key,
  school: () => '',
  day: (date: string) => date,
};
const busy = { sanne: [], karin: [], paul: [], els: [] };

function situation(taken: ScheduleSituation['busy'] = busy): ScheduleSituation {
  const { monday: _, ...days } = officeRoster().workingDays;
  return {
    ...situationAt(running.now),
    busy: taken,
    rosters: {
      sanne: classTeacherRoster(calendar),
      karin: { ...officeRoster(), workingDays: days },
      paul: officeRoster(),
      els: officeRoster(),
    },
  };
}

const put = (moment: string, start: string) =>
  [{ moment, start, place: 'onsite', pinned: true, dropped: false }] as const;
const said = (
  moment: string,
  start: string,
  taken?: ScheduleSituation['busy'],
  about: Trajectory = trajectory,
) => clashesOf(about, put(moment, start), [moment], situation(taken)).get(moment);

describe('what is in the way of a meeting that is moved by hand', () => {
  test('nothing, where everybody is free', () => {
    expect(said('c2.nabespreking', at('2026-10-13', '16:00'))).toEqual([]);
  });

  test('nor how soon it is: she sees that herself', () => {
    const start = at('2026-10-13', '16:00');
    const sameMorning = { ...situation(), now: Temporal.Instant.from(at('2026-10-13', '09:00')) };
    const asked = put('c2.nabespreking', start);
    expect(clashesOf(trajectory, asked, ['c2.nabespreking'], sameMorning).get('c2.nabespreking')).toEqual([]);
  });

  test('another appointment of somebody, who is named', () => {
    const dentist = { from: at('2026-10-13', '15:00'), until: at('2026-10-13', '17:00') };
    expect(said('c2.nabespreking', at('2026-10-13', '16:00'), { ...busy, sanne: [dentist] })).toEqual([
      planningTexts.calendar({ code: 'calendar', person: 'sanne', frees: 1, firstDate: '' }, names),
    ]);
  });

  test('her own old place is not in its way', () => {
    const { start, durationMin } = running.moment('c2.nabespreking');
    const until = Temporal.Instant.from(start!).add({ minutes: durationMin }).toString();
    const link = { organiser: 'karin', eventId: 'e', changeKey: '1', start: start!, end: until };
    const moments = trajectory.moments.map((one) =>
      one.id === 'c2.nabespreking' ? { ...one, calendar: { ...link, generation: 1, invited: [] } } : one,
    );
    const taken = { ...busy, karin: [{ from: start!, until }] };
    const later = Temporal.Instant.from(start!).add({ minutes: 15 }).toString();
    expect(said('c2.nabespreking', later, taken, { ...trajectory, moments })).toEqual([]);
  });

  test('a meeting of the same people', () => {
    expect(said('c2.nabespreking', running.moment('tussenevaluatie').start!)).toContain(
      planningTexts.planned(
        { code: 'planned', person: 'karin', moments: ['tussenevaluatie'], frees: 1, firstDate: '' },
        { ...names, moment: () => 'de tussenevaluatie' },
      ),
    );
  });

  test('lessons during a talk, and a day off', () => {
    const away = (person: string) =>
      planningTexts.hours({ code: 'hours', people: [person], frees: 1, firstDate: '' }, names);
    expect(said('c2.nabespreking', at('2026-10-13', '10:00'))).toContain(away('sanne'));
    expect(said('c2.nabespreking', at('2026-10-12', '16:00'))).toContain(away('karin'));
  });

  test('nothing of what is refused all the same: the past, a weekend, a holiday', () => {
    for (const day of ['2026-09-09', '2026-10-17', '2026-10-20'])
      expect(said('c2.nabespreking', at(day, '10:00'))).toEqual([]);
  });

  test('the end of the traject, and an hour before or behind the day', () => {
    expect(said('driegesprek', at('2027-02-11', '16:00'))).toEqual([clashTexts.behindEnd]);
    expect(said('c2.nabespreking', at('2026-10-13', '19:00'))).toEqual([clashTexts.outsideDay]);
  });
});

test('a plan says it of what the coach put somewhere herself, keeps it there to the minute, and of nothing else', () => {
  const open = new Story().discussed();
  const wishes = put('klikgesprek', at('2026-09-14', '10:10')).map(
    (one) => ({ ...one, place: 'online' }) as const,
  );
  const { moments } = propose(open.trajectory, wishes, {
    ...situation(),
    now: Temporal.Instant.from(open.now),
  });
  const talk = moments.find(({ moment }) => moment === 'klikgesprek')!;
  expect(talk.start).toBe(at('2026-09-14', '10:10'));
  expect(talk.clashes).toHaveLength(1);
  expect(moments.filter((one) => one !== talk).flatMap(({ clashes }) => clashes)).toEqual([]);
});
