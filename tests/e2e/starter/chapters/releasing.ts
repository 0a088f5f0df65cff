import { expect, test } from 'vitest';
import type { Story } from '../../life/story.ts';
import { directorFindsNone } from '../director.ts';
import { firstPop, nagesprek, secondPop } from '../words.ts';

/** What she lets the director read: a sentence that her coach agrees to; and what she takes back in time. */
export function releasing(story: Story): void {
  test('the starter chooses one sentence, and sees exactly what the director will see', async () => {
    const { sanne, quiet } = story;
    await sanne.tab.open();
    await sanne.tab
      .region('Alles over mij')
      .getByRole('button', { name: /^Toon alle/ })
      .click();
    await sanne.tab.follow(
      /^Kort verslag van afspraken · nagesprek \(programmaweek\s2\)/,
      /^Kort verslag van afspraken/,
    );
    const release = sanne.tab.region('Vrijgeven');
    await release.getByRole('button', { name: 'Laat Lies Brouwer dit lezen' }).click();
    await release.getByText('Alleen de zinnen die ik kies').click();
    await release.getByRole('checkbox', { name: nagesprek.said }).check();
    await release.getByText('Dit ziet Lies Brouwer').waitFor();
    expect(await release.getByText(nagesprek.agreement).count()).toBe(1);
    await sanne.tab.pressAndConfirm('Geef vrij', 'Je hebt het vrijgegeven');
    await quiet();
    await directorFindsNone(story, Object.values(nagesprek));
  });

  test('the coach agrees to it under her name; the director has it the next school morning, and no more', async () => {
    const { lies, maud, quiet } = story;
    await maud.chat.open();
    await maud.chat.follow('Mag dit onder jouw naam?', 'Lees het');
    await maud.tab.region('Mag dit onder jouw naam?').getByText(nagesprek.said).waitFor();
    await maud.tab.pressAndConfirm('Ja, dit kan zo', 'Je antwoord is bewaard');
    await quiet();
    await directorFindsNone(story, Object.values(nagesprek));
    await maud.setClock('2026-10-29T08:05');
    await lies.chat.open();
    await lies.chat.follow('Er is iets voor je vrijgegeven', 'Lees het');
    await lies.tab.says(nagesprek.said);
    await directorFindsNone(story, [nagesprek.agreement]);
  });

  test('what she takes back before it goes out has never been', async () => {
    const { lies, maud, sanne, quiet } = story;
    await lies.chat.open();
    const before = await lies.chat.cards('').count();
    await sanne.tab.open();
    await sanne.tab.follow(/^POP/, 'Mijn POP');
    const release = sanne.tab.region('Vrijgeven');
    await release.getByRole('button', { name: 'Laat Lies Brouwer dit lezen' }).click();
    await sanne.tab.pressAndConfirm('Geef vrij', 'Je hebt het vrijgegeven');
    await release.getByText(/^Gaat weg op vr 30 oktober/).waitFor();
    await sanne.tab.press('Neem terug', 'Je hebt het teruggenomen');
    await quiet();
    await maud.setClock('2026-10-30T09:00');
    await lies.chat.open();
    expect(await lies.chat.cards('').count()).toBe(before);
    await directorFindsNone(story, [...Object.values(firstPop), ...Object.values(secondPop)]);
  });
}
