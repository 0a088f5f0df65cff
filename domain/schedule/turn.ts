import { stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

const monthsInYear = 12;

/**
 * Whose turn it is to see to a contact of a month: who its template names, one after the other from the first of these
 * months of the trajectory on. Undefined for every other moment, and where nobody is named. A month that was left out
 * keeps its turn, so that a change of the plan changes nobody's.
 */
export function turnOf(moment: Moment, trajectory: Trajectory, template: Template): Role | undefined {
  const { timing } = stepOf(template, moment, trajectory.options);
  const turns = timing.kind === 'monthly' ? (timing.turns ?? []) : [];
  const begin = Number(trajectory.startsOn.slice(5, 7));
  const place = (month: number) => (month - begin + monthsInYear) % monthsInYear;
  const before = trajectory.moments.filter(
    ({ step, cycle }) => step === moment.step && place(cycle) < place(moment.cycle),
  );
  return turns[before.length % turns.length];
}
