import { ConnectorRefusal } from './errors.ts';

type Limit = readonly [count: number, ms: number];

/** Per bot and thread; Microsoft's table is an old one. */
const SEND: readonly Limit[] = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
];
const READ: readonly Limit[] = [
  [14, 1_000],
  [16, 2_000],
  [120, 30_000],
  [3_600, 3_600_000],
];
/** The app in one tenant, all calls together. */
const APP: readonly Limit[] = [[50, 1_000]];

/** Counts calls in real time and refuses those above Teams' rates. A refused call does not count. */
export class Rates {
  readonly #calls = new Map<string, number[]>();

  /** @throws ConnectorRefusal 429 with Retry-After in whole seconds */
  take(kind: 'send' | 'read', thread: string): void {
    const now = Date.now();
    const limits = kind === 'send' ? SEND : READ;
    const mine = this.#recent(`${kind} ${thread}`, limits, now);
    const app = this.#recent('app', APP, now);
    const wait = Math.max(waitFor(mine, limits, now), waitFor(app, APP, now));
    if (wait > 0) {
      throw new ConnectorRefusal(429, 'Throttled', 'Too many requests.', {
        'Retry-After': String(Math.ceil(wait / 1000)),
      });
    }
    mine.push(now);
    app.push(now);
  }

  #recent(key: string, limits: readonly Limit[], now: number): number[] {
    const horizon = now - Math.max(...limits.map(([, ms]) => ms));
    const recent = (this.#calls.get(key) ?? []).filter((at) => at > horizon);
    this.#calls.set(key, recent);
    return recent;
  }
}

/** Milliseconds until one more call fits under every limit. */
function waitFor(calls: readonly number[], limits: readonly Limit[], now: number): number {
  return Math.max(
    ...limits.map(([count, ms]) => {
      const blocking = calls.at(-count);
      return blocking === undefined ? 0 : blocking + ms - now;
    }),
  );
}
