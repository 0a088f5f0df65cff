import { describe, expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import { tellings } from '../../../../domain/effects/tellings.ts';
import { cardNoteTexts } from '../../../../domain/texts/nl/card-notes.ts';
import { factLabels } from '../../../../domain/texts/nl/cards.ts';
import { film as texts } from '../../../../domain/texts/nl/tabs/film.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { momentAt, running, submits } from '../growth/running.ts';
import { done, situation, viewContext } from '../release/written.ts';

const visit = 'w6.videoOpname';
const after = '2026-10-09T12:00:00Z';
const planned: Trajectory = {
  ...running,
  moments: [...running.moments, momentAt('videoOpname', 6, '2026-10-09T08:30:00Z', 'scheduled')],
};
const checked = done(planned, 'coen', { act: 'checkFilmBasis', moment: visit }, '2026-10-05T09:00:00Z');
const held = done(
  checked,
  'coen',
  { act: 'held', moment: visit, revision: checked.moments.at(-1)!.revision, held: true },
  after,
);
const marks = [{ second: 75, focus: 'Rustige start', note: 'Iedereen heeft een boek.' }];
const analysed = done(
  held,
  'coen',
  submits('videoanalyse', { seen: 'De les begon om half negen.', marks }, visit),
  after,
);
const seenBy = (person: string, trajectory = analysed) =>
  trajectoryView(trajectory, viewerOf(person, person), viewContext(after))!;

test('a starter’s film has marks with a time, for her and her coach, and for nobody else', () => {
  const [moment] = held.moments.filter(({ id }) => id === visit);
  expect(moment?.state).toBe('held');
  expect(seenBy('coen', held).needs).toContainEqual(
    expect.objectContaining({ kind: 'invited', moment: visit, documentKind: 'videoanalyse' }),
  );
  for (const person of ['fenna', 'coen']) {
    const { moments, documents } = seenBy(person);
    expect(moments.find((one) => one.moment === visit)?.film?.marks, person).toEqual(marks);
    expect(documents.map(({ kind }) => kind)).toContain('videoanalyse');
  }
  const director = seenBy('dirk');
  expect(director.moments.find((one) => one.moment === visit)?.film).toBeUndefined();
  expect(director.documents.map(({ kind }) => kind)).not.toContain('videoanalyse');
});

const reference = 'https://school.sharepoint.com/films/6';
const referring = { act: 'referFilm', moment: visit, reference, deleteOn: '2026-11-09' } as const;
const referred = done(held, 'fenna', referring, after);

test('it goes with the same date and confirmation, and nothing stands open for want of marks', () => {
  const gone = done(referred, 'coen', { act: 'confirmFilmDeleted', moment: visit }, '2026-11-09T12:00:00Z');
  expect(gone.films).toMatchObject([{ momentId: visit, deleted: { by: 'coen' } }]);
  expect(seenBy('dirk', held).timeline.find((one) => one.moment === visit)?.open).toBe(false);
});

describe('that it is gone', () => {
  const day = '2026-11-09T12:00:00Z';
  const gone = done(referred, 'coen', { act: 'confirmFilmDeleted', moment: visit }, day);
  const context = { ...situation(day), unreachable: [] };
  const told = (trajectory: Trajectory) =>
    tellings(trajectory, [], context).filter(({ card }) => card.card === 'erased');

  test('the teacher hears once, with what it covers and until when it can be brought back; nobody else does', () => {
    expect(told(referred)).toEqual([]);
    expect(told(gone).map(({ to, key }) => [to, key])).toEqual([['fenna', `erased/${visit}/0/fenna`]]);
    const { card } = told(gone)[0]!;
    const drawn = (who: string) => cardView(card, gone, viewerOf(who, who), viewContext(day));
    expect(drawn('fenna')).toMatchObject({
      state: 'open',
      facts: [
        { fact: 'erased', what: 'film' },
        { fact: 'erasedOn', day: '2026-11-09' },
        { fact: 'recoverableUntil', day: '2027-02-10' },
      ],
      notes: ['whatFilmErasureCovers'],
    });
    expect(JSON.stringify(drawn('fenna'))).not.toContain(reference);
    for (const who of ['dirk', 'mila']) expect(drawn(who), who).toBeUndefined();
  });

  test('is said alike wherever it is: from where it went, who can still bring it back at the latest, and what stays', () => {
    const said = [
      texts.deletedCovers('10 feb'),
      texts.deletedAt('9 nov', '10 feb'),
      cardNoteTexts.whatFilmErasureCovers,
    ];
    for (const text of said) {
      expect(text).toContain('uit de map en uit de eigen prullenbak');
      expect(text).toContain('Een kopie die iemand zelf maakte, valt hier niet onder.');
      expect(text).toMatch(/beheerder .*nog terughalen/);
      expect(text).not.toMatch(/ook uit de prullenbak|nergens/);
    }
    for (const text of [...said.slice(0, 2), factLabels.recoverableUntil]) expect(text).toMatch(/uiterlijk/i);
  });

  test('what the school settled about filming stands beside the question, for who is to check it', () => {
    const filming = { basis: 'consentByCategory', ask: 'Anja van de administratie' } as const;
    const base = viewContext('2026-10-05T09:00:00Z');
    const schools = new Map(
      [...base.schools].map(([id, one]) => [id, { ...one, calendar: { ...one.calendar, filming } }]),
    );
    const film = (who: string, at = base) =>
      trajectoryView(planned, viewerOf(who, who), at)!.moments.find(({ moment }) => moment === visit)?.film;
    expect(film('coen', { ...base, schools })?.filming).toEqual(filming);
    expect(film('coen')?.filming).toBeUndefined();
    expect(film('dirk', { ...base, schools })).toBeUndefined();
  });
});
