import { words } from '../../domain/texts/nl/words.ts';

const steps: Readonly<Record<string, string>> = words.steps;
const documents: Readonly<Record<string, string>> = words.documents;

/** 'Groepsbezoek 2', 'Klikgesprek'. A step that nobody named shows its own id. */
export function stepName(step: string, cycle: number): string {
  return capital(words.stepInCycle(steps[step] ?? step, cycle));
}

/** 'Verslag van het klikgesprek'; with its number where it is one of several. */
export function documentName(kind: string, cycle: number): string {
  return capital(words.stepInCycle(documents[kind] ?? kind, cycle));
}

/** The first letter large, as at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
