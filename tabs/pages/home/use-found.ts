import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { TrajectoryFilter } from '../../../domain/views/home/trajectory-filters.ts';
import type { FoundTrajectories, HomeView } from '../../../domain/views/view/home.ts';
import type { TrajectorySummary } from '../../../domain/views/view/trajectory.ts';
import type { Failure } from '../../api/failure.ts';
import { useCache } from '../../api/use-load.ts';

/** What is drawn with the page itself, so that it stands sooner: what of them is in sight as it opens. */
const atFirst = 3;
/** What is drawn more each time that their end comes in sight. */
const screenful = 8;
/** A pause in typing. */
const pauseMs = 200;

export interface Found {
  readonly shown: readonly TrajectorySummary[];
  /** How many match; undefined while that is being asked. */
  readonly count: number | undefined;
  readonly failure: Failure | undefined;
  readonly hasMore: boolean;
  /** Shows more of them, and asks for those that are not here yet. */
  grow(): void;
  /** Asks once more what failed. */
  again(): void;
}

interface Held {
  readonly query: string;
  readonly rows: readonly TrajectorySummary[];
  readonly found: number;
  readonly failure?: Failure;
}

/**
 * The trajectories that match, over all that there are, a stretch at a time. Without a search the first of them came
 * with the page itself. While a search is asked, what was found before stays on the screen.
 */
export function useFound(home: HomeView, search: string, filter: TrajectoryFilter): Found {
  const { client } = useCache();
  const asked = useDeferredValue(search.trim());
  const query = `${filter}/${asked}`;
  const isAll = query === 'all/';
  const [held, setHeld] = useState<Held>({ query: 'all/', rows: [], found: 0 });
  const [drawn, setDrawn] = useState({ query, count: atFirst });
  const isHere = held.query === query;
  const more = isHere ? held.rows : [];
  const first = isAll ? home.trajectories : [];
  const known = new Set(first.map(({ id }) => id));
  const rows = isAll ? [...first, ...more.filter(({ id }) => !known.has(id))] : isHere ? more : held.rows;
  const found = isAll ? home.total : held.found;
  const count = drawn.query === query ? drawn.count : screenful;
  const latest = useRef(query);
  latest.current = query;

  const ask = async (from: number) => {
    const answer = await client.call('found', { query: { search: asked, filter, from: String(from) } });
    if (latest.current !== query) return;
    setHeld((before) => {
      const here = before.query === query ? before : { query, rows: [], found: 0 };
      return answer.ok ? joined(here, answer.value) : { ...here, failure: answer.failure };
    });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new query is asked after a pause in typing
  useEffect(() => {
    if (isAll || isHere) return;
    const pause = setTimeout(() => void ask(0), pauseMs);
    return () => clearTimeout(pause);
  }, [query]);

  return {
    shown: rows.slice(0, count),
    count: isAll || isHere ? found : undefined,
    failure: isHere ? held.failure : undefined,
    hasMore: (isAll || isHere) && count < found,
    grow() {
      setDrawn({ query, count: count + screenful });
      if (rows.length < Math.min(count + screenful, found)) void ask(rows.length);
    },
    again: () => void ask(rows.length),
  };
}

function joined({ query, rows }: Held, { trajectories, found }: FoundTrajectories): Held {
  const known = new Set(rows.map(({ id }) => id));
  return { query, rows: [...rows, ...trajectories.filter(({ id }) => !known.has(id))], found };
}
