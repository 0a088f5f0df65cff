import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActRequest, DraftView } from '../../bot/http/contract.ts';
import type { FormValues, ProgrammeLine } from '../../domain/forms/form.ts';
import type { InstrumentDraft } from '../../domain/kijkwijzers/own.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { launchBrowser } from '../support/browser.ts';
import { axeFindings } from '../support/tabs/axe.ts';
import {
  type Asked,
  type FixtureServer,
  type Fixtures,
  problem,
  startFixtureServer,
} from '../support/tabs/fixture-server.ts';
import { foundOfBoard, leaderHome } from '../support/tabs/home-fixture.ts';
import { builtTabs, desk, openTab } from '../support/tabs/open-tab.ts';
import { common, report, type Scene, scenes, withMoment } from '../support/tabs/scenes.ts';
import { aboutStarter } from '../support/tabs/starter-fixture.ts';
import { mine, NOW, trajectory } from '../support/tabs/trajectory-fixture.ts';

/** Folder with the built tabs. */
let built: string;
let browser: Browser;
let context: BrowserContext;
let server: FixtureServer;

beforeAll(async () => {
  built = await builtTabs();
  server = await startFixtureServer(built);
  browser = await launchBrowser();
  context = await browser.newContext({ locale: 'nl-NL' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('in Teams', () => {
  test('the theme follows Teams without a reload, and Teams hears when the page stands', async () => {
    const open = await openTab(context, server, scenes.coach, desk);
    const ground = () =>
      open.tab.evaluate(
        () => getComputedStyle(document.querySelector('.fui-FluentProvider')!).backgroundColor,
      );
    const light = await ground();
    await open.page.evaluate(() => (window as unknown as Host).host.theme('dark'));
    await expect.poll(ground).not.toBe(light);
    const told = await open.page.evaluate(() => (window as unknown as Host).host.told);
    expect(told).toContain('appInitialization.appLoaded');
    expect(told).toContain('appInitialization.success');
    await open.close();
  });

  test('outside Teams the page says where to find it', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/tabs/`);
    expect(await page.textContent('h1')).toBe('Open Trajectwijzer in Teams');
    await page.close();
  });

  test('joining opens the meeting through Teams', async () => {
    const fixtures = withMoment('tussenevaluatie', {});
    const open = await openTab(
      context,
      server,
      { path: 'traject/t-fatima/moment/tussenevaluatie', fixtures },
      desk,
    );
    await open.tab.getByRole('button', { name: 'Deelnemen in Teams' }).click();
    await expect
      .poll(() => open.page.evaluate(() => (window as unknown as Host).host.opened))
      .toEqual(['https://teams.microsoft.com/l/meetup-join/x']);
    await open.close();
  });
});

describe('finding one’s way', () => {
  test('with the keyboard from what waits to the form, and back', async () => {
    const fixtures = { ...common, compose: scenes.writing.fixtures.compose };
    const open = await openTab(context, server, { path: '', fixtures }, desk);
    const need = open.tab.getByRole('link', { name: /Verslag staat nog open/ });
    await need.focus();
    await open.page.keyboard.press('Enter');
    const heading = open.tab.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.textContent()).toBe('Verslag van de nabespreking');
    expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
    await open.page.keyboard.press('Tab');
    const focused = () => open.tab.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('teacherSaid');
    await open.tab.getByRole('link', { name: /Terug naar het moment/ }).press('Enter');
    await expect.poll(() => heading.textContent()).toBe('Online co-teaching 2');
    await open.close();
  });

  test('the timeline is an ordered list that says each moment, its day and its state', async () => {
    const open = await openTab(context, server, scenes.trajectory, desk);
    const line = open.tab.getByRole('list', { name: 'Tijdlijn' });
    const moments = await line.getByRole('link').allTextContents();
    expect(moments).toHaveLength(trajectory.moments.length);
    expect(moments[0]).toContain('Klikgesprek');
    expect(moments[1]).toMatch(/Online co-teaching 1.*28 sep.*gehouden/);
    await open.close();
  });

  test('a board of 1,000 trajectories is searched by name and school', async () => {
    const found = ({ query }: Asked) => foundOfBoard(1000, query);
    const fixtures = { ...common, home: () => leaderHome(1000), found };
    const open = await openTab(context, server, { path: '', fixtures }, desk);
    await open.tab.getByLabel('Zoek op naam of school').fill('leerkracht 999');
    await open.tab.getByText('1 van 1000 trajecten').waitFor();
    expect(await open.tab.getByRole('link', { name: /Leerkracht 999/ }).count()).toBe(1);
    await open.tab.getByLabel('Zoek op naam of school').fill('niemand');
    await open.tab.getByRole('button', { name: 'Wis zoekwoord en keuze' }).click();
    await open.tab.getByText('1000 trajecten').waitFor();
    await open.close();
  });
});

describe('doing', () => {
  test('what was done can be undone from the notice', async () => {
    const acts: ActRequest[] = [];
    const scene: Scene = {
      path: scenes.discussing.path,
      fixtures: {
        ...scenes.discussing.fixtures,
        act: ({ body }) => {
          acts.push(body as ActRequest);
          return {
            trajectory: { ...trajectory, stage: 'discussed', acts: ['undoDiscussed'] },
            undo: { act: 'undoDiscussed' },
          };
        },
      },
    };
    const open = await openTab(context, server, scene, desk);
    await open.tab.getByRole('button', { name: 'Persoonlijk besproken' }).click();
    await open.tab.getByText('Gemarkeerd als persoonlijk besproken').waitFor();
    await open.tab.getByRole('button', { name: 'Ongedaan maken' }).click();
    await open.tab.getByText('Teruggedraaid').waitFor();
    expect(acts.map(({ body }) => body.act)).toEqual(['markDiscussed', 'undoDiscussed']);
    expect(new Set(acts.map(({ key }) => key)).size).toBe(2);
    await open.close();
  });

  test('what cannot be undone asks first, and nothing happens without a yes', async () => {
    const acts: ActRequest[] = [];
    const fixtures = {
      ...scenes.reading.fixtures,
      act: ({ body }: { body: unknown }) => {
        acts.push(body as ActRequest);
        return { trajectory: mine };
      },
    };
    const open = await openTab(context, server, { path: scenes.reading.path, fixtures }, desk);
    await open.tab.getByLabel('Hoe kijk jij ernaar?').fill('Ik herken me hierin.');
    await open.tab.getByRole('button', { name: 'Voeg mijn reactie toe' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Niet doen' }).click();
    expect(acts).toEqual([]);
    await open.tab.getByRole('button', { name: 'Voeg mijn reactie toe' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Voeg mijn reactie toe' }).click();
    await expect
      .poll(() => acts.map(({ body }) => body))
      .toEqual([{ act: 'react', document: report.id, text: 'Ik herken me hierin.' }]);
    await open.close();
  });

  test('she takes along all that is about her, and finds who has read what and when it goes', async () => {
    const open = await openTab(context, server, scenes.starterAboutMe, desk);
    const section = open.tab.getByRole('region', { name: 'Alles over mij' });
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      section.getByRole('button', { name: 'Download voor een ander systeem' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('alles-over-mij-2027-01-21.json');
    const about = JSON.parse(await readFile(await download.path(), 'utf8'));
    expect(about).toEqual(JSON.parse(JSON.stringify(aboutStarter)));
    await section.getByText('Wie heeft wat gelezen').click();
    await section.getByText('Ruben Smeets', { exact: true }).waitFor();
    await section.getByText('Wanneer wordt het verwijderd').click();
    await section.getByText('wordt verwijderd op donderdag 18 februari 2027').waitFor();
    await section.getByText(/nog geen termijn vastgesteld/).waitFor();
    await open.close();
  });

  test('a reaction that comes too late is still hers to read', async () => {
    let late = false;
    let draft: FormValues | undefined;
    const fixtures: Fixtures = {
      ...scenes.reading.fixtures,
      getDraft: () => (draft ? { values: draft, savedAt: NOW } : null),
      putDraft: ({ body }) => {
        draft = (body as { values: FormValues }).values;
        return { savedAt: NOW };
      },
      document: () => (late ? { ...report, state: 'delivered' as const, acts: [], readBy: [] } : report),
      act: () => {
        late = true;
        return problem(422, [{ code: 'reactionClosed', params: { date: '2026-10-14' } }]);
      },
    };
    const open = await openTab(context, server, { path: scenes.reading.path, fixtures }, desk);
    await open.tab.getByLabel('Hoe kijk jij ernaar?').fill('Ik herken me hierin.');
    await open.tab.getByRole('button', { name: 'Voeg mijn reactie toe' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Voeg mijn reactie toe' }).click();
    await open.tab.getByText('Dit schreef je nog').waitFor();
    await open.tab.getByText('Ik herken me hierin.').waitFor();
    expect(await open.tab.getByLabel('Hoe kijk jij ernaar?').count()).toBe(0);
    await open.close();
  });

  test('a lost answer is sent again under the same key', async () => {
    const acts: ActRequest[] = [];
    const fixtures = {
      ...scenes.discussing.fixtures,
      act: ({ body }: { body: unknown }) => {
        acts.push(body as ActRequest);
        return acts.length === 1 ? problem(503) : { trajectory };
      },
    };
    const open = await openTab(context, server, { path: scenes.discussing.path, fixtures }, desk);
    await open.tab.getByRole('button', { name: 'Persoonlijk besproken' }).click();
    await open.tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await open.tab.getByText('Gemarkeerd als persoonlijk besproken').waitFor();
    expect(acts).toHaveLength(2);
    expect(acts[0]?.key).toBe(acts[1]?.key);
    await open.close();
  });

  test('a refusal stands beside its field', async () => {
    const scene: Scene = {
      path: scenes.visit.path,
      fixtures: {
        ...scenes.visit.fixtures,
        act: () => problem(422, [{ code: 'inThePast', params: { date: '2026-10-01' }, field: 'start' }]),
      },
    };
    const open = await openTab(context, server, scene, desk);
    await open.tab.getByRole('button', { name: 'Verzet', exact: true }).click();
    await open.tab.getByLabel('Datum').fill('2026-10-01');
    await open.tab.getByRole('button', { name: 'Verzet naar deze tijd' }).click();
    const field = open.tab.getByLabel('Datum');
    await expect
      .poll(async () => {
        const ids = (await field.getAttribute('aria-describedby')) ?? '';
        return open.tab.evaluate((id) => document.getElementById(id)?.textContent, ids.split(' ')[0] ?? '');
      })
      .toContain('al geweest');
    expect(await field.inputValue()).toBe('2026-10-01');
    await open.close();
  });
});

describe('what is in the way of a time that somebody chose', () => {
  const full = 'De agenda van Fatima Yıldız is dan vol.';

  test('is read before a meeting is moved there, and it goes there all the same', async () => {
    const sent: unknown[] = [];
    const asked: unknown[] = [];
    const scene: Scene = {
      path: scenes.visit.path,
      fixtures: {
        ...scenes.visit.fixtures,
        clashes: ({ body }) => {
          asked.push(body);
          return { clashes: [{ moment: 'c2.groepsbezoek', sentences: [full] }] };
        },
        act: ({ body }) => {
          sent.push(body);
          return { trajectory };
        },
      },
    };
    const { tab, close } = await openTab(context, server, scene, { ...desk, width: 360 });
    await tab.getByRole('button', { name: 'Verzet', exact: true }).click();
    await tab.getByLabel('Datum').fill('2026-11-05');
    await tab.getByRole('button', { name: 'Verzet naar deze tijd' }).click();
    await tab.getByRole('alert').getByText(full).waitFor();
    expect(await axeFindings(tab, 'all')).toEqual([]);
    expect(sent).toEqual([]);
    await tab.getByRole('button', { name: 'Verzet toch' }).click();
    await expect.poll(() => sent).toHaveLength(1);
    expect(asked).toHaveLength(1);
    await close();
  });

  test('stands beside what the coach holds in a plan, and is said once more before she confirms', async () => {
    const sent: unknown[] = [];
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...scenes.planning.fixtures,
        clashes: () => ({ clashes: [{ moment: 'tussenevaluatie', sentences: [full] }] }),
        act: ({ body }) => {
          sent.push(body);
          return { trajectory };
        },
      },
    };
    const { tab, close } = await openTab(context, server, scene, desk);
    await tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await tab.getByLabel('Datum').fill('2026-11-05');
    await tab.getByRole('button', { name: 'Zet hier neer' }).click();
    await tab.locator('#plan-tussenevaluatie').getByText(full).waitFor();
    await tab.getByRole('button', { name: 'Bevestig het plan' }).click();
    const dialog = tab.getByRole('alertdialog');
    await dialog.getByText('zit iets in de weg').waitFor();
    await dialog.getByRole('button', { name: 'Toch bevestigen' }).click();
    await expect.poll(() => sent).toMatchObject([{ body: { act: 'confirmPlan' } }]);
    await close();
  });
});

describe('a form that unfolds below its button', () => {
  const phone = { width: 360, height: 640, theme: 'default' } as const;
  test.each([
    ['visit', 'Verzet', 'Verzet naar deze tijd'],
    ['visit', 'Gaat niet door', 'Gaat niet door'],
    ['visit', 'Stel een andere tijd voor', 'Verstuur voorstel'],
    ['planning', 'Verzet: Tussenevaluatie', 'Zet hier neer'],
  ] as const)(
    '%s, %s: in view on a phone, with the focus in it, and back on cancel',
    async (scene, opener, submit) => {
      const { page, tab, close } = await openTab(context, server, scenes[scene], phone);
      const button = tab.getByRole('button', { name: opener, exact: true }).first();
      await button.waitFor();
      await button.evaluate((one) => {
        const { bottom } = one.getBoundingClientRect();
        window.scrollBy(0, bottom - window.innerHeight + 8);
      });
      await button.focus();
      await page.keyboard.press('Enter');
      const form = tab
        .locator('form')
        .filter({ has: tab.getByRole('button', { name: submit, exact: true }) });
      const focused = () => form.evaluate((one) => one.contains(document.activeElement));
      await expect.poll(focused).toBe(true);
      expect(await tab.evaluate(() => document.activeElement?.tagName)).toMatch(/INPUT|SELECT/);
      const send = form.getByRole('button', { name: submit, exact: true });
      const isInView = () =>
        send.evaluate((one) => {
          const { top, bottom } = one.getBoundingClientRect();
          const at = document.elementFromPoint(one.getBoundingClientRect().x + 4, (top + bottom) / 2);
          return top >= 0 && bottom <= window.innerHeight && one.contains(at);
        });
      await expect.poll(isInView).toBe(true);
      const isBack = () => button.evaluate((one) => one === document.activeElement);
      await form.getByRole('button', { name: 'Niet doen' }).click();
      await form.waitFor({ state: 'detached' });
      expect(await isBack()).toBe(true);
      await page.keyboard.press('Enter');
      await expect.poll(focused).toBe(true);
      await page.keyboard.press('Escape');
      await form.waitFor({ state: 'detached' });
      expect(await isBack()).toBe(true);
      await close();
    },
  );
});

describe('writing', () => {
  test('saves by itself, goes on when the server is away, and says so', async () => {
    const kept: unknown[] = [];
    let away = true;
    const scene: Scene = {
      path: scenes.writing.path,
      fixtures: {
        ...scenes.writing.fixtures,
        putDraft: ({ body }) => {
          if (away) return problem(503);
          kept.push((body as { values: unknown }).values);
          return { savedAt: '2026-10-14T13:42:00Z' };
        },
      },
    };
    const open = await openTab(context, server, scene, desk);
    await open.tab.getByLabel('Waar ging het over?').fill('Over de start van de les.');
    await open.tab.getByText(/Opslaan lukt nu niet/).waitFor();
    away = false;
    await open.tab.getByText('Opgeslagen om 15.42').waitFor();
    expect(kept.at(-1)).toMatchObject({ discussed: 'Over de start van de les.' });
    await open.close();
  });

  test('a refused text stays, with the first field that needs something in focus', async () => {
    const open = await openTab(context, server, scenes.writing, desk);
    await open.tab.getByRole('button', { name: 'Verstuur' }).click();
    await open.tab.getByText('Noteer ten minste één afspraak: wie, wat en wanneer.').waitFor();
    expect(await open.tab.getByRole('alertdialog').count()).toBe(0);
    expect(await open.tab.getByLabel(/Wat zei de leerkracht zelf/).inputValue()).toContain('start rustiger');
    await open.close();
  });

  test('coming back finds every word that was not saved yet', async () => {
    const scene: Scene = {
      path: scenes.writing.path,
      fixtures: { ...scenes.writing.fixtures, putDraft: () => problem(503) },
    };
    const open = await openTab(context, server, scene, desk);
    await open.tab.getByLabel('Waar ging het over?').fill('Nog niet bewaard.');
    await open.tab.getByRole('link', { name: /Terug naar het moment/ }).click();
    await open.tab.getByRole('heading', { level: 1, name: 'Nabespreking 1' }).waitFor();
    await open.tab.evaluate(() => window.history.back());
    await open.tab.getByRole('heading', { level: 1, name: 'Verslag van de nabespreking' }).waitFor();
    expect(await open.tab.getByLabel('Waar ging het over?').inputValue()).toBe('Nog niet bewaard.');
    await open.close();
  });

  test('of two windows neither text goes without a word: both are shown, and she chooses', async () => {
    const other = { values: { discussed: 'In het andere venster.' }, savedAt: '2026-10-14T13:40:00.000Z' };
    const saved: { writer: string; over?: string; values: FormValues }[] = [];
    let known: DraftView | null = null;
    const scene: Scene = {
      path: scenes.writing.path,
      fixtures: {
        ...scenes.writing.fixtures,
        getDraft: () => known,
        putDraft: ({ body }) => {
          const draft = body as (typeof saved)[number];
          known = other;
          if (draft.over !== other.savedAt) return problem(409, [{ code: 'changedMeanwhile' }]);
          saved.push(draft);
          return { savedAt: '2026-10-14T13:42:00.000Z' };
        },
      },
    };
    const open = await openTab(context, server, scene, desk);
    const field = open.tab.getByLabel('Waar ging het over?');
    await field.fill('In dit venster.');
    await open.tab.getByText('Je schreef hier ook in een ander venster').waitFor();
    await open.tab.getByText('In het andere venster.').waitFor();
    expect(await axeFindings(open.tab, 'all')).toEqual([]);
    await field.fill('In dit venster, en verder.');
    expect(saved).toEqual([]);
    expect(await open.tab.getByRole('button', { name: 'Verstuur' }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await open.tab.getByRole('button', { name: 'Verder met mijn tekst' }).click();
    await open.tab.getByText('Opgeslagen om 15.42').waitFor();
    expect(saved.at(-1)!.values.discussed).toBe('In dit venster, en verder.');
    await open.close();
    known = null;
    const again = await openTab(context, server, scene, desk);
    await again.tab.getByLabel('Waar ging het over?').fill('Nog eens.');
    await again.tab.getByRole('button', { name: 'Verder met de andere tekst' }).click();
    await expect
      .poll(() => again.tab.getByLabel('Waar ging het over?').inputValue())
      .toBe(other.values.discussed);
    await again.close();
  });

  test('what came back while she began anew is shown beside it, and goes on from there when she says so', async () => {
    const key = 'returned.1';
    const beside = { key, values: { discussed: 'Eerst verstuurd.' }, savedAt: '2026-10-14T13:40:00.000Z' };
    const removed: unknown[] = [];
    const scene: Scene = {
      path: scenes.writing.path,
      fixtures: {
        ...scenes.writing.fixtures,
        getDraft: () => ({ values: { discussed: 'Opnieuw begonnen.' }, savedAt: NOW, returned: beside }),
        removeDraft: ({ ids }) => {
          removed.push(ids.key);
          return { removed: true };
        },
      },
    };
    const open = await openTab(context, server, scene, desk);
    await open.tab.getByText('Wat je hier eerder verstuurde').waitFor();
    await open.tab.getByText('Eerst verstuurd.').waitFor();
    await open.tab.getByRole('button', { name: 'Verder met de andere tekst' }).click();
    await expect.poll(() => open.tab.getByLabel('Waar ging het over?').inputValue()).toBe('Eerst verstuurd.');
    await open.tab.getByText('Wat je hier eerder verstuurde').waitFor({ state: 'detached' });
    expect(removed).toEqual([key]);
    await open.close();
  });

  test('a word about health gets a gentle hint and no refusal', async () => {
    const open = await openTab(context, server, scenes.writing, desk);
    await open.tab.getByText(/Hier staat “ziek”/).waitFor();
    await open.close();
  });
});

describe('planning and starting', () => {
  test('a plan for later stands behind what is due before it, and no button for it above', async () => {
    const about = { trajectory: trajectory.id, teacher: trajectory.teacher };
    const plan = { ...about, kind: 'confirmPlan' as const, due: '2026-12-06T23:00:00Z' };
    const lesson = {
      ...about,
      kind: 'lesson' as const,
      moment: 'c2.coTeaching',
      due: '2026-10-19T08:00:00Z',
    };
    const view: TrajectoryView = { ...trajectory, acts: ['confirmPlan'], needs: [lesson, plan] };
    const scene = { path: scenes.trajectory.path, fixtures: { ...common, trajectory: () => view } };
    const open = await openTab(context, server, scene, desk);
    const now = open.tab.getByRole('region', { name: 'Nu aan de beurt' });
    await now.getByRole('link').first().waitFor();
    const links = await now.getByRole('link').allInnerTexts();
    const asked = links.filter((one) => /lesvoorbereiding|plan/i.test(one)).map((one) => one.split('\n')[0]);
    expect(asked).toEqual(['Deel je lesvoorbereiding', 'Bevestig de rest van het plan']);
    await open.close();
  });

  test('a moved moment is asked again and confirmed as it was held', async () => {
    const sent: { proposal?: unknown; act?: unknown } = {};
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...common,
        proposal: ({ body }) => {
          sent.proposal = body;
          return scenes.planning.fixtures.proposal();
        },
        act: ({ body }) => {
          sent.act = body;
          return { trajectory };
        },
      },
    };
    const open = await openTab(context, server, scene, desk);
    await open.tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await open.tab.getByLabel('Datum').fill('2026-11-05');
    await open.tab.getByLabel('Tijd').fill('15:45');
    await open.tab.getByRole('button', { name: 'Zet hier neer' }).click();
    await open.tab.getByText('Je paste één moment aan.').waitFor();
    await open.tab.getByRole('button', { name: 'Vraag een nieuw voorstel' }).click();
    await expect
      .poll(() => sent.proposal)
      .toMatchObject({
        moments: expect.arrayContaining([
          {
            moment: 'tussenevaluatie',
            start: '2026-11-05T14:45:00Z',
            place: 'online',
            pinned: true,
            dropped: false,
          },
        ]),
      });
    await open.tab.getByRole('button', { name: 'Bevestig het plan' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Bevestig het plan' }).click();
    await open.tab.getByRole('heading', { level: 1, name: 'Traject van Fatima Yıldız' }).waitFor();
    expect(sent.act).toMatchObject({ body: { act: 'confirmPlan' } });
    await open.close();
  });

  test('what was held while trying is still held after coming back, until the plan is confirmed', async () => {
    const drafts = new Map<string, FormValues>();
    const asked: unknown[] = [];
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...common,
        proposal: ({ body }) => {
          asked.push(body);
          return scenes.planning.fixtures.proposal();
        },
        getDraft: ({ ids }) => {
          const values = drafts.get(ids.key ?? '');
          return values ? { values, savedAt: NOW } : null;
        },
        putDraft: ({ ids, body }) => {
          drafts.set(ids.key ?? '', (body as { values: FormValues }).values);
          return { savedAt: NOW };
        },
        removeDraft: ({ ids }) => {
          drafts.delete(ids.key ?? '');
          return { removed: true };
        },
        act: () => ({ trajectory }),
      },
    };
    const first = await openTab(context, server, scene, desk);
    await first.tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await first.tab.getByLabel('Datum').fill('2026-11-05');
    await first.tab.getByLabel('Tijd').fill('15:45');
    await first.tab.getByRole('button', { name: 'Zet hier neer' }).click();
    await expect.poll(() => drafts.size).toBe(1);
    await first.close();
    const again = await openTab(context, server, scene, desk);
    const held = { moment: 'tussenevaluatie', start: '2026-11-05T14:45:00Z', pinned: true };
    await expect
      .poll(() => asked.at(-1))
      .toMatchObject({ moments: expect.arrayContaining([expect.objectContaining(held)]) });
    await again.tab.getByRole('button', { name: 'Bevestig het plan' }).click();
    await again.tab.getByRole('alertdialog').getByRole('button', { name: 'Bevestig het plan' }).click();
    await expect.poll(() => drafts.size).toBe(0);
    await again.close();
  });

  test('a calendar changes while the proposal is open: it says so before anything is confirmed, and is made anew', async () => {
    const acts: unknown[] = [];
    let first = true;
    const scene: Scene = {
      path: scenes.planning.path,
      fixtures: {
        ...common,
        proposal: () => {
          const proposal = scenes.planning.fixtures.proposal();
          const moments = proposal.moments.map((one) =>
            !first && one.moment === 'tussenevaluatie' ? { ...one, start: '2026-11-12T14:45:00Z' } : one,
          );
          first = false;
          return { ...proposal, moments };
        },
        act: ({ body }) => {
          acts.push(body);
          return { trajectory };
        },
      },
    };
    const open = await openTab(context, server, scene, desk);
    const confirm = async () => {
      await open.tab.getByRole('button', { name: 'Bevestig het plan' }).click();
      await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Bevestig het plan' }).click();
    };
    await open.tab.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).waitFor();
    await open.tab.evaluate(() => {
      const now = Date.now;
      Date.now = () => now() + 120_000;
    });
    await confirm();
    await open.tab.getByText('Er is intussen iets veranderd').waitFor();
    expect(acts).toEqual([]);
    await open.tab.getByRole('button', { name: 'Plan opnieuw' }).click();
    await open.tab.getByText('Er is intussen iets veranderd').waitFor({ state: 'detached' });
    await confirm();
    await open.tab.getByRole('heading', { level: 1, name: 'Traject van Fatima Yıldız' }).waitFor();
    expect(JSON.stringify(acts)).toContain('2026-11-12T14:45:00Z');
    expect(open.complaints).toEqual([]);
    await open.close();
  });

  test('what is missing is said beside its field; what was filled in starts the trajectory', async () => {
    const started: unknown[] = [];
    const scene: Scene = {
      path: 'start',
      fixtures: {
        ...scenes.starting.fixtures,
        start: ({ body }) => {
          started.push(body);
          return { trajectory };
        },
      },
    };
    const open = await openTab(context, server, scene, desk);
    const { tab } = open;
    await tab.getByRole('button', { name: 'Start het traject' }).click();
    await tab.getByText('Vul in op welke dag het beoordelingsgesprek was waar dit doel uit komt.').waitFor();
    expect(started).toEqual([]);
    await tab
      .getByRole('combobox', { name: 'School', exact: true })
      .selectOption({ label: 'De Klimop, Amersfoort' });
    await tab.getByRole('combobox', { name: 'Leidinggevende' }).selectOption({ label: 'Henk Dijkstra' });
    await tab.getByRole('combobox', { name: 'Leerkracht' }).pressSequentially('fati');
    await tab.getByRole('option', { name: /Fatima Yıldız/ }).click();
    await tab.getByLabel('Verbeterdoel 1').fill('De les begint op tijd.');
    await tab.getByLabel('Datum van het beoordelingsgesprek').fill('2026-06-11');
    await tab.getByLabel('Begint op').fill('2026-11-02');
    await tab.getByRole('button', { name: 'Start het traject' }).click();
    await tab.getByRole('heading', { level: 1, name: 'Traject van Fatima Yıldız' }).waitFor();
    expect(started).toMatchObject([
      {
        request: {
          template: { id: 'verbetertraject', version: 1 },
          schoolId: 'klimop',
          people: [
            { person: 'p-fatima', role: 'teacher' },
            { person: 'p-marit', role: 'coach' },
            { person: 'p-henk', role: 'leidinggevende' },
          ],
          goals: [{ text: 'De les begint op tijd.', appraisedOn: '2026-06-11' }],
          startsOn: '2026-11-02',
        },
      },
    ]);
    await open.close();
  });
});

describe('a plan made to measure', () => {
  test('what becomes of an activity is chosen beside it, and sent upon the version that was looked at', async () => {
    const acts: ActRequest[] = [];
    const act = ({ body }: { body: unknown }) => {
      acts.push(body as ActRequest);
      return { trajectory: scenes.tailored.fixtures.trajectory() };
    };
    const { path, fixtures } = scenes.tailoredWriting;
    const open = await openTab(context, server, { path, fixtures: { ...fixtures, act } }, desk);
    await open.tab.getByLabel('Wat doen jullie met Begeleidingsgesprek (week 14)?').selectOption('leaveOut');
    await open.tab.getByRole('button', { name: 'Haal Intervisie (week 26) weer weg' }).click();
    await open.tab.getByRole('combobox', { name: 'Wat', exact: true }).selectOption('modelles');
    await open.tab.getByRole('combobox', { name: 'In welke week' }).last().selectOption('25');
    await open.tab.getByRole('button', { name: 'Voeg toe' }).click();
    await open.tab.getByLabel('Hoe vaak?').selectOption('om de maand');
    await open.tab.getByLabel('Wat doen jullie met Contactmoment 2?').selectOption('leaveOut');
    await open.tab.getByRole('button', { name: 'Verstuur' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Verstuur' }).click();
    await open.tab.getByRole('heading', { level: 1, name: 'Plan op maat voor Noor Bakker' }).waitFor();
    expect(acts[0]!.body).toMatchObject({ kind: 'opMaatPlan', correctionOf: 'opMaatPlan.trajectory.v2' });
    const { activities } = (acts[0]!.body as { values: FormValues }).values;
    expect(activities).toContainEqual({ step: 'modelles', round: 25, choice: 'extra', reason: '' });
    expect(activities).toContainEqual({
      ...{ step: 'begeleidingsgesprek', round: 14, choice: 'leaveOut', reason: '' },
    });
    expect(JSON.stringify(activities)).not.toContain('"intervisie"');
    const left = (activities as readonly ProgrammeLine[]).filter(({ choice }) => choice === 'leaveOut');
    expect(left.map(({ step, round }) => `${step} ${round}`).sort()).toEqual([
      ...['begeleidingsgesprek 14', 'maandcontact 3', 'maandcontact 5', 'maandcontact 7'],
      ...['modelles 16', 'popcontact 2'],
    ]);
    await open.close();
  });
});

describe('a plan made to measure of which another saved a version meanwhile', () => {
  test('her own text is still there, and goes on from that version once she chose so', async () => {
    const acts: ActRequest[] = [];
    const act = ({ body }: { body: unknown }) => {
      acts.push(body as ActRequest);
      return { trajectory: scenes.tailored.fixtures.trajectory() };
    };
    const values = { support: 'Dit schreef ik zelf.' };
    const getDraft = () => ({ values, savedAt: NOW, base: 'opMaatPlan.trajectory.v1' });
    const { path, fixtures } = scenes.tailoredWriting;
    const open = await openTab(context, server, { path, fixtures: { ...fixtures, act, getDraft } }, desk);
    await open.tab.getByText('Er is intussen een nieuwere versie').waitFor();
    await open.tab.getByText('Liever kort en vaak dan lang en zelden.').waitFor();
    await open.tab.getByRole('button', { name: 'Verder met mijn tekst' }).click();
    await open.tab.getByRole('button', { name: 'Verstuur' }).click();
    await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Verstuur' }).click();
    await expect
      .poll(() => acts[0]?.body)
      .toMatchObject({ correctionOf: 'opMaatPlan.trajectory.v2', values });
    await open.close();
  });
});

describe('a school’s own kijkwijzer', () => {
  test('is made line by line; what is refused stands beside its word, and what was typed stays', async () => {
    const drafts: InstrumentDraft[] = [];
    const saveInstrument = ({ body }: { body: unknown }) => {
      const { draft } = body as { draft: InstrumentDraft };
      drafts.push(draft);
      const refusals = [{ code: 'looksLikeGrade', field: 'scale.0.word' } as const];
      if (drafts.length === 1) return problem(422, refusals);
      return scenes.instruments.fixtures.instruments();
    };
    const { path, fixtures } = scenes.noInstruments;
    const open = await openTab(context, server, { path, fixtures: { ...fixtures, saveInstrument } }, desk);
    await open.tab.getByRole('button', { name: 'Maak een eigen kijkwijzer' }).click();
    await open.tab.getByLabel('Naam', { exact: true }).fill('Kijkwijzer van De Klimop');
    await open.tab.getByLabel('Naam van het blok').fill('Rust');
    await open.tab.getByRole('textbox', { name: 'Regel 1' }).fill('De les begint op tijd.');
    await open.tab.getByRole('button', { name: 'Nog een regel' }).click();
    await open.tab.getByRole('textbox', { name: 'Regel 2' }).fill('Spullen liggen klaar.');
    await open.tab.getByRole('button', { name: 'Verwijder woord 4' }).click();
    await open.tab.getByRole('textbox', { name: 'Woord 1' }).fill('onvoldoende');
    await open.tab.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
    await open.tab
      .getByText(/Dit lijkt op een cijfer of een oordeel/)
      .first()
      .waitFor();
    await open.tab.getByRole('textbox', { name: 'Woord 1' }).fill('nog niet te zien');
    await open.tab.getByRole('button', { name: 'Bewaar als nieuwe versie' }).click();
    await open.tab.getByText('Bewaard. Nieuwe kijkwijzers gebruiken deze versie').waitFor();
    expect(drafts[1]).toMatchObject({
      ...{ was: 0, first: true },
      blocks: [
        { name: 'Rust', items: [{ text: 'De les begint op tijd.' }, { text: 'Spullen liggen klaar.' }] },
      ],
    });
    expect(drafts[1]!.scale).toHaveLength(3);
    await open.close();
  });

  test('is what a new one begins with, and ours can be chosen instead', async () => {
    const open = await openTab(context, server, scenes.ownKijkwijzerWriting, desk);
    await open.tab.getByRole('heading', { name: 'Rust in de groep' }).waitFor();
    await open.tab.getByLabel('Welke kijkwijzer?').selectOption('drieBlokken');
    await open.tab.getByRole('heading', { name: 'Leidinggeven' }).waitFor();
    await open.close();
  });
});

describe('hours', () => {
  test('a director tries how many begin, and takes the table to Excel', async () => {
    const open = await openTab(context, server, scenes.hoursOfDirector, desk);
    await open.page.route('**/api/hours/excel', (route) => route.fulfill({ body: 'as the server wrote it' }));
    await open.tab.getByText('3 starters vragen 84,75 uur van een begeleider.').waitFor();
    await open.tab.getByText('Ruben Smeets: dit schooljaar 40 uur, gemiddeld 1 uur per week').waitFor();
    await open.tab.getByLabel('Hoeveel starten er op De Klimop aan het begin van 2027–2028?').fill('5');
    await open.tab.getByText('5 starters vragen 141,25 uur van een begeleider.').waitFor();
    await open.tab.getByText(/Daarvan ligt 18,75 uur vast en is 122,5 uur een aanname/).waitFor();
    await open.tab.getByText(/In \d+ weken vraagt het meer van een begeleider dan er is/).waitFor();
    await open.tab.getByLabel('Hoeveel begeleiders?').fill('5');
    await open.tab.getByText('Geen enkele week vraagt meer van een begeleider dan er is.').waitFor();
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.tab.getByRole('button', { name: 'Download voor Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('uren.xlsx');
    expect(await readFile(await download.path(), 'utf8')).toBe('as the server wrote it');
    await open.close();
  });
});

describe('when something fails', () => {
  test('a broken server is said with a code and a way on', async () => {
    let broken = true;
    const fixtures = { ...common, home: () => (broken ? problem(500) : common.home()) };
    const open = await openTab(context, server, { path: '', fixtures }, desk);
    await open.tab.getByText(/c0ffee00/).waitFor();
    broken = false;
    await open.tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await open.tab.getByRole('heading', { level: 1, name: /Marit/ }).waitFor();
    await open.close();
  });

  test('without a connection the page says so, keeps what was read, and comes back', async () => {
    const open = await openTab(context, server, scenes.trajectory, desk);
    const goTo = (hash: string) =>
      open.tab.evaluate((to) => {
        window.location.hash = to;
      }, hash);
    await context.setOffline(true);
    await goTo('#/traject/t-anders');
    await open.tab.getByRole('heading', { name: 'Geen verbinding' }).waitFor();
    await goTo('#/traject/t-fatima');
    await open.tab.getByRole('heading', { level: 1, name: /Fatima/ }).waitFor();
    await goTo('#/traject/t-anders');
    await context.setOffline(false);
    await open.tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await open.tab.getByRole('heading', { level: 1, name: /Fatima/ }).waitFor();
    await open.close();
  });
});

interface Host {
  readonly host: { readonly told: string[]; readonly opened: string[]; theme(name: string): void };
}
