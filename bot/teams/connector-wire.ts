import type { ConnectorClientOptions } from 'botframework-connector';

type HttpClient = NonNullable<ConnectorClientOptions['httpClient']>;

/** Longest that the Connector may keep us waiting. */
const ANSWER_MS = 10_000;
/** When it asks us to slow down without saying how long. */
const PAUSE_MS = 5_000;

/** The Connector answered, and not with success. Never holds what was sent. */
export class ConnectorRefusal extends Error {
  readonly status: number;
  /** Its own word for it (`ConversationNotFound`, `MessageWritesBlocked`, …); empty when it gave none. */
  readonly code: string;
  readonly retryAfterMs: number;
  constructor(status: number, code: string, retryAfterMs: number) {
    super(`The Connector answered ${status} ${code}`.trim());
    this.name = 'ConnectorRefusal';
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer. `delivered` says whether the request can have arrived all the same. */
export class ConnectorSilence extends Error {
  readonly delivered: 'no' | 'maybe';
  constructor(delivered: 'no' | 'maybe', cause: unknown) {
    super('The Connector did not answer', { cause });
    this.name = 'ConnectorSilence';
    this.delivered = delivered;
  }
}

/**
 * The SDK's HTTP client over our own `fetch`. What is not a success is thrown as an error of ours: the SDK's
 * retry policy lets those pass, and would otherwise post a message again after a 5xx that may have been delivered.
 */
export function connectorWire(wireFetch: typeof fetch): HttpClient {
  return {
    async sendRequest(request) {
      const { status, headers, text } = await asked(wireFetch, request);
      if (status >= 400) throw refusalOf(status, headers, text);
      const answered = request.headers.clone();
      for (const { name } of answered.headersArray()) answered.remove(name);
      for (const [name, value] of headers) answered.set(name, value);
      return { request, status, headers: answered, bodyAsText: text };
    },
  };
}

async function asked(wireFetch: typeof fetch, request: Parameters<HttpClient['sendRequest']>[0]) {
  try {
    const answer = await wireFetch(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      body: (request.body as string | undefined) ?? null,
      redirect: 'error',
      signal: AbortSignal.timeout(ANSWER_MS),
    });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  } catch (error) {
    throw new ConnectorSilence(neverLeft(error) ? 'no' : 'maybe', error);
  }
}

/** Errors that come before a connection stands: nothing was sent. */
function neverLeft(error: unknown): boolean {
  const { code } = ((error as Error).cause ?? {}) as { code?: string };
  return ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT'].includes(code ?? '');
}

function refusalOf(status: number, headers: Headers, text: string): ConnectorRefusal {
  const seconds = headers.get('retry-after');
  return new ConnectorRefusal(status, codeIn(text), waitOf(seconds));
}

/** Milliseconds, from seconds or an HTTP date. */
function waitOf(retryAfter: string | null): number {
  if (retryAfter === null) return PAUSE_MS;
  const ms = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : Date.parse(retryAfter) - Date.now();
  return Number.isNaN(ms) ? PAUSE_MS : Math.max(0, ms);
}

/** Two shapes of error are in use; see "Status codes from bot conversational APIs". */
function codeIn(text: string): string {
  try {
    const body = JSON.parse(text) as { error?: { code?: unknown }; message?: unknown };
    if (typeof body.error?.code === 'string') return body.error.code.slice(0, 80);
    const sub = /"subCode":\s*"(\w{1,80})"/.exec(typeof body.message === 'string' ? body.message : '');
    return sub?.[1] ?? '';
  } catch {
    return '';
  }
}
