import type { TrajectoryView } from '../views/view/trajectory.ts';

/**
 * Until when something is kept. A film has a day on which it is to be gone, and once it is, the instant at which that
 * was confirmed. For the rest a term is the board's to set: as long as it set none there is no day,
 * and none is made up.
 */
export type Kept =
  | {
      readonly of: 'film';
      readonly moment: string;
      readonly step: string;
      readonly cycle: number;
      readonly deleteOn?: string;
      readonly deletedAt?: string;
    }
  | {
      readonly of: 'document';
      readonly kind: string;
      readonly count: number;
      /** So many months after the end; absent: the board set no term. */
      readonly months?: number;
      readonly deleteOn?: string;
      /** As in `TrajectoryView`: what it is kept as one with. */
      readonly keptWith?: 'running' | 'last';
      /** Held by the board: it stays for now. */
      readonly held?: true;
    };

/** Every film and every kind of document that the view holds, each with when it goes. */
export function keptUntil({
  moments,
  documents,
  keeps = {},
  keptWith,
  held,
}: Pick<TrajectoryView, 'moments' | 'documents' | 'keeps' | 'keptWith' | 'held'>): readonly Kept[] {
  const films = moments.flatMap(({ film, moment, step, cycle }): Kept[] => {
    if (!film?.reference && !film?.deletedAt) return [];
    const { deleteOn, deletedAt } = film;
    const days = { ...(deleteOn ? { deleteOn } : {}), ...(deletedAt ? { deletedAt } : {}) };
    return [{ of: 'film', moment, step, cycle, ...days }];
  });
  const kinds = [...new Set(documents.map(({ kind }) => kind))];
  const countOf = (kind: string) => documents.filter((one) => one.kind === kind).length;
  const termOf = (kind: string) => {
    const { months, on } = keeps[kind] ?? {};
    const day = on === undefined ? {} : { deleteOn: on };
    if (months === undefined) return held ? { held } : {};
    return { months, ...day, ...(keptWith ? { keptWith } : {}), ...(held ? { held } : {}) };
  };
  return [
    ...films,
    ...kinds.map((kind): Kept => ({ of: 'document', kind, count: countOf(kind), ...termOf(kind) })),
  ];
}
