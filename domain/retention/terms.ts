import { Temporal } from 'temporal-polyfill';
import type { DocumentRule } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * What the board sets a term for: `verslag` what teacher and guide wrote, with films, drafts and what was released of
 * it · `rapportage` what was handed over or decided, with the goals · `logboek` all that is left: the dates, and who
 * did and read what.
 */
export const keptKinds = ['verslag', 'rapportage', 'logboek'] as const;
export type KeptKind = (typeof keptKinds)[number];

/** Months after the end; what is absent the board has not set, and nothing of it is deleted. */
export type Terms = Readonly<Partial<Record<KeptKind, number>>>;

/** What is suggested to a board; nothing happens by it until the board says so. */
export const suggestedTerms: Readonly<Record<KeptKind, number>> = {
  verslag: 3,
  rapportage: 12,
  logboek: 24,
};

/** A term is at least a month and at most ten years; what else stands in the list counts as not set. */
export function isTerm(months: unknown): months is number {
  return Number.isInteger(months) && (months as number) >= 1 && (months as number) <= 120;
}

/** Which of the three a kind of document belongs to: what is handed over or decided is kept as a report is. */
export function keptKindOf({ delivery, author, releasableTo = [] }: DocumentRule): KeptKind {
  const isBetween = delivery.kind === 'none' && (author !== 'leidinggevende' || releasableTo.length > 0);
  return isBetween ? 'verslag' : 'rapportage';
}

/**
 * The day (`YYYY-MM-DD`) on which something goes: so many months after the end, whichever year it spans. Undefined as
 * long as the board set no term, it has not ended, or it is held because of a dispute. The log goes last.
 */
export function goesOn(
  kind: KeptKind,
  { ended, hold }: Pick<Trajectory, 'ended' | 'hold'>,
  terms: Terms,
): string | undefined {
  const months = terms[kind];
  if (!ended || hold || months === undefined) return undefined;
  const own = Temporal.PlainDate.from(ended.on).add({ months }).toString();
  if (kind !== 'logboek') return own;
  const others = [goesOn('verslag', { ended }, terms), goesOn('rapportage', { ended }, terms)];
  // Without a term for what it is about, what it says would be left without who did it.
  if (others.some((day) => day === undefined)) return undefined;
  return [own, ...others].sort().at(-1);
}
