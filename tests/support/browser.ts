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

const args = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  // The pages of one context share a process, and with it what was compiled for the page before.
  '--renderer-process-limit=1',
];

/**
 * A real Chromium: the one that `CHROME_PATH` names, else the one that came with npm (Linux x64), else the system's.
 * The one of npm draws pages and no window around them, which is a third of the work.
 * That package's own flags are for a cloud function: they switch web security off, so ours are the same everywhere.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: unknown[] = [];
  for (const executablePath of [process.env.CHROME_PATH, await unpacked(), ...INSTALLED]) {
    if (!executablePath || !existsSync(executablePath)) continue;
    try {
      return await chromium.launch({ executablePath, args });
    } catch (error) {
      failures.push(error);
    }
  }
  throw new AggregateError(failures, 'No Chromium starts here: install one, or let CHROME_PATH name it');
}

/** Unpacks the Chromium that came with npm, which takes seconds the first time; undefined where it cannot run. */
export async function unpacked(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
