import { momentName } from '../texts/nl/names.ts';
import type { PlanningNames } from '../texts/nl/planning.ts';
import { proposalTexts } from '../texts/nl/proposal.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** How the people and moments of one trajectory are called where its plan is explained. */
export function namesIn(trajectory: Trajectory): PlanningNames {
  const person = new Map(trajectory.participants.map((one) => [one.person, one.name]));
  const moment = new Map(trajectory.moments.map((one) => [one.id, one]));
  return {
    person: (id) => person.get(id) ?? '',
    moment: (key) => {
      const found = moment.get(key);
      return found ? momentName(found) : '';
    },
    school: () => proposalTexts.school,
  };
}
