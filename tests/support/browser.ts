import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * A real Chromium: the one that `CHROME_PATH` names, else the system's, else the one that came with npm (Linux x64).
 * That package's own flags are for a cloud function: they switch web security off, so ours are the same everywhere.
 */
export async function launchBrowser(): Promise<Browser> {
  const found = [process.env.CHROME_PATH, ...INSTALLED].find((path) => path && existsSync(path));
  const executablePath = found ?? (await (await import('@sparticuz/chromium')).default.executablePath());
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
}
