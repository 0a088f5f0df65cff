import { useState } from 'react';
import type { ReplanRowView } from '../../../domain/views/replan.ts';
import { useCache } from '../../api/use-load.ts';

/** Where a meeting is meant to go, and whether she chose that herself. */
export interface Meant {
  readonly row: ReplanRowView;
  readonly start: string;
  readonly isOwn: boolean;
}

/** Sentences by meeting and time. */
type Said = Readonly<Record<string, readonly string[]>>;

/**
 * What is in the way of the times that she chose herself, with everything else where she means it to be: said once, and
 * let be when she asks the same again.
 */
export function useOwnClashes() {
  const { client } = useCache();
  const [found, setFound] = useState<{ readonly asked: string; readonly said: Said }>();

  async function clear(meant: readonly Meant[]): Promise<boolean> {
    const chosen = meant.filter(({ isOwn }) => isOwn).map(({ row, start }) => keyOf(row, start));
    const asked = JSON.stringify(chosen);
    if (found?.asked === asked) return true;
    const all = Map.groupBy(meant, ({ row }) => row.trajectory);
    const said = await Promise.all(
      [...all].map(async ([trajectory, moves]): Promise<Said> => {
        const own = moves.filter(({ isOwn }) => isOwn);
        if (own.length === 0) return {};
        const answer = await client.call('clashes', {
          ids: { trajectory },
          body: { moments: moves.map(putOf), about: own.map(({ row }) => row.moment) },
        });
        // Nobody can say: that is no reason to stop her.
        const clashes = answer.ok ? answer.value.clashes : [];
        return Object.fromEntries(
          own.map(({ row, start }) => [
            keyOf(row, start),
            clashes.find((one) => one.moment === row.moment)?.sentences ?? [],
          ]),
        );
      }),
    );
    const together: Said = Object.assign({}, ...said);
    const isFree = Object.values(together).every((sentences) => sentences.length === 0);
    setFound(isFree ? undefined : { asked, said: together });
    return isFree;
  }

  return {
    clear,
    said: (row: ReplanRowView, start: string | undefined): readonly string[] =>
      (start === undefined ? undefined : found?.said[keyOf(row, start)]) ?? [],
  };
}

function keyOf({ trajectory, moment }: ReplanRowView, start: string): string {
  return `${trajectory}/${moment}@${start}`;
}

function putOf({ row: { moment, place }, start }: Meant) {
  return { moment, start, place, pinned: true, dropped: false };
}
