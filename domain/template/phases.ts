import type { Trajectory } from '../trajectory/trajectory.ts';
import { stepOf } from './expand.ts';
import type { Phase, Template } from './template.ts';

/** Of a template that names none: it begins with getting to know each other. */
const ordinary: readonly Phase[] = [
  { id: 'preparing', stages: ['draft', 'discussed'] },
  { id: 'acquainting', stages: ['acquainting', 'awaitingCoach'] },
  { id: 'working', stages: ['running', 'paused'] },
  { id: 'done', stages: ['completed', 'stopped'] },
];

/** The phases that a trajectory goes through, in order, and the place of the one in which it is. */
export interface PhaseOf {
  readonly all: readonly string[];
  readonly at: number;
}

/** The last phase of its stage of which nothing that comes before it is still to be held. */
export function phaseOf({ stage, moments, options }: Trajectory, template: Template): PhaseOf {
  const { phases = ordinary } = template;
  const coming = moments
    .filter(({ state }) => state === 'proposed' || state === 'scheduled')
    .filter((one) => stepOf(template, one, options).timing.kind === 'schoolWeek')
    .map(({ cycle }) => cycle);
  const at = phases.findLastIndex(
    ({ stages, behindWeek = 0 }) => stages.includes(stage) && coming.every((week) => week > behindWeek),
  );
  return { all: phases.map(({ id }) => id), at: Math.max(0, at) };
}
