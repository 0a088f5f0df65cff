import type { DraftView } from '../../bot/http/contract.ts';
import { type leftAsTyped, recomposed, type takenOver } from '../../domain/documents/begun-from.ts';
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
  | { readonly kind: 'waiting'; readonly failure: Failure }
  /** Another window saved since: nothing is written until one of the two was chosen. */
  | { readonly kind: 'elsewhere' }
  /** The same, and what it saved cannot be read: looked at again by itself. */
  | { readonly kind: 'unseen' };

export interface DraftState {
  readonly values: FormValues;
  /** What its fields began from, where that was composed. */
  readonly from?: FormValues | undefined;
  readonly saved: Saved;
  /** Of what is written together: the document that it goes on from. */
  readonly base?: string | undefined;
  /** What another window saved since, while that is to be chosen. */
  readonly other?: DraftView;
  /** What was sent from here and came back while this was begun, while that is to be chosen. */
  readonly returned?: DraftView['returned'];
  /** Another text of hers came in its place while nothing was typed here. */
  readonly renewed?: true;
  /** What nobody typed in was composed anew since it was saved. */
  readonly recomposed?: true;
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
  /** This window, by which the server knows what it saved itself. */
  readonly #writer = crypto.randomUUID() as string;
  readonly #listeners = new Set<() => void>();
  #state: DraftState;
  /** When the draft was saved that this window has before it; undefined: there was none. */
  #over: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #retryMs = firstRetryMs;
  #ended = false;
  #asked = false;
  /** How it is composed now, and on which document that goes on. */
  #composed: { readonly values: FormValues; readonly base: string | undefined } | undefined;

