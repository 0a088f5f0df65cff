import { expect, test } from 'vitest';
import { schoolDaysBetween } from '../../../../domain/calendar/school-days.ts';
import { classTeacherRoster, officeRoster } from '../../../../domain/calendar/working-hours.ts';
import { propose } from '../../../../domain/schedule/propose.ts';
import { lessonOf } from '../../../../domain/template/lesson.ts';
import { type DatedMoment, dayOfStart } from '../../../../domain/trajectory/moments.ts';
import { calendar, request, Story, situationAt, template } from './story.ts';

const lessons = (story: Story) =>
  Object.fromEntries(
    story.trajectory.moments.map((one) => [one.id, lessonOf(one, story.trajectory, template)]),
  );
const inSessions = (months = 3) =>
  new Story({ ...request, options: { nuMeting: false, pattern: 'sessions', months } });

test('co-teaching, visit and nabespreking of a cycle are about one lesson', () => {
  const of = lessons(new Story());
  expect([of['c2.coTeaching'], of['c2.groepsbezoek'], of['c2.nabespreking']]).toEqual(
    Array(3).fill('c2.coTeaching'),
  );
  expect([of.klikgesprek, of.tussenevaluatie, of.driegesprek]).toEqual([undefined, undefined, undefined]);
});

test('and so they are where each of them is a session of its own', () => {
  expect(lessons(inSessions())).toMatchObject({
    'c1.coTeaching': 'c1.coTeaching',
    'c2.groepsbezoek': 'c1.coTeaching',
    'c3.nabespreking': 'c1.coTeaching',
    'c4.groepsbezoek': 'c4.groepsbezoek',
    'c5.nabespreking': 'c4.groepsbezoek',
  });
});

test('a session of another kind is about another lesson', () => {
  const story = inSessions();
  const moments = story.trajectory.moments.map((one) =>
    one.id === 'c2.groepsbezoek' ? { ...one, step: 'coTeaching' } : one,
  );
  story.trajectory = { ...story.trajectory, moments };
  expect(lessons(story)).toMatchObject({
    'c1.coTeaching': 'c1.coTeaching',
    'c2.groepsbezoek': 'c2.groepsbezoek',
    'c3.nabespreking': 'c3.nabespreking',
  });
});

test.each([2, 3, 4, 6])(
  'in %i months, the talk is planned within five school days of its visit',
  (months) => {
    const story = inSessions(months).discussed();
    const office = officeRoster();
    const situation = {
      ...situationAt(story.now),
      busy: { sanne: [], karin: [], paul: [], els: [] },
      rosters: { sanne: classTeacherRoster(calendar), karin: office, paul: office, els: office },
    };
    const { moments } = propose(story.trajectory, [], situation);
    expect(moments.filter(({ start }) => start === undefined)).toEqual([]);
    const dayOf = (id: string) =>
      dayOfStart(moments.find(({ moment }) => moment === id) as unknown as DatedMoment);
    for (const [visit, talk] of [
      ['c2.groepsbezoek', 'c3.nabespreking'],
      ['c4.groepsbezoek', 'c5.nabespreking'],
    ] as const) {
      const apart = schoolDaysBetween(calendar, dayOf(visit), dayOf(talk));
      expect(apart).toBeGreaterThanOrEqual(1);
      expect(apart).toBeLessThanOrEqual(5);
    }
  },
);
