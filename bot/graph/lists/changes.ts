import type { RowChange } from '../../application/ports/lists.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest, BatchResult } from '../batch.ts';
import type { Graph } from '../client.ts';
import { isRefused } from '../failures.ts';
import { query } from '../odata.ts';
import type { List } from './columns.ts';
import { documenten, instellingen, logboek, momenten, trajecten } from './definitions.ts';
import { asWritten, type GraphItem, throwWhenFailed } from './items.ts';
import type { Place } from './place.ts';
import { beginOf } from './row-states.ts';
import type { Sites } from './sites.ts';

/** A list that people change, or may by mistake; where its rows are of trajectories, `column` says of which. */
export interface Followed {
  readonly list: List;
  readonly column: string;
  readonly place: Place;
}

/**
 * Where each list was read up to: the address of its next delta, below the version. Of one that is not followed it is
 * kept: its site may only not have been found this time.
 */
type Positions = Readonly<Record<string, string>>;

interface DeltaPage {
  readonly value: readonly (GraphItem & { readonly deleted?: unknown })[];
  readonly '@odata.nextLink'?: string;
  readonly '@odata.deltaLink'?: string;
}

/** What the lists say; not `isWhole` when nobody can know of all that changed: then look at every trajectory. */
export interface ListChanges {
  readonly rows: readonly RowChange[];
  /** Of rows that went, as in `RowChange`: nobody can say any more whose they were. */
  readonly gone: readonly string[];
  readonly isWhole: boolean;
  /** So may a row of the board's own numbers have. */
  readonly settings: boolean;
  readonly token: string;
}

const version = 'https://graph.microsoft.com/v1.0';

/** The lists with rows that people may change: in the confidential site, and at each of `places`. */
export function followedLists(places: readonly string[]): readonly Followed[] {
  return [
    { list: trajecten, column: 'Sleutel', place: undefined },
    { list: instellingen, column: 'Sleutel', place: undefined },
    ...[documenten, logboek].map((list) => ({ list, column: 'Traject', place: undefined })),
    ...[undefined, ...places].map((place) => ({ list: momenten, column: 'Traject', place })),
  ];
}

/**
 * Rows of trajectories that changed since a token, in the lists that are `followed`; of those, only what stands at one
 * of `noticed`, when that is given and known. A list is read from now on when the token does not know it or Graph does
 * not any more. What a school's site refuses stays where it was read up to, and rests when that is nowhere; so does the
 * list of the board's numbers, which an installation may not have yet. Throws
 * `Unavailable`, and what the confidential site refuses.
 */
export async function changedSince(
  { graph, sites, log }: { readonly graph: Graph; readonly sites: Sites; readonly log: Log },
  followed: readonly Followed[],
  token: string | undefined,
  noticed: readonly string[] | undefined,
): Promise<ListChanges> {
  const positions: Record<string, string> = { ...readPositions(token) };
  const rows: RowChange[] = [];
  const gone: string[] = [];
  let isWhole = true;
  let settings = false;
  const refused = ({ list, place }: Followed, { status, code }: BatchResult): boolean => {
    if ((place === undefined && list !== instellingen) || !isRefused(status)) return false;
    log.warn('lists.notFollowed', { list: list.name, status, code });
    return true;
  };

  let open = (await among(followed, noticed, sites)).filter((one) => positions[nameOf(one)] !== undefined);
  while (open.length > 0) {
    const asked = open;
    const results = await graph.batch(
      'follow the lists',
      asked.map((one) => get(positions[nameOf(one)]!)),
    );
    open = [];
    for (const [at, one] of asked.entries()) {
      const result = results[at]!;
      if (dead.includes(result.status)) delete positions[nameOf(one)];
      else if (!refused(one, result)) {
        throwWhenFailed('follow the lists', [result]);
        const page = result.body as DeltaPage;
        if (one.list === instellingen) settings ||= page.value.length > 0;
        else {
          for (const { deleted, id } of page.value)
            if (deleted && !sites.deletions.has(one.place, one.list, id)) gone.push(beginOf(id));
          rows.push(...changesIn(page, one.column));
        }
        positions[nameOf(one)] = below(linkOf(page) ?? positions[nameOf(one)]!);
        if (page['@odata.nextLink']) open.push(one);
      }
    }
  }

  const fresh = followed.filter((one) => {
    return positions[nameOf(one)] === undefined && !sites.resting.has(restingOf(one));
  });
  const begun = await graph.batch('begin to follow the lists', await Promise.all(fresh.map(fromNow(sites))));
  for (const [at, one] of fresh.entries()) {
    const result = begun[at]!;
    if (refused(one, result)) {
      sites.resting.add(restingOf(one));
      continue;
    }
    throwWhenFailed('begin to follow the lists', [result]);
    positions[nameOf(one)] = below(linkOf(result.body as DeltaPage) ?? '');
    if (one.list === instellingen) settings = true;
    else isWhole = false;
  }
  return { rows, gone, isWhole, settings, token: JSON.stringify(positions) };
}

/** The token was good once [listitem-delta], or its list is gone: there may be another of that name. */
const dead = [410, 404];

/** Those in the sites that were noticed, by id in whatever letters; one that is none of ours means all of them. */
async function among(
  followed: readonly Followed[],
  noticed: readonly string[] | undefined,
  sites: Sites,
): Promise<readonly Followed[]> {
  if (!noticed) return followed;
  const confidential = await sites.confidential.id();
  const idOf = ({ place = confidential }: Followed) => place.toLowerCase();
  const wanted = noticed.map((one) => one.toLowerCase());
  const ours = new Set(followed.map(idOf));
  return wanted.every((one) => ours.has(one))
    ? followed.filter((one) => wanted.includes(idOf(one)))
    : followed;
}

function changesIn(page: DeltaPage, column: string): RowChange[] {
  return page.value.flatMap((item) => {
    // By its key, whatever somebody made of what it names.
    const said = [item.fields?.Sleutel, item.fields?.[column]].filter((one) => typeof one === 'string');
    const [trajectory] = said.map((one) => one.replace(/\/.*$/, ''));
    const state = asWritten(item);
    return trajectory ? [{ trajectory, ...(state === undefined ? {} : { state }) }] : [];
  });
}

function fromNow(sites: Sites) {
  return async ({ list, column, place }: Followed): Promise<BatchRequest> => {
    const names = [...new Set(['Sleutel', column])].join(',');
    const asked = query({ token: 'latest', $expand: `fields($select=${names})` });
    return get(`${await sites.at(place).list(list)}/items/delta?${asked}`);
  };
}

function nameOf({ list, place }: Followed): string {
  return place === undefined ? list.name : `${list.name} ${place}`;
}

/** By which it rests when it is refused: its site, as elsewhere, or its own name. */
function restingOf({ list, place }: Followed): string {
  return place ?? list.name;
}

function linkOf(page: DeltaPage): string | undefined {
  return page['@odata.nextLink'] ?? page['@odata.deltaLink'];
}

function get(url: string): BatchRequest {
  return { method: 'GET', url };
}

/** Graph gives whole addresses; a batch takes what is below the version. */
function below(link: string): string {
  return link.startsWith(version) ? link.slice(version.length) : link;
}

function readPositions(token: string | undefined): Positions {
  try {
    const positions = JSON.parse(token ?? '{}') as unknown;
    const isOne = typeof positions === 'object' && positions !== null && !Array.isArray(positions);
    return isOne && Object.values(positions).every(isPath) ? (positions as Positions) : {};
  } catch {
    return {};
  }
}

function isPath(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('/sites/');
}
