import type { Config } from '../../../../bot/config.ts';
import { createGraph } from '../../../../bot/graph/client.ts';
import { createEntraClient, createTokens } from '../../../../bot/graph/entra.ts';
import { createLists } from '../../../../bot/graph/lists/lists.ts';
import { createSites } from '../../../../bot/graph/lists/sites.ts';
import { createWire } from '../../../../bot/graph/wire.ts';
import type { House } from '../../../support/house/house.ts';
import { momentOf, running } from '../../../support/house/story.ts';

export interface Lesson {
  readonly trajectory: string;
  readonly moment: string;
  readonly revision: number;
}

/**
 * So many trajectories under way, each with its events, and the next moment of each. The first is lived through the
 * app's doors; the others are its rows once more, under another key, which the app finds as it finds every change.
 */
export async function lessons(house: House, count: number): Promise<readonly Lesson[]> {
  const first = await running(house);
  const lists = listsOf(house);
  const stored = await lists.read(first);
  if (!stored) throw new Error('The trajectory is not in its list');
  const moments = stored.trajectory.moments.map(({ calendar, ...moment }) => moment);
  const copies = Array.from({ length: count - 1 }, (_, index) => `copy-${index + 1}`);
  for (const id of copies) await lists.write(undefined, { ...stored.trajectory, id, moments });
  await house.restart();
  const found: Lesson[] = [];
  for (const trajectory of [first, ...copies]) {
    const next = momentOf(await house.as('sanne').trajectory(trajectory), 'c1.coTeaching');
    found.push({ trajectory, moment: next.moment, revision: next.revision });
  }
  return found;
}

function listsOf({ config, log }: House) {
  const wire = createWire({ origin: config.MICROSOFT_WIRE_URL });
  const account = {
    tenantId: config.TENANT_ID,
    clientId: config.CLIENT_ID,
    clientSecret: config.CLIENT_SECRET,
  };
  const graph = createGraph(createTokens(createEntraClient(account, wire), log), wire);
  return createLists(graph, { sites: createSites(graph, config.CONFIDENTIAL_SITE, log), log });
}

/** The same installation for a process of its own. */
export function environmentOf(config: Config): Record<string, string> {
  return Object.fromEntries(
    Object.entries(config)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : String(value)]),
  );
}
