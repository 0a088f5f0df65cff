import type { PhaseOf } from '../../template/phases.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { words } from './words.ts';

const names: Readonly<Record<string, string>> = words.phases;

/** 'eerste periode'; a phase that nobody named shows its id. */
export function phaseText(phase: string): string {
  return names[phase] ?? phase;
}

/** The phase in which it is; where it stands still, waits or ended early, that. */
export function whereItStandsText({
  stage,
  phase,
}: {
  readonly stage: Trajectory['stage'];
  readonly phase: PhaseOf;
}): string {
  const isInterrupted = stage === 'paused' || stage === 'awaitingCoach' || stage === 'stopped';
  return isInterrupted ? words.stages[stage] : phaseText(phase.all[phase.at] ?? stage);
}
