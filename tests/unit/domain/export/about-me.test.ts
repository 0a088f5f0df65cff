import { describe, expect, test } from 'vitest';
import { elapse } from '../../../../domain/acts/elapse.ts';
import { aboutMe } from '../../../../domain/export/about-me.ts';
import type { Document } from '../../../../domain/trajectory/document.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import type { Name } from '../acts/story.ts';
import { kijkwijzerOf, momentAt, submits } from '../growth/running.ts';
import { done, friday, givenId, situation, thursday, verslag, written } from '../release/written.ts';
import { halfway } from '../views/stories.ts';
import { contextOf, viewer } from '../views/viewing.ts';
import { aboutStarter } from './starter.ts';

const hidden = 'NIET-VOOR-HAAR';

/** The trajectory with a document of somebody else, and its line in the log. */
function withDocument(trajectory: Trajectory, more: Partial<Document> & Pick<Document, 'kind'>): Trajectory {
  const [model] = trajectory.documents;
  const { momentId: _, ...base } = model!;
  const document: Document = { ...base, id: `${more.kind}.trajectory.v1`, readBy: [], ...more };
  const entry = { id: 'l-hidden', at: document.at, by: document.author, what: 'submit', about: document.id };
  return {
    ...trajectory,
    documents: [...trajectory.documents, document],
    log: [...trajectory.log, entry],
  };
}

describe('times that were asked about', () => {
  const talk = written.moments[0]!;
  const poll = {
    ...{ by: 'coen', at: '2026-09-08T09:00:00Z', revision: 1, asked: ['fenna', 'dirk'] },
    times: ['2026-09-09T13:00:00Z', '2026-09-10T13:00:00Z'],
    answers: [
      { by: 'fenna', at: '2026-09-08T10:00:00Z', can: ['2026-09-10T13:00:00Z'] },
      { by: 'dirk', at: '2026-09-08T11:00:00Z', can: [] },
    ],
  };
  const about = (more: Partial<typeof poll>) =>
    aboutStarter({ ...written, moments: [{ ...talk, poll: { ...poll, ...more } }] }, 'fenna', thursday)!
      .polls;

  test('are there with what she answered, and not with what another did', () => {
    expect(about({})).toEqual([
      {
        ...{ moment: talk.id, step: 'nagesprek', cycle: 2, byName: 'coen', at: poll.at, times: poll.times },
        answered: { at: '2026-09-08T10:00:00Z', can: ['2026-09-10T13:00:00Z'] },
      },
    ]);
    expect(about({ by: 'fenna', asked: ['dirk'], answers: poll.answers.slice(1) })).toMatchObject([
      { byName: 'fenna', askedNames: ['dirk'] },
    ]);
  });

  test('of which others were asked are theirs', () => {
    expect(about({ asked: ['dirk'], answers: poll.answers.slice(1) })).toEqual([]);
    expect(aboutStarter(written, 'fenna', thursday)!.polls).toEqual([]);
  });
});

describe('all about a teacher in a verbetertraject', () => {
  const story = halfway();
  const of = (who: Name, trajectory = story.trajectory) => aboutMe(trajectory, viewer(who), contextOf(story));

  test('holds every version that she may read, with reaction, readers and hash', () => {
    const about = of('sanne')!;
    expect(about.documents.map(({ id }) => id)).toEqual([
      'klikverslag.klikgesprek.v1',
      'nuMeting.nuMeting.v1',
      'lesvoorbereiding.c1.coTeaching.v1',
      'coTeachingVerslag.c1.coTeaching.v1',
      'analyse.c1.groepsbezoek.v1',
      'nabespreking.c1.nabespreking.v1',
      'rapportage.c1.nabespreking.v1',
    ]);
    for (const { id } of about.documents) {
      const shown = about.documents.find((one) => one.id === id);
      expect(shown?.values).toEqual(story.document(id).values);
      expect(shown?.readBy).toBeDefined();
    }
    expect(about.documents.at(-1)).toMatchObject({
      reaction: { name: 'Sanne Visser', text: 'GEHEIM reactie' },
      hash: story.document('rapportage.c1.nabespreking.v1').hash,
    });
  });

  test('holds the goals, every moment with its date, her film and its day, and the log from the beginning', () => {
    const about = of('sanne')!;
    expect(about.trajectory.goals).toEqual(story.trajectory.goals);
    expect(about.trajectory.myMatchAnswer).toBe(true);
    expect(about.moments.map(({ moment, start }) => [moment, start]).sort()).toEqual(
      story.trajectory.moments.map(({ id, start }) => [id, start]).sort(),
    );
    expect(about.moments.find(({ moment }) => moment === 'c1.groepsbezoek')?.film).toMatchObject({
      reference: 'https://school.test/GEHEIM',
    });
    expect(about.kept).toContainEqual({
      ...{ of: 'film', moment: 'c1.groepsbezoek', step: 'groepsbezoek', cycle: 1 },
      deleteOn: '2026-10-30',
    });
    expect(about.log.length).toBeGreaterThan(10);
    expect(about.log[0]?.what).toBe('start');
  });

  test('says of no document when it goes: that is for the board, and it set nothing', () => {
    const documents = of('sanne')!.kept.filter((one) => one.of === 'document');
    expect(documents).toHaveLength(7);
    for (const one of documents) expect(Object.keys(one)).toEqual(['of', 'kind', 'count']);
  });

  test.each([
    ['a decision that was not told in person', { kind: 'vaststelling', author: 'paul', state: 'recorded' }],
    [
      'what its author took back',
      { kind: 'eindrapportage', author: 'karin', withdrawnAt: '2026-10-08T10:00:00Z' },
    ],
  ] as const)('holds nothing of %s, not even that it is there', (_, more) => {
    const values = { remarks: hidden };
    const told = withDocument(story.trajectory, { ...more, values });
    expect(of('sanne', told)).toEqual(of('sanne'));
  });

  test('holds no answer of somebody else to "samen verder?"', () => {
    const declined = story.trajectory.matchAnswers.map((one) =>
      one.by === 'karin' ? { ...one, goOn: false } : one,
    );
    expect(of('sanne', { ...story.trajectory, matchAnswers: declined })).toEqual(of('sanne'));
  });

  test('is for nobody else', () => {
    for (const who of ['karin', 'paul', 'els', 'joke', 'vera'] as const) expect(of(who)).toBeUndefined();
  });
});

