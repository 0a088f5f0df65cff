import type { Graph } from '../client.ts';
import { GraphRefused } from '../failures.ts';
import type { List } from './columns.ts';
import { allLists, momenten, scholen } from './definitions.ts';
import { allItems } from './items.ts';
import { createSite, type Site } from './site.ts';
import { addressOf } from './sites.ts';

/** What was done, was found to be as it should, or may not be done by the app. */
export interface Provisioned {
  readonly list: string;
  readonly made: 'list' | 'columns' | 'nothing' | 'refused';
  readonly columns: readonly string[];
  /** Address of the school's site, where it is in one. */
  readonly site?: string;
}

interface GraphColumn {
  readonly id: string;
  readonly name: string;
  readonly indexed?: boolean;
  readonly enforceUniqueValues?: boolean;
  readonly hidden?: boolean;
}

/**
 * Makes the lists of the confidential site and the columns that they lack. Repeating it changes nothing; what is
 * there is never renamed or removed; a column that people no longer need to see is hidden. Throws `GraphRefused` 403
 * when the app may not make lists there.
 */
export async function provisionLists(graph: Graph, siteAddress: string): Promise<readonly Provisioned[]> {
  const site = createSite(graph, siteAddress);
  const done: Provisioned[] = [];
  for (const list of allLists) done.push(await provision(graph, site, list));
  return done;
}

/**
 * Makes the list of moments in the site of each school that has one in the list of schools. One that is not there, or
 * that the app was not granted, is `refused`, and the next is made all the same.
 */
export async function provisionProgress(graph: Graph, siteAddress: string): Promise<readonly Provisioned[]> {
  const asked = new Set<string>();
  for await (const { row } of allItems(graph, createSite(graph, siteAddress), scholen))
    if (row.Voortgangssite !== undefined) asked.add(row.Voortgangssite);
  const done: Provisioned[] = [];
  for (const site of asked) done.push({ site, ...(await provisionWithSchool(graph, site)) });
  return done;
}

async function provisionWithSchool(graph: Graph, site: string): Promise<Provisioned> {
  const refused = { list: momenten.name, made: 'refused', columns: [] } as const;
  const address = addressOf(site);
  if (address === undefined) return refused;
  try {
    return await provision(graph, createSite(graph, address), momenten);
  } catch (error) {
    if (error instanceof GraphRefused) return refused;
    throw error;
  }
}

async function provision(graph: Graph, site: Site, list: List): Promise<Provisioned> {
  const path = await site.list(list);
  const wanted = columnsOf(list);
  const present = await columnsAt(graph, path);
  if (!present) {
    await graph.call('make a list', `${await site.path()}/lists`, {
      method: 'POST',
      body: {
        displayName: list.name,
        description: list.description,
        list: { template: 'genericList' },
        // Indexes are declared at birth: a large list may refuse one later.
        columns: wanted,
      },
    });
    return { list: list.name, made: 'list', columns: wanted.map((column) => column.name) };
  }
  const added: string[] = [];
  for (const column of wanted) {
    const found = present.find((each) => each.name === column.name);
    if (!found) await graph.call('make a column', `${path}/columns`, { method: 'POST', body: column });
    else if (lacksIndex(column, found) || isSeen(column, found))
      await graph.call('set a column right', `${path}/columns/${found.id}`, {
        method: 'PATCH',
        body: {
          ...(lacksIndex(column, found) ? { indexed: true } : {}),
          ...(lacksIndex(column, found) && column.enforceUniqueValues ? { enforceUniqueValues: true } : {}),
          ...(isSeen(column, found) ? { hidden: true } : {}),
        },
      });
    else continue;
    added.push(column.name);
  }
  return { list: list.name, made: added.length > 0 ? 'columns' : 'nothing', columns: added };
}

/** As Graph takes them; what every list has from the start is left out. */
function columnsOf(list: List): ({ readonly name: string } & Partial<GraphColumn>)[] {
  return Object.entries(list.columns).flatMap(([name, { definition }]) =>
    definition === undefined ? [] : [{ name, ...definition }],
  );
}

function lacksIndex(wanted: Partial<GraphColumn>, found: GraphColumn): boolean {
  return (
    (wanted.indexed === true && found.indexed !== true) ||
    (wanted.enforceUniqueValues === true && found.enforceUniqueValues !== true)
  );
}

/** Made for people to see by an earlier version, and no longer meant for them. */
function isSeen(wanted: Partial<GraphColumn>, found: GraphColumn): boolean {
  return wanted.hidden === true && found.hidden === false;
}

async function columnsAt(graph: Graph, path: string): Promise<readonly GraphColumn[] | undefined> {
  try {
    const answer = await graph.call<{ value: readonly GraphColumn[] }>('look at a list', `${path}/columns`);
    return answer.value;
  } catch (error) {
    if (error instanceof GraphRefused && error.status === 404) return undefined;
    throw error;
  }
}
