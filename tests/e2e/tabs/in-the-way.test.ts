import { describe, expect, test } from 'vitest';
import { axeFindings } from '../../support/tabs/axe.ts';
import { problem } from '../../support/tabs/fixture-server.ts';
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
          return { clashes: [{ moment: 'c2.groepsbezoek', refused: [], sentences: [full] }] };
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
        clashes: () => ({ clashes: [{ moment: 'tussenevaluatie', refused: [], sentences: [full] }] }),
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

  test('a day without school is refused beside its field, and one that closed since in its own row', async () => {
    const closed = 'Op di 22 december is er geen school (kerstvakantie). Kies een andere dag.';
    const refusals = [
      { code: 'schoolClosed' as const, params: { date: '2026-12-22', why: 'kerstvakantie' } },
    ];
    const sent: { moments: { moment: string }[] }[] = [];
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...scenes.planning.fixtures,
        clashes: ({ body }) => {
          const { moments } = body as { moments: { moment: string; start?: string }[] };
          const isClosed = JSON.stringify(moments).includes('2026-12-22');
          return {
            clashes: [{ moment: 'tussenevaluatie', refused: isClosed ? [closed] : [], sentences: [] }],
          };
        },
        act: ({ body }) => {
          const { moments } = (body as { body: (typeof sent)[number] }).body;
          sent.push({ moments });
          const at = moments.findIndex(({ moment }) => moment === 'tussenevaluatie');
          return problem(
            422,
            refusals.map((one) => ({ ...one, field: `moments.${at}.start` })),
          );
        },
      },
    };
    const { tab, close } = await openScene(scene);
    const row = tab.locator('#plan-tussenevaluatie');
    await tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await tab.getByLabel('Datum').fill('2026-12-22');
    await tab.getByRole('button', { name: 'Zet hier neer' }).click();
    await row.getByText('kerstvakantie').waitFor();
    await tab.getByLabel('Datum').fill('2026-11-05');
    await row.getByText('kerstvakantie').waitFor({ state: 'detached' });
    await tab.getByRole('button', { name: 'Zet hier neer' }).click();
    await tab.getByText('Je paste één moment aan.').waitFor();
    await tab.getByRole('button', { name: 'Bevestig het plan' }).click();
    await tab.getByRole('alertdialog').getByRole('button', { name: 'Bevestig het plan' }).click();
    await row.getByText('Op di 22 december').waitFor();
    expect(sent).toHaveLength(1);
    await close();
  });
});
