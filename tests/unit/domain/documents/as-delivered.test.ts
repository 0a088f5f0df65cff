import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { asDelivered, changedSinceDelivery } from '../../../../domain/documents/as-delivered.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { digest, Story } from '../acts/story.ts';

const report = 'rapportage.c1.nabespreking.v1';
const story = new Story().running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
story.act('sanne', { act: 'react', document: report, text: 'Zo was het.' });
const { trajectory } = story;
const how = { digest, now: Temporal.Instant.from(story.now), entry: 'settle-1' };

/** As the lists would give it after somebody changed the texts of these documents. */
function changed(...ids: readonly string[]): Trajectory {
  const documents = trajectory.documents.map((one) =>
    ids.includes(one.id) ? { ...one, values: { ...one.values, conditions: 'Iets heel anders.' } } : one,
  );
  return { ...trajectory, documents };
}

test('what was delivered and is as it was stays the same object', () => {
  expect(changedSinceDelivery(trajectory, digest)).toEqual([]);
  expect(asDelivered(trajectory, [], how).trajectory).toBe(trajectory);
});

test('a delivered text that somebody changed is put back, and the log says so', () => {
  const { trajectory: after, lost } = asDelivered(changed(report), trajectory.documents, how);
  expect(after.documents).toEqual(trajectory.documents);
  expect(lost).toEqual([]);
  expect(after.log.at(-1)).toMatchObject({ by: 'system', what: 'documentPutBack', about: report });
  expect(after.log).toHaveLength(trajectory.log.length + 1);
});

test('what is not known as it was delivered is left, and named', () => {
  for (const known of [[], changed(report).documents]) {
    const given = changed(report);
    const { trajectory: after, lost } = asDelivered(given, known, how);
    expect(after).toBe(given);
    expect(lost).toEqual([report]);
  }
});

test('who reads it later is no change of it', () => {
  const read = story.on('2026-10-20').act('paul', { act: 'read', document: report }).trajectory;
  expect(changedSinceDelivery(read, digest)).toEqual([]);
});
