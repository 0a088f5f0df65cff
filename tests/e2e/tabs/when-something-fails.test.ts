import { describe, test } from 'vitest';
import { problem } from '../../support/tabs/fixture-server.ts';
import { common, scenes } from '../../support/tabs/scenes.ts';
import { openScene, stage } from './stage.ts';

describe('when something fails', () => {
  test('a broken server is said with a code and a way on', async () => {
    let broken = true;
    const fixtures = { ...common, home: () => (broken ? problem(500) : common.home()) };
    const open = await openScene({ path: '', fixtures });
    await open.tab.getByText(/c0ffee00/).waitFor();
    broken = false;
    await open.tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await open.tab.getByRole('heading', { level: 1, name: /Marit/ }).waitFor();
    await open.close();
  });

  test('without a connection the page says so, keeps what was read, and comes back', async () => {
    const { context } = await stage();
    const open = await openScene(scenes.trajectory);
    const goTo = (hash: string) =>
      open.tab.evaluate((to) => {
        window.location.hash = to;
      }, hash);
    await context.setOffline(true);
    await goTo('#/traject/t-anders');
    await open.tab.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
    await goTo('#/traject/t-fatima');
    await open.tab.getByRole('heading', { level: 1, name: /Fatima/ }).waitFor();
    await goTo('#/traject/t-anders');
    await context.setOffline(false);
    await open.tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await open.tab.getByRole('heading', { level: 1, name: /Fatima/ }).waitFor();
    await open.close();
  });
});
