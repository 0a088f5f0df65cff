import { planFor } from '../../../bot/planner/run.ts';
import { problemOf } from '../../../bot/planner/trajplan.ts';
import { threadTime } from './stopwatch.ts';
import { asTrajplan, type RawInstance } from './yardstick.ts';

interface RawMoment {
  readonly link: { readonly minDays: number; readonly maxDays: number; readonly sameDay: boolean } | null;
}

/** Links bind only neighbours: without the one between, two moments may come in any order. */
const LOOSE = { minDays: -1000, maxDays: 1000, sameDay: false };

/**
 * A board on which a full plan is known, made of a generated one that is too full: what a long search finds no place for
 * is taken out of it, and no link stays over the gap. As tight as that search could make it. Returns that plan too.
 */
export function planted(board: RawInstance, seconds: number): { instance: RawInstance; starts: number[] } {
  const { starts } = planFor(problemOf(asTrajplan(board)), { seconds, seed: 1000, clock: threadTime });
  const kept: number[] = [];
  let at = 0;
  const trajectories = board.trajectories.map((trajectory) => {
    const { moments } = trajectory as unknown as { moments: RawMoment[] };
    const left: RawMoment[] = [];
    let gap = true;
    for (const moment of moments) {
      const start = starts[at++]!;
      if (start >= 0) {
        const link = left.length === 0 ? null : gap ? LOOSE : moment.link;
        left.push({ ...moment, link });
        kept.push(start);
      }
      gap = start < 0;
    }
    return { ...trajectory, moments: left };
  });
  return { instance: { ...board, trajectories }, starts: kept };
}
