import { peopleIn, rolesOf } from '../access/roles.ts';
import type { Template } from '../template/template.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { CaseloadSituation } from './caseload.ts';
import { dayIn } from './day-in.ts';

/** Those among trajectories that a person guides today and that have not ended. */
export function guidedBy(
  person: PersonId,
  trajectories: readonly Trajectory[],
  { templateOf, now }: Pick<CaseloadSituation, 'templateOf' | 'now'>,
): readonly Trajectory[] {
  const day = dayIn(now).toString();
  return trajectories.filter(
    (one) => !one.ended && rolesOf(one, person, day).includes(templateOf(one.template).organiser),
  );
}

/** Who guides a trajectory today; undefined when nobody does. */
export function guideOf(
  trajectory: Trajectory,
  template: Template,
  now: CaseloadSituation['now'],
): PersonId | undefined {
  return peopleIn(trajectory, template.organiser, dayIn(now).toString())[0]?.person;
}
