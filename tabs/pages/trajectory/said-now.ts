import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view.ts';

const inOrder = ['teacher', 'coach', 'leidinggevende', 'schoolleiding'] as const;

/** What happens now, in a plain sentence for this reader. Once the goals were seen, nobody is asked to read them. */
export function saidNow(
  view: Pick<TrajectoryView, 'stage' | 'myRoles' | 'goalsSeenByMe' | 'goalsSeenBy'>,
): string {
  const role = inOrder.find((candidate) => view.myRoles.includes(candidate)) ?? 'schoolleiding';
  const seen = view.goalsSeenByMe || (view.goalsSeenBy ?? []).length > 0;
  return view.stage === 'discussed' && seen
    ? tabs.stages.discussed.afterGoals[role]
    : tabs.stages[view.stage].next[role];
}
