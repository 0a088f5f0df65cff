import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sealOf } from '../../../bot/graph/lists/head-seal.ts';
import { readLongText, writeLongText } from '../../../bot/graph/lists/long-text.ts';
import type { Head } from '../../../bot/graph/lists/trajectory-rows.ts';
import type { DraftView } from '../../../bot/http/contract.ts';
import { addSchoolDays } from '../../../domain/calendar/school-days.ts';
import { draftKey } from '../../../domain/documents/draft-key.ts';
import { cardLabelTexts, cardTitles } from '../../../domain/texts/nl/cards.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { fullName, id, type Name, names, progressSite, schools, site } from '../../support/house/people.ts';
import { momentOf, planned, running, starterStarted } from '../../support/house/story.ts';
import { changeRow, graphAsApp, rowsOf } from '../../support/proofs/as-app.ts';

let house: House;
let trajectory: string;
/** Of Joost, a starting teacher at De Zwaluw, whose dates stand in the site of his school. */
let starter: string;
beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
  for (const name of ['sanne', 'maud', 'joost', 'tim', 'adri'] as const)
    await house.connector.as(id(name)).install();
  trajectory = await running(house, { nuMeting: true });
  starter = await starterStarted(house, { startsOn: '2026-11-30', firstWeek: 13 });
  await planned(house, starter, 'tim');
}, 120_000);
afterAll(() => house.close());

const sent = (name: Name, title: string) =>
  house.connector
    .as(id(name))
    .messages()
    .map((one) => JSON.stringify(one.activity))
    .filter((one) => one.includes(title));

/** A moment's row as it stands in the list. */
async function rowOf(moment: string): Promise<{ id: string; fields: Readonly<Record<string, unknown>> }> {
  const get = await graphAsApp(house.tenant);
  const fields = '$expand=fields($select=Title,Sleutel,Start,Einde,Melding)';
  const filter = `$filter=fields/Sleutel eq '${trajectory}/${moment}'`;
  const { value } = (await get(`/sites/${site}:/lists/Momenten/items?${fields}&${filter}`)) as {
    value: Awaited<ReturnType<typeof rowOf>>[];
  };
  return value[0]!;
}

test('who keeps the list and has no part in the traject reads in the row that her change was put back', async () => {
  const moment = 'c2.coTeaching';
  house.tenant.acts.setMembers('Vertrouwelijk', [{ userId: id('karin'), role: 'write' }]);
  const before = await rowOf(moment);
  const path = `/sites/${site}:/lists/Momenten/items/${before.id}/fields`;
  const edit = new Request(`http://tenant/graph.microsoft.com/v1.0${path}`, {
    method: 'PATCH',
    body: JSON.stringify({ Title: 'Gezellig praten', Start: '2027-02-06T09:00:00Z' }),
    headers: { 'content-type': 'application/json' },
  });
  expect((await house.tenant.acts.as(id('karin'), edit, path)).status).toBe(200);
  await vi.waitFor(async () => expect((await rowOf(moment)).fields.Melding).toMatch(/^Teruggezet op /), {
    timeout: 30_000,
  });
  await house.quiet();
  const { Title, Start, Einde } = before.fields;
  expect((await rowOf(moment)).fields).toMatchObject({ Title, Start, Einde });
  expect(sent('karin', '')).toEqual([]);
  expect(sent('maud', cardTitles.rowPutBack)).toHaveLength(1);

  const { revision, start } = momentOf(await house.as('maud').trajectory(trajectory), moment);
  const later = new Date(Date.parse(start!) + 5 * 60_000).toISOString().replace('.000Z', 'Z');
  await house.as('maud').act(trajectory, { act: 'move', moment, revision, start: later });
  await house.quiet();
  expect((await rowOf(moment)).fields.Melding ?? '').toBe('');
});

test('who has read that her change was put back can take it away', async () => {
  const moment = 'c4.coTeaching';
  const row = `${trajectory}/${moment}`;
  const putBack = () => sent('maud', cardTitles.rowPutBack).length;
  const before = putBack();
  await changeRow(house.tenant, site, 'Momenten', row, { Title: 'Gezellig praten' });
  await vi.waitFor(async () => expect((await rowOf(moment)).fields.Melding).toMatch(/^Teruggezet op /), {
    timeout: 30_000,
  });
  await changeRow(house.tenant, site, 'Momenten', row, { Melding: '' });
  await house.restart();
  await house.quiet();
  expect((await rowOf(moment)).fields.Melding ?? '').toBe('');
  expect(putBack()).toBe(before + 1);
});

