import { describe, expect, test } from 'vitest';
import { scenes } from '../../support/tabs/scenes.ts';
import { openScene } from './stage.ts';

describe('a form that unfolds below its button', () => {
  const phone = { width: 360, height: 640, theme: 'default' } as const;
  test.each([
    ['visit', 'Verzet', 'Verzet naar deze tijd'],
    ['visit', 'Welke tijden kunnen?', 'Vraag het'],
    ['visit', 'Gaat niet door', 'Gaat niet door'],
    ['visit', 'Stel een andere tijd voor', 'Verstuur voorstel'],
    ['planning', 'Verzet: Tussenevaluatie', 'Zet hier neer'],
  ] as const)(
    '%s, %s: in view on a phone, with the focus in it, and back on cancel',
    async (scene, opener, submit) => {
      const { page, tab, close } = await openScene(scenes[scene], phone);
      const button = tab.getByRole('button', { name: opener, exact: true }).first();
      await button.waitFor();
      await button.evaluate((one) => {
        const { bottom } = one.getBoundingClientRect();
        window.scrollBy(0, bottom - window.innerHeight + 8);
      });
      await button.focus();
      await page.keyboard.press('Enter');
      const form = tab
        .locator('form')
        .filter({ has: tab.getByRole('button', { name: submit, exact: true }) });
      const focused = () => form.evaluate((one) => one.contains(document.activeElement));
      await expect.poll(focused).toBe(true);
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toMatch(/INPUT|SELECT/);
      const send = form.getByRole('button', { name: submit, exact: true });
      const isInView = () =>
        send.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          const at = document.elementFromPoint(one.getBoundingClientRect().x + 4, (top + bottom) / 2);
          return top >= 0 && bottom <= window.innerHeight && one.contains(at);
        });
      await expect.poll(isInView).toBe(true);
      const isBack = () => button.evaluate((one) => one === document.activeElement);
      await form.getByRole('button', { name: 'Niet doen' }).click();
      await form.waitFor({ state: 'detached' });
      expect(await isBack()).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe(true);
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
      expect(await isBack()).toBe(true);
      await close();
    },
  );
});
