import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import type { Client } from './client.ts';
import type { Answer, Failure } from './failure.ts';

/** What was read, by key: shown at once when one comes back to it, while it is read anew. */
export interface Held<T> {
  readonly value?: T;
  readonly failure?: Failure;
  readonly busy: boolean;
  /** Epoch milliseconds of reading; 0 when it must be read anew. */
  readonly readAt: number;
}

const nothing: Held<never> = { busy: false, readAt: 0 };

export class Cache {
  readonly client: Client;
  #held = new Map<string, Held<unknown>>();
  #listeners = new Set<() => void>();
  #acts = 0;

  constructor(client: Client) {
    this.client = client;
  }

  get<T>(key: string): Held<T> {
    return (this.#held.get(key) ?? nothing) as Held<T>;
  }

  /** Reads unless it is being read already. A failure keeps the value that was there. */
  async read<T>(key: string, ask: (client: Client) => Promise<Answer<T>>): Promise<void> {
    const before = this.get<T>(key);
    if (before.busy) return;
    this.#set(key, { ...before, busy: true });
    const acts = this.#acts;
    const answer = await ask(this.client);
    if (acts !== this.#acts) {
      // Asked before an act and answered after it: it may show what no longer is.
      this.#set(key, { ...this.get(key), busy: false });
      return this.read(key, ask);
    }
    const { failure: _, ...kept } = this.get<T>(key);
    const readAt = Date.now();
    this.#set(
      key,
      answer.ok
        ? { value: answer.value, busy: false, readAt }
        : { ...kept, failure: answer.failure, busy: false, readAt },
    );
  }

  /** A kept act answers with the trajectory as it now stands; all that may differ by it is read anew. */
  keepTrajectory(view: TrajectoryView): void {
    this.#acts++;
    for (const [key, held] of this.#held) this.#held.set(key, { ...held, readAt: 0 });
    this.#set(`trajectory/${view.id}`, {
      ...this.get(`trajectory/${view.id}`),
      value: view,
      readAt: Date.now(),
    });
  }

  /** What was read may no longer be so: whoever looks at it reads it anew. */
  readAnew(): void {
    for (const [key, held] of this.#held) this.#held.set(key, { ...held, readAt: 0 });
    for (const listener of this.#listeners) listener();
  }

  subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  #set(key: string, held: Held<unknown>): void {
    this.#held.set(key, held);
    for (const listener of this.#listeners) listener();
  }
}
