import type { Browser, BrowserContext } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { type FixtureServer, startFixtureServer } from '../../support/tabs/fixture-server.ts';
import { builtTabs, desk, type OpenTab, openTab } from '../../support/tabs/open-tab.ts';
import type { Scene } from '../../support/tabs/scenes.ts';

interface Stage {
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly server: FixtureServer;
}

let made: Promise<Stage> | undefined;

/** One browser and server for all files here that a worker runs; the browser ends with the worker. */
export function stage(): Promise<Stage> {
  made ??= make();
  return made;
}

async function make(): Promise<Stage> {
  const [server, browser] = await Promise.all([builtTabs().then(startFixtureServer), launchBrowser()]);
  return { browser, server, context: await browser.newContext({ locale: 'nl-NL' }) };
}

/** A scene as Teams shows it, on a desk unless it says otherwise. */
export async function openScene(scene: Scene, look = desk): Promise<OpenTab> {
  const { context, server } = await stage();
  return openTab(context, server, scene, look);
}
