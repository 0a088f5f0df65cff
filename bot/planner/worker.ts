/**
 * The planner off the event loop: a worker thread for each planning. This file is both sides, the thread's own at the
 * bottom. Progress comes a few times a second; stopping gives the best plan so far.
 */
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { Phase } from '../../domain/planning/improve.ts';
import type { PlanningProblem } from '../../domain/planning/problem.ts';
import type { Plan } from '../../domain/planning/solution.ts';
import { planFor } from './run.ts';
import { inThread, type Said, type Stoppable } from './thread.ts';

export interface PlanningProgress {
  readonly phase: Phase;
  /** Part (0 to 1) of the time that is spent. */
  readonly spent: number;
  readonly placed: number;
  readonly cost: number;
}

export interface Planning {
  /** The best plan when the time is spent or `stop` was called. Rejects when the planner itself breaks. */
  readonly plan: Promise<Plan>;
  /** Ends the planning soon; `plan` then resolves with the best so far. */
  readonly stop: () => void;
}

export interface PlanningOptions {
  readonly seconds: number;
  readonly seed: number;
}

type Task = PlanningOptions & Stoppable & { readonly problem: PlanningProblem };

/** Plans in a thread of its own for at most so many seconds. */
export function planInWorker(
  problem: PlanningProblem,
  options: PlanningOptions,
  seen: (progress: PlanningProgress) => void = () => {},
): Planning {
  const { made, stop } = inThread<PlanningProgress, Plan>(import.meta.url, { ...options, problem }, seen);
  return { plan: made, stop };
}

const TOLD_EVERY_MS = 200;

function work(
  { problem, seconds, seed, stop }: Task,
  tell: (message: Said<PlanningProgress, Plan>) => void,
): void {
  let told = Number.NEGATIVE_INFINITY;
  const plan = planFor(
    problem,
    { seconds, seed },
    ({ phase, placed, cost }, spent) => {
      if (performance.now() - told < TOLD_EVERY_MS) return;
      told = performance.now();
      tell({ told: { phase, spent, placed, cost } });
    },
    () => Atomics.load(stop, 0) !== 0,
  );
  tell({ made: plan });
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  work(workerData as Task, (message) => port.postMessage(message));
}
