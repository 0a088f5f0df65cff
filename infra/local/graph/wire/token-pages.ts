import { GraphError } from './errors.ts';

/** The opaque part of paging and delta links: a small JSON object, base64url. */
export function writeToken(content: Readonly<Record<string, string | number>>): string {
  return Buffer.from(JSON.stringify(content)).toString('base64url');
}

/** Reads what `writeToken` wrote; `refuse` says what a token that is none answers. */
export function readToken(token: string, refuse: () => GraphError): Record<string, string | number> {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (typeof content === 'object' && content !== null) return content as Record<string, string | number>;
  } catch {
    // Falls through to the refusal.
  }
  throw refuse();
}

export const syncStateNotFound = () =>
  new GraphError(
    410,
    'syncStateNotFound',
    'The sync state generation is not found; start again without a token.',
  );
