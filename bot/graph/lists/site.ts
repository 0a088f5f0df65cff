import type { Graph } from '../client.ts';
import { segment } from '../odata.ts';
import type { List } from './columns.ts';

/** A SharePoint site, by its address; its id is asked once. */
export interface Site {
  /** Path of the site below the version. */
  path(): Promise<string>;
  /** Path of a list in it. */
  list(list: List): Promise<string>;
}

/** `address`: `host:/sites/name`. */
export function createSite(graph: Graph, address: string): Site {
  let found: Promise<string> | undefined;
  const path = () => {
    found ??= graph
      .call<{ id: string }>('find the site', `/sites/${address}?$select=id`)
      .then(({ id }) => `/sites/${segment(id)}`)
      .catch((error: unknown) => {
        found = undefined;
        throw error;
      });
    return found;
  };
  return {
    path,
    list: async (list) => `${await path()}/lists/${segment(list.name)}`,
  };
}
