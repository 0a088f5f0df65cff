import type { World } from '../../world/world.ts';
import { GraphError } from './errors.ts';

/** Outlook works on four requests of one app in one mailbox at a time. */
const MAILBOX_CONCURRENCY = 4;

/**
 * Performs `work` in `mailbox`. With the switch on `throttled` a fifth request at the same time is refused; with
 * `queued` one in a batch waits for its turn.
 */
export type InMailbox = <T>(mailbox: string, inBatch: boolean, work: () => Promise<T>) => Promise<T>;

export function createMailboxConcurrency(world: World): InMailbox {
  const busy = new Map<string, { running: number; waiting: (() => void)[] }>();
  return async (mailbox, inBatch, work) => {
    const mode = world.switches.mailboxConcurrency;
    if (mode === 'off' || (mode === 'queued' && !inBatch)) return work();
    const state = busy.get(mailbox) ?? { running: 0, waiting: [] };
    busy.set(mailbox, state);
    if (state.running >= MAILBOX_CONCURRENCY) {
      if (mode === 'throttled') throw overLimit();
      await new Promise<void>((resolve) => state.waiting.push(resolve));
    }
    state.running += 1;
    try {
      return await work();
    } finally {
      state.running -= 1;
      state.waiting.shift()?.();
      if (state.running === 0 && state.waiting.length === 0) busy.delete(mailbox);
    }
  };
}

const overLimit = () =>
  new GraphError(429, 'ApplicationThrottled', 'Application is over its MailboxConcurrency limit.', {
    headers: { 'retry-after': '1' },
  });
