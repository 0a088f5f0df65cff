import { words } from '../../../domain/texts/nl/words.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** "Groepsbezoek 2". Falls back on the id for a step that this version has no word for. */
export function stepName(step: string, cycle: number): string {
  const steps: Readonly<Record<string, string>> = words.steps;
  return capital(words.stepInCycle(steps[step] ?? step, cycle));
}

/** "Verslag van het klikgesprek". */
export function documentName(kind: string): string {
  const documents: Readonly<Record<string, string>> = words.documents;
  return capital(documents[kind] ?? kind);
}
