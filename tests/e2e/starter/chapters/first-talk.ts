import { expect, test } from 'vitest';
import type { Story } from '../../life/story.ts';
import { send, write } from '../../life/write-page.ts';
import { directorFindsNone } from '../director.ts';
import { brought, firstWerkpunten } from '../words.ts';

/** The talk of three of the first week: prepared apart, read together, closed with werkpunten. */
export function firstTalk(story: Story): void {
  test('each of the three prepares apart', async () => {
    const { lies, maud, sanne, quiet } = story;
    for (const [one, { form, title, label, say }] of [
      [sanne, brought.sanne],
      [maud, brought.maud],
      [lies, brought.lies],
    ] as const) {
      await one.chat.open();
      await one.chat.follow(['Dit kun je voorbereiden', form], 'Schrijf het');
      await one.tab.heading(title).waitFor();
      await one.tab.says(/^Zodra het gesprek begint ook:/);
      await write(one.tab, { [label]: say });
      await send(one.tab);
    }
    await quiet();
    await directorFindsNone(story, [brought.sanne.say, brought.maud.say]);
    await sanne.tab.open();
    expect(await sanne.tab.frame.getByText(brought.lies.form).count()).toBe(0);
  });

  test('when it begins they stand together, in the order in which they speak', async () => {
    const { lies, maud, sanne } = story;
    await maud.setClock('2026-09-02T12:30');
    for (const [one, three] of [
      [sanne, ['Sanne', 'Maud', 'Lies']],
      [lies, ['Sanne', 'Lies']],
    ] as const) {
      await one.tab.open();
      if (one === lies) await one.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
      await one.tab.follow(
        /^Tripartite gesprek \(programmaweek\s1\)/,
        'Tripartite gesprek (programmaweek\u00a01)',
      );
      const parts = one.tab.region('Wat ieder inbrengt').getByRole('listitem');
      const names = (await parts.allTextContents()).map((text) => text.match(/Sanne|Maud|Lies/)?.[0]);
      expect(names).toEqual(three);
    }
    await lies.tab.follow(/^Inbreng van de leerkracht/, 'Inbreng van de leerkracht');
    await lies.tab.says(brought.sanne.say);
    await sanne.tab.follow(/^Inbreng van de begeleider/, 'Inbreng van de begeleider');
    await sanne.tab.pressAndConfirm('Akkoord', 'Je akkoord is bewaard');
  });

  test('the coach closes it with werkpunten, from what the three brought', async () => {
    const { lies, maud, quiet } = story;
    await maud.setClock('2026-09-02T13:16');
    await maud.chat.open();
    await maud.chat.press(
      'Heeft dit plaatsgevonden?',
      'Ja, het ging door',
      'Verslag van het tripartite gesprek',
    );
    await quiet();
    await maud.chat.follow('Verslag van het tripartite gesprek', 'Naar de volledige pagina');
    await maud.tab.heading('Verslag van het tripartite gesprek').waitFor();
    expect(await maud.tab.field('Wat vertelde de leerkracht?').inputValue()).toBe(brought.sanne.say);
    await write(maud.tab, { 'Werkpunten voor de komende periode': firstWerkpunten });
    await send(maud.tab);
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    for (const one of firstWerkpunten) await lies.tab.region('Werkpunten').getByText(one).waitFor();
  });
}
