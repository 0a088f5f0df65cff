import { expect, test } from 'vitest';
import type { StoredTrajectory } from '../../../bot/application/ports/lists.ts';
import { sweep } from '../../../bot/application/sweep.ts';

test('what waits comes first, then all that goes on or is not known here to have ended', async () => {
  const settled: string[] = [];
  const known = (id: string) =>
    id === 'ended' ? { stored: { trajectory: { id, ended: { on: '2026-07-01' } } } as StoredTrajectory } : {};
  const marked = await sweep({
    intake: { waiting: async () => ['asked'] },
    lists: {
      async *all() {
        yield { id: 'running', ended: false };
        yield { id: 'asked', ended: false };
        yield { id: 'ended', ended: true };
        yield { id: 'ended and forgotten', ended: true };
      },
    },
    readModel: { known: async (id) => ({ ...known(id), pending: [] }) },
    jobs: { settleSoon: async (id) => void settled.push(id) },
  });
  expect(settled).toEqual(['asked', 'running', 'ended and forgotten']);
  expect(marked).toBe(3);
});
