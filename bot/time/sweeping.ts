import type { Log } from '../application/ports.ts';

/** Real time between two sweeps. */
const EVERY_MS = 30 * 60_000;

export interface Sweeping {
  /** Sweeps soon; several calls while one runs make one more. */
  look(): void;
  stop(): void;
}

/** Runs `sweep` now and then. What fails is logged and tried again the next time. */
export function startSweeping(sweep: () => Promise<number>, log: Log): Sweeping {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async () => {
    do {
      again = false;
      try {
        log.info('sweep.marked', { count: await sweep() });
      } catch (error) {
        log.error('sweep.failed', error);
      }
    } while (again);
    running = undefined;
  };
  const look = () => {
    again = running !== undefined;
    running ??= run();
  };
  const timer = setInterval(look, EVERY_MS);
  return { look, stop: () => clearInterval(timer) };
}
