import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * What goals that are proposed ask: of who must agree, whether they are right; and of who guides, when somebody says that
 * they are not. Nobody else hears that, and who leads never; while it stands still nobody is asked.
 */
export function goalTellings(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { goalProposal: proposal, ended, stage } = trajectory;
  if (!proposal || ended || stage === 'paused') return [];
  const { template } = context;
  const { agreed, doubted = [], proposedBy, at, goals } = proposal;
  const answered = [proposedBy, ...agreed.map(({ by }) => by), ...doubted.map(({ by }) => by)];
  const ref = { card: 'goalsToAgree', trajectory: trajectory.id } as const;
  // Proposed before it was kept which version did, they were told under their own revision.
  const revision = proposal.document === undefined ? Math.max(0, ...goals.map((one) => one.revision)) : at;
  const asked = peopleOf(trajectory, template.goals.agreedBy, context)
    .filter((to) => !answered.includes(to))
    .map((to) => tellingOf(to, ref, { subject: 'trajectory', revision }, promptAt(context, to, at)));
  const leaders = peopleOf(trajectory, [template.leads], context);
  const guides = peopleOf(trajectory, [template.organiser], context).filter((to) => !leaders.includes(to));
  const heard = doubted.flatMap(({ by, at: since }) =>
    guides
      .filter((to) => to !== by)
      .map((to) => {
        const doubt = { card: 'goalsDoubted', trajectory: trajectory.id, person: by } as const;
        return tellingOf(to, doubt, { subject: by, revision: at }, promptAt(context, to, since));
      }),
  );
  return [...asked, ...heard];
}
