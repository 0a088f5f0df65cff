import type { GraphError } from './errors.ts';
import { readToken, writeToken } from './token-pages.ts';

/** How far a follower of changes has come. `roundStart`: what went before it was never seen, and is not told. */
export interface DeltaPosition {
  readonly position: number;
  readonly roundStart: number;
  /** What else the token has to remember: the owner, a window, a selection. */
  readonly more: Readonly<Record<string, string | number>>;
}

export interface DeltaScope {
  readonly generation: number;
  /** The mailbox or list; a token of another one is refused. */
  readonly owner: string;
  /** Number of the latest change. */
  readonly seq: number;
  readonly refuse: () => GraphError;
}

/** Where to go on: at the start without a token, at the end for `latest`. Throws `refuse()` for an expired or foreign token. */
export function readDelta(
  text: string | null,
  scope: DeltaScope,
  begin: () => Readonly<Record<string, string | number>>,
): DeltaPosition {
  if (text === null) return { position: 0, roundStart: scope.seq, more: begin() };
  if (text === 'latest') return { position: scope.seq, roundStart: 0, more: begin() };
  const { generation, owner, position, roundStart, ...more } = readToken(text, scope.refuse);
  if (generation !== scope.generation || owner !== scope.owner) throw scope.refuse();
  return { position: Number(position), roundStart: Number(roundStart), more };
}

/**
 * One page of changes, which are numbered and in that order. Going on by number and not by place, nothing is skipped
 * when items change or go between two pages. `token` belongs in a nextLink when there is `more`, else in the deltaLink.
 */
export function deltaPage<Change extends { readonly seq: number; readonly gone: boolean }>(
  at: DeltaPosition,
  scope: DeltaScope,
  changes: readonly Change[],
  size: number,
): { readonly page: readonly Change[]; readonly more: boolean; readonly token: string } {
  const due = changes.filter(({ seq, gone }) => seq > at.position && !(gone && seq <= at.roundStart));
  const more = due.length > size;
  const page = due.slice(0, size);
  const position = more ? page.at(-1)!.seq : scope.seq;
  const { generation, owner } = scope;
  const token = writeToken({ ...at.more, generation, owner, position, roundStart: more ? at.roundStart : 0 });
  return { page, more, token };
}
