import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FormValues } from '../../../domain/forms/form.ts';
import { cardTitles } from '../../../domain/texts/nl/cards.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, site } from '../../support/house/people.ts';
import { planned, starterStarted } from '../../support/house/story.ts';
import { changeRow } from '../../support/proofs/as-app.ts';

const leerdoel = {
  ...{ want: 'Ik begin rustig.', why: '', actions: 'Meekijken.', needs: '', seen: '' },
  ...{ werkpunten: [], items: ['drieBlokken.1.k2'] },
};

function popWith(...days: readonly string[]): FormValues {
  return { leerdoelen: [leerdoel], contacts: days.map((on) => ({ on, subject: 'Even sparren' })) };
}

function kijkwijzer(step: string): FormValues {
  const ratings = { instrument: 'drieBlokken', version: 1, items: { k1: step }, notes: {} };
  return { lesson: 'Rekenen', ratings };
}

/** What a starting teacher writes of her own growth, over HTTP and into the lists and calendars. */
describe('POP and kijkwijzers', () => {
  let house: House;
  let trajectory = '';

  beforeAll(async () => {
    house = await openHouse('2026-08-31T06:00:00Z');
    trajectory = await starterStarted(house);
    await confirmed();
  });
  afterAll(() => house?.close());

  /** The coach takes the proposal as it is. */
  const confirmed = () => planned(house, trajectory, 'tim');

  const asked = async () =>
    (await house.as('tim').trajectory(trajectory)).moments
      .filter((one) => one.step === 'popcontact')
      .map(({ state }) => state);
  const writes = (values: FormValues) =>
    house.as('joost').act(trajectory, { act: 'submit', kind: 'pop', values });

  test('the days of a POP come to be planned, once, and go into the calendars when the coach plans them', async () => {
    await writes(popWith('2026-09-24', '2026-10-08'));
    await writes(popWith('2026-09-24', '2026-10-08'));
    await house.quiet();
    expect(await asked()).toEqual(['proposed', 'proposed']);
    const before = house.tenant.eventsOf(id('tim')).length;
    await confirmed();
    expect(await asked()).toEqual(['scheduled', 'scheduled']);
    expect(house.tenant.eventsOf(id('tim'))).toHaveLength(before + 2);
    const { moments } = await house.as('joost').trajectory(trajectory);
    const start = moments.find(({ step }) => step === 'popcontact')!.start!;
    expect(start >= '2026-09-18' && start < '2026-09-30').toBe(true);
  });

  test('a next version stands beside the first; what is booked stays, what was only asked goes with it', async () => {
    await writes(popWith('2026-11-05'));
    await house.quiet();
    expect(await asked()).toEqual(['scheduled', 'scheduled', 'proposed']);
    await writes(popWith());
    await house.quiet();
    await house.restart();
    expect(await asked()).toEqual(['scheduled', 'scheduled']);
    const { documents } = await house.as('tim').trajectory(trajectory);
    expect(documents.filter((one) => one.kind === 'pop').map(({ version }) => version)).toEqual([3, 2, 1]);
    const compose = await house.as('joost').get<'compose'>(`/api/trajectories/${trajectory}/compose/pop`);
    expect(compose.values.leerdoelen).toEqual([leerdoel]);
  });

  test('the director finds nothing of it, by whatever address', async () => {
    const lies = house.as('lies');
    const { documents, growing, moments } = await lies.trajectory(trajectory);
    expect([documents, growing]).toEqual([[], undefined]);
    expect(JSON.stringify(moments)).not.toContain('sparren');
    for (const path of ['documents/pop.trajectory.v1', 'documents/pop.trajectory.v1/word', 'compose/pop']) {
      expect((await lies.call('GET', `/api/trajectories/${trajectory}/${path}`)).status, path).toBe(404);
    }
  });

  test('kijkwijzers are filled in separately, and open for both when both are in', async () => {
    const moment = 'w18.kijkwijzergesprek';
    const read = (who: 'joost' | 'tim' | 'lies', kind: string) =>
      house
        .as(who)
        .call('GET', `/api/trajectories/${trajectory}/documents/${kind}.${moment}.v1`)
        .then(({ status }) => status);
    const hers = {
      act: 'submit',
      kind: 'kijkwijzerLeerkracht',
      moment,
      values: kijkwijzer('often'),
    } as const;
    await house.as('joost').act(trajectory, hers);
    await house.quiet();
    expect(await read('tim', 'kijkwijzerLeerkracht')).toBe(404);
    const other = {
      act: 'submit',
      kind: 'kijkwijzerCoach',
      moment,
      values: kijkwijzer('sometimes'),
    } as const;
    await house.as('tim').act(trajectory, other);
    await house.quiet();
    expect(await read('tim', 'kijkwijzerLeerkracht')).toBe(200);
    expect(await read('joost', 'kijkwijzerCoach')).toBe(200);
    expect(await read('lies', 'kijkwijzerCoach')).toBe(404);
  });

  test('as a Word document they read as they were filled in', async () => {
    for (const document of ['pop.trajectory.v1', 'kijkwijzerCoach.w18.kijkwijzergesprek.v1']) {
      const path = `/api/trajectories/${trajectory}/documents/${document}/word`;
      const answer = await house.as('joost').send('GET', path, {});
      expect(answer.status, document).toBe(200);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(2_000);
    }
  });

  test('stay by no term of the board as long as a next year runs, and go with that one', async () => {
    for (const name of ['joost', 'tim'] as const) await house.connector.as(id(name)).install();
    for (const [kind, Maanden] of Object.entries({ verslag: 1, rapportage: 1, logboek: 24 }))
      await changeRow(house.tenant, site, 'Bewaartermijnen', kind, { Maanden, Actief: true });
    await house.as('lies').act(trajectory, { act: 'stop' });
    await house.restart();
    const kept = async () => {
      const { documents, keeps, keptWith } = await house.as('joost').trajectory(trajectory);
      return [documents.length > 0, keeps?.pop, keptWith];
    };
    expect(await kept()).toEqual([true, { months: 1, on: '2026-09-30' }, undefined]);
    const next = await starterStarted(house, { startsOn: '2026-09-07', firstWeek: 2 });
    await house.as('joost').act(next, { act: 'submit', kind: 'pop', values: popWith() });
    await house.at('2026-10-06T10:00:00Z');
    await house.restart();
    expect(await kept()).toEqual([true, { months: 1 }, 'running']);
    await house.as('lies').act(next, { act: 'stop' });
    await house.quiet();
    expect(await kept()).toEqual([true, { months: 1, on: '2026-11-06' }, 'last']);
    await house.at('2026-11-09T10:00:00Z');
    for (const one of [trajectory, next])
      expect((await house.as('joost').trajectory(one)).documents, one).toEqual([]);
    const said = house.connector
      .as(id('tim'))
      .messages()
      .map(({ activity }) => JSON.stringify(activity))
      .filter((text) => text.includes(cardTitles.erased));
    // Of each year what was between two and what others read.
    expect(said.map((text) => text.includes('2026-2027'))).toEqual([true, true, true, true]);
  }, 120_000);
});
