import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DraftView } from '../../../bot/http/contract.ts';
import { draftKey } from '../../../domain/documents/draft-key.ts';
import { cardLabelTexts, cardTitles } from '../../../domain/texts/nl/cards.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, site } from '../../support/house/people.ts';
import { running } from '../../support/house/story.ts';
import { changeRow } from '../../support/proofs/as-app.ts';

let house: House;
let trajectory: string;
beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
  await house.connector.as(id('sanne')).install();
  trajectory = await running(house);
});
afterAll(() => house.close());

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
  const cards = house.connector
    .as(id('sanne'))
    .messages()
    .map((one) => JSON.stringify(one.activity))
    .filter((one) => one.includes(cardTitles.refusedLater));
  expect(cards).toHaveLength(1);
  expect(cards[0]).toContain(refusalText({ code: 'notPlanned' }));
  expect(cards[0]).toContain(cardLabelTexts.writeInFull);
  expect(cards[0]).toContain(encodeURIComponent(`schrijf/lesvoorbereiding/${moment}`));
  expect(cards[0]).not.toContain(values.aim);
});
