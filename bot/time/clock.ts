import type { Clock } from '../application/ports/clock.ts';
import type { Log } from '../application/ports/log.ts';

/** A clock with an end: `onJump` is called when the offset changed, `stop` ends the following. */
export interface FollowedClock extends Clock {
  onJump(listener: () => void): void;
  stop(): void;
}

export function systemClock(): FollowedClock {
  return { now: () => Date.now(), onJump() {}, stop() {} };
}

/** Pause after a failed look, in milliseconds. */
const PAUSE = 500;

/**
 * System time plus an offset that is followed at `url` (JSON `{ offset, version }`, milliseconds; with `?after=` the
 * answer waits for a change). Only what the domain calls time moves with it: tokens, leases and retries do not.
 * Resolves when the offset is known.
 */
export async function followClock(url: string, log: Log): Promise<FollowedClock> {
  const listeners: (() => void)[] = [];
  const stopped = new AbortController();
  let offset = 0;
  let version = -1;
  const look = async (address: string) => {
    const answer = await fetch(address, { signal: stopped.signal });
    const said = (await answer.json()) as { offset: number; version: number };
    const jumped = said.offset !== offset;
    ({ offset, version } = said);
    if (jumped) for (const listener of listeners) listener();
  };
  await look(url);
  const follow = async () => {
    while (!stopped.signal.aborted) {
      try {
        await look(`${url}?after=${version}`);
      } catch (error) {
        if (stopped.signal.aborted) return;
        log.warn('clock.notFollowed', { kind: (error as Error).name });
        await new Promise((resolve) => setTimeout(resolve, PAUSE).unref());
      }
    }
  };
  void follow();
  return {
    now: () => Date.now() + offset,
    onJump: (listener) => void listeners.push(listener),
    stop: () => stopped.abort(),
  };
}
