import type { FieldValue, FormValues } from '../../domain/forms/form.ts';
import type { Client } from './client.ts';
import type { Answer, Failure } from './failure.ts';

/** How far what is on the screen is on the server too. */
export type Saved =
  | { readonly kind: 'untouched' }
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  /** `at` is an instant (UTC ISO) of the server's. */
  | { readonly kind: 'saved'; readonly at: string }
  /** It could not be kept: tried again by itself. */
  | { readonly kind: 'waiting'; readonly failure: Failure };

export interface DraftState {
  readonly values: FormValues;
  readonly saved: Saved;
}

const pauseMs = 1_200;
const firstRetryMs = 3_000;
const lastRetryMs = 30_000;

/**
 * Keeps what is written on the server while it is written: after a pause in typing, again when that fails, and at
 * once when the page goes away. Lives outside any page, so that leaving one loses nothing.
 */
export class DraftKeeper {
  readonly #client: Client;
  readonly #key: string;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = firstRetryMs;
  #ended = false;

  constructor(client: Client, key: string, start: DraftState) {
    this.#client = client;
    this.#key = key;
    this.#state = start;
    window.addEventListener('online', this.flush);
    window.addEventListener('pagehide', this.#leaving);
    window.addEventListener('beforeunload', this.#warn);
  }

  get = (): DraftState => this.#state;

  get isKept(): boolean {
    const { kind } = this.#state.saved;
    return kind === 'untouched' || kind === 'saved';
  }

  subscribe = (changed: () => void): (() => void) => {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  };

  set(field: string, value: FieldValue): void {
    this.#become({ values: { ...this.#state.values, [field]: value }, saved: { kind: 'unsaved' } });
    this.#retryMs = firstRetryMs;
    this.#after(pauseMs);
  }

  /** Saves now what is not yet saved. */
  flush = (): void => {
    if (!this.isKept && this.#state.saved.kind !== 'saving') void this.#save(false);
  };

  /** What was written has been sent: the draft goes, and nothing is saved any more. */
  async end(): Promise<void> {
    this.stop();
    this.#become({ ...this.#state, saved: { kind: 'untouched' } });
    await this.#client.call('removeDraft', { ids: { key: this.#key } });
  }

  stop(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    window.removeEventListener('online', this.flush);
    window.removeEventListener('pagehide', this.#leaving);
    window.removeEventListener('beforeunload', this.#warn);
  }

  async #save(keepalive: boolean): Promise<void> {
    clearTimeout(this.#timer);
    const { values } = this.#state;
    this.#become({ values, saved: { kind: 'saving' } });
    const answer = await this.#client.call('putDraft', {
      ids: { key: this.#key },
      body: { values },
      keepalive,
    });
    if (!this.#ended) this.#settle(answer, values);
  }

  #settle(answer: Answer<{ readonly savedAt: string }>, sent: FormValues): void {
    if (this.#state.values !== sent) return; // typed on meanwhile: its own save is on its way
    if (answer.ok) {
      this.#become({ values: sent, saved: { kind: 'saved', at: answer.value.savedAt } });
    } else {
      this.#become({ values: sent, saved: { kind: 'waiting', failure: answer.failure } });
      this.#after(this.#retryMs);
      this.#retryMs = Math.min(lastRetryMs, this.#retryMs * 2);
    }
  }

  #after(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, ms);
  }

  #leaving = (): void => {
    if (!this.isKept) void this.#save(true);
  };

  #warn = (event: BeforeUnloadEvent): void => {
    if (!this.isKept) event.preventDefault();
  };

  #become(state: DraftState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
