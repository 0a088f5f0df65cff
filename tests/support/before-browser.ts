import { unpacked } from './browser.ts';
import { builtTabs } from './tabs/open-tab.ts';

/** Once before all tests that drive a browser: what each would find missing and make, beside the others. */
export default async function setup(): Promise<void> {
  await builtTabs();
  await unpacked();
}
