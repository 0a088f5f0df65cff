import type { Template } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** Of the others with which a trajectory is kept as one: that one still runs, or the last day (`YYYY-MM-DD`) on which one ended. */
export type LaterEnds = 'running' | { readonly on: string };

/**
 * Those among `others` with which a trajectory is kept as one: of the same template, in any version, about the same person, and
 * told to her. One that nobody told her of says nothing by the day on which another goes.
 */
export function keptTogether(
  trajectory: Trajectory,
  { subject, keptAsOne }: Pick<Template, 'subject' | 'keptAsOne'>,
  others: readonly Trajectory[],
): readonly Trajectory[] {
  if (!keptAsOne) return [];
  const hers = new Set(subjectsOf(trajectory, subject));
  return others.filter(
    (one) =>
      one.id !== trajectory.id &&
      one.template.id === trajectory.template.id &&
      one.discussed !== undefined &&
      subjectsOf(one, subject).some((person) => hers.has(person)),
  );
}

/** Whom it is or was about. */
export function subjectsOf(
  { participants }: Pick<Trajectory, 'participants'>,
  subject: Template['subject'],
): readonly string[] {
  return [...new Set(participants.flatMap(({ role, person }) => (role === subject ? [person] : [])))];
}

/** What those say of when its terms begin to count; undefined where there are none, and only its own end does. */
export function laterEnds(together: readonly Trajectory[]): LaterEnds | undefined {
  if (together.some(({ ended }) => !ended)) return 'running';
  const on = together
    .flatMap(({ ended }) => ended?.on ?? [])
    .sort()
    .at(-1);
  return on === undefined ? undefined : { on };
}
