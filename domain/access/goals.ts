import type { Goal } from '../trajectory/goal.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { holdsOneOf } from './access.ts';
import { rolesOf, type Standing } from './roles.ts';
import type { Viewer } from './viewer.ts';

/**
 * The goals as somebody has them who may see them: those in force. Who leads has, from when she agreed to new ones,
 * those: that they are not in force yet would tell her that somebody else did not say yes.
 */
export function goalsFor(person: PersonId, standing: Standing): readonly Goal[] {
  const { goals, goalProposal } = standing.trajectory;
  return goalProposal && leadsAndAgreed(person, standing) ? goalProposal.goals : goals;
}

/** Whether she still has to do with what is proposed: who leads only until she agreed to it. */
export function maySeeGoalProposal({ person }: Viewer, standing: Standing): boolean {
  return standing.trajectory.goalProposal !== undefined && !leadsAndAgreed(person, standing);
}

/** Whether the viewer may see who said what of goals that are proposed: who guides, and never who leads. */
export function maySeeWhoAgrees(viewer: Viewer, standing: Standing): boolean {
  const { organiser, leads } = standing.template;
  return holdsOneOf(viewer, [organiser], standing) && !holdsOneOf(viewer, [leads], standing);
}

function leadsAndAgreed(person: PersonId, { trajectory, template, day }: Standing): boolean {
  return (
    rolesOf(trajectory, person, day).includes(template.leads) &&
    (trajectory.goalProposal?.agreed.some(({ by }) => by === person) ?? false)
  );
}
