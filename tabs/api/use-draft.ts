import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DraftView } from '../../bot/http/contract.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import type { Client } from './client.ts';
import { DraftKeeper, type DraftState } from './draft-keeper.ts';
import type { Answer, Failure } from './failure.ts';
import { useCache } from './use-load.ts';

export type Opened =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'ready'; readonly keeper: DraftKeeper };

/** Keepers of drafts that are open, or that were left before they were saved. */
const open = new Map<string, DraftKeeper>();

/** What a draft starts with; `base` where it is written together. */
export interface Begun {
  readonly values: FormValues;
  /** What they began from, where that was composed and may be composed otherwise later. */
  readonly from?: FormValues | undefined;
  readonly base?: string | undefined;
}

/**
 * What this person was writing under a key, or else what it starts with. Leaving the page saves what is unsaved; as
 * long as that fails it is tried again, and coming back finds every word.
 */
export function useDraft(key: string, start: (client: Client) => Promise<Answer<Begun>>): Opened {
  const { client } = useCache();
  const [opened, setOpened] = useState<Opened>({ state: 'loading' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says what it starts with
  useEffect(() => {
    let left = false;
    setOpened({ state: 'loading' });
    void openKeeper(client, key, start).then((answer) => {
      if (left) return;
      if (answer.ok) setOpened({ state: 'ready', keeper: answer.value });
      else setOpened({ state: 'failed', failure: answer.failure, retry: () => setAttempt(attempt + 1) });
    });
    return () => {
      left = true;
      leave(key);
    };
  }, [client, key, attempt]);

  return opened;
}

/** What stands there now, and how far it is saved. */
export function useDraftState(keeper: DraftKeeper): DraftState {
  return useSyncExternalStore(keeper.subscribe, keeper.get);
}

const lookAgainMs = 60_000;
/** What was looked at so short ago is not looked at again for a change of focus. */
const lookedAtMs = 20_000;

/** Notices, while the page is looked at, what came to a draft since: see `lookAgain`. */
export function useNewsOf(keeper: DraftKeeper): void {
  useEffect(() => {
    let last = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - last < lookedAtMs) return;
      last = Date.now();
      void keeper.lookAgain();
    };
    const timer = setInterval(look, lookAgainMs);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [keeper]);
}

async function openKeeper(
  client: Client,
  key: string,
  start: (client: Client) => Promise<Answer<Begun>>,
): Promise<Answer<DraftKeeper>> {
  const waiting = open.get(key);
  if (waiting) return { ok: true, value: waiting };
  const draft = await client.call('getDraft', { ids: { key } });
  if (!draft.ok) return draft;
  const first: Answer<DraftState> = draft.value
    ? { ok: true, value: stateOf(draft.value) }
    : await begin(client, start);
  if (!first.ok) return first;
  const keeper = open.get(key) ?? new DraftKeeper(client, key, first.value);
  open.set(key, keeper);
  return { ok: true, value: keeper };
}

function stateOf({ values, from, base, savedAt, returned }: DraftView): DraftState {
  return { values, from, base, saved: { kind: 'saved', at: savedAt }, returned };
}

async function begin(
  client: Client,
  start: (client: Client) => Promise<Answer<Begun>>,
): Promise<Answer<DraftState>> {
  const answer = await start(client);
  return answer.ok ? { ok: true, value: { ...answer.value, saved: { kind: 'untouched' } } } : answer;
}

/** Lets go of a keeper once all of it is saved. */
function leave(key: string): void {
  const keeper = open.get(key);
  if (!keeper) return;
  const letGo = () => {
    if (!keeper.isKept) return;
    keeper.stop();
    open.delete(key);
  };
  keeper.subscribe(letGo);
  keeper.flush();
  letGo();
}
