import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '../../../..');

/** A server in a process of its own, so that who presses and who answers do not share one thread. */
export interface Child {
  /** The first line that it writes and that `wanted` takes. */
  said(wanted: (line: string) => boolean): Promise<string>;
  stop(): Promise<void>;
}

/** `script`: from the root of the repository. `BENCH_NODE_OPTIONS` goes along to every child, for `--cpu-prof`. */
export function startChild(script: string, environment: Readonly<Record<string, string>>): Child {
  const options = (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter((one) => one !== '');
  const child: ChildProcess = spawn(process.execPath, [...options, script], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout! });
  const heard: string[] = [];
  lines.on('line', (line) => heard.push(line));
  return {
    async said(wanted) {
      for (;;) {
        const found = heard.find(wanted);
        if (found !== undefined) return found;
        if (child.exitCode !== null) throw new Error(`${script} ended: ${heard.slice(-3).join(' | ')}`);
        await Promise.race([once(lines, 'line'), once(child, 'exit')]);
      }
    },
    async stop() {
      if (child.exitCode !== null) return;
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}
