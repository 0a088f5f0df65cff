import { Temporal } from 'temporal-polyfill';
import type { DocumentRule, Template } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { LaterEnds } from './later-ends.ts';

/**
 * What the board sets a term for: `verslag` what teacher and guide wrote for each other, with films, drafts and what was
 * released of it · `rapportage` what others write, read or decide, with the goals · `logboek` all that is left: the dates, and who
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

/** A term is at least a month and at most ten years; what else is written in the list is put back as it was. */
export function isTerm(months: unknown): months is number {
  return Number.isInteger(months) && (months as number) >= 1 && (months as number) <= 120;
}

/**
 * Which of the three a kind of document belongs to: what nobody writes or reads of herself but who is guided and who guides is
 * between those two; what others write or read is kept, and its going said to them, as a report is.
 */
export function keptKindOf(
  { delivery, author, readers }: DocumentRule,
  { subject, organiser }: Pick<Template, 'subject' | 'organiser'>,
): KeptKind {
  const isBetween = [author, ...readers].every((role) => role === subject || role === organiser);
  return delivery.kind === 'none' && isBetween ? 'verslag' : 'rapportage';
}

/**
 * The day (`YYYY-MM-DD`) on which something goes: so many months after the end of it and of what is kept as one with it.
 * Undefined as long as the board set no term, one of those has not ended, or it is held because of a dispute. The log
 * goes last.
 */
export function goesOn(
  kind: KeptKind,
  { ended, hold }: Pick<Trajectory, 'ended' | 'hold'>,
  terms: Terms,
  later?: LaterEnds,
): string | undefined {
  const months = terms[kind];
  if (!ended || hold || months === undefined || later === 'running') return undefined;
  const from = later && later.on > ended.on ? later.on : ended.on;
  const own = Temporal.PlainDate.from(from).add({ months }).toString();
  if (kind !== 'logboek') return own;
  const others = [goesOn('verslag', { ended }, terms, later), goesOn('rapportage', { ended }, terms, later)];
  // Without a term for what it is about, what it says would be left without who did it.
  if (others.some((day) => day === undefined)) return undefined;
  return [own, ...others].sort().at(-1);
}
