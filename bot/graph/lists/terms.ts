import {
  isTerm,
  type KeptKind,
  keptKinds,
  suggestedTerms,
  type Terms,
} from '../../../domain/retention/terms.ts';
import { capital } from '../../../domain/texts/nl/names.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import { oneLine, type RowOf } from './columns.ts';
import { bewaartermijnen } from './definitions.ts';
import { allItems, type Item, throwWhenFailed, writeRequest } from './items.ts';
import type { Site } from './site.ts';

type TermRow = RowOf<typeof bewaartermijnen>;

/** A row as the board has it. */
export interface SaidTerm {
  readonly kind: KeptKind;
  readonly months: number;
  readonly active: boolean;
}

/** What the board set: rows that it made active. */
export function termsIn(rows: readonly SaidTerm[]): Terms {
  return Object.fromEntries(rows.flatMap(({ kind, months, active }) => (active ? [[kind, months]] : [])));
}

export function termRow({ kind, months, active }: SaidTerm): TermRow {
  return { Title: titleOf(kind), Sleutel: kind, Maanden: months, Actief: active };
}

/** A term; undefined, and of a row of ours said so in the log, when its number of months is none that can be. */
export function termOf({ Sleutel, Maanden, Actief = false }: TermRow, log: Log): SaidTerm | undefined {
  const kind = keptKinds.find((one) => one === Sleutel);
  if (!kind) return undefined;
  if (isTerm(Maanden)) return { kind, months: Maanden, active: Actief };
  log.warn('lists.termUnreadable', { kind });
  return undefined;
}

/**
 * Puts what is suggested beside what stands there already, and makes none of it active. What stands there gets the name
 * that it has by now; months, and whether they hold, are the board's.
 */
export async function suggestTerms(graph: Graph, site: Site): Promise<void> {
  const items: Item<typeof bewaartermijnen>[] = [];
  for await (const item of allItems(graph, site, bewaartermijnen)) items.push(item);
  const path = await site.list(bewaartermijnen);
  const requests = keptKinds.flatMap((kind): BatchRequest[] => {
    const found = items.find(({ row }) => row.Sleutel === kind);
    if (found?.row.Title === titleOf(kind)) return [];
    const suggested = termRow({ kind, months: suggestedTerms[kind], active: false });
    const row = found ? { ...found.row, Title: titleOf(kind) } : suggested;
    return [writeRequest(path, bewaartermijnen, row, found && { ...found, behind: false })];
  });
  if (requests.length === 0) return;
  throwWhenFailed('suggest terms', await graph.batch('suggest terms', requests));
}

function titleOf(kind: KeptKind): string {
  return oneLine(capital(words.keptKinds[kind]));
}
