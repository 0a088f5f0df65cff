import { describe, expect, test } from 'vitest';
import type { DraftView } from '../../../bot/http/contract.ts';
import type { FormValues } from '../../../domain/forms/form.ts';
import { axeFindings } from '../../support/tabs/axe.ts';
import { problem } from '../../support/tabs/fixture-server.ts';
import { type Scene, scenes } from '../../support/tabs/scenes.ts';
import { NOW, trajectory } from '../../support/tabs/trajectory-fixture.ts';
import { openScene } from './stage.ts';

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
    const open = await openScene(scene);
    await open.tab.getByLabel('Waar ging het over?').fill('Over de start van de les.');
    await open.tab.getByText(/Opslaan lukt nu niet/).waitFor();
    away = false;
    await open.tab.getByText('Opgeslagen om 15.42').waitFor();
    expect(kept.at(-1)).toMatchObject({ discussed: 'Over de start van de les.' });
    await open.close();
  });

  test('a pasted link makes no page wider than the phone', async () => {
    const open = await openScene(scenes.writing, { width: 360, height: 800, theme: 'default' });
    await open.tab.getByLabel('Waar ging het over?').fill(`Zie https://school.nl/${'bestand'.repeat(80)}`);
    expect(await open.tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await open.close();
  });

  test('a refused text stays, with the first field that needs something in focus', async () => {
    const open = await openScene(scenes.writing);
    await open.tab.getByRole('button', { name: 'Verstuur' }).click();
    await open.tab.getByText('Noteer ten minste één afspraak: wie, wat en wanneer.').waitFor();
    expect(await open.tab.getByRole('alertdialog').count()).toBe(0);
    expect(await open.tab.getByLabel(/Wat zei de leerkracht zelf/).inputValue()).toContain('start rustiger');
    await open.close();
  });

  test('what arrives at the second try ends as at the first: back at the moment, counted once', async () => {
    const acts: { key: string }[] = [];
    const compose = scenes.writing.fixtures.compose();
    const filled: FormValues = {
      outcomes: { g1: 'De start loopt.', g2: 'Iedereen kwam aan de beurt.' },
      agreements: [{ who: 'Fatima', what: 'Zet de spullen klaar.', byWhen: '2026-10-20' }],
    };
    const scene: Scene = {
      path: scenes.writing.path,
      fixtures: {
        ...scenes.writing.fixtures,
        compose: () => ({ ...compose, values: { ...compose.values, ...filled } }),
        putDraft: () => ({ savedAt: NOW }),
        removeDraft: () => ({ removed: true }),
        act: ({ body }) => {
          acts.push(body as { key: string });
          return acts.length < 3 ? problem(503) : { trajectory };
        },
      },
    };
    const open = await openScene(scene);
    const send = async () => {
      await open.tab.getByRole('button', { name: 'Verstuur' }).click();
      await open.tab.getByRole('alertdialog').getByRole('button', { name: 'Verstuur' }).click();
    };
    await send();
    await open.tab.getByRole('button', { name: 'Probeer opnieuw' }).waitFor();
    await send();
    await expect.poll(() => acts.length).toBe(2);
    await open.tab.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await open.tab.getByRole('heading', { level: 1, name: 'Nabespreking 1' }).waitFor();
    await open.tab.getByText('Verstuurd', { exact: true }).waitFor();
    expect(new Set(acts.map(({ key }) => key)).size).toBe(1);
    await open.tab.getByRole('link', { name: /Terug naar/ }).click();
    await open.tab.getByText('Verstuurd', { exact: true }).waitFor({ state: 'detached' });
    await open.close();
  });

  test('coming back finds every word that was not saved yet', async () => {
    const scene: Scene = {
      path: scenes.writing.path,
      fixtures: { ...scenes.writing.fixtures, putDraft: () => problem(503) },
    };
    const open = await openScene(scene);
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
    const open = await openScene(scene);
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
    const again = await openScene(scene);
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
    const open = await openScene(scene);
    await open.tab.getByText('Wat je hier eerder verstuurde').waitFor();
    await open.tab.getByText('Eerst verstuurd.').waitFor();
    await open.tab.getByRole('button', { name: 'Verder met de andere tekst' }).click();
    await expect.poll(() => open.tab.getByLabel('Waar ging het over?').inputValue()).toBe('Eerst verstuurd.');
    await open.tab.getByText('Wat je hier eerder verstuurde').waitFor({ state: 'detached' });
    expect(removed).toEqual([key]);
    await open.close();
  });

  test('a word about health gets a gentle hint and no refusal', async () => {
    const open = await openScene(scenes.writing);
    await open.tab.getByText(/Hier staat “ziek”/).waitFor();
    await open.close();
  });
});
