import { type Settings, settingIds, suggestedSettings } from '../../../domain/settings/settings.ts';
import { unknownSettingText } from '../../../domain/texts/nl/settings.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import { failureOf, GraphRefused, isRefusal } from '../failures.ts';
import { instellingen } from './definitions.ts';
import { allItems, type Item, writeRequest } from './items.ts';
import { type SettingSeen, seenIn, standsAs } from './setting-rows.ts';
import type { Site } from './site.ts';

type SettingItem = Item<typeof instellingen>;

/** The board's own numbers as its list says them; what is suggested where there is no list or no row of it yet. */
export async function readSettings(graph: Graph, site: Site, log: Log): Promise<Settings> {
  return settingsOf(seenAmong(await itemsOf(graph, site, log)));
}

/**
 * The same, and writes the rows that stand otherwise than they should: one that is not there, one that says what cannot
 * be, one of which the value is another and holds from now on. Doing it twice writes nothing. Throws `Conflict` when
 * somebody writes at the same time.
 */
export async function takeSettings(
  graph: Graph,
  site: Site,
  log: Log,
): Promise<{ readonly settings: Settings; readonly changed: boolean }> {
  const items = await itemsOf(graph, site, log);
  const seen = seenAmong(items);
  if (items === undefined) return { settings: settingsOf(seen), changed: false };
  const path = await site.list(instellingen);
  const requests = seen.flatMap(([id, { row }]): BatchRequest[] => {
    const found = items.find((one) => one.row.Sleutel === id);
    if (standsAs(found?.row, row)) return [];
    return [writeRequest(path, instellingen, row, found && { ...found, behind: false })];
  });
  const unknown = items.filter(isUnknown).map(toSayUnknown(path));
  const writes = [...requests, ...unknown];
  if (writes.length > 0) await write(graph, writes, log);
  return { settings: settingsOf(seen), changed: seen.some(([, { changed }]) => changed) };
}

/** What the list refuses (somebody took a column from it) keeps nothing else from going on: its numbers can be read. */
async function write(graph: Graph, writes: readonly BatchRequest[], log: Log): Promise<void> {
  const results = await graph.batch('write settings', writes);
  for (const { status, code, retryAfterMs } of results.filter((one) => one.status >= 400)) {
    const failure = failureOf('write settings', status, code, retryAfterMs);
    if (!isRefusal(failure)) throw failure;
    log.error('lists.settingsNotWritten', failure);
  }
}

/** All rows; undefined where the list was not made yet, or refuses to be read: what is suggested holds then. */
async function itemsOf(graph: Graph, site: Site, log: Log): Promise<readonly SettingItem[] | undefined> {
  const items: SettingItem[] = [];
  try {
    for await (const item of allItems(graph, site, instellingen)) items.push(item);
    return items;
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (error instanceof GraphRefused && error.status === 404) log.warn('lists.settingsNotProvisioned');
    else log.error('lists.settingsNotRead', error);
    return undefined;
  }
}

function seenAmong(items: readonly SettingItem[] = []) {
  return settingIds.map((id) => [id, seenIn(id, items.find(({ row }) => row.Sleutel === id)?.row)] as const);
}

function settingsOf(seen: readonly (readonly [string, SettingSeen])[]): Settings {
  return { ...suggestedSettings, ...Object.fromEntries(seen.map(([id, { value }]) => [id, value])) };
}

/** Made by hand: nobody reads it, which it says. */
function isUnknown({ row }: SettingItem): boolean {
  return !settingIds.some((id) => id === row.Sleutel) && row.Melding !== unknownSettingText;
}

function toSayUnknown(path: string) {
  return (item: SettingItem): BatchRequest =>
    writeRequest(
      path,
      instellingen,
      { ...item.row, Melding: unknownSettingText },
      { ...item, behind: false },
    );
}
