import { words } from '../../domain/texts/nl/words.ts';
import type { TrajectorySummary } from '../../domain/views/view/trajectory.ts';
import { capital } from './names.ts';

const names: Readonly<Record<string, string>> = words.phases;

/** 'Eerste periode'; a phase that nobody named shows its id. */
export function phaseName(phase: string): string {
  return capital(names[phase] ?? phase);
}

/** The phase in which it is; where it stands still, waits or ended early, that. */
export function whereItStands({ stage, phase }: Pick<TrajectorySummary, 'stage' | 'phase'>): string {
  const isInterrupted = stage === 'paused' || stage === 'awaitingCoach' || stage === 'stopped';
  return isInterrupted ? capital(words.stages[stage]) : phaseName(phase.all[phase.at] ?? stage);
}
