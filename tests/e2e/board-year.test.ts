import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { YearPlanView, YearView } from '../../domain/board-year/view.ts';
import { launchBrowser } from '../support/browser.ts';
import { type FixtureServer, startFixtureServer } from '../support/tabs/fixture-server.ts';
import { builtTabs, desk, openTab } from '../support/tabs/open-tab.ts';
import { yearOfBoard, yearScenes } from '../support/tabs/year-scenes.ts';

let browser: Browser;
let context: BrowserContext;
let server: FixtureServer;

beforeAll(async () => {
  server = await startFixtureServer(await builtTabs());
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'nl-NL' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const { view, base, beside, planning, confirming } = yearOfBoard;

test('a coordinator plans the year, tries one coach more, chooses it, confirms, stops and goes on', async () => {
  const asked: unknown[] = [];
  let now: YearView = { ...view, plans: [] };
  const stand = (...plans: readonly YearPlanView[]) => {
    now = { ...view, plans };
    return now;
  };
  const scene = {
    path: '',
    fixtures: {
      ...yearScenes.yearUnplanned.fixtures,
      boardYear: () => now,
      boardYearStatus: () => ({ plans: now.plans }),
      planYear: ({ body }: { readonly body: unknown }) => {
        const { variant } = body as { readonly variant: YearPlanView['variant'] };
        asked.push(variant);
        return variant.kind === 'asIs' ? stand(planning) : stand(base, beside);
      },
      steerYear: ({
        ids,
        body,
      }: {
        readonly ids: Readonly<Record<string, string>>;
        readonly body: unknown;
      }) => {
        const what = (body as { readonly do: string }).do;
        asked.push(`${what} ${ids.plan}`);
        const chosen: YearPlanView = { ...beside, role: 'base' };
        if (what === 'choose') return stand(chosen);
        return stand({ ...confirming, state: what === 'pause' ? 'paused' : 'confirming' });
      },
    },
  };
  const open = await openTab(context, server, scene, desk);
  const { tab } = open;
  await tab.getByRole('link', { name: 'Jaarplanning' }).press('Enter');
  await tab.getByRole('button', { name: 'Plan het jaar' }).press('Enter');
  await tab.getByText('871 van 1.008 momenten met een plek').waitFor();
  // What goes on elsewhere comes by itself.
  stand({ ...base, version: 9 });
  await tab.getByRole('heading', { name: 'Het plan', exact: true }).waitFor();
  await tab.getByRole('img', { name: /^Ellen Waterman: vol in week 6 en week 13/ }).waitFor();
  await tab.getByText('Geef Ellen Waterman minder trajecten of meer uren.').waitFor();

  await tab.getByLabel('Werkdagen per week').selectOption('4');
  await tab.getByRole('button', { name: 'Reken door' }).click();
  const placed = tab.getByRole('row', { name: /Momenten met een plek/ });
  await expect.poll(() => placed.innerText()).toMatch(/984\s+1\.004\s+\+20/);
  await tab.getByRole('button', { name: 'Kies dit plan' }).click();
  await tab.getByText('Dit is nu het plan').waitFor();

  await tab.getByRole('button', { name: 'Bevestig het plan' }).click();
  const sure = tab.getByRole('alertdialog', { name: '27 trajecten in de agenda’s zetten?' });
  await sure.getByRole('button', { name: 'Bevestig' }).click();
  await tab.getByRole('progressbar', { name: '11 van 28 trajecten staan in de agenda’s' }).waitFor();
  await tab.getByText('Nog ongeveer 2 minuten.').waitFor();
  await tab.getByRole('button', { name: 'Stop', exact: true }).click();
  await tab.getByRole('button', { name: 'Ga verder' }).click();
  await tab.getByRole('heading', { name: 'Het plan gaat de agenda’s in' }).waitFor();
  expect(asked).toEqual([
    { kind: 'asIs' },
    { kind: 'extraCoach', days: 4 },
    'choose plan-2',
    'confirm plan-2',
    'pause plan-1',
    'confirm plan-1',
  ]);
  expect(open.complaints).toEqual([]);
  await open.close();
});

test.each([
  [1280, 4],
  [360, 2],
])('at %i pixels its figures stand %i beside each other, evenly and at one height', async (width, beside) => {
  const open = await openTab(context, server, yearScenes.yearPlanned, { ...desk, width });
  const figures = open.tab.getByRole('definition');
  await figures.first().waitFor();
  const boxes = await figures.evaluateAll((all) =>
    all.map((one) => {
      const { x, y } = one.getBoundingClientRect();
      return [x, y].map(Math.round);
    }),
  );
  const [xs, ys] = [0, 1].map((axis) => [...new Set(boxes.map((box) => box[axis]!))]) as [number[], number[]];
  expect([boxes.length, xs.length, ys.length]).toEqual([4, beside, 4 / beside]);
  const steps = xs.slice(1).map((x, index) => x - xs[index]!);
  expect(Math.max(...steps) - Math.min(...steps)).toBeLessThanOrEqual(1);
  await open.close();
});
