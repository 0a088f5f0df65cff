import { expect, test } from 'vitest';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../../domain/views/trajectory.ts';
import { momentAt, running, submits } from '../growth/running.ts';
import { done, viewContext } from '../release/written.ts';

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

test('it goes with the same date and confirmation, and nothing stands open for want of marks', () => {
  const reference = 'https://school.sharepoint.com/films/6';
  const referred = done(
    held,
    'fenna',
    { act: 'referFilm', moment: visit, reference, deleteOn: '2026-11-09' },
    after,
  );
  const gone = done(referred, 'coen', { act: 'confirmFilmDeleted', moment: visit }, '2026-11-09T12:00:00Z');
  expect(gone.films).toMatchObject([{ momentId: visit, deleted: { by: 'coen' } }]);
  expect(seenBy('dirk', held).timeline.find((one) => one.moment === visit)?.open).toBe(false);
});
