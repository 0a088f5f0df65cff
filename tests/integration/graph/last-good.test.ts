import { afterAll, beforeAll, expect, it } from 'vitest';
import { scholen } from '../../../bot/graph/lists/definitions.ts';
import { lastGood } from '../../../bot/graph/lists/last-good.ts';
import { writeRegister } from '../../../bot/graph/lists/register.ts';
import { schoolOf, schoolRow } from '../../../bot/graph/lists/registers.ts';
import type { School } from '../../../domain/school.ts';
import { schools } from '../../support/house/people.ts';
import { FATIMA, type GraphHome, SITE, startHome } from './home.ts';

let home: GraphHome;
beforeAll(async () => {
  home = await startHome();
  await writeRegister(home.graph, SITE, { schools, colleagues: [] });
});
afterAll(() => home.close());

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
const register = () =>
  lastGood(
    home.graph,
    home.sites.confidential,
    { list: scholen, read: schoolOf, write: schoolRow, keyOf: ({ id }: School) => id },
    home.log,
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
