import { expect, test } from 'vitest';
import { mayRead, readersOf as namedReaders } from '../../../../domain/access/access.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { standingIn } from '../../../../domain/views/view-context.ts';
import { readersOf, states } from './starter-states.ts';
import { context, letters, now, ruleOf, viewer, worldOf } from './starter-world.ts';

/* Who reads what does not hang on how far the guidance is: every kind of document, in every stage. */

const paused = { from: '2026-10-05', at: '2026-10-05T09:00:00Z', by: 'D', was: 'running' } as const;
const early = { on: '2026-10-05', by: 'D', early: true } as const;
const stages: Readonly<Record<string, Partial<Trajectory>>> = {
  'is only planned': { stage: 'discussed' },
  'waits for a coach': { stage: 'awaitingCoach' },
  'stands still': { stage: 'paused', pauses: [paused] },
  'was stopped': { stage: 'stopped', ended: early },
  'is over': { stage: 'completed', ended: { ...early, early: false } },
};

test.each(Object.entries(stages))(
  'who reads a document reads it also when it %s, and nobody else',
  (_, so) => {
    for (const state of states) {
      const { with: running, id } = worldOf(state);
      const trajectory: Trajectory = { ...running, ...so };
      const standing = standingIn(trajectory, context(now));
      const document = allDocuments(trajectory, template).find((one) => one.id === id)!;
      const read = letters.filter((letter) => mayRead(viewer(letter), document, standing));
      expect([state, read.sort().join('')]).toEqual([state, [...readersOf(state)].sort().join('')]);
      // Nor is it said beside its text that anybody else does.
      const named = namedReaders(ruleOf(state.kind), standing, document).filter(({ when }) => when === 'now');
      for (const { person } of named.filter(({ role }) => role !== 'bestuur')) expect(read).toContain(person);
    }
  },
);
