import { setTimeout as wait } from 'node:timers/promises';
import { isPassing, retryAfterMs } from './failures.ts';
import { BATCH_SIZE } from './limits.ts';
import type { MailboxGate } from './mailbox-gate.ts';

/** One request of a batch. */
export interface BatchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the version: `/users/…`. */
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Index of an earlier request; when that fails this one is not performed and answers 424. At most one per batch. */
  readonly after?: number;
  /** The mailbox that it works in, for Outlook's limit. */
  readonly mailbox?: string;
}

export interface BatchResult {
  readonly status: number;
  readonly code: string;
  /** What Graph answered; of an error nothing but its code is kept. */
  readonly body: unknown;
  /** Of a failure that asked us to wait. */
  readonly retryAfterMs?: number | undefined;
}

interface InnerResponse {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const ATTEMPTS = 4;
/** Longer than this nobody is kept waiting: the work stays owed and is tried later. */
const PATIENCE_MS = 10_000;
const FIRST_PAUSE_MS = 400;
const FAILED_DEPENDENCY = 424;

/**
 * Performs requests in batches of at most twenty, one batch after another, and gives the answers in the order asked.
 * What was throttled or failed for now is sent again by itself, never earlier than its Retry-After; what still fails
 * keeps its status. Throws what `send` throws: then nothing is known of that batch.
 */
export async function performBatch(
  requests: readonly BatchRequest[],
  send: (requests: readonly object[]) => Promise<readonly InnerResponse[]>,
  gate: MailboxGate,
): Promise<readonly BatchResult[]> {
  const results = new Map<number, BatchResult>();
  for (let first = 0; first < requests.length; first += BATCH_SIZE) {
    const chunk = requests.slice(first, first + BATCH_SIZE).map((_, i) => first + i);
    await performChunk(chunk, requests, results, send, gate);
  }
  return requests.map((_, index) => results.get(index)!);
}

async function performChunk(
  chunk: readonly number[],
  requests: readonly BatchRequest[],
  results: Map<number, BatchResult>,
  send: (requests: readonly object[]) => Promise<readonly InnerResponse[]>,
  gate: MailboxGate,
): Promise<void> {
  let pending = chunk;
  for (let attempt = 1; pending.length > 0; attempt++) {
    pending = pending.filter((index) => !isBlocked(index, requests, results));
    if (pending.length === 0) return;
    const answers = await gate.pass(mailboxesOf(pending, requests), () => send(shaped(pending, requests)));
    for (const index of pending) results.set(index, resultOf(answers, index));
    const failed = pending.filter((index) => isWorthAnother(index, requests, results, pending));
    const pause = pauseBefore(attempt, failed, results);
    if (failed.length === 0 || attempt === ATTEMPTS || pause > PATIENCE_MS) return;
    for (const index of failed) results.delete(index);
    pending = failed;
    await wait(pause);
  }
}

/** Its predecessor failed in an earlier batch or attempt: noted as such, and not sent. */
function isBlocked(
  index: number,
  requests: readonly BatchRequest[],
  results: Map<number, BatchResult>,
): boolean {
  const before = requests[index]!.after;
  const known = before === undefined ? undefined : results.get(before);
  if (!known || known.status < 400) return false;
  results.set(index, { status: FAILED_DEPENDENCY, code: 'FailedDependency', body: undefined });
  return true;
}

function shaped(pending: readonly number[], requests: readonly BatchRequest[]): object[] {
  return pending.map((index) => {
    const { method, url, headers, body, after } = requests[index]!;
    return {
      id: String(index),
      method,
      url,
      headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
      ...(body === undefined ? {} : { body }),
      ...(after !== undefined && pending.includes(after) ? { dependsOn: [String(after)] } : {}),
    };
  });
}

function mailboxesOf(pending: readonly number[], requests: readonly BatchRequest[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const index of pending) {
    const { mailbox } = requests[index]!;
    if (mailbox !== undefined) counts.set(mailbox, (counts.get(mailbox) ?? 0) + 1);
  }
  return counts;
}

function resultOf(answers: readonly InnerResponse[], index: number): BatchResult {
  const answer = answers.find((each) => each.id === String(index));
  if (!answer) return { status: 503, code: 'noAnswer', body: undefined };
  const { status, headers = {}, body } = answer;
  if (status < 400) return { status, code: '', body };
  const name = Object.keys(headers).find((each) => each.toLowerCase() === 'retry-after');
  const { code } = ((body as { error?: { code?: unknown } } | undefined)?.error ?? {}) as { code?: unknown };
  return {
    status,
    code: typeof code === 'string' ? code : '',
    body: undefined,
    retryAfterMs: retryAfterMs(name === undefined ? undefined : headers[name]),
  };
}

function isWorthAnother(
  index: number,
  requests: readonly BatchRequest[],
  results: Map<number, BatchResult>,
  pending: readonly number[],
): boolean {
  const { status } = results.get(index)!;
  if (status !== FAILED_DEPENDENCY) return isPassing(status);
  const before = requests[index]!.after;
  return before !== undefined && pending.includes(before) && isPassing(results.get(before)!.status);
}

function pauseBefore(attempt: number, failed: readonly number[], results: Map<number, BatchResult>): number {
  const asked = Math.max(0, ...failed.map((index) => results.get(index)!.retryAfterMs ?? 0));
  const own = FIRST_PAUSE_MS * 2 ** (attempt - 1) * (0.5 + Math.random());
  return Math.max(asked, own);
}
