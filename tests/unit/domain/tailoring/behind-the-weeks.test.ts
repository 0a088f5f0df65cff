import { describe, expect, test } from 'vitest';
import { classTeacherRoster } from '../../../../domain/calendar/working-hours.ts';
import { missedContacts } from '../../../../domain/effects/missed-contacts.ts';
import { workOf } from '../../../../domain/hours/work.ts';
import { propose } from '../../../../domain/schedule/propose.ts';
import { checkLines } from '../../../../domain/tailoring/check.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { askedFor, popWith, withPop } from '../growth/running.ts';
import { allThat, asked, calendar, situation } from '../release/written.ts';
import { agrees, inForce, line, moment, monday, planned, submission, view, writes } from './made.ts';

const later = '2026-09-15T09:00:00Z';
const activities = (trajectory: Trajectory, who = 'coen') => view(trajectory, who).tailored![0]!.activities;
const activity = (trajectory: Trajectory, id: string, who = 'coen') =>
  activities(trajectory, who).find((one) => one.moment === id);
const refused = (trajectory: Trajectory, ...lines: Parameters<typeof submission>[1]) => {
  const result = asked(trajectory, 'coen', submission(trajectory, lines), monday);
  return result.ok ? [] : result.refusals.map(({ code, field }) => `${code} ${field}`);
};

describe('the contacts of each month', () => {
  const begun = writes(planned, 'coen', []);

  test('are among what can be chosen, in the order of the year', () => {
    const months = activities(begun).filter(({ by }) => by === 'month');
    expect(months.map(({ moment: id, from }) => `${id} ${from}`)).toEqual([
      'm2.maandcontact 2027-02-01',
      'm3.maandcontact 2027-03-01',
      'm4.maandcontact 2027-04-01',
      'm5.maandcontact 2027-05-03',
      'm6.maandcontact 2027-06-01',
      'm7.maandcontact 2027-07-01',
    ]);
    const all = activities(begun).map(({ from }) => from!);
    expect(all).toEqual([...all].sort());
  });

  test('one that is left out is neither planned nor asked after, and takes no hours', () => {
    const followed = inForce(planned, [
      line('maandcontact', 3, 'leaveOut'),
      line('maandcontact', 5, 'change', { minutes: 30 }),
    ]);
    expect(moment(followed, 'm3.maandcontact')!.state).toBe('dropped');
    expect(moment(followed, 'm5.maandcontact')).toMatchObject({ state: 'proposed', durationMin: 30 });
    const { moments } = propose(followed, [], {
      ...situation(monday),
      busy: { fenna: [], coen: [], dirk: [], mila: [] },
      rosters: { fenna: classTeacherRoster(calendar) },
    });
    const found = moments.filter(({ moment: id }) => id.endsWith('maandcontact')).map(({ moment: id }) => id);
    expect(found).toEqual(['m2', 'm4', 'm5', 'm6', 'm7'].map((month) => `${month}.maandcontact`));
    const reminders = (trajectory: Trajectory) =>
      missedContacts(trajectory, {
        ...{ template, calendar, rosters: {}, unreachable: [] },
        now: situation('2027-03-25T09:00:00Z').now,
      }).map(({ key }) => key);
    expect(reminders(planned)).toContain('evenContact/m3.maandcontact/0/coen');
    expect(reminders(followed)).not.toContain('evenContact/m3.maandcontact/0/coen');
    const minutes = (trajectory: Trajectory) =>
      workOf(trajectory, template)
        .filter(({ step, kind }) => step === 'maandcontact' && kind === 'meeting')
        .reduce((sum, one) => sum + one.minutes, 0);
    expect(minutes(planned) - minutes(followed)).toBe(90);
    const back = inForce(followed, [], later);
    expect(moment(back, 'm3.maandcontact')!.state).toBe('proposed');
    expect(moment(back, 'm5.maandcontact')!.durationMin).toBe(60);
  });

  test('have no week, and none is added: another talk or visit is', () => {
    expect(refused(begun, line('maandcontact', 3, 'change', { week: 4 }))).toEqual(['invalid activities.0']);
    expect(refused(begun, line('maandcontact', 9, 'extra'))).toEqual(['invalid activities.0']);
    expect(refused(begun, line('maandcontact', 9, 'leaveOut'))).toEqual(['invalid activities.0']);
    expect(refused(begun, line('klassenbezoek', 24, 'extra'), line('maandcontact', 3, 'leaveOut'))).toEqual(
      [],
    );
  });

  test('what was said of a month that became a holiday stands in nobody’s way', () => {
    const lines = [line('maandcontact', 7, 'change', { minutes: 30 })];
    const summer = { name: 'zomer', schoolYear: '2026-2027', from: '2027-07-03', to: '2027-08-29' } as const;
    const under = { ...situation(monday), calendar: { ...calendar, ownHolidays: [summer] } };
    const against = (spokenOf: readonly string[]) =>
      checkLines(lines, [], 'activities', planned, { ...under, spokenOf: new Set(spokenOf) });
    expect(against(['maandcontact/7'])).toEqual([]);
    expect(against([])).toEqual([{ code: 'invalid', field: 'activities.0' }]);
  });
});

describe('the contacts that a POP asks for', () => {
  const wished = withPop(planned, popWith('2027-02-11', '2027-03-16'), monday);
  const [first, second] = askedFor(wished);

  test('are among what can be chosen; what has no date yet is not for who leads', () => {
    const begun = agrees(writes(wished, 'coen', [], monday), 'fenna', monday);
    expect(activity(begun, first!.id)).toMatchObject({ by: 'asked', from: '2027-02-11', minutes: 60 });
    expect(activities(begun, 'dirk').some(({ by }) => by === 'asked')).toBe(false);
    expect(allThat('dirk', begun, monday)).not.toMatch(/2027-02-11|2027-03-16/);
  });

  test('can be left out or last otherwise, and stay so when the POP asks for the same days again', () => {
    const followed = inForce(wished, [
      line('popcontact', first!.cycle, 'leaveOut'),
      line('popcontact', second!.cycle, 'change', { minutes: 30 }),
    ]);
    expect(moment(followed, first!.id)!.state).toBe('dropped');
    expect(moment(followed, second!.id)!.durationMin).toBe(30);
    const again = withPop(followed, popWith('2027-02-11', '2027-03-16'), later);
    expect(askedFor(again)).toEqual(askedFor(followed));
  });

  test('what was said of a day that nobody asks for any more is no line of the next day', () => {
    const followed = inForce(wished, [line('popcontact', second!.cycle, 'change', { minutes: 30 })]);
    const other = withPop(followed, popWith('2027-02-11', '2027-05-20'), later);
    const fresh = askedFor(other).find(({ around }) => around === '2027-05-20')!;
    expect(fresh.cycle).not.toBe(second!.cycle);
    expect(activity(other, fresh.id)!.minutes).toBe(60);
    expect(refused(other, line('popcontact', second!.cycle, 'change', { minutes: 30 }))).toEqual([]);
    expect(refused(other, line('popcontact', 9, 'leaveOut'))).toEqual(['invalid activities.0']);
  });
});
