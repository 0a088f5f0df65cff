import type { Compose } from './composing.ts';
import { linesOf } from './sources.ts';

/** The documents on which it rests are those that the school named. */
export const composeNuMeting: Compose = (sources) => {
  const dossier = sources.readable('schooldossier').at(-1);
  return dossier ? { documents: linesOf(dossier.values, 'documents') } : {};
};
