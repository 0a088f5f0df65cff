import type { Log } from '../application/ports/log.ts';

/** First pause after a failure; each next one doubles, up to the ordinary pause. Real time. */
const FIRST_PAUSE_MS = 5_000;

export interface Recurring {
  /** Does it soon; called while it runs, it is done once more after that. */
  look(): void;
  stop(): void;
}

/**
 * Does a task every so many milliseconds of real time, never twice at once. What fails is logged and tried again
 * soon, so that a start while Microsoft 365 is away is made up for as soon as it is back. `gatherMs` is how long a
 * look waits for others to join it.
 */
export function startRecurring(
  name: string,
  everyMs: number,
  task: () => Promise<unknown>,
  log: Log,
  gatherMs = 0,
): Recurring {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  let gathering = false;
  let stopped = false;
  let pause = FIRST_PAUSE_MS;
  const after = (ms: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void run(), ms);
  };
  const run = async () => {
    gathering = false;
    if (running) {
      again = true;
      return;
    }
    running = true;
    again = false;
    let next = everyMs;
    try {
      await task();
      pause = FIRST_PAUSE_MS;
    } catch (error) {
      log.error(`${name}.failed`, error);
      next = pause;
      pause = Math.min(pause * 2, everyMs);
    } finally {
      running = false;
    }
    if (again) after(0);
    // What was asked meanwhile has its own time, and is not to be put off.
    else if (!gathering) after(next);
  };
  return {
    look: () => {
      if (gathering) return;
      gathering = true;
      after(gatherMs);
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