test('what was kept and the truth refuses by then is told with why, and lies ready where it was typed', async () => {
  const moment = 'c1.coTeaching';
  const values = { lesson: 'Rekenen, breuken', aim: 'Iedereen kan het uitleggen.', lookAt: ['De start'] };
  // Nothing can be brought to the lists, while somebody changes them.
  const away = house.tenant.faults.add({
    host: 'graph.microsoft.com',
    path: '/events',
    fault: { kind: 'unreachable' },
  });
  const submit = { act: 'submit', kind: 'lesvoorbereiding', moment, values } as const;
  await house.as('sanne').act(trajectory, submit);
  await changeRow(house.tenant, site, 'Momenten', `${trajectory}/${moment}`, { GaatNietDoor: true });
  away();
  await house.quiet();

  const key = draftKey(trajectory, 'lesvoorbereiding', moment, undefined);
  const { body } = await house.as('sanne').call<DraftView>('GET', `/api/drafts/${key}`);
  expect(body.values).toEqual(values);
  const cards = sent('sanne', cardTitles.refusedLater);
  expect(cards).toHaveLength(1);
  expect(cards[0]).toContain(refusalText({ code: 'notPlanned' }));
  expect(cards[0]).toContain(cardLabelTexts.writeInFull);
  expect(cards[0]).toContain(encodeURIComponent(`schrijf/lesvoorbereiding/${moment}`));
  expect(cards[0]).not.toContain(values.aim);
});

test('a delivered text that somebody changed in its row is put back as it was delivered', async () => {
  const document = 'nuMeting.nuMeting.v1';
  const values = { documents: ['Kijkwijzer, map Personeel'], findings: ['De uitleg duurt lang.'] };
  const row = `${trajectory}/${document}`;
  const other = JSON.stringify({ ...values, findings: ['De leerkracht faalt.'] });
  await house.as('maud').act(trajectory, { act: 'submit', kind: 'nuMeting', moment: 'nuMeting', values });
  await house.quiet();
  // Before anybody delivered it, while she has it to read: what is delivered is what was written.
  await changeRow(house.tenant, site, 'Documenten', row, { Inhoud1: `|${other}|` });
  await house.as('sanne').act(trajectory, { act: 'read', document });
  await house.as('sanne').act(trajectory, { act: 'react', document, text: '' });
  await house.quiet();
  const path = `/api/trajectories/${trajectory}/documents/${document}`;
  const delivered = await house.as('lies').get<'document'>(path);
  expect(delivered.values).toEqual(values);
  expect(delivered.hash).toMatch(/^[0-9a-f]{64}$/);

  await changeRow(house.tenant, site, 'Documenten', row, { Inhoud1: `|${other}|`, Document: 'onzin' });
  await house.restart();
  const { values: now, hash } = await house.as('lies').get<'document'>(path);
  expect([now, hash]).toEqual([values, delivered.hash]);
  const rows = await rowsOf(house.tenant, site);
  const kept = rows.get('Documenten')!.find(({ Sleutel }) => Sleutel === row)!;
  expect(String(kept.Inhoud1)).toContain('De uitleg duurt lang.');
  const { log } = await house.as('sanne').trajectory(trajectory);
  const [said] = log!.filter(({ what }) => what === 'documentPutBack');
  const { altered } = await house.as('sanne').get<'document'>(path);
  expect(altered).toEqual({ at: said?.at, stands: true });
  const alarms = house.log.lines.filter(({ what }) => what === 'settle.documentChanged');
  const alarm = { trajectory, documents: [document], lost: [] };
  expect(alarms.map(({ detail }) => detail)).toEqual([alarm, alarm]);
});

