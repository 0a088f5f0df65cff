import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../support/tabs/axe.ts';
import { desk } from '../../support/tabs/open-tab.ts';
import { type Scene, scenes } from '../../support/tabs/scenes.ts';
import { trajectory } from '../../support/tabs/trajectory-fixture.ts';
import { openScene } from './stage.ts';

describe('what is in the way of a time that somebody chose', () => {
  const full = 'De agenda van Fatima Yıldız is dan vol.';

  test('is read before a meeting is moved there, and it goes there all the same', async () => {
    const sent: unknown[] = [];
    const asked: unknown[] = [];
    const scene: Scene = {
      path: scenes.visit.path,
      fixtures: {
        ...scenes.visit.fixtures,
        clashes: ({ body }) => {
          asked.push(body);
          return { clashes: [{ moment: 'c2.groepsbezoek', sentences: [full] }] };
        },
        act: ({ body }) => {
          sent.push(body);
          return { trajectory };
        },
      },
    };
    const { tab, close } = await openScene(scene, { ...desk, width: 360 });
    await tab.getByRole('button', { name: 'Verzet', exact: true }).click();
    await tab.getByLabel('Datum').fill('2026-11-05');
    await tab.getByRole('button', { name: 'Verzet naar deze tijd' }).click();
    await tab.getByRole('alert').getByText(full).waitFor();
    expect(await axeFindings(tab, 'all')).toEqual([]);
    expect(sent).toEqual([]);
    await tab.getByRole('button', { name: 'Verzet toch' }).click();
    await expect.poll(() => sent).toHaveLength(1);
    expect(asked).toHaveLength(1);
    await close();
  });

  test('stands beside what the coach holds in a plan, and is said once more before she confirms', async () => {
    const sent: unknown[] = [];
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...scenes.planning.fixtures,
        clashes: () => ({ clashes: [{ moment: 'tussenevaluatie', sentences: [full] }] }),
        act: ({ body }) => {
          sent.push(body);
          return { trajectory };
        },
      },
    };
    const { tab, close } = await openScene(scene);
    await tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await tab.getByLabel('Datum').fill('2026-11-05');
    await tab.getByRole('button', { name: 'Zet hier neer' }).click();
    await tab.locator('#plan-tussenevaluatie').getByText(full).waitFor();
    await tab.getByRole('button', { name: 'Bevestig het plan' }).click();
    const dialog = tab.getByRole('alertdialog');
    await dialog.getByText('zit iets in de weg').waitFor();
    await dialog.getByRole('button', { name: 'Toch bevestigen' }).click();
    await expect.poll(() => sent).toMatchObject([{ body: { act: 'confirmPlan' } }]);
    await close();
  });
});
