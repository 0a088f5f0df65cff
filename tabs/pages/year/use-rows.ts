import { useDeferredValue, useEffect, useRef, useState } from 'react';
import type { YearTrajectory, YearView } from '../../../domain/board-year/view.ts';
import { useCache } from '../../api/use-load.ts';

/** A pause in typing. */
const PAUSE_MS = 200;

/** The trajectories of a year that match, a stretch at a time; where `plan` has their moments, or none. */
export function useRows(view: YearView, plan: string, search: string, lacking: boolean) {
  const { client } = useCache();
  const asked = useDeferredValue(search.trim());
  const version = view.plans.find(({ id }) => id === plan)?.version ?? 0;
  const query = `${view.year}/${plan}/${version}/${lacking}/${asked}`;
  const [held, setHeld] = useState<{
    readonly rows: readonly YearTrajectory[];
    readonly found: number | undefined;
  }>({ rows: [], found: undefined });
  const latest = useRef(query);
  latest.current = query;

  const ask = async (from: number) => {
    const answer = await client.call('boardYearTrajectories', {
      query: { year: view.year, plan, search: asked, lacking: String(lacking), from: String(from) },
    });
    if (!answer.ok || latest.current !== query) return;
    const { rows, found } = answer.value;
    setHeld((before) => ({ rows: from === 0 ? rows : [...before.rows, ...rows], found }));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the query says what is asked
  useEffect(() => {
    const pause = setTimeout(() => void ask(0), asked === '' ? 0 : PAUSE_MS);
    return () => clearTimeout(pause);
  }, [query]);

  return { ...held, more: () => void ask(held.rows.length) };
}
