import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { KeptCalendar } from '../../domain/calendar/kept-calendar.ts';
import type { CalendarView } from '../../domain/views/school/school-calendar.ts';
import { launchBrowser } from '../support/browser.ts';
import { calendarOfSchool, calendarScenes } from '../support/tabs/calendar-scenes.ts';
import { type FixtureServer, problem, startFixtureServer } from '../support/tabs/fixture-server.ts';
import { builtTabs, desk, openTab } from '../support/tabs/open-tab.ts';
import { replanOfCoach, replanScenes } from '../support/tabs/replan-scenes.ts';
import { rosterScenes, rostersOfSchool } from '../support/tabs/roster-scenes.ts';
import type { Scene } from '../support/tabs/scenes.ts';

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

const { path, fixtures } = calendarScenes.calendar;
const sentIn = (body: unknown) => body as { readonly version: string; readonly calendar: KeptCalendar };
const saved = (body: unknown): CalendarView => ({
  ...calendarOfSchool,
  version: '1 b',
  calendar: sentIn(body).calendar,
});

test('a secretary finds the calendar of her school from the home page', async () => {
  const scene = { path: '', fixtures };
  const open = await openTab(context, server, scene, desk);
  await open.tab.getByRole('link', { name: 'Schoolkalender De Klimop' }).click();
  await open.tab.getByRole('heading', { level: 1, name: 'Schoolkalender De Klimop' }).waitFor();
  await open.tab.getByRole('img', { name: 'oktober 2026: schoolweek 5 tot en met 8' }).waitFor();
  expect(await open.tab.getByText('Herfstvakantie 19–23 okt').count()).toBe(1);
  expect(await open.tab.getByText('Staking 7–8 okt').count()).toBe(1);
  await open.close();
});

