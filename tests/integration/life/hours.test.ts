import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem, Replies } from '../../../bot/http/contract.ts';
import type { GuidanceHours } from '../../../domain/hours/settings.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { fullName, id } from '../../support/house/people.ts';
import { starterStarted, startRequest } from '../../support/house/story.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2026-11-23T08:00:00Z');
});
afterAll(() => house?.close());

const assumedBy = async (who: 'lies') =>
  (await house.as(who).get<'hours'>('/api/hours')).assumed.find(({ schoolId }) => schoolId === 'zwaluw')!
    .hours;
const saves = (who: 'lies' | 'tim' | 'maud' | 'karin', was: GuidanceHours, hours: GuidanceHours) =>
  house.as(who).call<Replies['saveHours'] & Problem>('PUT', '/api/schools/zwaluw/hours', { was, hours });

test('what a school takes for granted is changed by who leads it, and stands in its list', async () => {
  const was = await assumedBy('lies');
  const hours = { ...was, weekly: 300, meeting: { modelles: 45 } };
  expect((await saves('lies', was, hours)).status).toBe(200);
  expect(await assumedBy('lies')).toEqual(hours);
  await house.restart();
  expect(await assumedBy('lies')).toEqual(hours);
  const { status, body } = await saves('lies', was, { ...was, weekly: 400 });
  expect([status, body.refusals?.[0]?.code]).toEqual([409, 'changedMeanwhile']);
});

test('nobody else changes it, and numbers that cannot be are refused beside themselves, in Dutch', async () => {
  const was = await assumedBy('lies');
  for (const who of ['tim', 'maud', 'karin'] as const) expect((await saves(who, was, was)).status).toBe(404);
  const { status, body } = await saves('lies', was, { ...was, weekly: 99_999 });
  expect([status, body.refusals?.map(({ field }) => field)]).toEqual([422, ['weekly']]);
  expect(refusalText(body.refusals![0]!)).toBe('Kies een getal van 15 tot en met 2.400.');
});

describe('a coach who guides at two schools', () => {
  const goal = 'De geheime groep begint op tijd.';
  beforeAll(async () => {
    await starterStarted(house, { startsOn: '2026-11-30', firstWeek: 13 });
    const request = {
      ...startRequest(),
      schoolId: 'reiger',
      people: [
        { person: id('maud'), role: 'teacher' as const },
        { person: id('tim'), role: 'coach' as const },
        { person: id('karin'), role: 'leidinggevende' as const },
      ],
      goals: [{ text: goal, appraisedOn: '2026-10-05' }],
      startsOn: '2026-11-30',
    };
    const { trajectory } = await house
      .as('karin')
      .get<'start'>('/api/trajectories', 'POST', { key: randomUUID(), request });
    elsewhere = trajectory.id;
    await house.quiet();
  });
  let elsewhere = '';
  const guides = async () => {
    const { foreseen } = await house.as('lies').get<'hours'>('/api/hours');
    return foreseen.find(({ schoolId }) => schoolId === 'zwaluw')!.guides;
  };

  test('counts with both for who leads one of them, once the other has begun', async () => {
    expect(await guides()).toEqual([{ person: id('tim'), name: fullName('tim'), elsewhere: 0, weekly: 0 }]);
    await house.as('karin').act(elsewhere, { act: 'markDiscussed' });
    await house.quiet();
    const [tim] = await guides();
    expect(tim!.elsewhere).toBeGreaterThan(0);
    expect(tim!.elsewhere % 60).toBe(0);
  });

  test('and she learns of the other no name, no school, no kind and no moment', async () => {
    const answered = JSON.stringify(await house.as('lies').get<'hours'>('/api/hours'));
    const secrets = [elsewhere, goal, fullName('maud'), id('maud'), fullName('karin'), id('karin')];
    for (const secret of [...secrets, 'reiger', 'De Reiger', 'verbetertraject', 'groepsbezoek'])
      expect(answered, secret).not.toContain(secret);
    expect((await house.as('lies').call('GET', `/api/trajectories/${elsewhere}`)).status).toBe(404);
    for (const who of ['tim', 'maud', 'joost'] as const)
      expect((await house.as(who).get<'hours'>('/api/hours')).foreseen, who).toEqual([]);
  });
});

test('the Excel file is one, and each gets her own', async () => {
  const answer = await house.as('lies').send('GET', '/api/hours/excel', {});
  expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  expect(answer.headers.get('content-disposition')).toContain('uren.xlsx');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
});
