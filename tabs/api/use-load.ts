import { createContext, use, useCallback, useEffect, useSyncExternalStore } from 'react';
import type { Cache } from './cache.ts';
import type { Client } from './client.ts';
import type { Answer, Failure } from './failure.ts';

export const CacheContext = createContext<Cache | undefined>(undefined);

export function useCache(): Cache {
  const cache = use(CacheContext);
  if (!cache) throw new Error('Outside the app');
  return cache;
}

export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void };

const freshMs = 20_000;

/**
 * Reads under a key: again when it has aged and the page is looked at again. What was read before stays on
 * the screen meanwhile, also when reading it anew fails. `ask` must depend on the key alone.
 */
export function useLoad<T>(key: string, ask: (client: Client) => Promise<Answer<T>>): Loaded<T> {
  const cache = useCache();
  const held = useSyncExternalStore(cache.subscribe, () => cache.get<T>(key));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what is asked
  const read = useCallback(() => void cache.read(key, ask), [cache, key]);
  /** An act sets it to 0: what was read before it is read anew. */
  const { readAt } = held;

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again when `readAt` went back to 0
  useEffect(() => {
    const readWhenAged = () => {
      if (document.visibilityState === 'visible' && Date.now() - cache.get(key).readAt > freshMs) read();
    };
    readWhenAged();
    document.addEventListener('visibilitychange', readWhenAged);
    window.addEventListener('focus', readWhenAged);
    return () => {
      document.removeEventListener('visibilitychange', readWhenAged);
      window.removeEventListener('focus', readWhenAged);
    };
  }, [cache, key, read, readAt]);

  if (held.value !== undefined) return { state: 'ready', value: held.value };
  if (held.failure && !held.busy) return { state: 'failed', failure: held.failure, retry: read };
  return { state: 'loading' };
}
