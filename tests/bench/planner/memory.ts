import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Figure } from '../figure.ts';

/** The most that `npm run plan` has resident on a board of 1,000. */
export async function* boardMemory(): AsyncIterable<Figure> {
  const file = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const run = spawnSync(
    process.execPath,
    [
      '--max-semi-space-size=8',
      file('../../../bot/planner/cli.ts'),
      file('../../../../shared/planner-yardstick/instances/p1000-s1.json.gz'),
      join(tmpdir(), 'planner-bench-solution.json'),
      '--seconds',
      '5',
    ],
    { encoding: 'utf8' },
  );
  const { rssMB } = JSON.parse(run.stdout) as { rssMB: number };
  yield { figure: 'planner.board_memory', value: rssMB, unit: 'MB resident at most', baseline: 300 };
}
