import { afterAll, beforeAll, expect, it } from 'vitest';
import type { KeptRows } from '../../../bot/application/ports/kept-rows.ts';
import { scholen } from '../../../bot/graph/lists/definitions.ts';
import { lastGood } from '../../../bot/graph/lists/last-good.ts';
import { createLists } from '../../../bot/graph/lists/lists.ts';
import { writeRegister } from '../../../bot/graph/lists/register.ts';
import { schoolOf, schoolRow } from '../../../bot/graph/lists/registers.ts';
import { suggestTerms } from '../../../bot/graph/lists/terms.ts';
import type { School } from '../../../domain/school.ts';
import { schools } from '../../support/house/people.ts';
import { openStore, type StoreHome } from '../store/home.ts';
import { FATIMA, type GraphHome, SITE, startHome } from './home.ts';

let home: GraphHome;
let store: StoreHome;
beforeAll(async () => {
  [home, store] = await Promise.all([startHome(), openStore()]);
  await writeRegister(home.graph, SITE, { schools, colleagues: [] });
});
afterAll(() => Promise.all([home.close(), store.close()]));

const items = `/sites/${SITE}:/lists/Scholen/items`;
interface Row {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}
const edit = async (school: School, fields: Readonly<Record<string, unknown>>) => {
  const { value } = (await home.as(FATIMA, 'GET', `${items}?$expand=fields`)) as { value: readonly Row[] };
  const row = value.find((one) => one.fields.Title === school.name)!;
  await home.as(FATIMA, 'PATCH', `${items}/${row.id}/fields`, fields);
};
/** As a process has it that begins now. */
const register = (kept?: KeptRows) =>
  lastGood(
    { graph: home.graph, site: home.sites.confidential, log: home.log, kept },
    { list: scholen, read: schoolOf, write: schoolRow, keyOf: ({ id }: School) => id },
  );
const byId = (all: readonly School[]) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));

it('takes over what can be, and puts back what cannot: the school goes on as it was last read', async () => {
  const read = register();
  const [first] = schools;
  const before = byId(await read());
  expect(before.map(({ id }) => id)).toEqual(byId(schools).map(({ id }) => id));
  for (const wrong of [{ Gegevens1: 'onzin' }, { Gegevens1: '{"leaders":[1]}' }, { Sleutel: 'een ander' }]) {
    await edit(first!, wrong);
    expect(byId(await read()), JSON.stringify(wrong)).toEqual(before);
    // It stands in the list again: a process that begins now reads it too.
    expect(byId(await register()()), JSON.stringify(wrong)).toEqual(before);
  }
  home.requests();
  expect(byId(await read())).toEqual(before);
  expect(home.requests().outer).toHaveLength(1);
  await edit(first!, { Plaats: 'Elders' });
  expect((await read()).find(({ id }) => id === first!.id)?.place).toBe('Elders');
});

it('is put back as well when nobody read it since the app began, and what went is forgotten', async () => {
  const { keptRows } = store.store;
  const [first] = schools;
  const before = byId(await register(keptRows)());
  await edit(first!, { Gegevens1: 'onzin' });
  expect(byId(await register()()).map(({ id }) => id)).not.toContain(first!.id);
  expect(byId(await register(keptRows)())).toEqual(before);
  expect(byId(await register()())).toEqual(before);

  expect((await keptRows.of('Scholen')).size).toBe(schools.length);
  const { value } = (await home.as(FATIMA, 'GET', `${items}?$expand=fields`)) as { value: readonly Row[] };
  const last = value.find(({ fields }) => fields.Title === schools.at(-1)!.name)!;
  await home.as(FATIMA, 'DELETE', `${items}/${last.id}`);
  await register(keptRows)();
  expect((await keptRows.of('Scholen')).size).toBe(schools.length - 1);
});

it('what another process read well since is what is put back', async () => {
  const { keptRows } = store.store;
  const [first] = schools;
  const [one, other] = [register(keptRows), register(keptRows)];
  const placeIn = async (read: ReturnType<typeof register>) =>
    (await read()).find(({ id }) => id === first!.id)?.place;
  await placeIn(one);
  await edit(first!, { Plaats: 'Ergens anders' });
  expect(await placeIn(other)).toBe('Ergens anders');
  await edit(first!, { Gegevens1: 'onzin' });
  expect(await placeIn(one)).toBe('Ergens anders');
  expect(await placeIn(register())).toBe('Ergens anders');
});

it('a school is found by who changes something of it while its row was just edited into nonsense', async () => {
  const [first] = schools;
  const lists = createLists(home.graph, { sites: home.sites, log: home.log, kept: store.store.keptRows });
  const before = await lists.school(first!.id);
  await edit(first!, { Gegevens1: 'onzin' });
  expect((await lists.school(first!.id))?.school).toEqual(before?.school);
  expect(await lists.school('nergens')).toBeUndefined();
});

it('a term of the board that is none is put back; its name is rewritten by provisioning, and nothing else', async () => {
  const path = `/sites/${SITE}:/lists/Bewaartermijnen/items`;
  await suggestTerms(home.graph, home.sites.confidential);
  const rowsThere = async () =>
    ((await home.as(FATIMA, 'GET', `${path}?$expand=fields`)) as { value: readonly Row[] }).value;
  const change = async (at: number, fields: object) =>
    home.as(FATIMA, 'PATCH', `${path}/${(await rowsThere())[at]!.id}/fields`, fields);
  await change(0, { Maanden: 18, Actief: true });
  const terms = () =>
    createLists(home.graph, { sites: home.sites, log: home.log, kept: store.store.keptRows }).terms();
  expect(await terms()).toEqual({ verslag: 18 });
  for (const months of [-4, 1.5, 5_000, null]) {
    await change(0, { Maanden: months });
    expect(await terms()).toEqual({ verslag: 18 });
    expect((await rowsThere())[0]!.fields).toMatchObject({ Maanden: 18, Actief: true });
  }

  const { Title } = (await rowsThere())[0]!.fields;
  await change(0, { Title: 'Zoals het eerst heette' });
  await suggestTerms(home.graph, home.sites.confidential);
  expect((await rowsThere())[0]!.fields).toMatchObject({ Title, Maanden: 18, Actief: true });
  home.requests();
  await suggestTerms(home.graph, home.sites.confidential);
  expect(home.requests().outer).toHaveLength(1);
});
