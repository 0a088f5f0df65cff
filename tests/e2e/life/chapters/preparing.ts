import { test } from 'vitest';
import type { Story } from '../story.ts';
import { send, write } from '../write-page.ts';

/** What comes before the first lesson. */
export function preparingTheLesson(story: Story): void {
  test('the teacher shares the lesson that she is to give, with what to look at', async () => {
    const { maud, sanne, quiet } = story;
    await sanne.setClock('2026-11-11T15:00');
    await sanne.chat.open();
    await sanne.chat.follow(['Dit kun je voorbereiden', 'Lesvoorbereiding'], 'Schrijf het');
    await sanne.tab.heading('Lesvoorbereiding').waitFor();
    await write(sanne.tab, {
      'Welke les is het?': 'Rekenen: breuken vergelijken',
      'Let hier op': ['Weten de kinderen wat ze doen als ze klaar zijn?', 'Hoe lang is mijn uitleg?'],
    });
    await sanne.tab.says(/^Opgeslagen om/);
    await send(sanne.tab);
    await sanne.tab.says('Lesvoorbereiding: gedeeld');
    await quiet();
    await maud.chat.open();
    await maud.chat.follow('De lesvoorbereiding is gedeeld', 'Lees het');
    await maud.tab.says('Hoe lang is mijn uitleg?');
  });

  test('before the visit the coach checks that filming is allowed', async () => {
    const { maud } = story;
    await maud.tab.open();
    await maud.tab.follow(/Controleer of er gefilmd mag worden/, 'Groepsbezoek 1');
    await maud.tab.says('Hoe lang is mijn uitleg?');
    await maud.tab.pressAndConfirm('Ik heb het gecontroleerd: filmen mag', 'Bewaard: er mag gefilmd worden');
  });
}
