import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActRequest } from '../../bot/http/contract.ts';
import { launchBrowser } from '../support/browser.ts';
import { type FixtureServer, startFixtureServer } from '../support/tabs/fixture-server.ts';
import { builtTabs, desk, openTab } from '../support/tabs/open-tab.ts';
import { starterView } from '../support/tabs/starter-fixture.ts';
import { starterScenes } from '../support/tabs/starter-scenes.ts';

let browser: Browser;
let context: BrowserContext;
let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer(await builtTabs());
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'nl-NL' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('POP and kijkwijzers on the page', () => {
  test('a kijkwijzer is filled in with the keyboard, and what was chosen can be undone', async () => {
    const kept: Record<string, unknown>[] = [];
    const { path, fixtures } = starterScenes.kijkwijzerWriting;
    const putDraft = ({ body }: { readonly body: unknown }) => {
      kept.push((body as { values: Record<string, unknown> }).values);
      return { savedAt: '2027-01-21T09:00:00Z' };
    };
    const open = await openTab(context, server, { path, fixtures: { ...fixtures, putDraft } }, desk);
    const item = open.tab.getByRole('group', { name: 'Spullen liggen klaar als de les begint.' });
    await item.getByRole('radio', { name: 'soms te zien' }).focus();
    await open.page.keyboard.press('Space');
    await open.page.keyboard.press('ArrowRight');
    const often = item.getByRole('radio', { name: 'vaak te zien' });
    await expect.poll(() => often.isChecked()).toBe(true);
    await expect
      .poll(() => kept.at(-1), { timeout: 10_000 })
      .toMatchObject({ ratings: { items: { k1: 'often' } } });
    await open.page.keyboard.press('Space');
    await expect.poll(() => often.isChecked()).toBe(false);
    await expect
      .poll(() => (kept.at(-1) as { ratings: { items: object } }).ratings.items, { timeout: 10_000 })
      .not.toHaveProperty('k1');
    await item.getByText('vaak te zien').click();
    await expect.poll(() => often.isChecked()).toBe(true);
    await item.getByText('vaak te zien').click();
    await expect.poll(() => often.isChecked()).toBe(false);
    await open.close();
  });

  test('an earlier version can stand aside', async () => {
    const open = await openTab(context, server, starterScenes.pop, desk);
    const then = open.tab.getByText('Ik heb een goede band met de kinderen.', { exact: true });
    await then.waitFor();
    await open.tab.getByRole('switch', { name: 'Toon de eerdere versie erbij' }).click();
    await then.waitFor({ state: 'detached' });
    await open.tab.getByText(/mijn instructie is kort en duidelijk/).waitFor();
    await open.close();
  });

  test('side by side everything that is drawn is said in words as well', async () => {
    const open = await openTab(context, server, starterScenes.kijkwijzers, desk);
    const row = open.tab.getByRole('listitem').filter({ hasText: 'Spullen liggen klaar' }).first();
    await row.waitFor();
    expect(await row.textContent()).toMatch(/Jij: soms te zien\s*Ruben Smeets: vaak te zien/);
    const through = open.tab.getByRole('region', { name: 'Door het jaar' });
    const heard = await through
      .getByRole('listitem')
      .filter({ hasText: /^di 19 januari, Ruben Smeets/ })
      .count();
    expect(heard).toBeGreaterThan(10);
    expect(await open.tab.getByText(/gemiddeld|totaal|%/).count()).toBe(0);
    await open.close();
  });

  test('an agreement is ticked where it comes back', async () => {
    const acts: ActRequest[] = [];
    const act = ({ body }: { readonly body: unknown }) => {
      acts.push(body as ActRequest);
      return { trajectory: starterView('noor') };
    };
    const { path, fixtures } = starterScenes.agreed;
    const open = await openTab(context, server, { path, fixtures: { ...fixtures, act } }, desk);
    await open.tab.getByRole('checkbox', { name: /drie lessen beginnen/ }).click();
    await expect
      .poll(() => acts.map(({ body }) => body))
      .toEqual([{ act: 'settleAgreement', document: 'kortVerslag.w2.nagesprek.v1', index: 0, done: true }]);
    await open.close();
  });
});
