import { type StepReference, stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from './moment.ts';
import type { Trajectory } from './trajectory.ts';

/** Whether nothing that has to be held before it is still to be held. */
export function isOpen(
  moment: StepReference,
  { moments, options }: Pick<Trajectory, 'moments' | 'options'>,
  template: Template,
): boolean {
  const { opensAfter } = stepOf(template, moment, options);
  return opensAfter === undefined || moments.some((one) => one.step === opensAfter && one.state === 'held');
}

/** What waits for who plans: proposals that wait for nothing else. */
export function toPlan(trajectory: Trajectory, template: Template): readonly Moment[] {
  return trajectory.moments.filter((one) => one.state === 'proposed' && isOpen(one, trajectory, template));
}
