import { planFor } from '../../../bot/planner/run.ts';
import { problemOf } from '../../../bot/planner/trajplan.ts';
import { addSlots } from '../../../domain/planning/bits.ts';
import { check } from '../../../domain/planning/check.ts';
import { indexOf } from '../../../domain/planning/planIndex.ts';
import type { PlanningProblem, Starts } from '../../../domain/planning/problem.ts';
import { seeded } from '../../../domain/planning/random.ts';
import { replan } from '../../../domain/planning/replan.ts';
import type { Figure } from '../figure.ts';
import { quantile, stopwatch, threadTime } from './stopwatch.ts';
import { asTrajplan, yardstick } from './yardstick.ts';

const ABSENCES = 60;

/** Someone with a meeting that day is away for a day, on a planned board of 1,000. */
export async function* absences(): AsyncIterable<Figure> {
  const { read } = await yardstick();
  const planned = problemOf(asTrajplan(read('p1000-s1')));
  const problem: PlanningProblem = {
    ...planned,
    weights: { ...planned.weights, unplaced: 10_000, moved: 200, movedInvited: 1000 },
  };
  const { starts } = planFor(problem, { seconds: 5, seed: 1, clock: threadTime });
  const index = indexOf(problem);
  const random = seeded(11);
  const times: number[] = [];
  const cpu: number[] = [];
  let moved = 0;
  let disturbed = 0;
  let proven = 0;
  let leftOut = 0;
  let broken = 0;
  for (let i = 0; i < ABSENCES; i++) {
    const changed = someoneAway(problem, starts, random);
    const watch = stopwatch();
    const again = replan(changed, starts, index);
    times.push(watch.wall());
    cpu.push(watch.cpu());
    moved += again.moved.length;
    disturbed += again.disturbed.length;
    if (again.fewest) proven++;
    leftOut += again.moved.filter((m) => again.starts[m]! < 0).length;
    if (i < 5) broken += check(changed, again.starts).length;
  }
  yield {
    figure: 'planner.replan_p95',
    value: Math.round(quantile(cpu, 0.95)),
    unit: 'ms of the processor',
    baseline: 100,
    note: `on the wall p95 ${Math.round(quantile(times, 0.95))} ms, median ${Math.round(quantile(times, 0.5))} ms; ${broken} violations`,
  };
  yield {
    figure: 'planner.replan_moves',
    value: moved,
    unit: `moved meetings in ${ABSENCES} absences`,
    baseline: disturbed,
    note: `meetings that could not stay; ${leftOut} found no place any more; ${proven} of ${ABSENCES} absences proven to move the fewest`,
  };
}

function someoneAway(problem: PlanningProblem, starts: Starts, random: () => number): PlanningProblem {
  const { slotsPerDay } = problem.calendar;
  let moment = -1;
  while (moment < 0 || starts[moment]! < 0) moment = Math.floor(random() * starts.length);
  const { people } = problem.moments[moment]!;
  const away = people[Math.floor(random() * people.length)]!;
  const busy = problem.people[away]!.busy.slice();
  addSlots(busy, Math.floor(starts[moment]! / slotsPerDay), 0, slotsPerDay);
  return {
    ...problem,
    people: problem.people.map((p, i) => (i === away ? { ...p, busy } : p)),
  };
}
