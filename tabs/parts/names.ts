import * as names from '../../domain/texts/nl/names.ts';

export const capital = names.capital;

/** 'Groepsbezoek 2', 'Klikgesprek'. */
export function stepName(step: string, cycle: number): string {
  return capital(names.stepName(step, cycle));
}

/** 'Verslag van het klikgesprek'; with its round, or the step that it belongs to, where it is one of several. */
export function documentName(kind: string, cycle: number, step?: string): string {
  return capital(names.documentName(kind, cycle, step));
}