test('a delivered text that cannot be put back is said once, however often it is looked at', async () => {
  const head = (await rowsOf(house.tenant, site))
    .get('Trajecten')!
    .find(({ Sleutel }) => Sleutel === trajectory)!;
  const written = JSON.stringify(readLongText('Gegevens', head));
  const changed = JSON.parse(written.replace(/"hash":"[0-9a-f]{64}"/, `"hash":"${'0'.repeat(64)}"`)) as Head;
  // As if the app itself had written it.
  const later = { ...changed, row: { version: changed.row!.version + 1 } };
  const other = { ...later, row: { ...later.row, seal: sealOf(later) } };
  const said = () =>
    house.log.lines.filter(({ what, detail }) => {
      const { lost } = detail as { readonly lost?: readonly string[] };
      return what === 'settle.documentChanged' && lost?.length === 1;
    });
  await changeRow(house.tenant, site, 'Trajecten', trajectory, writeLongText('Gegevens', other));
  await vi.waitFor(() => expect(said()).toHaveLength(1), { timeout: 30_000 });
  await house.restart();
  const { revision, moment } = momentOf(await house.as('maud').trajectory(trajectory), 'c3.coTeaching');
  await house.as('maud').act(trajectory, { act: 'callOff', moment, revision, reason: 'cancelled' });
  await house.quiet();
  const { log } = await house.as('sanne').trajectory(trajectory);
  expect(log!.filter(({ what }) => what === 'documentChanged')).toHaveLength(1);
  const path = `/api/trajectories/${trajectory}/documents/nuMeting.nuMeting.v1`;
  expect((await house.as('lies').get<'document'>(path)).altered).toMatchObject({ stands: false });
  expect(said()).toHaveLength(1);
});

/** As who guides it sees it. */
async function traject() {
  const { now: _, ...rest } = await house.as('maud').trajectory(trajectory);
  return rest;
}

test('a traject of which somebody made the row another, or unreadable, is put back as it was, which its log says', async () => {
  const before = await traject();
  const headOf = async () =>
    (await rowsOf(house.tenant, site)).get('Trajecten')!.find(({ Sleutel }) => Sleutel === trajectory)!;
  const isWhole = async () => String((await headOf()).Gegevens1).includes('"stage":"running"');
  const stopped = String((await headOf()).Gegevens1).replace('"stage":"running"', '"stage":"stopped"');
  for (const fields of [{ Gegevens1: stopped }, { Gegevens1: 'weg ermee', Vasthouden: true }]) {
    await changeRow(house.tenant, site, 'Trajecten', trajectory, fields);
    await vi.waitFor(async () => expect(await isWhole()).toBe(true), { timeout: 30_000 });
    await house.quiet();
    expect(await traject()).toEqual(before);
  }
  expect((await headOf()).Vasthouden).toBe(true);
  const said = house.log.lines.filter(({ what }) => what === 'lists.headUnreadable');
  expect(said.map(({ detail }) => detail)).toEqual([{ trajectory }, { trajectory }]);
  // Of the same list and the same editor once a day.
  const { log } = await house.as('sanne').trajectory(trajectory);
  expect(log!.filter(({ what, about }) => what === 'rowPutBack' && about === undefined)).toHaveLength(1);
});

test('a traject of which somebody threw the row away goes on as it was', async () => {
  const before = await traject();
  const path = `/sites/${site}:/lists/Trajecten/items`;
  const ask = await graphAsApp(house.tenant);
  const found = (await ask(`${path}?$filter=fields/Sleutel eq '${trajectory}'`)) as {
    value: { id: string }[];
  };
  const gone = new Request(`http://tenant/graph.microsoft.com/v1.0${path}/${found.value[0]!.id}`, {
    method: 'DELETE',
  });
  house.tenant.acts.setMembers('Vertrouwelijk', [{ userId: id('karin'), role: 'write' }]);
  expect((await house.tenant.acts.as(id('karin'), gone, `${path}/${found.value[0]!.id}`)).status).toBe(204);
  await vi.waitFor(
    async () =>
      expect((await rowsOf(house.tenant, site)).get('Trajecten')!.map(({ Sleutel }) => Sleutel)).toContain(
        trajectory,
      ),
    { timeout: 30_000 },
  );
  await house.quiet();
  expect(await traject()).toEqual(before);
});

