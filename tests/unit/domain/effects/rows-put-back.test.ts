import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { notingRowsPutBack } from '../../../../domain/effects/rows-put-back.ts';
import { Story } from '../acts/story.ts';

const { trajectory } = new Story().running();
const now = Temporal.Instant.from('2026-12-01T08:00:00Z');
const rows = [{ list: 'Trajecten', editor: 'karin' }, { list: 'Logboek' }];

test('each list in which rows were put back is said once a day, with who changed them', () => {
  expect(notingRowsPutBack(trajectory, [], { now, entry: 'e' })).toBe(trajectory);
  const noted = notingRowsPutBack(trajectory, rows, { now, entry: 'e' });
  const said = { at: '2026-12-01T08:00:00Z', what: 'rowPutBack' };
  expect(noted.log.slice(trajectory.log.length)).toEqual([
    { ...said, id: 'e-rows#1', by: 'karin', detail: { list: 'Trajecten' } },
    { ...said, id: 'e-rows#2', by: 'system', detail: { list: 'Logboek' } },
  ]);
  const soon = { now: now.add({ hours: 23 }), entry: 'f' };
  expect(notingRowsPutBack(noted, rows, soon)).toBe(noted);
  expect(notingRowsPutBack(noted, [{ list: 'Trajecten', editor: 'bram' }], soon).log).toHaveLength(
    noted.log.length + 1,
  );
  const later = { now: now.add({ hours: 24 }), entry: 'g' };
  expect(notingRowsPutBack(noted, rows, later).log).toHaveLength(noted.log.length + 2);
});