test('a snow day is one click, and what it touches is shown before anything is saved', async () => {
  const kept: unknown[] = [];
  const scene: Scene = {
    path,
    fixtures: {
      ...fixtures,
      touched: () => ({
        days: [
          { date: '2026-10-14', calledOff: 3, toMove: 0 },
          { date: '2026-10-15', calledOff: 0, toMove: 1 },
        ],
      }),
      saveCalendar: ({ body }) => {
        kept.push(body);
        return saved(body);
      },
    },
  };
  const open = await openTab(context, server, scene, desk);
  const { tab } = open;
  await tab.getByRole('button', { name: 'School vandaag dicht' }).click();
  expect(await tab.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('2026-10-14');
  await tab.getByRole('button', { name: 'Bewaar de kalender' }).click();
  const dialog = tab.getByRole('alertdialog', { name: 'Dit raakt 4 afspraken' });
  await dialog.getByText('Wo 14 oktober: 3 gaan niet door').waitFor();
  await dialog.getByText('Do 15 oktober: 1 naar een nieuwe tijd, als de begeleider akkoord geeft').waitFor();
  await dialog.getByRole('button', { name: 'Terug' }).click();
  expect(kept).toEqual([]);
  await tab.getByRole('button', { name: 'Bewaar de kalender' }).click();
  await dialog.getByRole('button', { name: 'Bewaar en pas aan' }).click();
  await tab.getByText('De schoolkalender is bewaard').waitFor();
  await tab.getByText('Alles is bewaard.').waitFor();
  expect(kept.map(sentIn)).toMatchObject([
    {
      version: '1 a',
      calendar: { closures: [{}, { from: '2026-10-14', to: '2026-10-14', kind: 'weather' }] },
    },
  ]);
  await open.close();
});

test('what touches nothing is saved at once; what cannot be is said beside its field and stays', async () => {
  let refuses = true;
  const scene: Scene = {
    path,
    fixtures: {
      ...fixtures,
      touched: () => (refuses ? problem(422, [{ code: 'required', field: 'daysOff.3.date' }]) : { days: [] }),
      saveCalendar: ({ body }) => saved(body),
    },
  };
  const open = await openTab(context, server, scene, desk);
  const { tab } = open;
  await tab.getByRole('button', { name: 'Dag toevoegen' }).click();
  await tab.getByRole('button', { name: 'Bewaar de kalender' }).click();
  await tab.getByText('Vul dit nog in.').first().waitFor();
  refuses = false;
  const studyDays = tab.getByRole('region', { name: 'Studiedagen en vrije dagen' });
  await studyDays.locator('input[type=date]').nth(3).fill('2027-03-01');
  await tab.getByText('Studiedag 1 mrt').waitFor();
  await tab.getByRole('button', { name: 'Bewaar de kalender' }).click();
  await tab.getByText('Alles is bewaard.').waitFor();
  expect(await tab.getByText('Vul dit nog in.').count()).toBe(0);
  await open.close();
});

test('when another saved first the newest is shown, and she is told', async () => {
  let now = calendarOfSchool;
  const scene: Scene = {
    path,
    fixtures: {
      ...fixtures,
      calendar: () => now,
      touched: () => ({ days: [] }),
      saveCalendar: () => {
        now = { ...now, version: '1 c', calendar: { ...now.calendar, region: 'noord' } };
        return problem(409, [{ code: 'changedMeanwhile' }]);
      },
    },
  };
  const open = await openTab(context, server, scene, desk);
  const { tab } = open;
  await tab.getByLabel('Vakantieregio').selectOption({ label: 'Zuid' });
  await tab.getByRole('button', { name: 'Bewaar de kalender' }).click();
  await tab.getByText(/Iemand anders bewaarde deze kalender/).waitFor();
  await expect.poll(() => tab.getByLabel('Vakantieregio').inputValue()).toBe('noord');
  await open.close();
});

test('new times are taken at once or one by one; what is in the way and what cannot be is said beside its meeting', async () => {
  const sent: unknown[] = [];
  const asked: unknown[] = [];
  const scene: Scene = {
    ...replanScenes.replan,
    fixtures: {
      ...replanScenes.replan.fixtures,
      clashes: ({ body }) => {
        asked.push(body);
        return {
          clashes: [
            { moment: 'klikgesprek', refused: [], sentences: ['De agenda van Noor van Wijk is dan vol.'] },
          ],
        };
      },
      answerReplan: ({ body }) => {
        sent.push((body as { readonly answers: unknown }).answers);
        const refusals = [
          { code: 'inThePast' as const, params: { date: '2026-10-01' }, field: 't-noor/klikgesprek' },
        ];
        return { replan: replanOfCoach, refusals };
      },
    },
  };
  const open = await openTab(context, server, scene, desk);
  const button = (name: string) => open.tab.getByRole('button', { name });
  await button('Akkoord met 2 wijzigingen').waitFor();
  const talk = open.tab.getByRole('listitem').filter({ hasText: 'Klikgesprek' });
  await talk.getByLabel('Datum').fill('2026-10-01');
  const visit = open.tab.getByRole('radiogroup', { name: 'Groepsbezoek 2' });
  await visit.getByRole('radio', { name: 'Niet verzetten' }).check();
  await button('Akkoord met 2 wijzigingen').click();
  await talk.getByRole('alert').getByText('De agenda van Noor van Wijk is dan vol.').waitFor();
  expect(sent).toEqual([]);
  const put = { start: '2026-10-01T13:00:00Z', place: 'online', pinned: true, dropped: false };
  expect(asked).toEqual([{ moments: [{ moment: 'klikgesprek', ...put }], about: ['klikgesprek'] }]);
  await button('Toch akkoord').click();
  await talk.getByRole('alert').getByText('is al geweest').waitFor();
  expect(sent).toEqual([
    [
      { trajectory: 't-fatima', moment: 'c2.groepsbezoek', answer: 'leave' },
      { trajectory: 't-fatima', moment: 'c2.nabespreking', answer: 'take' },
      { trajectory: 't-noor', moment: 'klikgesprek', answer: 'take', start: '2026-10-01T13:00:00Z' },
    ],
  ]);
  expect(open.complaints).toEqual([]);
  await open.close();
});

test('a roster is changed day by day, leaving the page loses nothing, and only what differs is saved', async () => {
  const sent: unknown[] = [];
  let draft: unknown = null;
  const saveRosters = ({ body }: { readonly body: unknown }) => {
    sent.push(body);
    return rostersOfSchool;
  };
  const scene: Scene = {
    path: rosterScenes.rosters.path,
    fixtures: {
      ...rosterScenes.rosters.fixtures,
      saveRosters,
      getDraft: () => draft as null,
      putDraft: ({ body }) => {
        draft = { ...(body as object), savedAt: calendarOfSchool.now };
        return { savedAt: calendarOfSchool.now };
      },
    },
  };
  const first = await openTab(context, server, scene, desk);
  const { tab } = first;
  await tab.getByRole('button', { name: 'Rooster van Bram Koster aanpassen' }).click();
  const thursday = tab.getByRole('group', { name: 'Donderdag' });
  await thursday.getByRole('checkbox', { name: 'Donderdag' }).check();
  await thursday.getByLabel('Einde van de werkdag op donderdag').fill('12:30');
  await thursday.getByLabel('In welke weken op donderdag').selectOption('odd');
  await thursday.getByRole('button', { name: 'Lestijd toevoegen op donderdag' }).click();
  await thursday.getByLabel('Einde van les 1 op donderdag').fill('12:00');
  await tab.getByText('do (oneven weken)').waitFor();
  await expect.poll(() => JSON.stringify(draft), { timeout: 10_000 }).toContain('12:00');
  expect(first.complaints).toEqual([]);
  await first.close();

  const open = await openTab(context, server, scene, desk);
  await open.tab.getByText('do (oneven weken)').waitFor();
  await open.tab.getByRole('button', { name: 'Bewaar 1 rooster' }).click();
  await open.tab.getByText('De roosters zijn bewaard').waitFor();
  const [bram] = rostersOfSchool.people;
  const thursdays = { from: '08:00', to: '12:30', weeks: 'odd' };
  expect(sent).toEqual([
    {
      rosters: [
        {
          person: bram!.person,
          version: bram!.version,
          roster: {
            workingDays: { ...bram!.roster.workingDays, thursday: thursdays },
            lessons: { ...bram!.roster.lessons, thursday: [{ from: '08:30', to: '12:00' }] },
          },
        },
      ],
    },
  ]);
  expect(open.complaints).toEqual([]);
  await open.close();
});

test('a table is taken over from Excel, what is not clear is shown, and leaving the page loses nothing', async () => {
  let draft: unknown = null;
  const scene: Scene = {
    path,
    fixtures: {
      ...fixtures,
      getDraft: () => draft as null,
      putDraft: ({ body }) => {
        draft = { ...(body as object), savedAt: calendarOfSchool.now };
        return { savedAt: calendarOfSchool.now };
      },
    },
  };
  const open = await openTab(context, server, scene, desk);
  const rows = 'Soort;Van;Tot en met;Naam\nStudiedag;05-11-2026;;Taal\nFeest;06-11-2026;;\n';
  await open.tab
    .locator('input[type=file]')
    .setInputFiles({ name: 'jaar.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await open.tab.getByText('1 rij is overgenomen').waitFor();
  await open.tab.getByText('Rij 3: Feest · 06-11-2026').waitFor();
  await open.tab.getByText('De soort is niet duidelijk').waitFor();
  await expect.poll(() => JSON.stringify(draft), { timeout: 10_000 }).toContain('2026-11-05');
  expect(open.complaints).toEqual([]);
  await open.close();

  const again = await openTab(context, server, scene, desk);
  await again.tab.getByText('Wat je veranderde geldt nog niet').waitFor();
  await again.tab.locator('input[value="Taal"]').waitFor();
  await again.close();
});