test('a row of the log of which somebody made something else stands again as it was written', async () => {
  const logOf = async () => (await house.as('sanne').trajectory(trajectory)).log!;
  const rowOfLog = async () =>
    (await rowsOf(house.tenant, site)).get('Logboek')!.find(({ Sleutel }) => Sleutel === `${trajectory}/0`)!;
  const before = await logOf();
  const { Regels1 } = await rowOfLog();
  await changeRow(house.tenant, site, 'Logboek', `${trajectory}/0`, { Regels1: '|[]|', Nummer: 99 });
  await vi.waitFor(async () => expect((await rowOfLog()).Regels1).toBe(Regels1), { timeout: 30_000 });
  await house.quiet();
  expect((await rowOfLog()).Nummer).toBe(0);
  const after = await logOf();
  expect(after.filter(({ at }) => before.some((one) => one.at === at))).toEqual(before);
  expect(after[0]).toMatchObject({ what: 'rowPutBack' });
});

/** Adri leads with Lies: he can open the site of the school, and has no part in what Joost does. */
describe('the list of moments in the site of a school', () => {
  const rows = async () => (await rowsOf(house.tenant, progressSite)).get('Momenten')!;
  /** A meeting of Joost and Tim, to which they are invited. */
  const meeting = async () =>
    (await house.as('tim').trajectory(starter)).moments.find(
      ({ state, acts, start }) => state === 'scheduled' && acts.includes('move') && start! > '2026-12-07',
    )!;

  /** As he does it in SharePoint. */
  async function edit(moment: string, fields: object): Promise<void> {
    const row = (await rows()).find(({ Sleutel }) => Sleutel === `${starter}/${moment}`)!;
    const path = `/sites/${progressSite}:/lists/Momenten/items/${String(row.id)}/fields`;
    const asked = new Request(`http://tenant/graph.microsoft.com/v1.0${path}`, {
      method: 'PATCH',
      body: JSON.stringify(fields),
      headers: { 'content-type': 'application/json' },
    });
    expect((await house.tenant.acts.as(id('adri'), asked, path)).status).toBe(200);
  }

  test('moves a meeting by its begin, and everybody follows', async () => {
    const { moment, start } = await meeting();
    const to = new Date(Date.parse(start!) + 5 * 60_000).toISOString().replace('.000Z', 'Z');
    const told = sent('joost', cardTitles.changed).length;
    await edit(moment, { Start: to });
    await vi.waitFor(
      async () => expect(momentOf(await house.as('joost').trajectory(starter), moment).start).toBe(to),
      { timeout: 30_000 },
    );
    await house.quiet();
    for (const name of ['tim', 'joost'] as const) {
      const starts = house.tenant.eventsOf(id(name)).map(({ body }) => body.start);
      expect(starts).toContainEqual(
        expect.objectContaining({ dateTime: expect.stringContaining(to.slice(0, 19)) }),
      );
    }
    expect(sent('joost', cardTitles.changed)).toHaveLength(told + 1);
    const { log } = await house.as('joost').trajectory(starter);
    expect(log).toContainEqual(expect.objectContaining({ what: 'rowChanged' }));
    expect((await rows()).find(({ Sleutel }) => Sleutel === `${starter}/${moment}`)).toMatchObject({
      Start: to,
    });
  });

  test('says in the row that what cannot be was put back, to who has no part in it', async () => {
    const { moment } = await meeting();
    const row = async () => (await rows()).find(({ Sleutel }) => Sleutel === `${starter}/${moment}`)!;
    const { Title, Start, Einde } = await row();
    await edit(moment, { Title: 'Gezellig praten', Start: '2027-02-06T09:00:00Z' });
    await vi.waitFor(async () => expect((await row()).Melding).toMatch(/^Teruggezet op /), {
      timeout: 30_000,
    });
    await house.quiet();
    expect(await row()).toMatchObject({ Title, Start, Einde });
    expect(sent('adri', cardTitles.rowPutBack)).toEqual([]);
    expect(sent('tim', cardTitles.rowPutBack)).toHaveLength(1);
  });

  test('has a row of each meeting of a starter, none of a verbetertraject, and names nobody', async () => {
    const there = await rows();
    const { moments } = await house.as('tim').trajectory(starter);
    const standing = moments.filter(({ state }) => state === 'scheduled');
    expect(standing.length).toBeGreaterThan(10);
    expect(there.map(({ Sleutel }) => Sleutel).sort()).toEqual(
      standing.map(({ moment }) => `${starter}/${moment}`).sort(),
    );
    const text = JSON.stringify(there);
    for (const name of names) {
      for (const said of [id(name), fullName(name), fullName(name).split(' ')[0]!])
        expect(text).not.toContain(said);
    }
    const elsewhere = (await rowsOf(house.tenant, site)).get('Momenten')!;
    expect(elsewhere.every(({ Traject }) => Traject === trajectory)).toBe(true);
  });
});

