import { expect, test } from 'vitest';
import { viewerOf } from '../../../domain/access/viewer.ts';
import type { Act } from '../../../domain/acts/act.ts';
import { inverse } from '../../../domain/acts/inverse.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { undoFor } from '../../../domain/undo.ts';
import { done, situation } from './release/written.ts';
import { contact, unplanned } from './starter/unplanned.ts';

const now = '2027-03-10T09:00:00Z';
/** The first contact of a month, of which somebody thought of a day: the teacher's to see to. */
const thoughtOf: Trajectory = {
  ...unplanned,
  moments: [{ ...contact, start: '2027-03-16T14:00:00Z' }],
};
const move: Act = {
  ...{ act: 'move', moment: contact.id, revision: contact.revision },
  start: '2027-03-17T14:00:00Z',
};

function offered(by: string): Act | undefined {
  const after = done(thoughtOf, by, move, now);
  expect(inverse(thoughtOf, after, move)).toBeDefined();
  return undoFor(thoughtOf, after, move, viewerOf(by, by), situation(now));
}

test('whose turn a contact was finds it a time, and is not offered to move it back, which is not hers', () => {
  expect(offered('fenna')).toBeUndefined();
});

test('whose meeting it is, is', () => {
  expect(offered('coen')).toMatchObject({ act: 'move', start: '2027-03-16T14:00:00Z' });
});

test('what changed nothing offers nothing', () => {
  const tick: Act = { ...move, start: '2027-03-17T14:00:00Z' };
  const after = done(thoughtOf, 'coen', tick, now);
  expect(undoFor(after, after, tick, viewerOf('coen', 'coen'), situation(now))).toBeUndefined();
});
