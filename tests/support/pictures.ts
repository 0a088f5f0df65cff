/**
 * Makes the pictures of the README: `npm start` in one window, then `npm run pictures` in another.
 * They show the story of the local board, so that everybody can make them anew.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchBrowser } from './browser.ts';

const host = process.argv[2] ?? 'http://127.0.0.1:5400';
const folder = join(import.meta.dirname, '../../docs/pictures');

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  /** A link in the tab that is followed first. */
  readonly opens?: RegExp;
  /** Text that must stand there before the picture is taken, in the tab where there is one. */
  readonly shows: RegExp;
}

const pictures: readonly Picture[] = [
  {
    name: 'tijdlijn',
    path: '/#/ellen.waterman/tab/begeleidingen',
    opens: /^Noor Hartkamp/,
    width: 1280,
    height: 1010,
    shows: /^Tijdlijn$/,
  },
  {
    name: 'traject',
    path: '/#/ellen.waterman/tab/begeleidingen',
    width: 1280,
    height: 900,
    shows: /Iris Vermeulen-Baas/,
  },
  {
    name: 'leidinggevende',
    path: '/#/marieke.rozendal/tab/begeleidingen',
    width: 1280,
    height: 900,
    shows: /Iris Vermeulen-Baas/,
  },
  {
    name: 'leerkracht',
    path: '/#/iris.vermeulenbaas/tab/begeleidingen',
    width: 390,
    height: 844,
    shows: /traject/i,
  },
  { name: 'chat', path: '/#/wouter.schellinkhout/chat', width: 1280, height: 900, shows: /Trajectwijzer/ },
];

await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
for (const { name, path, opens, width, height, shows } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'nl-NL' });
  await page.goto(`${host}${path}`);
  if (opens) {
    await page.frameLocator('iframe').getByRole('link', { name: opens }).click();
    // What lies under the pointer looks otherwise.
    await page.mouse.move(0, 0);
  }
  const place = path.includes('/tab/') ? page.frameLocator('iframe') : page;
  await place.getByText(shows).first().waitFor({ timeout: 60_000 });
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.screenshot({ path: join(folder, `${name}.png`) });
  console.log(`${name}.png`);
  await page.close();
}
await browser.close();
