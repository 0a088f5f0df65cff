import type { StoredTrajectory } from '../../application/ports/lists.ts';
import type { Place } from './place.ts';

/** How one row stands in its list. */
export interface RowState {
  /** Number of the item in its list. */
  readonly item: string;
  readonly etag: string;
  /** What is there is not what the trajectory says: a write of it was lost, or it belongs to no one. */
  readonly behind: boolean;
}

/** How a row of the log stands. */
export interface LogRowState {
  /** How many lines it holds. */
  readonly lines: number;
  /** Absent: somebody threw it away. */
  readonly row: RowState | undefined;
}

/** Where the rows of moments stand. `isClosed`: the school's list could not be opened, and nobody knows how they do. */
export interface MomentsPlace {
  readonly place: Place;
  readonly isClosed: boolean;
}

/** How the rows of a trajectory stand: what is needed to write only what differs, and only over what was read. */
export interface RowStates extends MomentsPlace {
  readonly version: number;
  /** By which the head is known to be as it was written; absent of what was written before there were seals. */
  readonly seal?: string;
  /** Log entries that stand in the log's own list, and the number of its next row. */
  readonly archived: number;
  readonly nextLogNumber: number;
  /** Absent: somebody threw it away. */
  readonly head: RowState | undefined;
  readonly moments: ReadonlyMap<string, RowState>;
  readonly documents: ReadonlyMap<string, RowState>;
  /** By their numbers, in that order. */
  readonly log: ReadonlyMap<number, LogRowState>;
  /** What somebody made by hand in the list of the log. */
  readonly strange: readonly RowState[];
  /** By what the texts are known that nobody knows any more, by document. */
  readonly lost: ReadonlyMap<string, string>;
}

type Etags = StoredTrajectory['etags'];

/** As the use cases carry it: opaque to them, and JSON-able. */
export function packStates(states: RowStates): Etags {
  const rows = (kind: string, of: ReadonlyMap<string, RowState>) =>
    [...of].map(([id, state]) => [`${kind}/${id}`, packed(state)]);
  return {
    ...(states.head ? { head: packed(states.head) } : {}),
    counts: `${states.version} ${states.archived} ${states.nextLogNumber}`,
    ...(states.seal === undefined ? {} : { seal: states.seal }),
    ...(states.place === undefined
      ? {}
      : { place: `${states.isClosed ? 'closed' : 'open'} ${states.place}` }),
    ...Object.fromEntries(rows('moment', states.moments)),
    ...Object.fromEntries(rows('document', states.documents)),
    ...Object.fromEntries([...states.lost].map(([id, text]) => [`lost/${id}`, text])),
    ...packedLog(states),
  };
}

export function unpackStates(etags: Etags): RowStates {
  const [version = 0, archived = 0, nextLogNumber = 0] = (etags.counts ?? '').split(' ').map(Number);
  const of = (kind: string) =>
    Object.entries(etags)
      .filter(([key]) => key.startsWith(`${kind}/`))
      .map(([key, value]) => [key.slice(kind.length + 1), value] as const);
  const rows = (kind: string) => new Map(of(kind).map(([id, value]) => [id, unpacked(value)]));
  const [door, place] = (etags.place ?? '').split(' ');
  return {
    ...{ version, archived, nextLogNumber, place, isClosed: door === 'closed' },
    ...(etags.seal === undefined ? {} : { seal: etags.seal }),
    head: etags.head === undefined ? undefined : unpacked(etags.head),
    moments: rows('moment'),
    documents: rows('document'),
    lost: new Map(of('lost')),
    log: unpackedLog(etags.lines ?? '', rows('log')),
    strange: of('strange').map(([, value]) => unpacked(value)),
  };
}

/** `lines`: the number of each row and how many it holds. */
function packedLog({ log, strange }: RowStates): Etags {
  const rows = [...log].flatMap(([number, { row }]) => (row ? [[`log/${number}`, packed(row)]] : []));
  const lines = [...log].map(([number, one]) => `${number}:${one.lines}`).join(' ');
  return {
    ...(lines === '' ? {} : { lines }),
    ...Object.fromEntries([...rows, ...strange.map((row) => [`strange/${row.item}`, packed(row)])]),
  };
}

function unpackedLog(lines: string, rows: ReadonlyMap<string, RowState>): ReadonlyMap<number, LogRowState> {
  if (lines === '') return new Map();
  return new Map(
    lines.split(' ').map((one) => {
      const [number = 0, count = 0] = one.split(':').map(Number);
      return [number, { lines: count, row: rows.get(String(number)) }];
    }),
  );
}

/** Of a row as it was read. */
export function stateOf(
  { item, etag }: { readonly item: string; readonly etag: string },
  behind: boolean,
): RowState {
  return { item, etag, behind };
}

export function packed({ item, etag, behind }: RowState): string {
  return `${beginOf(item)}${behind ? 'behind' : 'even'} ${etag}`;
}

/** With what every state of a row begins, whatever became of it. */
export function beginOf(item: string): string {
  return `${item} `;
}

function unpacked(text: string): RowState {
  const [item = '', state = '', ...etag] = text.split(' ');
  return { item, behind: state === 'behind', etag: etag.join(' ') };
}
