import { expect, test } from 'vitest';
import { ordinaryCalendar } from '../../../../domain/calendar/school-calendar.ts';
import { viewedPeriod } from '../../../../domain/views/trajectory/period.ts';
import { plannedYear } from '../../replanning/planned-year.ts';

test('a holiday of more than one stretch that follow each other is one, from its first day to its last', () => {
  const calendar = { ...ordinaryCalendar('midden'), secondMayWeek: true };
  const year = plannedYear({ id: 'fenna', school: 'a', startsOn: '2026-08-31' }, calendar);
  const { closed } = viewedPeriod(year, calendar);
  expect(closed.filter(({ name }) => name === 'meivakantie')).toEqual([
    { from: '2027-04-24', until: '2027-05-09', name: 'meivakantie' },
  ]);
  expect(closed.map(({ from }) => from)).toEqual(closed.map(({ from }) => from).toSorted());
});
