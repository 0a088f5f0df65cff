import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** What was started here and has not ended. */
const running = new Set<ChildProcess>();

/** Counts this process among those that are stopped together; gives it back. */
export function kept(child: ChildProcess): ChildProcess {
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Asks all that was started here to stop, ends what has not after `grace` milliseconds, and waits until nothing runs. */
export async function stopAll(grace = 5_000): Promise<void> {
  await Promise.all(
    [...running].map(async (child) => {
      const ended = once(child, 'exit');
      const patience = setTimeout(() => child.kill('SIGKILL'), grace);
      child.kill('SIGTERM');
      await ended;
      clearTimeout(patience);
    }),
  );
}
