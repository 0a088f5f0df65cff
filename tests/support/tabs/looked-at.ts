import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseRoute } from '../../../tabs/route/route.ts';
import { launchBrowser } from '../browser.ts';
import { axeFindings } from './axe.ts';
import { type FixtureServer, startFixtureServer } from './fixture-server.ts';
import { builtTabs, desk, type OpenTab, openTab } from './open-tab.ts';
import { type Scene, scenes } from './scenes.ts';

type Named = readonly [string, Scene];
const every: readonly Named[] = Object.entries(scenes);

/** The first scene of each page, and of each kind that is written: in it every colour of that page stands. */
export const ofEachPage: readonly Named[] = [
  ...new Map(every.toReversed().map((one) => [pageOf(one[1]), one])).values(),
];
/** The others: the same pages, for other people and at other times. */
export const otherwise: readonly Named[] = every.filter((one) => !ofEachPage.includes(one));

/** Looks at pages as people do who see little, have a small screen or use a finger, in so many themes. */
export function lookAt(pages: readonly Named[], themes: readonly ('default' | 'dark' | 'contrast')[]): void {
  let server: FixtureServer;
  let browser: Browser;
  /** Colours are looked at once they stand, not on their way there. */
  let still: BrowserContext;
  beforeAll(async () => {
    server = await startFixtureServer(await builtTabs());
    browser = await launchBrowser();
    still = await browser.newContext({ locale: 'nl-NL', reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  describe('every page', () => {
    test.for(pages)(
      '%s fits every width, is good for fingers, and axe finds nothing in any theme',
      async ([, scene]) => {
        const open = await openTab(still, server, scene, desk);
        for (const theme of themes) {
          await open.page.evaluate((name) => (window as unknown as Host).host.theme(name), theme);
          await open.tab.waitForFunction((name) => document.documentElement.dataset.theme === name, theme);
          // A colour that still changes from one theme to the other is nobody's colour.
          await open.tab.waitForFunction(() =>
            document.getAnimations().every((each) => each.playState !== 'running'),
          );
          // Shape and names are the same in every theme: those are looked at once.
          expect(await axeFindings(open.tab, theme === 'default' ? 'all' : 'colours'), theme).toEqual([]);
        }
        for (const width of [1366, 720, 280, 360]) {
          await open.page.setViewportSize({ width, height: 800 });
          await expect
            .poll(() => overflow(open), { message: `overflow at ${width} pixels` })
            .toBeLessThanOrEqual(0);
        }
        expect(await axeFindings(open.tab, 'shape'), 'on a phone').toEqual([]);
        expect(await tooSmallForFingers(open)).toEqual([]);
        expect(open.complaints).toEqual([]);
        await open.close();
      },
    );
  });
}

interface Host {
  readonly host: { theme(name: string): void };
}

function pageOf({ path }: Scene): string {
  const route = parseRoute(path);
  return 'kind' in route ? `${route.page}/${route.kind}` : route.page;
}

function overflow({ tab }: OpenTab): Promise<number> {
  return tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function tooSmallForFingers({ tab }: OpenTab): Promise<string[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main button, main a[href]')]
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0 && box.height < 43.5)
      .map(({ control, box }) => `${control.textContent} ${box.height}`),
  );
}
