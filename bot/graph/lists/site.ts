import type { Graph } from '../client.ts';
import { segment } from '../odata.ts';
import type { List } from './columns.ts';

/** A SharePoint site, in which lists stand. */
export interface Site {
  /** As Graph gives it. */
  id(): Promise<string>;
  /** Path of the site below the version. */
  path(): Promise<string>;
  /** Path of a list in it. */
  list(list: List): Promise<string>;
}

/** The site at `host:/sites/name`; its id is asked once. */
export function createSite(graph: Graph, address: string): Site {
  let found: Promise<string> | undefined;
  return siteAt(() => {
    found ??= idOf(graph, address).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  });
}

/** A site whose id is known, as Graph gives it: that stays the same when its address changes. */
export function siteOf(id: string): Site {
  return siteAt(async () => id);
}

/** The id of the site at `host:/sites/name`. Throws as `Graph.call`. */
export async function idOf(graph: Graph, address: string): Promise<string> {
  return (await graph.call<{ id: string }>('find the site', `/sites/${address}?$select=id`)).id;
}

function siteAt(id: () => Promise<string>): Site {
  const path = async () => `/sites/${segment(await id())}`;
  return { id, path, list: async (list) => `${await path()}/lists/${segment(list.name)}` };
}