describe('all about a starter', () => {
  test('holds each release with what came of it, also one that was taken back', () => {
    const first = done(written, 'fenna', { act: 'release', document: verslag, to: 'dirk' });
    const back = done(first, 'fenna', { act: 'takeBack', release: givenId(first) });
    const again = done(back, 'fenna', { act: 'release', document: verslag, to: 'dirk' });
    const given = elapse(again, situation(friday));
    const copy = `vrijgave.${givenId(again)}`;
    const read = done(given, 'dirk', { act: 'read', document: copy }, friday);
    const about = aboutStarter(read, 'fenna', friday)!;
    expect(about.documents.map(({ id }) => id)).toEqual([verslag, copy]);
    expect(about.documents[0]?.releases).toMatchObject([
      { to: 'dirk', state: 'delivered', readAt: friday },
      { to: 'dirk', state: 'takenBack' },
    ]);
    expect(about.log.map(({ what }) => what)).toEqual(['release', 'takeBack', 'release', 'released', 'read']);
  });

  test('holds an agreement that was done long ago', () => {
    const settled = [{ document: verslag, index: 0, by: 'fenna', at: '2026-09-18T10:00:00Z' }];
    const about = aboutStarter({ ...written, settledAgreements: settled }, 'fenna', '2027-06-01T10:00:00Z');
    expect(about?.agreements).toEqual([
      {
        ...{ document: verslag, who: 'fenna', what: 'timer', byWhen: '2026-09-18' },
        doneAt: '2026-09-18T10:00:00Z',
      },
    ]);
  });

  test("holds the coach's kijkwijzer once her own is there, and not before", () => {
    const talk = momentAt('kijkwijzergesprek', 18, '2026-09-10T13:00:00Z', 'scheduled');
    const before = { ...written, moments: [...written.moments, talk] };
    const values = { ...kijkwijzerOf('often'), lesson: hidden };
    const hers = done(before, 'coen', submits('kijkwijzerCoach', values, talk.id));
    expect(JSON.stringify(aboutStarter(hers, 'fenna', thursday))).not.toContain(hidden);
    expect(aboutStarter(hers, 'fenna', thursday)?.kept).toHaveLength(1);
    const both = done(hers, 'fenna', submits('kijkwijzerLeerkracht', kijkwijzerOf('often'), talk.id));
    expect(JSON.stringify(aboutStarter(both, 'fenna', thursday))).toContain(hidden);
  });

  test('holds nothing of an advice that was not told her in person', () => {
    const values = { advice: hidden };
    const advised = withDocument(written, { kind: 'aanstellingsadvies', author: 'dirk', values });
    expect(aboutStarter(advised, 'fenna', thursday)).toEqual(aboutStarter(written, 'fenna', thursday));
  });

  test('is for nobody else, whoever asks', () => {
    for (const who of ['coen', 'dirk', 'mila', 'niemand']) {
      expect(aboutStarter(written, who, thursday)).toBeUndefined();
    }
  });
});