  constructor(client: Client, key: string, start: DraftState) {
    this.#client = client;
    this.#key = key;
    this.#state = start;
    this.#over = start.saved.kind === 'saved' ? start.saved.at : undefined;
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
    const values = { ...this.#state.values, [field]: value };
    if (this.#state.other) {
      this.#become({ ...this.#state, values });
      return;
    }
    const { renewed: _, ...state } = this.#state;
    this.#become({ ...state, values, saved: { kind: 'unsaved' } });
    this.#retryMs = firstRetryMs;
    this.#after(pauseMs);
  }

  /** Goes on with what stands here, over what the other window saved. */
  keepThis(): void {
    const { other, ...state } = this.#state;
    this.#over = other?.savedAt;
    this.#become({ ...state, saved: { kind: 'unsaved' } });
    this.flush();
  }

  /** Goes on with what the other window saved. */
  takeOther(): void {
    const { other, returned } = this.#state;
    if (!other) return;
    const { values, from, savedAt, base } = other;
    this.#over = savedAt;
    this.#become({ values, from, saved: { kind: 'saved', at: savedAt }, base, returned });
  }

  /** Goes on with what stands here: what came back goes. */
  async dropReturned(): Promise<void> {
    const { returned } = this.#state;
    if (!returned) return;
    const removed = await this.#client.call('removeDraft', { ids: { key: returned.key } });
    if (removed.ok) this.#become({ ...this.#state, returned: undefined });
  }

  /** Goes on with what came back; that stays where it is until it is saved here. */
  async takeReturned(): Promise<void> {
    const { returned } = this.#state;
    if (!returned) return;
    const { values, from, base } = returned;
    this.#become({ ...this.#state, values, from, base, saved: { kind: 'unsaved' } });
    await this.#save(false);
    if (this.isKept) await this.dropReturned();
  }

  /** Begins anew with these values, as long as nothing was typed. */
  begin(values: FormValues, base: string | undefined): void {
    if (this.#state.saved.kind !== 'untouched') return;
    this.#composed = { values, base };
    this.#become({ ...this.#state, values, from: values, base });
  }

  /** How its source reads now: what nobody typed in follows it, from here on too. */
  compose(values: FormValues, base: string | undefined): void {
    this.#composed = { values, base };
    const next = this.#following(this.#state);
    if (next === this.#state) return;
    this.#become(this.isKept ? next : { ...next, saved: { kind: 'unsaved' } });
    if (!this.isKept) this.#after(pauseMs);
  }

  /** Goes on with the news of one field taken over, or with the field as it was typed. */
  answerNews(field: string, answer: typeof takenOver | typeof leftAsTyped): void {
    if (!this.#composed) return;
    this.#become({ ...answer(this.#state, field, this.#composed.values), saved: { kind: 'unsaved' } });
    this.flush();
  }

  /** Goes on from another document, with these values or with what stands here. */
  goOnFrom(base: string | undefined, other?: FormValues): void {
    const values = other ?? this.#state.values;
    this.#become({ ...this.#state, values, from: other, base, saved: { kind: 'unsaved' } });
    this.flush();
  }

  /** Saves now what is not yet saved. */
  flush = (): void => {
    const { kind } = this.#state.saved;
    if (!this.isKept && kind !== 'saving' && kind !== 'elsewhere') void this.#save(false);
  };

  /**
   * Looks what came since: saved in another window, or back because it could not be kept. With nothing typed here that
   * is what stands here now; what is typed stays, and its own saving finds the other.
   */
  async lookAgain(): Promise<void> {
    const { values: before, other } = this.#state;
    if (this.#ended || other || !this.isKept) return;
    const answer = await this.#client.call('getDraft', { ids: { key: this.#key } });
    if (this.#ended || !answer.ok || !answer.value || !this.isKept || this.#state.values !== before) return;
    const { values, from, base, savedAt: at, returned } = answer.value;
    if (at === this.#over) {
      if (returned?.key !== this.#state.returned?.key) this.#become({ ...this.#state, returned });
      return;
    }
    this.#over = at;
    const isOther = JSON.stringify(values) !== JSON.stringify(before);
    const saved: Saved = { kind: 'saved', at };
    this.#become({ values, from, base, saved, returned, ...(isOther ? { renewed: true } : {}) });
  }

  /**
   * Before it is sent: false when another window saved since, so that neither text goes without a word, and while that
   * is being asked already, so that what is pressed twice is sent once. Whether it can be saved at all does not matter.
   */
  async isLast(): Promise<boolean> {
    if (this.#asked) return false;
    this.#asked = true;
    const isLast = await this.#save(false).finally(() => {
      this.#asked = false;
    });
    return isLast;
  }

  /** What was written has been sent: the draft goes, and nothing is saved any more. */
  async end(): Promise<void> {
    this.stop();
    this.#become({ ...this.#state, saved: { kind: 'untouched' } });
    const over = this.#over === undefined ? {} : { over: this.#over };
    await this.#client.call('removeDraft', {
      ids: { key: this.#key },
      query: { writer: this.#writer, ...over },
    });
  }

  stop(): void {
    this.#ended = true;
    clearTimeout(this.#timer);
    window.removeEventListener('online', this.flush);
    window.removeEventListener('pagehide', this.#leaving);
    window.removeEventListener('beforeunload', this.#warn);
  }

  /** False when another window saved since: nothing is written then. */
  async #save(keepalive: boolean): Promise<boolean> {
    clearTimeout(this.#timer);
    if (this.#state.other) return false;
    const { values, from, base } = this.#state;
    this.#become({ ...this.#state, saved: { kind: 'saving' } });
    const answer = await this.#client.call('putDraft', {
      ids: { key: this.#key },
      body: { values, from, writer: this.#writer, over: this.#over, base },
      keepalive,
    });
    if (this.#ended) return true;
    if (isOvertaken(answer)) return this.#look();
    this.#settle(answer, values);
    return true;
  }

  /** Another window saved since: false, unless that has gone by now. */
  async #look(): Promise<boolean> {
    const answer = await this.#client.call('getDraft', { ids: { key: this.#key } });
    if (this.#ended) return true;
    if (answer.ok && answer.value) {
      this.#become({ ...this.#state, saved: { kind: 'elsewhere' }, other: answer.value });
      return false;
    }
    this.#become({ ...this.#state, saved: { kind: answer.ok ? 'unsaved' : 'unseen' } });
    this.#after(firstRetryMs);
    return answer.ok;
  }

  #settle(answer: Answer<{ readonly savedAt: string }>, sent: FormValues): void {
    if (answer.ok) this.#over = answer.value.savedAt;
    if (this.#state.values !== sent) return; // typed on meanwhile: its own save is on its way
    if (answer.ok) {
      this.#become({ ...this.#state, saved: { kind: 'saved', at: answer.value.savedAt } });
    } else {
      this.#become({ ...this.#state, saved: { kind: 'waiting', failure: answer.failure } });
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

  /** While two texts are to be chosen from, both stay as they are. */
  #following(state: DraftState): DraftState {
    const { values, base } = this.#composed ?? {};
    if (!values || state.other || state.base !== base) return state;
    const next = recomposed(state, values);
    return next === state || state.saved.kind === 'untouched' ? next : { ...next, recomposed: true };
  }

  #become(state: DraftState): void {
    this.#state = state.from === this.#state.from ? state : this.#following(state);
    for (const listener of this.#listeners) listener();
  }
}

function isOvertaken(answer: Answer<unknown>): boolean {
  return (
    !answer.ok &&
    answer.failure.kind === 'refused' &&
    answer.failure.refusals.some(({ code }) => code === 'changedMeanwhile')
  );
}
