import type { INetworkModule, NetworkRequestOptions, NetworkResponse } from '@azure/msal-node';

/** Longest that Entra may keep us waiting. */
const ENTRA_MS = 10_000;

/** All that goes from this app to Microsoft's hosts. */
export interface Wire {
  /**
   * `fetch` for an `https:` address at Microsoft. Redirects are refused unless `init` says otherwise: what follows
   * one may carry a token to another host.
   */
  readonly fetch: typeof globalThis.fetch;
  /** The same for msal-node. */
  readonly networkClient: INetworkModule;
}

/**
 * The wire to Microsoft, or to a tenant at `origin`, where each host name is the first part of the path:
 * `https://graph.microsoft.com/v1.0/x` is sent to `{origin}/graph.microsoft.com/v1.0/x`. The libraries keep the
 * real names, without which they refuse to send a token.
 */
export function createWire(options: { readonly origin?: string | undefined }): Wire {
  const origin = options.origin?.replace(/\/+$/, '');
  const mapped = (address: string) => {
    const url = new URL(address);
    if (url.protocol !== 'https:') throw new TypeError(`Not an https address: ${url.origin}`);
    return origin === undefined ? url.href : `${origin}/${url.host}${url.pathname}${url.search}`;
  };
  const wireFetch: typeof globalThis.fetch = (input, init) => {
    if (input instanceof Request)
      return fetch(new Request(mapped(input.url), input), { redirect: 'error', ...init });
    return fetch(mapped(String(input)), { redirect: 'error', ...init });
  };
  const send = async <T>(
    url: string,
    method: string,
    options: NetworkRequestOptions | undefined,
    ms: number,
  ): Promise<NetworkResponse<T>> => {
    const answer = await wireFetch(url, {
      method,
      headers: options?.headers ?? {},
      ...(method === 'POST' ? { body: options?.body ?? '' } : {}),
      signal: AbortSignal.timeout(ms),
    });
    return {
      headers: Object.fromEntries(answer.headers),
      body: (await answer.json()) as T,
      status: answer.status,
    };
  };
  return {
    fetch: wireFetch,
    networkClient: {
      sendGetRequestAsync: (url, options, timeout) => send(url, 'GET', options, timeout ?? ENTRA_MS),
      sendPostRequestAsync: (url, options) => send(url, 'POST', options, ENTRA_MS),
    },
  };
}
