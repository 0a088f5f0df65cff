import type { TenantUser } from '../../world/types.ts';
import { badRequest } from './errors.ts';

/** Whose rights a call has: the app's own, or a person's (on behalf of, or sitting in Outlook or SharePoint herself). */
export type Caller =
  | { readonly kind: 'app'; readonly roles: ReadonlySet<string> }
  | { readonly kind: 'person'; readonly user: TenantUser; readonly scopes: ReadonlySet<string> | 'all' };

/** One request to Graph, alone or inside a batch. */
export interface Call {
  readonly method: string;
  /** Below the version, decoded per segment when matched: `/users/…`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
  /** The bytes of a body that is not JSON. */
  readonly bytes: Uint8Array | undefined;
  readonly caller: Caller;
  /** The values of the `{names}` in the operation's pattern. */
  readonly params: Readonly<Record<string, string>>;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly bytes?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Which service answers behind Graph: decides how a lack of rights is said. */
type Service = 'outlook' | 'sharepoint' | 'directory' | 'teams' | 'graph';

export interface Operation {
  readonly method: string;
  /** `/users/{user}/events/{event}`. */
  readonly pattern: string;
  readonly service: Service;
  /** Any one of these lets the app in. */
  readonly roles: readonly string[];
  /** Any one of these lets a person in; absent: the names in `roles`. */
  readonly scopes?: readonly string[];
  readonly run: (call: Call) => Reply | Promise<Reply>;
}

export const BASE = 'https://graph.microsoft.com/v1.0';

/** The JSON object in the body. */
export function bodyOf(call: Call): Record<string, unknown> {
  if (typeof call.body !== 'object' || call.body === null || Array.isArray(call.body))
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  return call.body as Record<string, unknown>;
}

/** A whole number in the query, at most `ceiling`. */
export function countOf(call: Call, name: string, fallback: number, ceiling: number): number {
  const text = call.query.get(name);
  if (text === null) return fallback;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 0)
    throw badRequest(
      `Invalid value '${text}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`,
    );
  return Math.min(count, ceiling);
}

/** The value of one preference in the `Prefer` headers: `outlook.timezone`, `odata.maxpagesize`, … */
export function preference(headers: Headers, name: string): string | undefined {
  const prefer = headers.get('prefer') ?? '';
  const match = new RegExp(
    `(?:^|[,;])\\s*${name.replaceAll('.', '\\.')}\\s*(?:=\\s*("([^"]*)"|[^,;\\s]+))?`,
    'i',
  ).exec(prefer);
  if (!match) return undefined;
  return match[2] ?? match[1] ?? '';
}

/** The address of this call with other query parameters, as Graph writes it in `nextLink`: literal `$`. */
export function linkTo(path: string, query: URLSearchParams | Record<string, string>): string {
  const text = new URLSearchParams(query).toString().replaceAll('%24', '$');
  return `${BASE}${path}${text ? `?${text}` : ''}`;
}
