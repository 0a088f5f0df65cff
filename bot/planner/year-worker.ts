/**
 * A board's year in a thread of its own, from the question to what is kept of the answer: laying a thousand school
 * years out takes seconds, too. Both sides, the thread's own at the bottom.
 */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { answerOf, openIn, openPlaced, type YearResult } from '../../domain/board-year/answer.ts';
import type { YearProgress } from '../../domain/board-year/plan.ts';
import { poseYear } from '../../domain/board-year/pose.ts';
import type { YearQuestion } from '../../domain/board-year/question.ts';
import type { Progress } from '../../domain/planning/improve.ts';
import type { YearPlanner } from '../application/ports/year-plans.ts';
import { planBySteps } from './run.ts';
import { inThread, type Said, type Stoppable } from './thread.ts';

interface Task extends Stoppable {
  readonly question: YearQuestion;
  readonly seed: number;
  readonly steps: number;
}

interface Told {
  readonly progress: YearProgress;
  readonly result?: YearResult;
}

/** Real milliseconds between two reports, and between two results: reading one back takes as long as some steps. */
const TOLD_EVERY_MS = 300;
const RESULT_EVERY_MS = 1_500;

/** Plans years, each in its own thread. `close` ends them all with the best so far, and waits until that is heard. */
export function createYearPlanner(): YearPlanner & { close(): Promise<void> } {
  const running = new Map<Promise<void>, () => void>();
  let isClosed = false;
  return {
    plan(question, { seed, steps }, listener) {
      if (isClosed) {
        void listener.failed(new Error('The app is stopping'));
        return { stop: () => undefined };
      }
      const { made, stop } = inThread<Told, YearResult>(
        import.meta.url,
        { question, seed, steps },
        ({ progress, result }) => listener.seen(progress, result),
      );
      const heard = made.then(listener.made).catch(listener.failed);
      running.set(heard, stop);
      const gone = () => running.delete(heard);
      heard.then(gone, gone);
      return { stop };
    },
    async close() {
      isClosed = true;
      for (const stop of running.values()) stop();
      await Promise.allSettled(running.keys());
    },
  };
}

function work({ question, seed, steps, stop }: Task, say: (said: Said<Told, YearResult>) => void): void {
  const posed = poseYear(question);
  const open = openIn(posed.at).length;
  let told = Number.NEGATIVE_INFINITY;
  let shown = Number.NEGATIVE_INFINITY;
  let best: Pick<Progress, 'placed' | 'cost'> | undefined;
  const tell = (progress: Progress, spent: number) => {
    const now = performance.now();
    if (now - told < TOLD_EVERY_MS) return;
    told = now;
    const { phase, placed, cost } = progress;
    const isBetter = !best || placed > best.placed || cost < best.cost;
    const part = { phase, spent, placed: openPlaced(posed, placed), moments: open };
    if (!isBetter || now - shown < RESULT_EVERY_MS) return say({ told: { progress: part } });
    best = { placed, cost };
    shown = now;
    say({ told: { progress: part, result: answerOf(posed, progress.plan().starts, false) } });
  };
  const plan = planBySteps(posed.problem, { seed, steps }, tell, () => Atomics.load(stop, 0) !== 0);
  say({ made: answerOf(posed, plan.starts, true) });
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  work(workerData as Task, (said) => port.postMessage(said));
}
