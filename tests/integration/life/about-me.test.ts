import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from '../../support/house/house.ts';
import { running } from '../../support/house/story.ts';

const said = 'De start van de les gaat al rustiger.';
const verslag = 'klikverslag.klikgesprek.v1';

/** What she takes along of her own trajectory, through the door, and what becomes of that. */
describe('all about her', () => {
  let house: House;
  let trajectory = '';
  const path = () => `/api/trajectories/${trajectory}/about-me`;
  beforeAll(async () => {
    house = await openHouse('2026-11-05T08:00:00Z');
    trajectory = await running(house);
    const values = { teacherSaid: said, expectations: 'Samen kijken naar de eerste tien minuten.' };
    await house
      .as('maud')
      .act(trajectory, { act: 'submit', kind: 'klikverslag', moment: 'klikgesprek', values });
    await house.quiet();
  });
  afterAll(() => house?.close());

  test('is refused to everybody else, with her coach and her leader among them', async () => {
    for (const name of ['maud', 'lies', 'adri', 'joost'] as const) {
      expect((await house.as(name).call('GET', path())).status, name).toBe(404);
      expect((await house.as(name).call('GET', `${path()}/word`)).status, name).toBe(404);
    }
  });

  test('can still be taken back by its author as long as she did not take it along', async () => {
    const view = await house
      .as('maud')
      .get<'document'>(`/api/trajectories/${trajectory}/documents/${verslag}`);
    expect(view.acts).toContain('withdraw');
  });

  test('comes as data and as a Word file, with what was said and not who answered what', async () => {
    const about = await house.as('sanne').get<'aboutMe'>(path());
    expect(about.documents).toMatchObject([{ id: verslag, values: { teacherSaid: said } }]);
    expect(about.trajectory.myMatchAnswer).toBe(true);
    expect(about.moments.length).toBeGreaterThan(10);
    const file = await house.as('sanne').send('GET', `${path()}/word`, {});
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="alles-over-mij.docx"');
    const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
    expect(strFromU8(parts['word/document.xml']!)).toContain(said);
  });

  test('is read with that: her log and its author know, and it is not taken back any more', async () => {
    await house.quiet();
    const about = await house.as('sanne').get<'aboutMe'>(path());
    expect(about.documents[0]?.readBy).toMatchObject([{ name: expect.stringContaining('Sanne') }]);
    expect(about.log.filter(({ what }) => what === 'read')).toHaveLength(1);
    const view = await house
      .as('maud')
      .get<'document'>(`/api/trajectories/${trajectory}/documents/${verslag}`);
    expect(view.acts).not.toContain('withdraw');
  });

  test('her coach sees hours, her leader the same, and she none', async () => {
    const [maud, lies, sanne] = await Promise.all(
      (['maud', 'lies', 'sanne'] as const).map((name) => house.as(name).get<'hours'>('/api/hours')),
    );
    expect(maud!.rows).toHaveLength(1);
    // The klikgesprek was held: three quarters of an hour, and a quarter for its verslag.
    expect(maud!.rows[0]).toMatchObject({ realised: 60, stated: 0 });
    expect(lies!.rows).toEqual(maud!.rows);
    expect(lies!.foreseen.length).toBeGreaterThan(0);
    expect(sanne).toMatchObject({ rows: [], foreseen: [] });
  });
});
