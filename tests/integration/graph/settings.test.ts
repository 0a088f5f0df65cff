import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLists } from '../../../bot/graph/lists/lists.ts';
import { provisionLists } from '../../../bot/graph/lists/provision.ts';
import { takeSettings } from '../../../bot/graph/lists/settings.ts';
import { createSites } from '../../../bot/graph/lists/sites.ts';
import { settingIds, suggestedSettings } from '../../../domain/settings/settings.ts';
import { unknownSettingText } from '../../../domain/texts/nl/settings.ts';
import { FATIMA, type GraphHome, SITE, startHome } from './home.ts';

let home: GraphHome;
beforeAll(async () => {
  home = await startHome();
});
afterAll(() => home.close());

const items = `/sites/${SITE}:/lists/Instellingen/items`;
interface Row {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
const rows = async () =>
  ((await home.as(FATIMA, 'GET', `${items}?$expand=fields`)) as { value: readonly Row[] }).value;
const rowOf = async (title: string) => (await rows()).find(({ fields }) => fields.Title === title)!;
const weeks = 'Uitnodigen, weken vooruit';
const edit = async (title: string, fields: Readonly<Record<string, unknown>>) =>
  home.as(FATIMA, 'PATCH', `${items}/${(await rowOf(title)).id}/fields`, fields);
/** As a process that knows nothing yet. */
const fresh = () =>
  createLists(home.graph, { sites: createSites(home.graph, SITE, home.log), log: home.log });
const take = () => takeSettings(home.graph, home.sites.confidential, home.log);

it('makes a row of each number, and nothing the second time', async () => {
  expect(await rows()).toEqual([]);
  expect(await fresh().settings()).toEqual(suggestedSettings);
  expect((await take()).settings).toEqual(suggestedSettings);
  expect(await rows()).toHaveLength(settingIds.length);
  home.requests();
  expect(await take()).toEqual({ settings: suggestedSettings, changed: false });
  expect(home.requests().outer).toHaveLength(1);
});

it('sees once that a number is another, and that nothing is after it put one back', async () => {
  await edit(weeks, { Waarde: 8 });
  const { token } = await home.lists.changes(undefined);
  expect(await home.lists.takeSettings()).toBe(true);
  expect((await home.lists.settings()).invitationWeeks).toBe(8);
  const { settings, rows, token: next } = await home.lists.changes(token);
  expect([settings, rows]).toEqual([true, []]);
  expect(await home.lists.takeSettings()).toBe(false);

  await edit(weeks, { Waarde: 700, Title: 'Uitnodigen' });
  expect((await fresh().settings()).invitationWeeks).toBe(8);
  expect((await home.lists.changes(next)).settings).toBe(true);
  expect(await home.lists.takeSettings()).toBe(false);
  expect((await rowOf(weeks)).fields).toMatchObject({
    ...{ Waarde: 8, Melding: '700 kan hier niet. Van 1 tot en met 26. Teruggezet op 8.' },
  });
});

it('puts a row there again that somebody threw away, with what is suggested', async () => {
  const { id } = await rowOf(weeks);
  const { token } = await home.lists.changes(undefined);
  await home.as(FATIMA, 'DELETE', `${items}/${id}`);
  const gone = await home.lists.changes(token);
  expect([gone.settings, gone.rows]).toEqual([true, []]);
  expect(await home.lists.takeSettings()).toBe(true);
  expect((await rowOf(weeks)).fields).toMatchObject({ Waarde: suggestedSettings.invitationWeeks });
});

it('says once of a row that somebody made that nobody reads it', async () => {
  await home.as(FATIMA, 'POST', items, { fields: { Title: 'Koffie', Waarde: 4 } });
  await take();
  expect((await rowOf('Koffie')).fields).toMatchObject({ Waarde: 4, Melding: unknownSettingText });
  home.requests();
  await take();
  expect(home.requests().inner).toEqual([]);
});

it('is read and followed also when it cannot be written, and put right when it can', async () => {
  const columns = `/sites/${SITE}:/lists/Instellingen/columns`;
  const { value } = (await home.as(FATIMA, 'GET', columns)) as {
    value: readonly { id: string; name: string }[];
  };
  const { id } = value.find(({ name }) => name === 'Melding')!;
  await home.graph.call('drop', `${columns}/${id}`, { method: 'DELETE' });
  await edit(weeks, { Waarde: 9 });
  expect(await take()).toMatchObject({ settings: { invitationWeeks: 9 }, changed: true });
  expect(home.log.lines.at(-1)).toMatchObject({ what: 'lists.settingsNotWritten' });
  await provisionLists(home.graph, SITE);
  expect((await take()).changed).toBe(true);
  expect(await take()).toMatchObject({ settings: { invitationWeeks: 9 }, changed: false });
});

it('goes by what is suggested where the list was not made yet, and follows the others', async () => {
  await home.graph.call('throw away', `/sites/${SITE}:/lists/Instellingen`, { method: 'DELETE' });
  const lists = fresh();
  expect(await lists.settings()).toEqual(suggestedSettings);
  expect(await lists.takeSettings()).toBe(false);
  const { token } = await lists.changes(undefined);
  await lists.changes(token);
  expect(home.log.lines.map(({ what }) => what)).toContain('lists.notFollowed');
  await provisionLists(home.graph, SITE);
  expect((await fresh().changes(token)).settings).toBe(true);
  await take();
  expect(await rows()).toHaveLength(settingIds.length);
});
