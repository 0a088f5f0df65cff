import { tabs } from '../../../domain/texts/nl/tabs.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';

const inOrder = ['teacher', 'coach', 'leidinggevende', 'schoolleiding'] as const;

const toCome: readonly string[] = ['proposed', 'scheduled'];

const ofPhases: Readonly<Record<string, Readonly<Partial<Record<string, string>>>>> = tabs.stages.phases;

/** What happens now, in a plain sentence for this reader. Once the goals were seen, nobody is asked to read them. */
export function saidNow(
  view: Pick<
    TrajectoryView,
    'stage' | 'phase' | 'moments' | 'myRoles' | 'goalsSeenByMe' | 'goalsSeenBy' | 'toWrite'
  >,
): string {
  if (view.myRoles.length === 0) return tabs.stages.finishing;
  const role = inOrder.find((candidate) => view.myRoles.includes(candidate)) ?? 'schoolleiding';
  const isOver = view.moments.length > 0 && !view.moments.some(({ state }) => toCome.includes(state));
  if (view.stage === 'running' && isOver) return tabs.stages.running.allOver;
  const ofPhase = ofPhases[view.phase.all[view.phase.at] ?? '']?.[role];
  if (ofPhase && (view.stage === 'discussed' || view.stage === 'running')) return ofPhase;
  if (view.stage === 'stopped' && view.toWrite.length > 0) return tabs.stages.stopped.toWrite;
  const seen = view.goalsSeenByMe || (view.goalsSeenBy ?? []).length > 0;
  return view.stage === 'discussed' && seen
    ? tabs.stages.discussed.afterGoals[role]
    : tabs.stages[view.stage].next[role];
}
