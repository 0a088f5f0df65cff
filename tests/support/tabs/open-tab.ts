import { execFile } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { FixtureServer } from './fixture-server.ts';
import type { Scene } from './scenes.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');

/** Folder with the built tabs; built first when something in them is newer. */
export async function builtTabs(): Promise<string> {
  const folder = join(root, 'dist/tabs');
  const page = join(folder, 'index.html');
  const sources = globSync('{package-lock.json,{tabs,domain,bot/http}/**/*.{ts,tsx,css,html}}', {
    cwd: root,
  });
  const newest = Math.max(...sources.map((file) => statSync(join(root, file)).mtimeMs));
  if (!existsSync(page) || statSync(page).mtimeMs < newest) {
    // In a process of its own: Vitest's NODE_ENV would make it a development build.
    await run(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'tabs'], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
    });
  }
  return folder;
}

export interface OpenTab {
  readonly page: Page;
  /** The tab inside its host. */
  readonly tab: Frame;
  /** What the browser complained of. */
  readonly complaints: string[];
  close(): Promise<void>;
}

interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: 'default' | 'dark' | 'contrast';
}

export const desk: Look = { width: 1280, height: 800, theme: 'default' };

/** Opens a scene as Teams would: in a frame, by a deep link. Waits until its heading stands. */
export async function openTab(
  context: BrowserContext,
  server: FixtureServer,
  scene: Scene,
  { width, height, theme }: Look,
): Promise<OpenTab> {
  server.fixtures = scene.fixtures;
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // teams-js asks Microsoft for its list of hosts; what fails to load is the scene's own doing.
    const expected = /validDomains|Failed to load resource/.test(message.text());
    if (message.type() === 'error' && !expected) complaints.push(message.text());
  });
  await page.goto(`${server.url}/host?theme=${theme}&sub=${encodeURIComponent(scene.path)}`);
  const tab = await frameOf(page);
  await tab.waitForSelector('h1');
  return { page, tab, complaints, close: () => page.close() };
}

async function frameOf(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('iframe');
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('The host has no tab');
  return frame;
}
