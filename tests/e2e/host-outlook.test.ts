import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { BRAM, type HostHome, ILSE, SANNE, startHostHome } from '../support/host-home.ts';

describe('Outlook and SharePoint in the browser host', () => {
  let home: HostHome;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    home = await startHostHome();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nl-NL' });
    page = await context.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
  });
  afterEach(async () => {
    await page.context().close();
    await home.close();
    expect(problems.splice(0)).toEqual([]);
  });

  const open = async (hash: string) => {
    await page.goto(`${home.url}/#/${hash}`);
    await page.locator('#main > *').waitFor();
  };
  const event = (subject: string) => page.getByRole('button', { name: new RegExp(subject) });
  const eventOf = (userId: string, subject: string) =>
    home.tenant.eventsOf(userId).find(({ body }) => String(body.subject).includes(subject))?.body as
      | { start: { dateTime: string }; isCancelled: boolean; attendees: { status: { response: string } }[] }
      | undefined;
  const axe = async () => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);

  test('somebody proposes another time; the organiser takes it over, and it moves for both', async () => {
    await open('bram.koster/agenda');
    await event('Begeleidingsgesprek').click();
    await page.getByText('Andere tijd voorstellen').click();
    expect(await axe()).toEqual([]);
    await page.getByLabel('Van', { exact: true }).fill('2026-11-25T10:00');
    await page.getByLabel('Tot', { exact: true }).fill('2026-11-25T11:00');
    await page.getByRole('button', { name: 'Voorstellen' }).click();
    await page.getByText('Je voorstel is verstuurd.').waitFor();
    await open('sanne.devries/agenda');
    await page.getByText('Andere tijd voorgesteld').waitFor();
    await event('Begeleidingsgesprek').click();
    await page.getByText(/stelt voor: woensdag 25 november, 10:00 – 11:00/).waitFor();
    await page.getByRole('button', { name: 'Tijd van Bram Koster overnemen' }).click();
    await page.getByRole('region', { name: 'Afspraken van de week' }).getByText('10:00 – 11:00').waitFor();
    for (const person of [SANNE, BRAM])
      expect(eventOf(person, 'Begeleidingsgesprek')!.start.dateTime).toMatch(/^2026-11-25T09:00/);
  });

  test('an invitation is accepted and declined, and the organiser cancels', async () => {
    await open('bram.koster/agenda');
    await event('Begeleidingsgesprek').click();
    await page.getByLabel('Bericht aan de organisator').fill('Tot dan');
    await page.getByRole('button', { name: 'Accepteren', exact: true }).click();
    await page.getByText('Geaccepteerd.').waitFor();
    expect(eventOf(SANNE, 'Begeleidingsgesprek')!.attendees[0]!.status.response).toBe('accepted');
    await open('sanne.devries/agenda');
    await event('Begeleidingsgesprek').click();
    await page.getByRole('button', { name: 'Vergadering afzeggen' }).click();
    await page.getByText('Afgezegd.').waitFor();
    await open('bram.koster/agenda');
    await page.locator('.event-state', { hasText: 'Geannuleerd' }).waitFor();
    expect(eventOf(BRAM, 'Begeleidingsgesprek')!.isCancelled).toBe(true);
  });

  test('a guest answers the invitation that came by mail', async () => {
    expect(home.tenant.users().find(({ id }) => id === ILSE)!.userType).toBe('Guest');
    await open('ilse.postma/agenda');
    await page.getByText('Geen mailbox in deze tenant').waitFor();
    await event('Kennismaking').click();
    await page.getByRole('button', { name: 'Afwijzen' }).click();
    await page.getByText('Afgewezen.').waitFor();
    expect(eventOf(SANNE, 'Kennismaking')!.attendees[0]!.status.response).toBe('declined');
  });

  test('a new appointment makes its time busy', async () => {
    await open('sanne.devries/agenda');
    await page.getByRole('button', { name: 'Nieuwe afspraak' }).click();
    await page.getByLabel('Onderwerp', { exact: true }).fill('Tandarts');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await event('Tandarts').waitFor();
    await page.getByRole('button', { name: 'Volgende week' }).click();
    await page.waitForURL(/agenda\/2026-11-30$/);
    await page.getByRole('heading', { name: /week 49/ }).waitFor();
  });

  test('the secretary changes a row; a director who may only read is refused', async () => {
    await open('joke.vandenberg/lijsten');
    await page.getByRole('button', { name: 'Momenten' }).click();
    await page.getByRole('button', { name: 'Rij 1 wijzigen' }).click();
    await page.getByLabel('Datum', { exact: true }).fill('2026-12-08');
    await page.getByLabel('Begin', { exact: true }).fill('2026-12-08T10:15');
    await page.getByLabel('Stand', { exact: true }).selectOption('gaat niet door');
    expect(await axe()).toEqual([]);
    await page.getByRole('button', { name: 'Bewaren' }).click();
    const row = page.getByRole('row').filter({ hasText: 'Co-teaching' });
    await row.filter({ hasText: 'Joke van den Berg' }).waitFor();
    expect(await row.textContent()).toMatch(/2026-12-08.*2026-12-08 10:15.*gaat niet door/);
    expect(await axe()).toEqual([]);
    await open('fatima.elidrissi/lijsten');
    await page.getByRole('button', { name: 'Momenten' }).click();
    await page.getByRole('button', { name: 'Rij 1 wijzigen' }).click();
    await page.getByLabel('Uren').fill('2');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('alert').filter({ hasText: 'SharePoint weigert' }).waitFor();
    await open('sanne.devries/lijsten');
    await page.getByText('Sanne de Vries kan geen lijsten openen.').waitFor();
  });
});
