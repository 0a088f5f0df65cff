import { Worker } from 'node:worker_threads';

/** Work in a thread of its own. */
export interface Threaded<Made> {
  /** What it made. Rejects when it breaks. */
  readonly made: Promise<Made>;
  /** Asks it to end soon with what it has. */
  readonly stop: () => void;
}

/** What every task is given besides. */
export interface Stoppable {
  /** One shared number: anything but 0 means stop. A message would wait until the planner lets go of the thread. */
  readonly stop: Int32Array;
}

/** What a thread says: how it goes, and at last what it made. */
export type Said<Told, Made> = { readonly told: Told } | { readonly made: Made };

/** Runs a module with a task as its `workerData`; it answers with `Said`. */
export function inThread<Told, Made>(
  module: string,
  task: object,
  hear: (told: Told) => void,
): Threaded<Made> {
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(module), {
    workerData: { ...task, stop } satisfies Stoppable,
    // what the search allocates dies at once: a small nursery costs no time and keeps a board of 1,000 under 300 MB
    resourceLimits: { maxYoungGenerationSizeMb: 24 },
  });
  const made = new Promise<Made>((resolve, reject) => {
    worker.on('message', (said: Said<Told, Made>) => {
      if ('made' in said) resolve(said.made);
      else hear(said.told);
    });
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The planner ended without a plan')));
  });
  return { made, stop: () => Atomics.store(stop, 0, 1) };
}
