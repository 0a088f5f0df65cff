import { expect, test } from 'vitest';
import { axeFindings } from '../../support/tabs/axe.ts';
import { type Scene, scenes } from '../../support/tabs/scenes.ts';
import { openScene } from './stage.ts';

test('somebody comes beside the schoolleiding, and one of them stops without anybody following', async () => {
  const sent: unknown[] = [];
  const { path, fixtures } = scenes.roles;
  const act: Scene['fixtures']['act'] = ({ body }) => {
    sent.push(body);
    return { trajectory: fixtures.trajectory() };
  };
  const { tab, close } = await openScene({ path, fixtures: { ...fixtures, act } });
  const whose = tab.getByLabel('Van wie gaat de rol over?');
  const open = tab.getByRole('button', { name: 'Draag een rol over' });
  await open.click();
  await whose.selectOption({ label: 'Iemand erbij, schoolleiding' });
  await tab.getByRole('combobox', { name: 'Wie wordt schoolleiding?' }).pressSequentially('vera');
  await tab.getByRole('option', { name: /Vera Kok/ }).click();
  expect(await axeFindings(tab, 'all')).toEqual([]);
  await tab.getByRole('button', { name: 'Voeg toe' }).click();
  await tab.getByRole('alertdialog').getByText('Wie de rol al heeft, houdt die.').waitFor();
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Voeg toe' }).click();
  await expect.poll(() => sent).toHaveLength(1);
  expect(sent[0]).toMatchObject({
    body: { act: 'assignRole', role: 'schoolleiding', person: { person: 'p-vera' } },
  });
  expect(sent[0]).not.toHaveProperty('body.instead');
  // What is done closes the form.
  await open.click();
  await whose.selectOption({ label: 'Els Bakker, schoolleiding' });
  await tab.getByRole('button', { name: 'Niemand: de rol stopt' }).click();
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Ja, de rol stopt' }).click();
  await expect.poll(() => sent).toHaveLength(2);
  expect(sent[1]).toMatchObject({ body: { act: 'endRole', role: 'schoolleiding', holder: 'p-els' } });
  await open.click();
  // Who leads it is followed by somebody.
  await whose.selectOption({ label: 'Henk Dijkstra, leidinggevende' });
  await tab.getByRole('combobox', { name: 'Wie wordt leidinggevende?' }).waitFor();
  expect(await tab.getByRole('button', { name: 'Niemand: de rol stopt' }).count()).toBe(0);
  await close();
});
