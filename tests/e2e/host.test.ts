import { AxeBuilder } from '@axe-core/playwright';
import { decodeJwt } from 'jose';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { BRAM, type HostHome, SANNE, startHostHome } from '../support/host-home.ts';

describe('the browser host', () => {
  let home: HostHome;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    [home, browser] = await Promise.all([startHostHome(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await home.close();
  });
  beforeEach(async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
  });
  afterEach(async () => {
    await page.context().close();
    expect(problems.splice(0)).toEqual([]);
  });

  const open = (hash: string) => page.goto(`${home.url}/#/${hash}`);
  const violations = async () => {
    const { violations: found } = await new AxeBuilder({ page })
      .options({ rules: { 'target-size': { enabled: true } } })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
      .analyze();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  };

  test('somebody is picked by name and adds the app; the bot welcomes her', async () => {
    await open('');
    await page.getByRole('searchbox', { name: 'Zoek iemand' }).fill('sanne');
    await page.getByRole('button', { name: /Sanne de Vries/ }).click();
    await page.waitForURL(/#\/sanne\.devries\/chat$/);
    await page.getByRole('button', { name: 'Trajectwijzer toevoegen' }).click();
    await page.getByRole('listitem').filter({ hasText: 'Welkom!' }).waitFor();
    expect(await page.locator('.markdown em').textContent()).toBe('formulier');
  });

  test('a sentence brings a card; a required field is asked for; the action puts a receipt in the card’s place', async () => {
    await home.connector.as(SANNE).install();
    await open('sanne.devries/chat');
    await page.getByLabel('Bericht', { exact: true }).fill('formulier');
    await page.keyboard.press('Enter');
    const card = page.locator('.card').last();
    await card.getByRole('button', { name: 'Bewaren' }).click();
    await card.getByText('Schrijf kort wat het opleverde.').waitFor();
    expect(home.heard.at(-1)!.type).toBe('message');
    await card.getByLabel('Opbrengst').fill('Kleine stappen werken.');
    await card.getByRole('button', { name: 'Bewaren' }).click();
    await card.getByText('Bewaard', { exact: true }).waitFor();
    expect(await card.getByRole('button').count()).toBe(0);
    expect(home.heard.at(-1)).toMatchObject({
      type: 'invoke',
      value: {
        action: { verb: 'keep', data: { moment: 'm1', yield: 'Kleine stappen werken.', share: 'true' } },
      },
    });
    await page.reload();
    await card.getByText('Kleine stappen werken.').waitFor();
  });

  test('an answer in words is shown, and a link to a tab opens it at the right place', async () => {
    await home.connector.as(SANNE).install();
    await home.connector.as(SANNE).say('formulier');
    await open('sanne.devries/chat');
    const card = page.locator('.card').last();
    await card.getByRole('button', { name: 'Later' }).click();
    await page.getByText('Goed, we vragen het morgen weer.').waitFor();
    await card.getByRole('link', { name: 'Open de pagina' }).click();
    await page.waitForURL(/#\/sanne\.devries\/tab\/tweede\/moment-1$/);
    await page.frameLocator('iframe').locator('#sub', { hasText: 'moment-1' }).waitFor();
  });

  test('what the bot says by itself appears, is counted elsewhere, and is announced by its summary', async () => {
    const sanne = home.connector.as(SANNE);
    await sanne.install();
    await open('sanne.devries/agenda');
    await page.getByRole('link', { name: 'Agenda' }).waitFor();
    await page.getByText(/ongelezen/).waitFor({ state: 'attached' });
    await sanne.say('formulier');
    await page.getByRole('button', { name: /Er staat een verslag open/ }).click();
    await page.waitForURL(/#\/sanne\.devries\/chat$/);
    await page.locator('.place .count').waitFor({ state: 'hidden' });
    expect(sanne.unread()).toBe(0);
  });

  test('a tab gets its context and a token for the person, and follows the theme', async () => {
    await open('sanne.devries/tab/eerste/week-12');
    const tab = page.frameLocator('iframe');
    await tab.locator('#token').waitFor();
    expect(await tab.locator('#user').textContent()).toBe(SANNE);
    expect(await tab.locator('#page').textContent()).toBe('eerste');
    expect(await tab.locator('#sub').textContent()).toBe('week-12');
    const token = (await tab.locator('#token').textContent())!;
    expect(await home.tenant.tokens.verify(token)).toBeDefined();
    expect(decodeJwt(token)).toMatchObject({
      aud: home.tenant.app.clientId,
      oid: SANNE,
      tid: home.tenant.tenantId,
      scp: 'access_as_user',
      preferred_username: 'sanne.devries@school.example',
    });
    await page.getByRole('button', { name: 'Thema' }).click();
    await page.getByRole('radio', { name: 'Donker' }).check();
    await tab.locator('#theme', { hasText: 'dark' }).waitFor();
    await page.waitForURL(/theme=dark$/);
    await tab.getByRole('button', { name: 'Ander tabblad' }).click();
    await page.waitForURL(/#\/sanne\.devries\/tab\/tweede\/deel-7\?theme=dark$/);
  });

  test('a dialog of the tab gives back what was filled in', async () => {
    await open('sanne.devries/tab/eerste');
    const tab = page.frameLocator('iframe.tab-frame');
    await tab.getByRole('button', { name: 'Vraag iets' }).click();
    const dialog = page.frameLocator('iframe.dialog-frame');
    await dialog.getByRole('heading', { name: 'Vraag' }).waitFor();
    await dialog.getByRole('button', { name: 'Vraag iets' }).click();
    await tab.getByText('{"note":"uit de dialoog"}').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('the clock goes to the next school day, eight o’clock', async () => {
    await open('sanne.devries/chat');
    await page.getByRole('button', { name: /Klok/ }).click();
    await page.getByLabel('Datum en tijd').fill('2026-11-27T15:00');
    await page.getByRole('button', { name: 'Zet', exact: true }).click();
    await page.getByText(/vr 27 november 2026 om 15:00\./).waitFor();
    await page.getByRole('button', { name: 'Volgende schooldag 8:00' }).click();
    await page.getByText(/ma 30 november 2026 om 08:00\./).waitFor();
    expect(new Date(home.tenant.clock.now()).toISOString()).toMatch(/^2026-11-30T07:0/);
    await page.getByRole('button', { name: 'Terug naar nu' }).click();
    await expect.poll(() => home.tenant.clock.offset()).toBe(0);
  });

  test('the page is reached by keyboard alone', async () => {
    await open('sanne.devries/chat');
    await page.getByLabel('Bericht', { exact: true }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Naar de inhoud');
    const names: string[] = [];
    for (let count = 0; count < 14; count++) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    }
    expect(names.join('\n')).toMatch(
      /Thema[\s\S]*Chat[\s\S]*Agenda[\s\S]*Mijn week[\s\S]*Lijsten[\s\S]*Blokkeren/,
    );
  });

  test.each([
    ['default', 1280],
    ['dark', 360],
    ['contrast', 1280],
  ] as const)('axe finds nothing in %s at %i', async (theme, width) => {
    await home.connector.as(BRAM).install();
    await home.connector.as(BRAM).say('formulier');
    await page.setViewportSize({ width, height: 800 });
    const places = [`bram.koster/chat?theme=${theme}`, `bram.koster/agenda?theme=${theme}`];
    for (const place of theme === 'default' ? ['', ...places] : places) {
      await open(place);
      await page.reload();
      await page.locator(place === '' ? '.people' : '#main > *').waitFor();
      if (place.includes('chat')) await page.locator('.card').last().waitFor();
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});
