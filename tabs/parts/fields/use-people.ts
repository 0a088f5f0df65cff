import { useEffect, useState } from 'react';
import type { PersonHit } from '../../../bot/http/contract.ts';
import { useCache } from '../../api/use-load.ts';

const pauseMs = 250;
const fewestLetters = 2;

interface Found {
  readonly people: readonly PersonHit[];
  /** `short` too few letters to look · `looking` · `none` · `found` · `failed`. */
  readonly state: 'short' | 'looking' | 'none' | 'found' | 'failed';
}

/** People whose name fits what was typed, after a pause in typing. An answer to older letters is let go. */
export function usePeople(typed: string): Found {
  const { client } = useCache();
  const [found, setFound] = useState<Found>({ people: [], state: 'short' });
  const asked = typed.trim();

  useEffect(() => {
    if (asked.length < fewestLetters) {
      setFound({ people: [], state: 'short' });
      return;
    }
    let old = false;
    setFound((before) => ({ ...before, state: 'looking' }));
    const timer = setTimeout(async () => {
      const answer = await client.call('people', { query: { q: asked } });
      if (old) return;
      if (!answer.ok) return setFound({ people: [], state: 'failed' });
      const { people } = answer.value;
      setFound({ people, state: people.length > 0 ? 'found' : 'none' });
    }, pauseMs);
    return () => {
      old = true;
      clearTimeout(timer);
    };
  }, [client, asked]);

  return found;
}
