import { describe, expect, test } from 'vitest';
import { scenes, withMoment } from '../../support/tabs/scenes.ts';
import { openScene, stage } from './stage.ts';

describe('in Teams', () => {
  test('the theme follows Teams without a reload, and Teams hears when the page stands', async () => {
    const open = await openScene(scenes.coach);
    const ground = () =>
      open.tab.evaluate(
        () => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor,
      );
    const light = await ground();
    await open.page.evaluate(() => (window as unknown as Host).host.theme('dark'));
    await expect.poll(ground).not.toBe(light);
    const told = await open.page.evaluate(() => (window as unknown as Host).host.told);
    expect(told).toContain('appInitialization.appLoaded');
    expect(told).toContain('appInitialization.success');
    await open.close();
  });

  test('outside Teams the page says where to find it', async () => {
    const { browser, server } = await stage();
    const page = await browser.newPage();
    await page.goto(`${server.url}/tabs/`);
    expect(await page.textContent('h1')).toBe('Open Trajectwijzer in Teams');
    await page.close();
  });

  test('joining opens the meeting through Teams', async () => {
    const fixtures = withMoment('tussenevaluatie', {});
    const open = await openScene({ path: 'traject/t-fatima/moment/tussenevaluatie', fixtures });
    await open.tab.getByRole('button', { name: 'Deelnemen in Teams' }).click();
    await expect
      .poll(() => open.page.evaluate(() => (window as unknown as Host).host.opened))
      .toEqual(['https://teams.microsoft.com/l/meetup-join/x']);
    await open.close();
  });
});

interface Host {
  readonly host: { readonly told: string[]; readonly opened: string[]; theme(name: string): void };
}
