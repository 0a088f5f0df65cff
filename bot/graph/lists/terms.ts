import {
  isTerm,
  type KeptKind,
  keptKinds,
  suggestedTerms,
  type Terms,
} from '../../../domain/retention/terms.ts';
import { capital } from '../../../domain/texts/nl/names.ts';
import { words } from '../../../domain/texts/nl/words.ts';
import type { Graph } from '../client.ts';
import type { RowOf } from './columns.ts';
import { bewaartermijnen } from './definitions.ts';
import { allItems, throwWhenFailed, writeRequest } from './items.ts';
import type { Site } from './site.ts';

/** What the board set: rows that it made active, with a number of months that can be. */
export async function readTerms(graph: Graph, site: Site): Promise<Terms> {
  const set: Partial<Record<KeptKind, number>> = {};
  for await (const { row } of allItems(graph, site, bewaartermijnen)) {
    const kind = keptKinds.find((one) => one === row.Sleutel);
    if (kind && row.Actief === true && isTerm(row.Maanden)) set[kind] = row.Maanden;
  }
  return set;
}

/** Puts what is suggested beside what stands there already, and makes none of it active. */
export async function suggestTerms(graph: Graph, site: Site): Promise<void> {
  const known = new Set<string>();
  for await (const { row } of allItems(graph, site, bewaartermijnen)) known.add(row.Sleutel ?? '');
  const path = await site.list(bewaartermijnen);
  const missing = keptKinds.filter((kind) => !known.has(kind));
  if (missing.length === 0) return;
  const row = (kind: KeptKind): RowOf<typeof bewaartermijnen> => ({
    ...{ Title: capital(words.keptKinds[kind]), Sleutel: kind, Maanden: suggestedTerms[kind], Actief: false },
  });
  const requests = missing.map((kind) => writeRequest(path, bewaartermijnen, row(kind), undefined));
  throwWhenFailed('suggest terms', await graph.batch('suggest terms', requests));
}
