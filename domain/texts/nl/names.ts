import { words } from './words.ts';

const steps: Readonly<Record<string, string>> = words.steps;
const documents: Readonly<Record<string, string>> = words.documents;
const articles: Readonly<Record<string, string>> = words.articles;
const rounds: Readonly<Record<string, string>> = words.rounds;

/** 'groepsbezoek 2', 'klassenbezoek (programmaweek 4)', 'maandcontact maart', 'klikgesprek'; a step that nobody named shows its id. */
export function stepName(step: string, cycle: number): string {
  return inRound(steps[step] ?? step, rounds[step], cycle);
}

/** 'het klikgesprek' inside a sentence; 'groepsbezoek 2'. */
export function momentName({ step, cycle }: { readonly step: string; readonly cycle: number }): string {
  const article = cycle === 0 ? articles[step] : undefined;
  return article ? `${article} ${stepName(step, cycle)}` : stepName(step, cycle);
}

/** 'verslag van het klikgesprek'; with its round, or the `step` that it belongs to, where it is one of several. */
export function documentName(kind: string, cycle: number, step?: string): string {
  const name = documents[kind] ?? kind;
  if (rounds[kind] === 'step') return step === undefined ? name : `${name} · ${stepName(step, cycle)}`;
  return inRound(name, rounds[kind], cycle);
}

/** The first letter large, as at the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inRound(name: string, by: string | undefined, cycle: number): string {
  if (cycle === 0 || by === 'none') return name;
  if (by === 'week') return words.inWeek(name, cycle);
  return `${name} ${by === 'month' ? words.months[cycle - 1] : cycle}`;
}
