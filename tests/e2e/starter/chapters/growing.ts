import { expect, test } from 'vitest';
import { liveUntil } from '../../life/rounds.ts';
import type { Story } from '../../life/story.ts';
import { send, write } from '../../life/write-page.ts';
import { directorFindsNone } from '../director.ts';
import { firstPop, modelles, secondPop } from '../words.ts';

/** The modelles of week eight with her own kijkwijzer, and her POP anew, beside what she wrote before. */
export function growing(story: Story): void {
  test('at the modelles the starter is the one who fills in the kijkwijzer', async () => {
    const { sanne, quiet } = story;
    await liveUntil(story.teams.house, story.trajectory, 'w8.modelles');
    await sanne.setClock('2026-10-28T09:31');
    await sanne.chat.open();
    await sanne.chat.follow(['Dit kun je nu invullen', 'Kijkwijzer bij de modelles'], 'Schrijf het');
    await sanne.tab.heading('Kijkwijzer').waitFor();
    await write(sanne.tab, { 'Over welke les of periode gaat dit?': modelles.lesson });
    const item = sanne.tab.frame.getByRole('group', { name: 'Spullen liggen klaar als de les begint.' });
    await item.getByText('vaak te zien').click();
    await write(sanne.tab, { 'Wat viel je op?': modelles.struck });
    await send(sanne.tab);
    await quiet();
    await directorFindsNone(story, Object.values(modelles));
  });

  test('a new version of her POP stands beside the first, in her own words', async () => {
    const { maud, sanne } = story;
    await liveUntil(story.teams.house, story.trajectory, 'w8.popgesprek');
    await sanne.setClock('2026-10-28T13:01');
    await sanne.tab.open();
    await sanne.tab.follow(/^POP/, 'Mijn POP');
    await sanne.tab.follow('Nieuwe versie', 'Mijn POP');
    expect(await sanne.tab.field('Wat wil ik kunnen?').inputValue()).toBe(firstPop.want);
    await write(sanne.tab, { 'Wat wil ik kunnen?': secondPop.want, Terugblik: secondPop.evaluation });
    await send(sanne.tab);
    await sanne.tab.open();
    await sanne.tab.follow(/^POP/, 'Mijn POP');
    for (const words of [firstPop.want, secondPop.want]) {
      await sanne.tab.frame.getByText(words, { exact: true }).waitFor();
    }
    await maud.tab.open();
    await maud.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await maud.tab.follow(/^POP/, 'POP van Sanne de Wit');
    await maud.tab.frame.getByText(secondPop.want, { exact: true }).waitFor();
    await directorFindsNone(story, Object.values(secondPop));
  });
}
