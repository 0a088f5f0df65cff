import type { PlannedMoment } from '../../../domain/acts/act.ts';
import type { FormValues } from '../../../domain/forms/form.ts';

/** Under which key a person's trial of a plan is kept. */
export function trialKey(trajectory: string): string {
  return `${trajectory}:plan`;
}

/** What is held fast or taken out, as a draft keeps it. */
export function toDraft(held: readonly PlannedMoment[]): FormValues {
  return { held: JSON.stringify(held) };
}

/** What was held when the draft was kept; nothing for a draft that says something else. */
export function fromDraft({ held }: FormValues): PlannedMoment[] {
  try {
    const kept: unknown = JSON.parse(String(held));
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}
