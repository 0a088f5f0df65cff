import { useState } from 'react';
import type { PlannedMoment } from '../../domain/acts/act.ts';
import { useCache } from '../api/use-load.ts';

/** Where one moment is meant to go. */
type Put = Pick<PlannedMoment, 'moment' | 'place' | 'durationMin' | 'step'> & { readonly start: string };

interface Clashes {
  readonly looking: boolean;
  /** What is in the way of where it was last meant to go, to be read before it goes there after all. */
  readonly said: readonly string[];
  /** True when nothing is in the way, nobody can say, or she has read it and means it there all the same. */
  clear(put: Put): Promise<boolean>;
  /** Another time is chosen: what was said is of no use any more. */
  forget(): void;
}

/** Says what is in the way of a time before a moment is put there; asked the same a second time, lets it be. */
export function useClashes(trajectory: string): Clashes {
  const { client } = useCache();
  const [looking, setLooking] = useState(false);
  const [found, setFound] = useState<{ put: string; sentences: readonly string[] }>();
  return {
    looking,
    said: found?.sentences ?? [],
    forget: () => setFound(undefined),
    async clear(to) {
      const { moment } = to;
      const put = JSON.stringify(to);
      if (found?.put === put) return true;
      setLooking(true);
      const moments = [{ ...to, pinned: true, dropped: false }];
      const answer = await client.call('clashes', {
        ids: { trajectory },
        body: { moments, about: [moment] },
      });
      setLooking(false);
      const sentences = answer.ok ? answer.value.clashes.flatMap((one) => one.sentences) : [];
      setFound(sentences.length > 0 ? { put, sentences } : undefined);
      return sentences.length === 0;
    },
  };
}
