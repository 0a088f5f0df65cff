import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cardTitles, cardTitlesWith } from '../../../domain/texts/nl/cards.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, type Name, site } from '../../support/house/people.ts';
import { running } from '../../support/house/story.ts';
import { changeRow, rowsOf } from '../../support/proofs/as-app.ts';

/** Until it has looked at everything after it was started again. */
const looked = { timeout: 30_000, interval: 200 };
const said = 'De start van de les gaat al rustiger.';

/** What the board set is kept no longer: gone from the lists and the store, with a confirmation, and not under a hold. */
describe('retention as the board sets it', () => {
  let house: House;
  let trajectory = '';
  beforeAll(async () => {
    house = await openHouse('2026-11-05T08:00:00Z');
    for (const name of ['sanne', 'maud', 'lies'] as const) await house.connector.as(id(name)).install();
    trajectory = await running(house);
    const values = { teacherSaid: said, expectations: 'Samen kijken.' };
    await house
      .as('maud')
      .act(trajectory, { act: 'submit', kind: 'klikverslag', moment: 'klikgesprek', values });
    const draft = `/api/drafts/${trajectory}:nabespreking:c1.nabespreking`;
    await house.as('maud').get(draft, 'PUT', { values: { teacherSaid: said } });
    await house.as('lies').act(trajectory, { act: 'stop' });
    await house.quiet();
  }, 120_000);
  afterAll(() => house?.close());

  const rows = async (list: string) =>
    ((await rowsOf(house.tenant, site)).get(list) ?? []).filter((row) =>
      JSON.stringify(row).includes(trajectory),
    );
  const told = (name: Name) =>
    house.connector
      .as(id(name))
      .messages()
      .filter(({ activity }) => titles.some((title) => JSON.stringify(activity).includes(title))).length;
  /** Of what was deleted, and of the last of it that will be. */
  const titles = [cardTitles.erased, cardTitlesWith.allGoes!];
  /** As an administrator does in the list, and then the app looks at it all. */
  async function change(list: string, key: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
    await changeRow(house.tenant, site, list, key, fields);
    await house.restart();
  }
  /** Behind the evening and the weekend in which nobody is told anything. */
  const later = (day: string) => house.at(`${day}T10:00:00Z`);

  test('suggests terms, and does nothing by them', async () => {
    const terms = (await rowsOf(house.tenant, site)).get('Bewaartermijnen')!;
    expect(terms.map(({ Sleutel, Maanden, Actief }) => [Sleutel, Maanden, Actief])).toEqual([
      ['verslag', 3, false],
      ['rapportage', 12, false],
      ['logboek', 24, false],
    ]);
    await later('2027-01-12');
    await house.restart();
    expect(await rows('Documenten')).toHaveLength(1);
    expect((await house.as('sanne').trajectory(trajectory)).keeps).toBeUndefined();
  }, 120_000);

  test('deletes nothing under a hold', async () => {
    await changeRow(house.tenant, site, 'Trajecten', trajectory, { Vasthouden: true });
    for (const [kind, Maanden] of Object.entries({ verslag: 1, rapportage: 1, logboek: 24 })) {
      await changeRow(house.tenant, site, 'Bewaartermijnen', kind, { Maanden, Actief: true });
    }
    await house.restart();
    await expect.poll(async () => (await house.as('sanne').trajectory(trajectory)).held, looked).toBe(true);
    await house.quiet();
    expect(await rows('Documenten')).toHaveLength(1);
  }, 120_000);

  test('deletes what is due once nothing holds it, with its drafts, and confirms it to those concerned', async () => {
    await change('Trajecten', trajectory, { Vasthouden: false });
    await expect.poll(() => rows('Documenten'), looked).toEqual([]);
    await house.quiet();
    expect(JSON.stringify([...(await rowsOf(house.tenant, site))])).not.toContain(said);
    const draft = await house
      .as('maud')
      .get<'getDraft'>(`/api/drafts/${trajectory}:nabespreking:c1.nabespreking`);
    expect(draft).toBeNull();
    // Also of reports, which were due by then: two each; and of what was between two Lies hears nothing.
    expect([told('sanne'), told('maud'), told('lies')]).toEqual([2, 2, 1]);
    expect(
      (await house.as('sanne').get<'aboutMe'>(`/api/trajectories/${trajectory}/about-me`)).documents,
    ).toEqual([]);
  }, 120_000);

  test('the log goes last, when nobody knows the holidays yet, and that is confirmed as well', async () => {
    await later('2028-12-04');
    expect([told('sanne'), told('maud'), told('lies')]).toEqual([3, 3, 2]);
  }, 120_000);

  test('two weeks later nothing is left of it anywhere', async () => {
    await later('2028-12-19');
    for (const list of ['Trajecten', 'Momenten', 'Documenten', 'Logboek'])
      expect(await rows(list), list).toEqual([]);
    expect((await house.as('sanne').call('GET', `/api/trajectories/${trajectory}`)).status).toBe(404);
    expect((await house.as('lies').get<'home'>('/api/home')).trajectories).toEqual([]);
  }, 120_000);
});
