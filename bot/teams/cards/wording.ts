import * as names from '../../../domain/texts/nl/names.ts';

/** "Groepsbezoek 2". */
export function stepName(step: string, cycle: number): string {
  return names.capital(names.stepName(step, cycle));
}

/** "Verslag van het klikgesprek". */
export function documentName(kind: string): string {
  return names.capital(names.documentName(kind, 0));
}
