import { describe, expect, test } from 'vitest';
import type { InstrumentDraft } from '../../../domain/kijkwijzers/own.ts';
import { problem } from '../../support/tabs/fixture-server.ts';
import { scenes } from '../../support/tabs/scenes.ts';
import { openScene } from './stage.ts';

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
    const open = await openScene({ path, fixtures: { ...fixtures, saveInstrument } });
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
    const open = await openScene(scenes.ownKijkwijzerWriting);
    await open.tab.getByRole('heading', { name: 'Rust in de groep' }).waitFor();
    await open.tab.getByLabel('Welke kijkwijzer?').selectOption('drieBlokken');
    await open.tab.getByRole('heading', { name: 'Leidinggeven' }).waitFor();
    await open.close();
  });
});
