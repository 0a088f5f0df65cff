import { instrumentOf } from '../../../domain/kijkwijzers/catalogue.ts';
import type { Instrument, Ratings } from '../../../domain/kijkwijzers/instrument.ts';
import type { DocumentView } from '../../../domain/views/view.ts';

/** Whose eyes: hers who teaches, or of who looked on. */
export type Eyes = 'bySubject' | 'byOther';

/** A filled-in kijkwijzer, as it is drawn. */
export interface Filled {
  readonly document: string;
  readonly moment: string | undefined;
  /** The school week of its moment; undefined where that has none. */
  readonly cycle: number | undefined;
  readonly at: string;
  readonly name: string;
  readonly eyes: Eyes;
  readonly instrument: Instrument;
  readonly ratings: Ratings;
}

/** The kijkwijzers among documents of which one knows the instrument, the oldest first; corrected ones left out. */
export function filledIn(documents: readonly DocumentView[]): readonly Filled[] {
  return documents
    .filter((one) => !one.superseded)
    .flatMap((one): readonly Filled[] => {
      const ratings = Object.values(one.values).find(isRatings);
      const instrument = ratings && instrumentOf(ratings.instrument, ratings.version);
      if (!ratings || !instrument || !one.pictured) return [];
      const { id, moment, cycle, at, authorName: name, pictured: eyes } = one;
      return [{ document: id, moment, cycle, at, name, eyes, instrument, ratings }];
    })
    .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The last moment for which both sides filled one in, with the same instrument. */
export function lastPair(
  filled: readonly Filled[],
): { readonly hers: Filled; readonly other: Filled } | undefined {
  for (const other of filled.filter((one) => one.eyes === 'byOther').reverse()) {
    const hers = filled.find(
      (one) => one.eyes === 'bySubject' && one.moment === other.moment && one.instrument === other.instrument,
    );
    if (hers) return { hers, other };
  }
  return undefined;
}

function isRatings(value: unknown): value is Ratings {
  return typeof value === 'object' && value !== null && 'instrument' in value;
}
