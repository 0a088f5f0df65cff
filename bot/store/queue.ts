import { setTimeout as delay } from 'node:timers/promises';
import { fromPglite, PgBoss } from 'pg-boss';
import { Unavailable } from '../application/ports/breakage.ts';
import type { Jobs } from '../application/ports/jobs.ts';
import type { Log } from '../application/ports/log.ts';
import type { Embedded } from './embedded.ts';
import { gathered } from './gather.ts';

const queue = 'settle';
/** A run that takes longer has hung: another may begin. */
const expireSeconds = 300;
/** pg-boss takes no less than ten. A killed worker's trajectory is free again this long after its last beat. */
const heartbeatSeconds = 10;
/** Before a mark that failed is tried again. */
const markAgainMs = 500;
/** How many trajectories settle side by side in one process. */
const workers = 4;
/** After so many attempts what is broken, and not merely out of reach, is left lying until it is asked again. */
const attemptsBeforeParking = 4;
/** About a day of trying while something is out of reach. */
const retryLimit = 1_500;
/** Jobs that are done are kept for an hour, to be looked at, and are cleared away as often. */
const keepSeconds = 3_600;

/** How long the queue lets things lie, in seconds of real time. */
export interface QueuePace {
  /** Whoever marks wakes this process's workers at once; a look, a heavy statement, finds what must be tried again. */
  readonly look: number;
  /** The gaps between attempts grow, from one, up to this. Whole. */
  readonly longestGap: number;
}

const ordinaryPace: QueuePace = { look: 2, longestGap: 60 };

/** The embedded database that the store opened, or a server on which the queue has connections of its own. */
export type QueueHome = { readonly embedded: Embedded } | { readonly url: string };

/** One job per trajectory, on the embedded database or on a server. */
export interface Queue extends Jobs {
  /**
   * Runs `handler` for each trajectory that was marked, one at a time per trajectory, and `parked` for one that stays
   * broken. Call it once.
   */
  work(
    handler: (trajectory: string) => Promise<void>,
    parked?: (trajectory: string) => Promise<void>,
  ): Promise<void>;
  /** How many trajectories wait or are being settled. */
  open(): Promise<number>;
  /** Takes no more work and waits so long for what is running; what is not done by then is handed back. */
  close(graceMs: number): Promise<void>;
}

/**
 * The dirty flags. Policy `stately`: while one job of a trajectory runs a second may wait and no third, so that
 * what was asked during a run is seen by the next. No delayed jobs: with one waiting, a mark would be lost.
 */
