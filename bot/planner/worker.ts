/**
 * The planner off the event loop: a worker thread for each planning. This file is both sides, the thread's own at the
 * bottom. Progress comes a few times a second; stopping gives the best plan so far.
 */
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Phase } from '../../domain/planning/improve.ts';
import type { PlanningProblem } from '../../domain/planning/problem.ts';
import type { Plan } from '../../domain/planning/solution.ts';
import { planFor } from './run.ts';

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

interface Task extends PlanningOptions {
  readonly problem: PlanningProblem;
  /** One shared number: anything but 0 means stop. A message would wait until the planner lets go of the thread. */
  readonly stop: Int32Array;
}

type Message = { readonly progress: PlanningProgress } | { readonly plan: Plan };

/** Plans in a thread of its own for at most so many seconds. */
export function planInWorker(
  problem: PlanningProblem,
  options: PlanningOptions,
  seen: (progress: PlanningProgress) => void = () => {},
): Planning {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const task: Task = { ...options, problem, stop };
  const worker = new Worker(new URL(import.meta.url), {
    workerData: task,
    // what the search allocates dies at once: a small nursery costs no time and keeps a board of 1,000 under 300 MB
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const plan = new Promise<Plan>((resolve, reject) => {
    worker.on('message', (message: Message) => {
      if ('plan' in message) resolve(message.plan);
      else seen(message.progress);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The planner ended without a plan')));
  });
  return { plan, stop: () => Atomics.store(stop, 0, 1) };
}

const TOLD_EVERY_MS = 200;

function work({ problem, seconds, seed, stop }: Task, tell: (message: Message) => void): void {
  let told = Number.NEGATIVE_INFINITY;
  const plan = planFor(
    problem,
    { seconds, seed },
    ({ phase, placed, cost }, spent) => {
      if (performance.now() - told < TOLD_EVERY_MS) return;
      told = performance.now();
      tell({ progress: { phase, spent, placed, cost } });
    },
    () => Atomics.load(stop, 0) !== 0,
  );
  tell({ plan });
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  work(workerData as Task, (message) => port.postMessage(message));
}
