import type { PlanningLink } from '../planning/problem.ts';
import { stepOf } from '../template/expand.ts';
import { linked } from '../template/lesson.ts';
import type { Step, Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * How the moments of a trajectory hang together, from the steps of its template: the first before everything, the
 * steps of a round by their own links, rounds in order within their track, halfway behind its round, the closing
 * behind all.
 */
export function linksOf(
  planned: readonly Moment[],
  trajectory: Trajectory,
  template: Template,
): PlanningLink[] {
  const steps = planned.map((one) => stepOf(template, one, trajectory.options));
  const links: PlanningLink[] = [];
  const after = (from: number, to: number, minDays: number) =>
    links.push({ from, to, minDays, count: 'open', gapSlots: 0, kind: 'after' });
  const kindOf = (at: number) => steps[at]!.timing.kind;
  const tracks = (template.tracks ?? [undefined]).map((track) =>
    groupRounds(
      planned.map((moment, at) => {
        const { timing, track: own = track } = steps[at]!;
        return timing.kind === 'spread' && own === track ? moment.cycle : 0;
      }),
    ),
  );
  const firsts = planned.flatMap((_, at) => (kindOf(at) === 'first' ? [at] : []));

  planned.forEach((moment, to) => {
    for (const link of steps[to]!.links) {
      const before = linked(link, moment, planned);
      if (!before) continue;
      const from = planned.indexOf(before);
      const { minDays, maxDays, sameLesson } = link;
      links.push({ from, to, minDays, maxDays, count: 'open', kind: sameLesson ? 'sameLesson' : 'after' });
    }
  });
  for (const rounds of tracks) {
    for (const first of firsts) if (rounds[0]) after(first, rounds[0][0]!, 1);
    rounds.slice(1).forEach((round, before) => {
      after(rounds[before]!.at(-1)!, round[0]!, 1);
    });
  }
  planned.forEach((_, at) => {
    const { timing } = steps[at] as Step;
    if (timing.kind === 'halfway') {
      for (const rounds of tracks) {
        const last = rounds.find((round) => planned[round[0]!]!.cycle === timing.notBeforeRound)?.at(-1);
        if (last !== undefined) after(last, at, 0);
      }
    }
    if (timing.kind === 'closing') {
      planned.forEach((_other, from) => {
        if (kindOf(from) === 'halfway') after(from, at, 1);
      });
      for (const rounds of tracks) {
        const last = rounds.at(-1)?.at(-1) ?? firsts.at(-1);
        if (last !== undefined) after(last, at, 1);
      }
    }
  });
  return links;
}

/** Indexes of the moments of each round (0: of none that binds), rounds and steps in order. */
function groupRounds(cycles: readonly number[]): number[][] {
  const rounds = new Map<number, number[]>();
  cycles.forEach((cycle, at) => {
    if (cycle > 0) rounds.set(cycle, [...(rounds.get(cycle) ?? []), at]);
  });
  return [...rounds].sort(([a], [b]) => a - b).map(([, indexes]) => indexes);
}
