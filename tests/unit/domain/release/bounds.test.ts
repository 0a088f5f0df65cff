import { expect, test } from 'vitest';
import { headRow } from '../../../../bot/graph/lists/trajectory-rows.ts';
import { MOST_CHARACTERS } from '../../../../domain/acts/fits.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { asked, done, givenId, verslag, written } from './written.ts';

const told = (count: number): Trajectory => ({
  ...written,
  documents: written.documents.map((one) => ({
    ...one,
    values: { teacherSaid: Array.from({ length: count }, (_, n) => `Zin ${n}.`).join(' ') },
  })),
});
/** All that was said but one sentence, so that each is another excerpt. */
const without = (left: number, count: number) => ({
  ...({ act: 'release', document: verslag, to: 'dirk' } as const),
  passages: Array.from({ length: count }, (_, n) => `teacherSaid:${n}`).filter((_, n) => n !== left),
});

test('however much of one document is released, what is kept of the trajectory fits', () => {
  const first = done(told(2_000), 'fenna', without(0, 2_000));
  const [release] = first.releases!;
  const many = {
    ...first,
    releases: Array.from({ length: 10 }, (_, n) => ({ ...release!, id: `r${n + 1}` })),
  };
  expect(asked(many, 'fenna', without(1, 2_000))).toMatchObject({
    refusals: [{ code: 'tooLong', params: { max: MOST_CHARACTERS } }],
  });
  expect(() => headRow(many, many.log, 1)).not.toThrow();
  // What makes it smaller is possible all the same.
  const back = done(many, 'fenna', { act: 'takeBack', release: 'r1' });
  expect(asked(back, 'fenna', without(1, 2_000)).ok).toBe(true);
});

test('of one document there are so many releases, with those that nobody will read', () => {
  let trajectory = told(30);
  for (let left = 0; left < 20; left += 1) {
    trajectory = done(trajectory, 'fenna', without(left, 30));
    const release = givenId(trajectory);
    trajectory =
      left % 2 === 0
        ? done(trajectory, 'fenna', { act: 'takeBack', release })
        : done(trajectory, 'coen', { act: 'agreeExcerpt', release, agree: false });
    expect(trajectory.releases?.at(-1)?.passages).toEqual([]);
  }
  expect(asked(trajectory, 'fenna', without(20, 30))).toMatchObject({
    refusals: [{ code: 'tooMany', params: { max: 20 } }],
  });
  // An answer that was given stays: there is nothing left of the excerpt to agree to.
  expect(
    asked(trajectory, 'coen', { act: 'agreeExcerpt', release: givenId(trajectory, 1), agree: true }).ok,
  ).toBe(false);
});

test('of one document there are so many versions, with those that were withdrawn', () => {
  const [first] = written.documents;
  const versions = Array.from({ length: 100 }, (_, n) => ({
    ...first!,
    id: `kortVerslag.w2.nagesprek.v${n + 1}`,
    version: n + 1,
    withdrawnAt: '2026-09-09T16:00:00Z',
  }));
  const values = {
    teacherSaid: 'Nog eens.',
    agreements: [{ who: 'fenna', what: 'timer', byWhen: '2026-09-18' }],
  };
  const again = { act: 'submit', kind: 'kortVerslag', moment: 'w2.nagesprek', values } as const;
  expect(asked({ ...written, documents: versions.slice(1) }, 'coen', again)).toMatchObject({ ok: true });
  expect(asked({ ...written, documents: versions }, 'coen', again)).toMatchObject({
    refusals: [{ code: 'tooMany', params: { max: 100 } }],
  });
});
