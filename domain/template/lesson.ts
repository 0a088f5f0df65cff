import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { stepOf } from './expand.ts';
import type { Step, StepLink, Template } from './template.ts';

/**
 * The lesson on which a moment hangs (co-teaching, visit, film and nabespreking of one lesson have the same), named by
 * the first moment of it; undefined of what is about no lesson. Follows the template's links, also from one round to
 * another, as the moments stand now: what was made of another kind is about another lesson.
 */
export function lessonOf(
  moment: Pick<Moment, 'id' | 'step' | 'cycle'>,
  trajectory: Pick<Trajectory, 'moments' | 'options'>,
  template: Template,
): string | undefined {
  const step = stepOf(template, moment, trajectory.options);
  const link = step.links.find(({ sameLesson }) => sameLesson);
  const before = link && linked(link, moment, trajectory.moments);
  if (before) return lessonOf(before, trajectory, template);
  return link || isFollowed(step, template) ? moment.id : undefined;
}

/** The moment that a link goes back to, where there is one in that round. */
export function linked<M extends Pick<Moment, 'step' | 'cycle'>>(
  { step, rounds = 0 }: StepLink,
  { cycle }: Pick<Moment, 'cycle'>,
  moments: readonly M[],
): M | undefined {
  return moments.find((one) => one.step === step && one.cycle === cycle - rounds);
}

function isFollowed({ id, when }: Step, { steps }: Template): boolean {
  return steps.some(
    (other) =>
      other.links.some((link) => link.sameLesson && link.step === id) &&
      JSON.stringify(other.when) === JSON.stringify(when),
  );
}
