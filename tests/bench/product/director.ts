import { rmSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../support/browser.ts';
import { freePort } from '../../support/house/environment.ts';
import { openHouse } from '../../support/house/house.ts';
import { id } from '../../support/house/people.ts';
import type { Figure } from '../figure.ts';
import { startChild } from './card-action/child.ts';
import { environmentOf } from './card-action/school.ts';
import { fillBoard, now } from './director/board.ts';
import { builtWithHello } from './director/built.ts';
import { startHost } from './director/host.ts';

const TRAJECTORIES = 1_000;
const ROUNDS = 9;
const WARMING = 20;

/** What must stand before the page is of use: a name, what waits, and a trajectory drawn as a timeline. */
const useful = 'main h1, main ul a[href], main li a svg circle';
const hello = 'main h1';

/**
 * From the start of the frame's navigation until the director's first page with a thousand trajectories is painted,
 * with an empty cache, against a Fluent UI page that says hello, built by the same settings, served by the same
 * server and framed by the same host; in turns, each in a browser context of its own.
 */
export async function* directorRender(): AsyncIterable<Figure> {
  const hostPort = await freePort();
  const host = `http://127.0.0.1:${hostPort}`;
  const folder = await builtWithHello();
  const house = await openHouse(now, { HOST_ORIGINS: host, TABS_FOLDER: folder });
  const browser = await launchBrowser();
  try {
    await house.app.stop();
    await fillBoard(house.config, TRAJECTORIES);
    const app = startChild('bot/index.ts', environmentOf(house.config));
    house.app = { url: house.config.PUBLIC_URL, stop: () => app.stop() };
    await app.said((line) => line.includes('app.started'));
    const claims = { aud: house.tenant.app.clientId, oid: id('lies'), name: 'Lies Brouwer' };
    const token = await house.tenant.tokens.sign('entra-v2', { ...claims, scp: 'access_as_user' });
    // The browser begins cold; a server has been running for a while.
    for (let asked = 0; asked < WARMING; asked += 1)
      await fetch(`${house.config.PUBLIC_URL}/api/home`, { headers: { authorization: `Bearer ${token}` } });
    const frames = await startHost(hostPort, token);
    const open = (path: string, parts: string) =>
      firstRender(browser, `${host}/?frame=${house.config.PUBLIC_URL}/tabs/${path}`, parts.split(', '));
    const rounds: { readonly ours: number; readonly theirs: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const theirs = await open('hello/index.html', hello);
      const ours = await open('', useful);
      // The first packs what is served.
      if (round > 0) rounds.push({ ours, theirs });
    }
    frames.close();
    const ratio = median(rounds.map(({ ours, theirs }) => ours / theirs));
    const [ours, theirs] = [median(rounds.map((one) => one.ours)), median(rounds.map((one) => one.theirs))];
    yield {
      figure: 'tab.director_render_vs_hello',
      value: Math.round(ratio * 100) / 100,
      unit: 'ratio',
      baseline: 1,
      note: `${ours.toFixed(0)} ms with ${TRAJECTORIES} trajectories, ${theirs.toFixed(0)} ms for hello; aim 1.5 or less`,
    };
  } finally {
    await browser.close();
    await house.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds from the frame's navigation start until all parts stand and were painted. */
async function firstRender(browser: Browser, url: string, parts: readonly string[]): Promise<number> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1280, height: 800 } });
  try {
    await context.addInitScript((selectors: readonly string[]) => {
      if (window === window.top) return;
      const look = () => {
        if (!selectors.every((one) => document.querySelector(one))) return;
        watching.disconnect();
        // After the frame in which they stand was painted.
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { shownAt: performance.now() })));
      };
      const watching = new MutationObserver(look);
      watching.observe(document, { childList: true, subtree: true });
    }, parts);
    const page = await context.newPage();
    await page.goto(url);
    const frame = await (await page.waitForSelector('iframe')).contentFrame();
    const shown = await frame!.waitForFunction(() => (window as { shownAt?: number }).shownAt, undefined, {
      timeout: 60_000,
    });
    return (await shown.jsonValue()) as number;
  } finally {
    await context.close();
  }
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}
