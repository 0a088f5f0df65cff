import type { z } from 'zod';
import { type bodies, type EndpointName, endpoints, files, type Replies } from '../../bot/http/contract.ts';
import { type Answer, type Failure, failureOf } from './failure.ts';

type Bodies = typeof bodies;
/** What goes along with a call: path ids and query by name, and the body that the contract asks for. */
export type CallInput<E extends EndpointName> = {
  readonly ids?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  /** The page is going away: let the browser finish it. */
  readonly keepalive?: boolean;
} & (E extends keyof Bodies ? { readonly body: z.input<Bodies[E]> } : unknown);

export type ReplyOf<E extends EndpointName> = E extends keyof Replies ? Replies[E] : Blob;

export interface Client {
  call<E extends EndpointName>(name: E, input: CallInput<E>): Promise<Answer<ReplyOf<E>>>;
}

const patienceMs = 20_000;

/** Calls the endpoints of the contract in the name of the person whose token it gets. Failures are values. */
export function createClient(token: (renew: boolean) => Promise<string>): Client {
  async function send(name: EndpointName, input: CallInput<EndpointName>, renew: boolean): Promise<Response> {
    const { method, path } = endpoints[name];
    const body = 'body' in input ? JSON.stringify(input.body) : undefined;
    return fetch(address(path, input), {
      method,
      headers: {
        authorization: `Bearer ${await signIn(token, renew)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body }),
      keepalive: input.keepalive === true && (body?.length ?? 0) < 60_000,
      signal: AbortSignal.timeout(patienceMs),
    });
  }

  return {
    async call<E extends EndpointName>(name: E, input: CallInput<E>): Promise<Answer<ReplyOf<E>>> {
      try {
        let response = await send(name, input, false);
        if (response.status === 401) response = await send(name, input, true);
        if (!response.ok) return { ok: false, failure: await failureOf(response) };
        const value = files.has(name) ? await response.blob() : await response.json();
        return { ok: true, value: value as ReplyOf<E> };
      } catch (error) {
        return { ok: false, failure: failureFrom(error) };
      }
    },
  };
}

class NotSignedIn extends Error {}

async function signIn(token: (renew: boolean) => Promise<string>, renew: boolean): Promise<string> {
  try {
    return await token(renew);
  } catch (cause) {
    throw new NotSignedIn('No token from the host', { cause });
  }
}

function failureFrom(error: unknown): Failure {
  if (error instanceof NotSignedIn) return { kind: 'signIn' };
  if (error instanceof DOMException && error.name === 'TimeoutError') return { kind: 'timeout' };
  if (error instanceof TypeError) return { kind: 'offline' };
  return { kind: 'broken' };
}

function address(path: string, { ids = {}, query }: Pick<CallInput<EndpointName>, 'ids' | 'query'>): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(ids[name] ?? ''));
  return query ? `${filled}?${new URLSearchParams(query)}` : filled;
}
