import type { Browser } from 'playwright-core';
import { createHost } from '../../../infra/local/host/host.ts';
import { launchBrowser } from '../../support/browser.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { fullName, type Name } from '../../support/house/people.ts';
import { builtTabs } from '../../support/tabs/open-tab.ts';
import { TeamsUser } from './teams-user.ts';

/** A whole installation, with Teams around it in a real browser. */
export interface Teams {
  readonly house: House;
  /** Somebody at her own computer: picked by name on the first page, with the app added. */
  signIn(name: Name): Promise<TeamsUser>;
  /** What browsers complained of until now. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** `start`: instant (UTC ISO) at which the tenant's clock begins. */
export async function openTeams(start: string): Promise<Teams> {
  const TABS_FOLDER = await builtTabs();
  const [house, browser] = await Promise.all([openHouse(start, { TABS_FOLDER }), launchBrowser()]);
  const { tenant, connector, config } = house;
  const tab = { entityId: 'begeleidingen', name: 'Begeleidingen', contentUrl: `${config.PUBLIC_URL}/tabs/` };
  tenant.use(createHost(tenant, connector, { tabs: [tab] }).handler);
  const complaints: string[] = [];
  return {
    house,
    complaints,
    async signIn(name) {
      const user = await newcomer(house, browser, name, complaints);
      await user.chat.addApp();
      return user;
    },
    async close() {
      await browser.close();
      await house.close();
    },
  };
}

async function newcomer(
  house: House,
  browser: Browser,
  name: Name,
  complaints: string[],
): Promise<TeamsUser> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => complaints.push(`${name}: ${error.message}`));
  page.on('console', (message) => {
    // teams-js asks Microsoft for its list of hosts, which no test can reach; what is refused is a 422, and said.
    const expected = /validDomains|res\.cdn\.office\.net|ERR_|status of 422/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(`${name}: ${message.text()}`);
  });
  await page.goto(`${house.config.MICROSOFT_WIRE_URL}/`);
  await page.getByRole('searchbox', { name: 'Zoek iemand' }).fill(fullName(name));
  await page.getByRole('button', { name: fullName(name) }).click();
  return new TeamsUser(page, house);
}
