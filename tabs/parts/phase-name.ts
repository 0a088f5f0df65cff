import { phaseText, whereItStandsText } from '../../domain/texts/nl/where-it-stands.ts';
import type { TrajectorySummary } from '../../domain/views/view/trajectory.ts';
import { capital } from './names.ts';

/** 'Eerste periode'. */
export function phaseName(phase: string): string {
  return capital(phaseText(phase));
}

/** The phase in which it is; where it stands still, waits or ended early, that. */
export function whereItStands(view: Pick<TrajectorySummary, 'stage' | 'phase'>): string {
  return capital(whereItStandsText(view));
}