export async function createQueue(
  on: QueueHome,
  { schema, pace = ordinaryPace }: { readonly schema: string; readonly pace?: QueuePace | undefined },
  log: Log,
): Promise<Queue> {
  const boss = new PgBoss({
    ...('embedded' in on
      ? { db: fromPglite(on.embedded.pglite), backend: 'pglite' as const }
      : { connectionString: on.url, max: 4, application_name: 'trajectwijzer queue' }),
    schema: `${schema}_queue`,
    schedule: false,
    superviseIntervalSeconds: heartbeatSeconds,
    monitorIntervalSeconds: heartbeatSeconds,
    maintenanceIntervalSeconds: keepSeconds,
  });
  withoutMemoryOfWhatRan(boss);
  boss.on('error', (error) => log.error('queue.error', error));
  boss.on('warning', (warning) => log.warn('queue.warning', { message: warning.message }));
  await boss.start();
  const retry = { retryLimit, retryDelay: 1, retryBackoff: true, retryDelayMax: pace.longestGap };
  await boss.createQueue(queue, { policy: 'stately', ...retry });
  await boss.updateQueue(queue, {
    ...retry,
    expireInSeconds: expireSeconds,
    heartbeatSeconds,
    deleteAfterSeconds: keepSeconds,
  });

  let working: string | undefined;
  const wake = () => {
    if (working) boss.notifyWorker(working);
  };
  const settleSoon = gathered(async (trajectories: readonly string[]) => {
    const marks = [...new Set(trajectories)].map((trajectory) => ({
      data: { trajectory },
      singletonKey: trajectory,
      // What lets a fetch pass over a trajectory that is being settled, to the next one.
      group: { id: trajectory },
    }));
    await boss.insert(queue, marks);
    wake();
    return trajectories.map(() => undefined);
  });

  let isClosed = false;
  const settleMeanwhile = async (trajectory: string): Promise<void> => {
    while (!isClosed) {
      try {
        return await settleSoon(trajectory);
      } catch (error) {
        log.error('queue.notMarked', error, { trajectory });
        await delay(markAgainMs, undefined, { ref: false });
      }
    }
  };

  return {
    settleSoon,
    settleMeanwhile: (trajectory) => void settleMeanwhile(trajectory),
    async work(handler, whenParked) {
      if ('embedded' in on) await takeOverFromTheDead(boss, schema, settleSoon);
      const options = {
        batchSize: 1,
        localConcurrency: workers,
        groupConcurrency: 1,
        pollingIntervalSeconds: pace.look,
        includeMetadata: true,
        perJobResults: true,
      } as const;
      working = await boss.work<{ trajectory: string }, void, typeof options>(queue, options, (jobs) =>
        Promise.all(
          jobs.map(async (job) => {
            try {
              await handler(job.data.trajectory);
              return { id: job.id, status: 'completed' as const };
            } catch (error) {
              // What was thrown is not kept with the job: it may quote what people wrote.
              const output = { error: error instanceof Error ? error.name : 'unknown' };
              const attempt = job.retryCount + 1;
              const parked = !(error instanceof Unavailable) && attempt >= attemptsBeforeParking;
              const detail = { trajectory: job.data.trajectory, attempt };
              if (parked) {
                log.error('queue.parked', error, detail);
                await whenParked?.(job.data.trajectory);
              } else log.warn('queue.failed', { ...detail, ...output });
              return { id: job.id, status: parked ? ('deadletter' as const) : ('failed' as const), output };
            } finally {
              wake();
            }
          }),
        ),
      );
    },
    async open() {
      return (await openJobs(boss, schema)).length;
    },
    async close(graceMs) {
      working = undefined;
      isClosed = true;
      await boss.stop({ graceful: true, timeout: graceMs, close: true });
    },
  };
}

/**
 * pg-boss notes now and then which keys are running, and passes over all their jobs until it reads that note again, a
 * minute later: what was marked since would lie that long. Its index already keeps two jobs of a key from running, and
 * the group keeps one that runs from holding up the others: so the note is left out of what it reads.
 */
function withoutMemoryOfWhatRan(boss: PgBoss): void {
  const database = boss.getDb();
  const executeSql = database.executeSql.bind(database);
  database.executeSql = async (text, values) => {
    const answer = await executeSql(text, values);
    for (const row of answer.rows ?? []) if ('singletonsActive' in row) row.singletonsActive = null;
    return answer;
  };
}

/** Whoever opened the folder is alone in it: what still counts as running was cut off with its process. */
async function takeOverFromTheDead(
  boss: PgBoss,
  schema: string,
  settleSoon: (trajectory: string) => Promise<void>,
): Promise<void> {
  for (const job of await openJobs(boss, schema)) {
    if (job.state !== 'active') continue;
    await settleSoon(job.trajectory);
    await boss.deleteJob(queue, job.id);
  }
}

/** Jobs that are not done. pg-boss itself can only list them together with all that are. */
async function openJobs(
  boss: PgBoss,
  schema: string,
): Promise<{ readonly id: string; readonly state: string; readonly trajectory: string }[]> {
  const { rows } = await boss
    .getDb()
    .executeSql(
      `SELECT id, state, singleton_key AS trajectory FROM ${schema}_queue.job WHERE name = $1 AND state < 'completed'`,
      [queue],
    );
  return rows;
}
