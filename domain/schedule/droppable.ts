import type { Step, Template } from '../template/template.ts';

/**
 * Whether who plans may leave a step out of the plan: a possible activity, or a meeting of her own that nobody who leads
 * is needed for. What a leader is in is called off by whoever's meeting it is, and then everybody hears. The talk that
 * opens the way and the closing ones are never left out.
 */
export function isDroppable(step: Step, { matchStep, organiser, leads }: Template): boolean {
  if (step.id === matchStep || step.timing.kind === 'closing') return false;
  if (step.possible) return true;
  const isOwn = (step.organiser ?? organiser) === organiser;
  return isOwn && !step.attendees.some(({ role, required }) => required && role === leads);
}
