import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Trajplan, trajplanOf } from '../../../bot/planner/trajplan.ts';

/** The folder with instances, generator and independent checker; it lies beside the repository, or is absent. */
const FOLDER = new URL('../../../../shared/planner-yardstick/', import.meta.url);

export const hasYardstick = existsSync(FOLDER);

export interface Judged {
  readonly moments: number;
  readonly placed: number;
  readonly violations: number;
  readonly completeTrajectories: number;
  readonly cost: number;
  readonly C: { readonly unplaced: number };
}

/** An instance as the yardstick's own scripts take it. */
export type RawInstance = Record<string, unknown> & {
  readonly trajectories: readonly { readonly id: number; readonly coach: number; readonly teacher: number }[];
};

interface Yardstick {
  readonly read: (name: string) => RawInstance;
  readonly generate: (trajectories: number, seed: number) => RawInstance;
  readonly evaluate: (instance: RawInstance, starts: ArrayLike<number>) => Judged;
  readonly firstFit: (instance: RawInstance) => ArrayLike<number>;
  /** The instance with only `traj:<id>` or `coach:<person>`. */
  readonly part: (instance: RawInstance, selection: string) => RawInstance;
  readonly linearProgram: (instance: RawInstance) => string;
}

/** The yardstick's scripts, none of which shares code with the planner. */
export async function yardstick(): Promise<Yardstick> {
  const load = (file: string) => import(new URL(file, FOLDER).href);
  const [model, evaluate, generate, naive, mip] = await Promise.all(
    ['lib/model.mjs', 'evaluate.mjs', 'generate.mjs', 'naive.mjs', 'mip.mjs'].map(load),
  );
  return {
    read: (name) => model.readJson(fileURLToPath(new URL(`instances/${name}.json.gz`, FOLDER))),
    generate: generate.generate,
    evaluate: evaluate.evaluate,
    firstFit: (instance) => naive.naive(instance, true).start,
    part: mip.subInstance,
    linearProgram: (instance) => mip.buildLP(instance).lp,
  };
}

/** The same instance for the planner. */
export function asTrajplan(instance: RawInstance): Trajplan {
  return trajplanOf(instance);
}
