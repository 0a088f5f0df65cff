import {
  AuthenticationHandler,
  type AuthenticationProvider,
  Client,
  type Context,
  GraphError,
  type Middleware,
  RetryHandler,
  RetryHandlerOptions,
} from '@microsoft/microsoft-graph-client';
import { type BatchRequest, type BatchResult, performBatch } from './batch.ts';
import type { TokenSource } from './entra.ts';
import { failureOfError, retryAfterMs } from './failures.ts';
import { USER_AGENT } from './limits.ts';
import { createMailboxGate } from './mailbox-gate.ts';
import type { Wire } from './wire.ts';

/** Longest that one request may take. */
const ANSWER_MS = 20_000;
const RETRIES = 3;
const FIRST_PAUSE_SECONDS = 1;
/** A longer Retry-After is not waited for: the caller hears `Unavailable` and comes back. */
const PATIENCE_MS = 10_000;

interface GraphCall {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The mailbox that it works in, for Outlook's limit. */
  readonly mailbox?: string;
}

/** Microsoft Graph v1.0, called as the app. */
export interface Graph {
  /**
   * One request; `path` is below the version, or a link that Graph gave. Throws `Unavailable`, `Conflict` or
   * `GraphRefused`. `what` names the operation in errors.
   */
  call<T>(what: string, path: string, call?: GraphCall): Promise<T>;
  /** As many `$batch` requests as needed; see `performBatch`. Throws as `call`. */
  batch(what: string, requests: readonly BatchRequest[]): Promise<readonly BatchResult[]>;
}

export function createGraph(tokens: TokenSource, wire: Wire): Graph {
  const client = Client.initWithMiddleware({ middleware: chain(tokens, wire) });
  const gate = createMailboxGate();

  const once = (path: string, { method = 'GET', headers = {}, body }: GraphCall): Promise<unknown> => {
    const request = client.api(path).headers({ ...headers });
    switch (method) {
      case 'GET':
        return request.get();
      case 'POST':
        return request.post(body);
      case 'PATCH':
        return request.patch(body);
      case 'DELETE':
        return request.delete();
    }
  };

  const call = async <T>(what: string, path: string, options: GraphCall = {}): Promise<T> => {
    try {
      return (await once(path, options)) as T;
    } catch (error) {
      if (!(error instanceof GraphError && error.statusCode === 401)) throw failureOfError(what, error);
      tokens.refused();
      return (await once(path, options).catch((again: unknown) => {
        throw failureOfError(what, again);
      })) as T;
    }
  };

  return {
    call: (what, path, options = {}) =>
      gate.pass(new Map(options.mailbox === undefined ? [] : [[options.mailbox, 1]]), () =>
        call(what, path, options),
      ),
    batch: (what, requests) =>
      performBatch(
        requests,
        async (inner) => {
          const answer = await call<{ responses?: [] }>(what, '/$batch', {
            method: 'POST',
            body: { requests: inner },
          });
          return answer.responses ?? [];
        },
        gate,
      ),
  };
}

/** Microsoft's own handlers for the token and for retries, and at the end ours, which knows the way. */
function chain(tokens: TokenSource, wire: Wire): Middleware {
  const provider: AuthenticationProvider = { getAccessToken: () => tokens.get() };
  const authentication = new AuthenticationHandler(provider);
  const retry = new RetryHandler(
    new RetryHandlerOptions(
      FIRST_PAUSE_SECONDS,
      RETRIES,
      (_delay, _attempt, _request, _options, response) => {
        return (retryAfterMs(response?.headers.get('retry-after')) ?? 0) <= PATIENCE_MS;
      },
    ),
  );
  authentication.setNext(retry);
  retry.setNext({
    async execute(context: Context) {
      const headers = new Headers(context.options?.headers as HeadersInit | undefined);
      headers.set('user-agent', USER_AGENT);
      context.response = await wire.fetch(context.request as string, {
        ...(context.options as RequestInit),
        headers,
        signal: AbortSignal.timeout(ANSWER_MS),
      });
    },
  });
  return authentication;
}
