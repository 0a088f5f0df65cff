import type { Problem } from '../../bot/http/contract.ts';
import type { Refusal } from '../../domain/result.ts';

/** Why an answer did not come, as far as it matters for what the person can do. */
export type Failure =
  | { readonly kind: 'offline' }
  | { readonly kind: 'timeout' }
  | { readonly kind: 'signIn' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[]; readonly correlationId: string }
  /** Not there, or not for this person: the two look the same. */
  | { readonly kind: 'missing'; readonly correlationId?: string }
  | { readonly kind: 'broken'; readonly correlationId?: string };

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure };

/** Trying the same again may help. */
export function worthRetrying(failure: Failure): boolean {
  return failure.kind === 'offline' || failure.kind === 'timeout' || failure.kind === 'broken';
}

/** Reads problem+json; what is no problem+json is breakage. */
export async function failureOf(response: Response): Promise<Failure> {
  const problem = await problemIn(response);
  const correlationId = problem?.correlationId ?? response.headers.get('x-correlation-id') ?? undefined;
  const known = correlationId === undefined ? {} : { correlationId };
  if (response.status === 401) return { kind: 'signIn' };
  const said = problem?.refusals?.filter(({ code, field }) => code !== 'notFound' || field) ?? [];
  if (problem?.refusals && said.length > 0 && response.status < 500) {
    return { kind: 'refused', refusals: problem.refusals, correlationId: problem.correlationId };
  }
  if (response.status === 403 || response.status === 404) return { kind: 'missing', ...known };
  return { kind: 'broken', ...known };
}

async function problemIn(response: Response): Promise<Problem | undefined> {
  if (!response.headers.get('content-type')?.includes('json')) return undefined;
  try {
    const body: unknown = await response.json();
    return typeof body === 'object' && body !== null && 'correlationId' in body
      ? (body as Problem)
      : undefined;
  } catch {
    return undefined;
  }
}
