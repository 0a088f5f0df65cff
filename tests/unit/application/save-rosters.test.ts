import { expect, test } from 'vitest';
import type { StoredColleague } from '../../../bot/application/ports/lists.ts';
import { saveRosters } from '../../../bot/application/save-rosters.ts';
import { viewerOf } from '../../../domain/access/viewer.ts';
import type { Roster } from '../../../domain/calendar/working-hours.ts';
import { school } from '../domain/acts/story.ts';

const roster: Roster = { workingDays: {}, lessons: {} };
const stored: StoredColleague = {
  colleague: { person: 'sanne', schoolIds: [school.id], roster } as unknown as StoredColleague['colleague'],
  version: '12 "abc,1"',
};

/** Over which rows it was written when this version was sent. */
async function written(version: string) {
  const over: string[] = [];
  const lists = {
    school: async () => ({ school, version: '1 e' }),
    colleaguesOf: async () => [stored],
    writeColleague: async (before: StoredColleague) => {
      over.push(before.version);
      return before;
    },
  };
  const ports = { lists, readModel: { ofSchool: async () => [] }, jobs: {} };
  const result = await saveRosters(ports as never, viewerOf('paul', 'Paul'), school.id, [
    { person: 'sanne', roster, version } as never,
  ]);
  return { over, codes: result.ok ? [] : result.refusals.map(({ code, field }) => `${code} at ${field}`) };
}

test('a roster is written over the row that stands there, whatever row or state the page names', async () => {
  expect(await written(stored.version)).toEqual({ over: [stored.version], codes: [] });
  for (const version of ['57 *', '12 *', '12 "abc,0"', '../../x *', ''])
    expect(await written(version), version).toEqual({
      over: [],
      codes: ['changedMeanwhile at rosters.0'],
    });
});
