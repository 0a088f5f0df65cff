import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { compose } from '../../../../domain/documents/compose.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { momentAt, running, submits, today } from '../growth/running.ts';
import { asked, done, viewContext } from '../release/written.ts';

/** `today` is Monday 5 October; the visits stand in the two weeks behind it, at ten. */
const visitedBy = (person: string): Moment['attendees'] =>
  ['fenna', person].map((each) => ({ person: each, required: true }));
const visits: Trajectory = {
  ...running,
  moments: [
    ...running.moments,
    { ...momentAt('klassenbezoek', 6, '2026-10-12T08:00:00Z', 'scheduled'), attendees: visitedBy('coen') },
    { ...momentAt('directiebezoek', 10, '2026-10-13T08:00:00Z', 'scheduled'), attendees: visitedBy('dirk') },
  ],
};
const [coachVisit, directorVisit] = ['w6.klassenbezoek', 'w10.directiebezoek'];

const move = (trajectory: Trajectory, by: string, moment: string, start: string, now = today) => {
  const { revision } = trajectory.moments.find(({ id }) => id === moment)!;
  return asked(trajectory, by, { act: 'move', moment, start, revision }, now);
};
const seen = (trajectory: Trajectory, who: string, moment: string, now = today) =>
  trajectoryView(trajectory, viewerOf(who, who), viewContext(now))!.moments.find(
    (one) => one.moment === moment,
  )!;

describe('a planned visit is announced', () => {
  test.each([
    [coachVisit, 'coen'],
    [directorVisit, 'dirk'],
  ] as const)('%s is not moved to within two school days from now', (moment, by) => {
    const when = '2026-10-07T08:00:00Z';
    for (const day of ['05T12', '06T08']) {
      const start = `2026-10-${day}:00:00Z`;
      const refused = move(visits, by!, moment!, start);
      const first = when.replace('T08', start.slice(10, 13));
      expect(refused).toEqual({
        ok: false,
        refusals: [
          { code: 'tooSoon', params: { when: first, whenWeek: expect.any(Number) }, field: 'start' },
        ],
      });
    }
    expect(move(visits, by!, moment!, when)).toMatchObject({ ok: true });
  });

  test('two school days are counted over a weekend', () => {
    const friday = '2026-10-09T09:00:00Z';
    expect(move(visits, 'dirk', directorVisit!, '2026-10-12T09:00:00Z', friday)).toMatchObject({ ok: false });
    expect(move(visits, 'dirk', directorVisit!, '2026-10-13T09:00:00Z', friday)).toMatchObject({ ok: true });
  });

  test('the time at which it stood was announced: going back to it is no surprise', () => {
    const sunday = '2026-10-11T09:00:00Z';
    const away = move(visits, 'coen', coachVisit!, '2026-10-15T08:00:00Z', sunday);
    if (!away.ok) throw new Error('moved');
    expect(move(away.value, 'coen', coachVisit!, '2026-10-12T08:00:00Z', sunday)).toMatchObject({ ok: true });
    expect(move(away.value, 'coen', coachVisit!, '2026-10-12T09:00:00Z', sunday)).toMatchObject({
      ok: false,
    });
  });

  test('a talk may be tomorrow', () => {
    const talk = 'w6.begeleidingsgesprek';
    expect(move(visits, 'coen', talk, '2026-10-06T13:30:00Z')).toMatchObject({ ok: true });
  });

  test('a plan that would put it there is refused as a plan', () => {
    const proposed = {
      ...visits,
      moments: visits.moments.map((one) =>
        one.id === coachVisit ? { ...one, state: 'proposed' as const } : one,
      ),
    };
    const plan = (start: string) =>
      asked(
        proposed,
        'coen',
        {
          act: 'confirmPlan',
          moments: [{ moment: coachVisit!, place: 'onsite', pinned: false, dropped: false, start }],
        },
        today,
      );
    expect(plan('2026-10-06T08:00:00Z')).toMatchObject({
      ok: false,
      refusals: [{ code: 'tooSoon', field: 'moments.0.start' }],
    });
    expect(plan('2026-10-07T08:00:00Z')).toMatchObject({ ok: true });
  });
});