/** Last of all: from here on others are invited later, and reminded earlier. */
describe('a number of the board, changed in its list', () => {
  const row = async (key: string) =>
    (await rowsOf(house.tenant, site)).get('Instellingen')!.find(({ Sleutel }) => Sleutel === key)!;
  /** Until the app has taken what somebody put there. */
  const taken = (key: string, value: number) =>
    vi.waitFor(async () => expect((await row(key)).Afgesproken).toBe(String(value)), { timeout: 30_000 });
  /** Days of the meetings to come of Sanne and Maud that Sanne was invited to. */
  const invited = () =>
    new Set(
      house.tenant
        .eventsOf(id('sanne'))
        .map(({ body }) => (body.start as { dateTime: string }).dateTime.slice(0, 10))
        .filter((day) => day > '2026-11-05'),
    );

  test('stands there with its name, its unit and what it does', async () => {
    expect(await row('invitationWeeks')).toMatchObject({
      ...{ Title: 'Uitnodigen, weken vooruit', Waarde: 6, Eenheid: 'weken' },
      Grenzen: 'Van 1 tot en met 26.',
    });
  });

  test('is put back when it says what cannot be, which stands in its row', async () => {
    await changeRow(house.tenant, site, 'Instellingen', 'invitationWeeks', { Waarde: 0 });
    await vi.waitFor(async () => expect((await row('invitationWeeks')).Melding).toMatch(/^0 kan hier niet/), {
      timeout: 30_000,
    });
    expect(await row('invitationWeeks')).toMatchObject({ Waarde: 6, Title: 'Uitnodigen, weken vooruit' });
  });

  test('invites to what is nearer now, and takes nothing from who was invited', async () => {
    const before = invited();
    expect([...before].sort().at(-1)! < '2026-12-18').toBe(true);
    await changeRow(house.tenant, site, 'Instellingen', 'invitationWeeks', { Waarde: 10 });
    await vi.waitFor(() => expect([...invited()].sort().at(-1)! > '2026-12-18').toBe(true), {
      timeout: 30_000,
    });
    await house.quiet();
    const more = invited();
    expect(more.size).toBeGreaterThan(before.size);
    expect((await row('invitationWeeks')).Melding ?? '').toBe('');

    await changeRow(house.tenant, site, 'Instellingen', 'invitationWeeks', { Waarde: 2 });
    await taken('invitationWeeks', 2);
    await house.quiet();
    expect(invited()).toEqual(more);
  });

  test('reminds as long before as the board says by then, and once', async () => {
    const { moments } = await house.as('sanne').trajectory(trajectory);
    const { moment, start } = moments
      .filter((one) => one.state === 'scheduled' && one.place !== 'desk' && one.start! > '2026-11-14')
      .sort((a, b) => (a.start! < b.start! ? -1 : 1))[0]!;
    const reminders = () => sent('sanne', cardTitles.reminder).filter((one) => one.includes(moment));
    const morning = (days: number) =>
      addSchoolDays(schools[0]!.calendar, Temporal.PlainDate.from(start!.slice(0, 10)), -days).toString();

    await changeRow(house.tenant, site, 'Instellingen', 'reminderDays', { Waarde: 3 });
    await taken('reminderDays', 3);
    await house.quiet();
    expect(reminders()).toEqual([]);
    await house.at(`${morning(3)}T10:00:00Z`);
    await vi.waitFor(() => expect(reminders()).toHaveLength(1), { timeout: 30_000 });
    await changeRow(house.tenant, site, 'Instellingen', 'reminderDays', { Waarde: 1 });
    await taken('reminderDays', 1);
    await house.at(`${morning(1)}T10:00:00Z`);
    expect(reminders()).toHaveLength(1);
  });
});
