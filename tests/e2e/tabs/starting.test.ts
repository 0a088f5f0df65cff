import { expect, test } from 'vitest';
import { type Scene, scenes } from '../../support/tabs/scenes.ts';
import { trajectory } from '../../support/tabs/trajectory-fixture.ts';
import { openScene } from './stage.ts';

test('what is missing is said beside its field; what was filled in starts the trajectory', async () => {
  const started: unknown[] = [];
  const scene: Scene = {
    path: 'start',
    fixtures: {
      ...scenes.starting.fixtures,
      start: ({ body }) => {
        started.push(body);
        return { trajectory };
      },
    },
  };
  const open = await openScene(scene);
  const { tab } = open;
  await tab.getByRole('button', { name: 'Start het traject' }).click();
  await tab.getByText('Vul in op welke dag het beoordelingsgesprek was waar dit doel uit komt.').waitFor();
  expect(started).toEqual([]);
  await tab.locator('[id="schoolId"]:focus').waitFor();
  await tab
    .getByRole('combobox', { name: 'School', exact: true })
    .selectOption({ label: 'De Klimop, Amersfoort' });
  await tab.getByRole('combobox', { name: 'Leidinggevende' }).selectOption({ label: 'Henk Dijkstra' });
  await tab.getByRole('combobox', { name: 'Leerkracht' }).pressSequentially('fati');
  await tab.getByRole('option', { name: /Fatima Yıldız/ }).click();
  await tab.getByLabel('Verbeterdoel 1').fill('De les begint op tijd.');
  await tab.getByLabel('Datum van het beoordelingsgesprek').fill('2026-06-11');
  await tab.getByLabel('Begint op').fill('2026-11-02');
  await tab.getByRole('button', { name: 'Start het traject' }).click();
  await tab.getByRole('heading', { level: 1, name: 'Traject van Fatima Yıldız' }).waitFor();
  expect(started).toMatchObject([
    {
      request: {
        template: { id: 'verbetertraject', version: 1 },
        schoolId: 'klimop',
        people: [
          { person: 'p-fatima', role: 'teacher' },
          { person: 'p-marit', role: 'coach' },
          { person: 'p-henk', role: 'leidinggevende' },
        ],
        goals: [{ text: 'De les begint op tijd.', appraisedOn: '2026-06-11' }],
        startsOn: '2026-11-02',
      },
    },
  ]);
  await open.close();
});
