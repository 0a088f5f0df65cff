import { describe, expect, test } from 'vitest';
import type { Asked } from '../../support/tabs/fixture-server.ts';
import { foundOfBoard, leaderHome } from '../../support/tabs/home-fixture.ts';
import { common, scenes } from '../../support/tabs/scenes.ts';
import { trajectory } from '../../support/tabs/trajectory-fixture.ts';
import { openScene } from './stage.ts';

describe('finding one’s way', () => {
  test('with the keyboard from what waits to the form, and back', async () => {
    const fixtures = { ...common, compose: scenes.writing.fixtures.compose };
    const open = await openScene({ path: '', fixtures });
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
    const open = await openScene(scenes.trajectory);
    const line = open.tab.getByRole('list', { name: 'Tijdlijn' });
    const moments = await line.getByRole('link').allTextContents();
    expect(moments).toHaveLength(trajectory.moments.length);
    expect(moments[0]).toContain('Klikgesprek');
    expect(moments[1]).toMatch(/Online co-teaching 1.*28 sep.*gehouden/);
    await open.close();
  });

  test('whose trajectory has no kijkwijzers for her finds no page that promises her some', async () => {
    const { path, ...scene } = scenes.trajectory;
    const open = await openScene({ ...scene, path: `${path}/kijkwijzers` });
    await open.tab.getByText('Dit is hier niet (meer)').waitFor();
    expect(await open.tab.getByText('naast elkaar').count()).toBe(0);
    await open.close();
  });

  test('a board of 1,000 trajectories is searched by name and school', async () => {
    const found = ({ query }: Asked) => foundOfBoard(1000, query);
    const fixtures = { ...common, home: () => leaderHome(1000), found };
    const open = await openScene({ path: '', fixtures });
    await open.tab.getByLabel('Zoek op naam of school').fill('leerkracht 999');
    await open.tab.getByText('1 van 1000 trajecten').waitFor();
    expect(await open.tab.getByRole('link', { name: /Leerkracht 999/ }).count()).toBe(1);
    await open.tab.getByLabel('Zoek op naam of school').fill('niemand');
    await open.tab.getByRole('button', { name: 'Wis zoekwoord en keuze' }).click();
    await open.tab.getByText('1000 trajecten').waitFor();
    await open.close();
  });
});