describe('kijkpunten', () => {
  const chosen = done(visits, 'coen', submits('kijkpunten', { points: ['De start'] }, coachVisit), today);

  test('are the werkpunten, until the visitor chose', () => {
    expect(seen(visits, 'fenna', coachVisit!).announced).toEqual({
      points: ['Rustige start'],
      chosen: false,
    });
    expect(seen(chosen, 'fenna', coachVisit!).announced).toEqual({ points: ['De start'], chosen: true });
    expect(seen(chosen, 'fenna', directorVisit!).announced).toEqual({
      points: ['Rustige start'],
      chosen: false,
    });
    expect(seen(visits, 'fenna', 'w6.begeleidingsgesprek').announced).toBeUndefined();
    const was = visits.moments.map((one) =>
      one.id === coachVisit ? { ...one, state: 'held' as const } : one,
    );
    expect(seen({ ...visits, moments: was }, 'fenna', coachVisit!).announced).toBeUndefined();
    const none = { ...visits, goals: [] };
    expect(seen(none, 'fenna', coachVisit!).announced).toBeUndefined();
  });

  test('are the headings of the kort verslag of the talk about that visit, and of no other', () => {
    const talk = momentAt('nagesprek', 6, '2026-10-12T13:30:00Z', 'held');
    const year = { ...chosen, moments: [...chosen.moments, talk] };
    const standing = standingIn(year, viewContext(today));
    const points = [{ point: 'De start', text: '' }];
    expect(compose('kortVerslag', talk.id, standing)).toEqual({ points });
    expect(compose('kortVerslag', 'w6.begeleidingsgesprek', standing)).toEqual({});
    expect(
      compose('kortVerslag', talk.id, standingIn({ ...visits, moments: year.moments }, viewContext(today))),
    ).toEqual({});
    const agreements = [{ who: 'fenna', what: 'timer', byWhen: '2026-10-30' }];
    // What nothing was written by leaves it as short as it was.
    const short = { teacherSaid: 'Het ging rustig.', points, agreements };
    const after = '2026-10-12T15:00:00Z';
    const sent = done(year, 'coen', submits('kortVerslag', short, talk.id), after);
    expect(sent.documents.at(-1)?.values.points).toBeUndefined();
  });

  test('begin with the werkpunten, and are written by who visits alone', () => {
    expect(compose('kijkpunten', coachVisit, standingIn(visits, viewContext(today)))).toEqual({
      points: ['Rustige start'],
    });
    for (const by of ['fenna', 'dirk']) {
      expect(asked(visits, by, submits('kijkpunten', { points: ['x'] }, coachVisit), today)).toMatchObject({
        ok: false,
      });
    }
    const own = submits('kijkpuntenDirectie', { points: ['Denktijd'] }, directorVisit);
    const director = done(visits, 'dirk', own, today);
    expect(seen(director, 'fenna', directorVisit!).announced?.points).toEqual(['Denktijd']);
  });

  test('of the coach’s visit stay between the two of them, and so does that there are any', () => {
    const shown = (year: typeof visits) =>
      JSON.stringify(trajectoryView(year, viewerOf('dirk', 'dirk'), viewContext(today)));
    expect(shown(chosen)).not.toContain('De start');
    expect(shown(chosen)).toBe(shown(visits));
    expect(seen(visits, 'dirk', directorVisit!).announced).toMatchObject({ chosen: false });
  });

  test('are behind the button of the teacher’s card, and asked of the visitor on hers', () => {
    const ref = { card: 'prepare', trajectory: 't-1', moment: coachVisit!, revision: 1 } as const;
    const card = (who: string) => cardView(ref, visits, viewerOf(who, who), viewContext(today));
    expect(card('fenna')).toMatchObject({ state: 'open', notes: ['pointsInPage', 'bringToo'] });
    expect(JSON.stringify(card('fenna'))).not.toContain('Rustige start');
    expect(card('coen')).toMatchObject({
      state: 'open',
      notes: [],
      facts: expect.arrayContaining([{ fact: 'bring', documents: ['kijkpunten'] }]),
    });
  });
});
