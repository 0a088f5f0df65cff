import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../../domain/acts/deliver.ts';
import { asWritten, changedSinceDelivery } from '../../../../domain/documents/as-written.ts';
import type { Document } from '../../../../domain/trajectory/document.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
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

const none = { restored: [], lost: [] };

test('what was delivered and is as it was stays the same object', () => {
  expect(changedSinceDelivery(trajectory, digest)).toEqual([]);
  expect(asWritten(trajectory, none, how).trajectory).toBe(trajectory);
});

test('of a text that was put back the log says so', () => {
  const found = { ...none, restored: [report] };
  const { trajectory: after, restored, lost } = asWritten(trajectory, found, how);
  expect(after.documents).toEqual(trajectory.documents);
  expect([restored, lost]).toEqual([[report], []]);
  expect(after.log.at(-1)).toMatchObject({ by: 'system', what: 'documentPutBack', about: report });
  expect(after.log).toHaveLength(trajectory.log.length + 1);
});

test('what is not known as it was written is left, and said once of each text that it was changed into', () => {
  const given = changed(report);
  const { trajectory: after, restored, lost } = asWritten(given, none, how);
  expect([restored, lost, after.documents]).toEqual([[], [report], given.documents]);
  expect(after.log.slice(given.log.length)).toEqual([
    expect.objectContaining({ by: 'system', what: 'documentChanged', about: report }),
  ]);
  const later = asWritten(after, none, { ...how, entry: 'settle-2' });
  expect([later.trajectory, later.lost]).toEqual([after, []]);
  const other = { ...after, documents: changedTo('Weer anders.', report).documents };
  expect(asWritten(other, none, how).lost).toEqual([report]);
  // Back as it was delivered, and then once more what it was said to be.
  const again = asWritten({ ...after, documents: trajectory.documents }, none, how).trajectory;
  expect(asWritten({ ...again, documents: given.documents }, none, how).lost).toEqual([report]);
});

test('so is what nobody delivered yet, when its row says something else than was written', () => {
  const mine = trajectory.documents.find(({ hash }) => hash === undefined)!.id;
  const { trajectory: after, lost } = asWritten(trajectory, { ...none, lost: [mine] }, how);
  expect(lost).toEqual([mine]);
  expect(after.log.at(-1)).toMatchObject({ what: 'documentChanged', about: mine });
  const found = asWritten(after, none, { ...how, entry: 'settle-2' }).trajectory;
  expect(found.log.at(-1)).toMatchObject({ what: 'documentPutBack', about: mine });
});

describe('what its page says of it', () => {
  const putBack = asWritten(trajectory, { ...none, restored: [report] }, how).trajectory;
  const lost = asWritten(changed(report), none, how).trajectory;
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
    const back = { ...lost, documents: trajectory.documents };
    const { trajectory: found, restored } = asWritten(back, none, { ...how, entry: 'settle-3' });
    expect([said(found, 'sanne'), said(found, 'paul'), restored]).toEqual([
      { at, stands: true },
      undefined,
      [],
    ]);
    expect(asWritten(found, none, { ...how, entry: 'settle-4' }).trajectory).toBe(found);
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
