import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../../domain/acts/deliver.ts';
import { asDelivered, changedSinceDelivery, hasLost } from '../../../../domain/documents/as-delivered.ts';
import type { Document } from '../../../../domain/trajectory/document.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../../domain/views/document.ts';
import { digest, type Name, Story, viewer } from '../acts/story.ts';
import { contextOf } from '../views/viewing.ts';

const report = 'rapportage.c1.nabespreking.v1';
const story = new Story().running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
story.act('sanne', { act: 'react', document: report, text: 'Zo was het.' });
const { trajectory } = story;
const how = { digest, now: Temporal.Instant.from(story.now), entry: 'settle-1' };

/** As the lists would give it after somebody changed the texts of these documents. */
const changed = (id: string) => changedTo('Iets heel anders.', id);
function changedTo(conditions: string, id: string): Trajectory {
  const documents = trajectory.documents.map((one) =>
    one.id === id ? { ...one, values: { ...one.values, conditions } } : one,
  );
  return { ...trajectory, documents };
}

test('what was delivered and is as it was stays the same object', () => {
  expect(changedSinceDelivery(trajectory, digest)).toEqual([]);
  expect(asDelivered(trajectory, [], how).trajectory).toBe(trajectory);
});

test('a delivered text that somebody changed is put back, and the log says so', () => {
  const { trajectory: after, restored, lost } = asDelivered(changed(report), trajectory.documents, how);
  expect(after.documents).toEqual(trajectory.documents);
  expect([restored, lost]).toEqual([[report], []]);
  expect(after.log.at(-1)).toMatchObject({ by: 'system', what: 'documentPutBack', about: report });
  expect(after.log).toHaveLength(trajectory.log.length + 1);
});

test('what is not known as it was delivered is left, and said once of each text that it was changed into', () => {
  for (const known of [[], changed(report).documents]) {
    const given = changed(report);
    const { trajectory: after, restored, lost } = asDelivered(given, known, how);
    expect([restored, lost, after.documents]).toEqual([[], [report], given.documents]);
    expect(after.log.slice(given.log.length)).toEqual([
      expect.objectContaining({ by: 'system', what: 'documentChanged', about: report }),
    ]);
    const later = asDelivered(after, known, { ...how, entry: 'settle-2' });
    expect([later.trajectory, later.lost]).toEqual([after, []]);
    const other = { ...after, documents: changedTo('Weer anders.', report).documents };
    expect(asDelivered(other, known, how).lost).toEqual([report]);
    // Back as it was delivered, and then once more what it was said to be.
    const again = asDelivered({ ...after, documents: given.documents }, trajectory.documents, how).trajectory;
    expect(asDelivered({ ...again, documents: given.documents }, known, how).lost).toEqual([report]);
  }
});

describe('what its page says of it', () => {
  const putBack = asDelivered(changed(report), trajectory.documents, how).trajectory;
  const lost = asDelivered(changed(report), [], how).trajectory;
  const said = (of: Trajectory, who: Name) => {
    const document = of.documents.find(({ id }) => id === report)!;
    return documentView(of, document, viewer(who), contextOf(story))?.altered;
  };
  const at = how.now.toString();

  test('nothing as long as its row is left alone', () => {
    expect((['sanne', 'karin', 'paul', 'els'] as const).map((who) => said(trajectory, who))).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('that it stands again as it was delivered, to who wrote it and about whom it is', () => {
    for (const who of ['sanne', 'karin'] as const)
      expect(said(putBack, who), who).toEqual({ at, stands: true });
    for (const who of ['paul', 'els'] as const) expect(said(putBack, who), who).toBeUndefined();
  });

  test('that it is not what was delivered, to whoever reads it, until somebody brought its row back', () => {
    for (const who of ['sanne', 'karin', 'paul', 'els'] as const)
      expect(said(lost, who), who).toEqual({ at, stands: false });
    expect([hasLost(trajectory), hasLost(lost)]).toEqual([false, true]);
    const back = { ...lost, documents: trajectory.documents };
    const { trajectory: found, restored } = asDelivered(back, [], { ...how, entry: 'settle-3' });
    expect([said(found, 'sanne'), said(found, 'paul'), restored]).toEqual([
      { at, stands: true },
      undefined,
      [],
    ]);
    expect(asDelivered(found, [], { ...how, entry: 'settle-4' }).trajectory).toBe(found);
  });
});

test('who reads it later is no change of it', () => {
  const read = story.on('2026-10-20').act('paul', { act: 'read', document: report }).trajectory;
  expect(changedSinceDelivery(read, digest)).toEqual([]);
});

/** The hashes stand in running installations: with another one every delivered document looks as if it was changed. */
test('the hash of what was delivered is a stored format', () => {
  const delivered: Document = {
    id: 'rapportage.c1.nabespreking.v2',
    kind: 'rapportage',
    momentId: 'c1.nabespreking',
    version: 2,
    author: 'karin',
    subject: 'sanne',
    at: '2026-10-12T14:00:00Z',
    values: {
      yields: { 'goal-2': 'Ziet meer.', 'goal-1': 'Rust “bij de start” – één keer.' },
      actions: [{ who: 'sanne', what: 'Oefent', byWhen: '2026-10-20', done: false }],
      lines: ['b', 'a'],
      conditions: '',
    },
    state: 'delivered',
    reactUntil: '2026-10-15T21:59:59Z',
    reaction: { by: 'sanne', text: 'Zo was het.', at: '2026-10-13T08:00:00Z' },
    deliveredAt: '2026-10-13T08:00:00Z',
    readBy: [{ by: 'paul', at: '2026-10-14T08:00:00Z' }],
  };
  const { momentId: _m, reaction: _r, ...bare } = delivered;
  expect([delivered, bare].map((one) => digest(canonical(one)))).toEqual([
    'cb509aeffbd3498c5199f8d19a912fe9dc617bf6dda3986c37aa99be7034868e',
    'fe7682c74909370b61345f050887054022727e74684fb7fe9e4928c2f591233a',
  ]);
  const { id, version, ...rest } = delivered;
  expect(canonical({ ...rest, version, id })).toBe(canonical(delivered));
});
