import type { TenantClock } from './types.ts';

export interface FollowableClock extends TenantClock {
  /** Goes up at each change of the offset. */
  version(): number;
  /** Resolves at the first change after `version`, at once when that is not the current one (the tenant may have been started anew), or after `waitMs`. */
  changeAfter(version: number, waitMs: number): Promise<void>;
}

/** The tenant's clock over `systemTime` (epoch ms). Only the offset can be moved; it starts at `offset`. */
export function createClock(systemTime: () => number, offset = 0): FollowableClock {
  let current = offset;
  let version = 1;
  const listeners = new Set<() => void>();
  return {
    now: () => systemTime() + current,
    offset: () => current,
    version: () => version,
    setOffset(ms) {
      if (!Number.isFinite(ms)) throw new RangeError('A clock offset is a number of milliseconds');
      current = Math.trunc(ms);
      version += 1;
      for (const listener of [...listeners]) listener();
    },
    onChange(listener) {
      listeners.add(listener);
    },
    changeAfter(known, waitMs) {
      if (version !== known) return Promise.resolve();
      return new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          listeners.delete(done);
          resolve();
        };
        const timer = setTimeout(done, waitMs);
        timer.unref();
        listeners.add(done);
      });
    },
  };
}
