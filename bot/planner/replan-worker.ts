/**
 * A coach's meetings planned anew in a thread of its own: laying out her school years takes longer than the bot may be
 * silent. Both sides, the thread's own at the bottom.
 */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { Temporal } from 'temporal-polyfill';
import { proposeReplan } from '../../domain/replanning/propose-replan.ts';
import type { ReplanRow } from '../../domain/replanning/replan.ts';
import { templateOf } from '../../domain/templates/catalogue.ts';
import type { Replanner, ReplanQuestion } from '../application/ports/replans.ts';
import { inThread, type Said, type Stoppable } from './thread.ts';

export const replanner: Replanner = (question) =>
  inThread<never, readonly ReplanRow[]>(import.meta.url, { question }, () => {}).made;

function work({ trajectories, calendars, now, ...rest }: ReplanQuestion): readonly ReplanRow[] {
  return proposeReplan(trajectories, {
    ...rest,
    templateOf,
    calendars: new Map(Object.entries(calendars)),
    now: Temporal.Instant.from(now),
  });
}

if (!isMainThread && parentPort) {
  const { question } = workerData as Stoppable & { readonly question: ReplanQuestion };
  parentPort.postMessage({ made: work(question) } satisfies Said<never, readonly ReplanRow[]>);
}
