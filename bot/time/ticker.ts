import type { Clock } from '../application/ports/clock.ts';
import type { Agenda, Due, Jobs } from '../application/ports/jobs.ts';
import type { Log } from '../application/ports/log.ts';

/** Milliseconds of real time between two looks at the agenda. A tick is a hint: what it misses, the next one sees. */
const TICK = 1_000;
/** Trajectories taken up in one look. */
const AT_ONCE = 200;

export interface Ticker {
  /** Looks now, and resolves when what is due has been marked; of very much, the next stretch of it. */
  look(): Promise<void>;
  stop(): void;
}

/** Door 3, what falls due: marks every trajectory whose time has come as needing to settle. */
export function startTicker(parts: {
  readonly agenda: Agenda;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly log: Log;
}): Ticker {
  let looking: Promise<void> | undefined;
  /** Where the last look ended: what stays due because its site does not answer keeps nothing behind it waiting. */
  let after: Due | undefined;
  const lookOnce = async () => {
    const due = await parts.agenda.due(new Date(parts.clock.now()).toISOString(), AT_ONCE, after);
    after = due.length < AT_ONCE ? undefined : due.at(-1);
    for (const { trajectory } of due) await parts.jobs.settleSoon(trajectory);
  };
  const look = async () => {
    looking ??= lookOnce()
      .catch((error: unknown) => parts.log.error('ticker.failed', error))
      .finally(() => {
        looking = undefined;
      });
    await looking;
  };
  const timer = setInterval(() => void look(), TICK);
  return { look, stop: () => clearInterval(timer) };
}
