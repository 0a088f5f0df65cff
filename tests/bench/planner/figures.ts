import type { Figure, FigureGroup } from '../figure.ts';
import { firstPlan, fullBoards, unseenBoards } from './boards.ts';
import { fullCoach, provenCoaches } from './coaches.ts';
import { boardMemory } from './memory.ts';
import { oneTrajectory } from './one.ts';
import { absences } from './replanning.ts';
import { secondThread } from './threads.ts';
import { hasYardstick } from './yardstick.ts';

const measured: FigureGroup = {
  one: oneTrajectory,
  first: firstPlan,
  full: fullBoards,
  unseen: unseenBoards,
  coach_29: fullCoach,
  coaches: provenCoaches,
  replan: absences,
  board_memory: boardMemory,
  second_thread: secondThread,
};

async function* absent(): AsyncIterable<Figure> {
  yield {
    figure: 'planner',
    value: null,
    unit: 'skipped',
    baseline: null,
    note: 'the instances are not here: ../shared/planner-yardstick',
  };
}

/** The planner on the yardstick's instances, judged by the yardstick's own checker. */
export const plannerFigures: FigureGroup = hasYardstick ? measured : { absent };
