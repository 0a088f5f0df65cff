import { keptTogether, subjectsOf } from '../../../domain/retention/later-ends.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { ReadModel } from '../ports/read-model.ts';

export interface KeptTogetherPorts {
  readonly readModel: Pick<ReadModel, 'of'>;
}

/** What is kept as one with a trajectory, as far as it was read; nothing where its template keeps each apart. */
export async function knownTogether(
  { readModel }: KeptTogetherPorts,
  trajectory: Trajectory,
): Promise<readonly Trajectory[]> {
  const template = templateOf(trajectory.template);
  if (!template.keptAsOne) return [];
  const subjects = subjectsOf(trajectory, template.subject);
  const theirs = await Promise.all(subjects.map((person) => readModel.of(person)));
  return keptTogether(trajectory, template, theirs.flat());
}
