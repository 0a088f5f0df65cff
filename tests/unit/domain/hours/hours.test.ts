import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ordinaryCalendar } from '../../../../domain/calendar/school-calendar.ts';
import { programmeWork } from '../../../../domain/hours/programme.ts';
import { minutesIn, minutesPerCoach } from '../../../../domain/hours/totals.ts';
import { type Work, workOf } from '../../../../domain/hours/work.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import { verbetertraject } from '../../../../domain/templates/verbetertraject.ts';
import { momentAt, running } from '../growth/running.ts';
import { halfway } from '../views/stories.ts';

const meetings = (work: readonly Work[], ...steps: readonly string[]) =>
  minutesIn(work.filter(({ kind, step }) => kind === 'meeting' && steps.includes(step))).planned / 60;
const writing = (work: readonly Work[]) => work.filter(({ kind }) => kind === 'writing');

describe('the hours that a starter asks of her coach in a school year', () => {
  const work = programmeWork(template, '2026-08-31', ordinaryCalendar('midden'));

  test('stated: three visits of half an hour and three talks of three quarters', () => {
    expect(meetings(work, 'klassenbezoek', 'nagesprek')).toBe(3.75);
    expect(minutesIn(work).stated / 60).toBe(3.75);
  });

  test('assumed: the talks, films, modellessen, kijkwijzers and talks of three as in the worked example', () => {
    expect(meetings(work, 'begeleidingsgesprek')).toBe(4);
    expect(meetings(work, 'videoOpname', 'videobespreking')).toBe(3);
    expect(meetings(work, 'modelles', 'popgesprek')).toBe(3);
    expect(meetings(work, 'kijkwijzergesprek')).toBe(1);
    expect(meetings(work, 'tripartite', 'kortTripartite')).toBe(2.5);
  });

  test('nothing of what is between the director and her', () => {
    const ofDirector = [
      'directiebezoek',
      'directienagesprek',
      'functioneringsgesprek',
      'beoordelingsgesprek',
    ];
    expect(work.filter(({ step }) => ofDirector.includes(step))).toEqual([]);
  });

  test('together 28.25 hours, where the worked example has 25.5', () => {
    // Six months instead of five have enough school days behind week 18 here, at an hour each.
    expect(meetings(work, 'maandcontact')).toBe(5 + 1);
    // Twenty verslagen instead of thirteen: also of each talk of three and of each monthly contact, a quarter each.
    expect(writing(work)).toHaveLength(13 + 7);
    expect(minutesIn(work).planned / 60).toBe(25.5 + 1 + 7 * 0.25);
  });

  test('as the board assumes: what is stated stays, the rest is as long as it says', () => {
    const own = { writing: 30, meeting: { klassenbezoek: 90, begeleidingsgesprek: 45 } };
    const other = programmeWork(template, '2026-08-31', ordinaryCalendar('midden'), own);
    expect(meetings(other, 'klassenbezoek')).toBe(1.5);
    expect(meetings(other, 'begeleidingsgesprek')).toBe(3);
    expect(minutesIn(other).planned - minutesIn(work).planned).toBe(20 * 15 - 4 * 15);
  });
});

describe('the hours of a trajectory that runs', () => {
  test('are realised once a moment was held, and planned as long as it is to come', () => {
    const total = minutesIn(workOf(running, template));
    // Held: 45 + 45 with a verslag each. To come: 60, modelles 60, 30, 60, with two verslagen.
    expect(total).toEqual({ realised: 120, planned: 360, stated: 45, assumed: 315 });
  });

  test('are those of who was there, each school year apart, also when another coach took over', () => {
    const [coach] = running.participants.filter(({ role }) => role === 'coach');
    const next = momentAt('maandcontact', 9, '2027-09-15T13:00:00Z', 'scheduled');
    const taken = {
      ...running,
      participants: [...running.participants, { ...coach!, person: 'nina', name: 'nina' }],
      moments: [...running.moments, { ...next, attendees: [{ person: 'nina', required: true }] }],
    };
    expect(minutesPerCoach(workOf(taken, template))).toMatchObject([
      { year: '2027-2028', schoolId: 's', person: 'nina', planned: 75, realised: 0 },
      { year: '2026-2027', schoolId: 's', person: 'coen', planned: 360, realised: 120 },
    ]);
  });

  test('say nothing of what was written', () => {
    expect(workOf({ ...running, documents: [] } as typeof running, template)).toEqual(
      workOf(running, template),
    );
    const story = halfway();
    const none = { ...story.trajectory, documents: [] };
    expect(workOf(none, verbetertraject)).toEqual(workOf(story.trajectory, verbetertraject));
    expect(minutesIn(workOf(none, verbetertraject)).realised).toBeGreaterThan(0);
  });

  test('leave out what does not go through, and always come to what is stated and what is assumed', () => {
    const states = fc.constantFrom('proposed', 'scheduled', 'held', 'notHeld', 'dropped');
    fc.assert(
      fc.property(fc.array(states, { minLength: 6, maxLength: 6 }), (drawn) => {
        const moments = running.moments.map((one, index) => ({ ...one, state: drawn[index]! }));
        const { planned, realised, stated, assumed } = minutesIn(workOf({ ...running, moments }, template));
        const counts = moments.filter(({ state }) => !['notHeld', 'dropped'].includes(state));
        expect(stated + assumed).toBe(planned);
        expect(realised).toBeLessThanOrEqual(planned);
        expect(planned > 0).toBe(counts.length > 0);
      }),
    );
  });
});
