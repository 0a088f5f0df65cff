import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { wordOf } from '../../../bot/documents/word.ts';
import type { ActRequest } from '../../../bot/http/contract.ts';
import type { FormValues } from '../../../domain/forms/form.ts';
import { daysWithoutWeek } from '../../support/dates-said.ts';
import { type Fixtures, problem } from '../../support/tabs/fixture-server.ts';
import { closingReport } from '../../support/tabs/handing-scenes.ts';
import { report, type Scene, scenes } from '../../support/tabs/scenes.ts';
import { aboutStarter } from '../../support/tabs/starter-fixture.ts';
import { mine, NOW, trajectory } from '../../support/tabs/trajectory-fixture.ts';
import { wordText } from '../life/word-text.ts';
import { openScene } from './stage.ts';

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
    const open = await openScene(scene);
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
    const open = await openScene({ path: scenes.reading.path, fixtures });
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
    const open = await openScene(scenes.starterAboutMe);
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

  test('she takes the report of a year that ended early along as a Word file, with all that it says', async () => {
    const { document, trajectory: year } = closingReport;
    const written = Buffer.from(await wordOf(document, year));
    const open = await openScene(scenes.closingReading);
    await open.page.route('**/documents/*/word', (route) => route.fulfill({ body: written }));
    await open.tab.getByRole('heading', { name: 'Afsluitend verslag', level: 1 }).waitFor();
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.tab.getByRole('button', { name: 'Download als Word' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('afsluitend-verslag-2027-01-21-v1.docx');
    const said = wordText(await download.path()).split('\n');
    expect(said.slice(0, 5)).toEqual([
      ...['Afsluitend verslag', 'Leerkracht: Noor Bakker', 'School: De Klimop', 'Begeleider: Ruben Smeets'],
      'Geschreven door: Ruben Smeets',
    ]);
    expect(said).toContain('Rustige start van de les');
    expect(said).toContain('De les begint binnen drie minuten.');
    expect(said.join('\n')).toMatch(
      /woensdag 9 september 2026 \(schoolweek 2 · week 37 · 7–11 sep\): klassenbezoek/,
    );
    expect(daysWithoutWeek(said).filter((line) => !line.startsWith('Datum: '))).toEqual([]);
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
    const open = await openScene({ path: scenes.reading.path, fixtures });
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
    const open = await openScene({ path: scenes.discussing.path, fixtures });
    await open.tab.getByRole('button', { name: 'Persoonlijk besproken' }).click();
    await open.tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await open.tab.getByText('Gemarkeerd als persoonlijk besproken').waitFor();
    expect(acts).toHaveLength(2);
    expect(acts[0]?.key).toBe(acts[1]?.key);
    await open.close();
  });

  test('a dialog with something wrong in it stays open and says so', async () => {
    const paused = { ...trajectory, acts: ['pause' as const] };
    const refused = { code: 'inThePast' as const, params: { date: '2026-10-01' }, field: 'until' };
    const fixtures = {
      ...scenes.trajectory.fixtures,
      trajectory: () => paused,
      act: () => problem(422, [refused]),
    };
    const open = await openScene({ path: scenes.trajectory.path, fixtures });
    await open.tab.getByRole('button', { name: 'Zet even stil' }).click();
    const dialog = open.tab.getByRole('alertdialog');
    await dialog.getByLabel(/Weer verder op/).fill('2026-10-01');
    await dialog.getByRole('button', { name: 'Zet even stil' }).click();
    await dialog.getByText(/al geweest/).waitFor();
    expect(await dialog.getByLabel(/Weer verder op/).inputValue()).toBe('2026-10-01');
    expect(await open.tab.getByText('Dat kan zo niet').count()).toBe(0);
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
    const open = await openScene(scene);
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
    await field.fill('2026-12-08');
    await open.tab.getByText(/al geweest/).waitFor({ state: 'detached' });
    await open.close();
  });
});
