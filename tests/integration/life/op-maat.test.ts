import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProgrammeLine } from '../../../domain/forms/form.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';
import { momentOf, planned, starterStarted } from '../../support/house/story.ts';

const secret = 'Modellessen maken haar zenuwachtig.';
const line = (
  step: string,
  round: number,
  choice: ProgrammeLine['choice'],
  more: Partial<ProgrammeLine> = {},
) => ({
  ...{ step, round, choice, reason: '' },
  ...more,
});

/** Starter and coach change what the programme proposes, over HTTP, into lists and calendars. */
describe('a plan made to measure', () => {
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

  const plan = async (who: 'joost' | 'tim' | 'lies') =>
    (await house.as(who).trajectory(trajectory)).tailored?.[0];
  const stateOf = async (moment: string) =>
    momentOf(await house.as('joost').trajectory(trajectory), moment).state;
  const writes = async (who: 'joost' | 'tim', activities: readonly ProgrammeLine[]) => {
    const base = (await plan(who))?.base;
    await house.as(who).act(trajectory, {
      ...{ act: 'submit', kind: 'opMaatPlan', values: { activities } },
      ...(base ? { correctionOf: base } : {}),
    });
    await house.quiet();
  };
  const discuss = async () => {
    const { version } = (await plan('lies'))!;
    await house.as('lies').act(trajectory, { act: 'discussTailored', kind: 'opMaatPlan', version: version! });
  };
  const chatsOf = (who: 'joost' | 'tim' | 'lies') => JSON.stringify(house.connector.as(id(who)).messages());

  test('is made by both, and nobody else knows of it before they agree', async () => {
    await writes('tim', [line('modelles', 8, 'leaveOut', { reason: secret })]);
    expect(await plan('lies')).toBeUndefined();
    await writes('joost', [
      line('modelles', 8, 'leaveOut', { reason: secret }),
      line('klassenbezoek', 6, 'change', { week: 7 }),
      line('intervisie', 20, 'extra', { minutes: 75 }),
    ]);
    expect(await plan('tim')).toMatchObject({ version: 2, state: 'beingMade', acts: ['agreeTailored'] });
    expect(await stateOf('w8.modelles')).toBe('scheduled');
  });

  test('is discussed with the director, who reads no reason, and then the moments follow', async () => {
    await house.as('tim').act(trajectory, { act: 'agreeTailored', kind: 'opMaatPlan', version: 2 });
    await house.quiet();
    expect(JSON.stringify(await house.as('lies').trajectory(trajectory))).not.toContain('zenuwachtig');
    expect(await plan('lies')).toMatchObject({ state: 'agreed', acts: ['discussTailored'] });
    const there = await house
      .as('lies')
      .call('GET', `/api/trajectories/${trajectory}/documents/opMaatPlan.trajectory.v2`);
    expect(there.status).toBe(404);
    const before = house.tenant.eventsOf(id('tim')).length;
    await discuss();
    await house.quiet();
    expect(await stateOf('w8.modelles')).toBe('dropped');
    expect(await stateOf('w6.klassenbezoek')).toBe('proposed');
    // The modelles, the visit and its nagesprek.
    expect(house.tenant.eventsOf(id('tim'))).toHaveLength(before - 3);
  });

  test('what it moved and added is planned by the ordinary plan, and told once', async () => {
    const before = house.tenant.eventsOf(id('tim')).length;
    await confirmed();
    expect(house.tenant.eventsOf(id('tim'))).toHaveLength(before + 3);
    const { moments } = await house.as('joost').trajectory(trajectory);
    const visit = moments.find((one) => one.moment === 'w6.klassenbezoek')!;
    expect([visit.state, visit.cycle, visit.start?.slice(0, 7)]).toEqual(['scheduled', 7, '2026-10']);
    expect(moments.find((one) => one.moment === 'w20.intervisie')).toMatchObject({
      ...{ state: 'scheduled', durationMin: 75, durationStated: false },
    });
    await house.at('2026-09-01T08:00:00Z');
    await house.restart();
    const told = chatsOf('joost');
    const changes = house.tenant.ledger.entries().filter(({ what }) => what.startsWith('activity.'));
    expect(told).not.toContain('zenuwachtig');
    expect(JSON.stringify(changes)).not.toContain('zenuwachtig');
  });

  test('a later version stands beside it, and what it no longer has goes', async () => {
    await writes('joost', [line('modelles', 8, 'leaveOut')]);
    await house.as('tim').act(trajectory, { act: 'agreeTailored', kind: 'opMaatPlan', version: 3 });
    await discuss();
    await house.quiet();
    const { moments, documents } = await house.as('tim').trajectory(trajectory);
    expect(documents.filter(({ kind }) => kind === 'opMaatPlan').map(({ version }) => version)).toEqual([
      3, 2, 1,
    ]);
    expect(moments.find((one) => one.moment === 'w20.intervisie')?.state).toBe('dropped');
    expect(moments.find((one) => one.moment === 'w6.klassenbezoek')).toMatchObject({
      cycle: 6,
      state: 'proposed',
    });
  });

  test('the contacts of each month and those of the POP are theirs to choose as well', async () => {
    const leerdoelen = [
      { want: 'Rustig beginnen', why: '', werkpunten: [], items: [], actions: '', needs: '', seen: '' },
    ];
    const contacts = [{ on: '2027-03-16', subject: 'Even sparren' }];
    await house.as('joost').act(trajectory, { act: 'submit', kind: 'pop', values: { leerdoelen, contacts } });
    await house.quiet();
    await confirmed();
    const contact = (await house.as('tim').trajectory(trajectory)).moments.find(
      ({ step }) => step === 'popcontact',
    )!;
    expect(contact.state).toBe('scheduled');
    expect(await stateOf('m3.maandcontact')).toBe('scheduled');
    const before = house.tenant.eventsOf(id('tim')).length;
    await writes('tim', [
      line('modelles', 8, 'leaveOut'),
      line('maandcontact', 3, 'leaveOut', { reason: secret }),
      line('maandcontact', 5, 'change', { minutes: 30 }),
      line('popcontact', contact.cycle, 'leaveOut'),
    ]);
    await house.as('joost').act(trajectory, { act: 'agreeTailored', kind: 'opMaatPlan', version: 4 });
    await discuss();
    await house.quiet();
    const { moments } = await house.as('joost').trajectory(trajectory);
    const found = (moment: string) => moments.find((one) => one.moment === moment);
    expect([found('m3.maandcontact')?.state, found(contact.moment)?.state]).toEqual(['dropped', 'dropped']);
    expect(found('m5.maandcontact')).toMatchObject({ state: 'scheduled', durationMin: 30 });
    expect(house.tenant.eventsOf(id('tim'))).toHaveLength(before - 2);
    expect(JSON.stringify(await house.as('lies').trajectory(trajectory))).not.toContain('zenuwachtig');
  });

  test('hours follow it', async () => {
    const { rows } = await house.as('tim').get<'hours'>('/api/hours');
    expect(rows[0]!.planned).toBeGreaterThan(0);
  });
});
