import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem, Replies } from '../../../bot/http/contract.ts';
import type { GuidanceHours } from '../../../domain/hours/settings.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { type House, openHouse } from '../../support/house/house.ts';

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

test('the Excel file is one, and each gets her own', async () => {
  const answer = await house.as('lies').send('GET', '/api/hours/excel', {});
  expect(answer.headers.get('content-type')).toContain('spreadsheetml');
  expect(answer.headers.get('content-disposition')).toContain('uren.xlsx');
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
});
