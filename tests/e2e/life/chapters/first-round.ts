import { expect, test } from 'vitest';
import type { Story } from '../story.ts';
import { agree, send, write } from '../write-page.ts';

const REACTION = 'Ik herken dit. Fijn dat het stappenplan erin staat.';

/** Co-teaching, groepsbezoek with film, nabespreking and rapportage: the first round. */
export function firstRound(story: Story): void {
  test('after the co-teaching the coach writes on the full page, with the teacher’s points beside it', async () => {
    const { maud, quiet } = story;
    await maud.setClock('2026-11-18T13:16');
    await maud.chat.open();
    await maud.chat.press('Heeft dit plaatsgevonden?', 'Ja, het ging door', 'Verslag van de co-teaching');
    await quiet();
    await maud.chat.follow('Verslag van de co-teaching', 'Naar de volledige pagina');
    await maud.tab.heading('Verslag van de co-teaching').waitFor();
    await maud.tab.region('Let hier op').getByText('Hoe lang is mijn uitleg?').waitFor();
    await write(maud.tab, {
      'Wat zei de leerkracht zelf?': 'Ik wil korter uitleggen.',
      'Hoe ziet de les er nu uit?': 'De uitleg is teruggebracht tot acht minuten.',
    });
    await send(maud.tab);
  });

  test('after the visit the coach says on the page itself that it took place, and marks the film', async () => {
    const { maud } = story;
    await maud.setClock('2026-11-20T09:31');
    await maud.tab.open();
    await maud.tab.follow(/Analyse van het groepsbezoek 1/, 'Analyse van het groepsbezoek');
    await maud.tab.press('Ja, het is doorgegaan', 'Bewaard');
    await write(maud.tab, {
      'Wat was er te zien?': 'De uitleg duurde negen minuten.',
      'Wat deed dat met de kinderen?': 'De groep ging na twee minuten aan het werk.',
      'Tijd in de film': '1:35',
      'Wat is er te zien': 'De leerkracht kijkt op de klok en rondt af.',
    });
    await maud.tab.frame.getByRole('combobox', { name: 'Kijkpunt' }).fill('Hoe lang is mijn uitleg?');
    await send(maud.tab);
    await maud.tab.heading('Groepsbezoek 1').waitFor();
    await maud.tab.region('Film').getByText('De leerkracht kijkt op de klok en rondt af.').waitFor();
    await maud.tab.field('Link naar de film').fill('https://zwaluw.sharepoint.com/sites/films/groep5.mp4');
    await maud.tab.frame.getByLabel('Verwijderen op').fill('2026-12-18');
    await maud.tab.press('Bewaar', 'De verwijzing is bewaard');
  });

  test('the nabespreking is closed by what it yielded, who does what, and a rapportage', async () => {
    const { maud, quiet } = story;
    await maud.setClock('2026-11-24T15:31');
    await maud.chat.open();
    await maud.chat.press('Heeft dit plaatsgevonden?', 'Ja, het ging door', 'Verslag van de nabespreking');
    await quiet();
    await maud.chat.follow('Verslag van de nabespreking', 'Naar de volledige pagina');
    await maud.tab.heading('Verslag van de nabespreking').waitFor();
    await write(maud.tab, {
      'Wat zei de leerkracht zelf?': 'Ik zie zelf wat er werkt.',
      'Opbrengst per doel': ['Elf kinderen pakken zelf vervolgwerk.', 'De uitleg begint met het doel.'],
    });
    await agree(
      maud.tab,
      'Afspraken: wie, wat, wanneer',
      'Sanne de Wit',
      'Stappenplan op het bord',
      '2026-12-01',
    );
    await send(maud.tab);
    await maud.tab.follow('Schrijf: inhoudelijke rapportage', 'Inhoudelijke rapportage');
    await write(maud.tab, {
      'Gezien per doel': [
        'Bezoek van 20 november: elf van de zesentwintig kinderen gingen zonder vraag verder.',
        'Bezoek van 20 november: uitleg van negen minuten.',
      ],
    });
    const outcomes = maud.tab.frame.getByRole('group', { name: 'Opbrengst per doel' });
    expect(await outcomes.getByRole('textbox').first().inputValue()).toBe(
      'Elf kinderen pakken zelf vervolgwerk.',
    );
    await send(maud.tab);
    await quiet();
  });

  test('the teacher reads it first and adds her reaction; then the leidinggevende has it, and nothing else', async () => {
    const { lies, sanne, quiet } = story;
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.says('Nog geen verslagen');
    await sanne.chat.open();
    await sanne.chat.follow('Jij leest dit als eerste', 'Lees het');
    await sanne.tab.heading('Inhoudelijke rapportage 1').waitFor();
    await sanne.tab.field('Hoe kijk jij ernaar?').fill(REACTION);
    await sanne.tab.pressAndConfirm('Voeg mijn reactie toe', 'Dank je wel. Het is nu bezorgd');
    await sanne.tab.says(/^Bezorgd op di 24 november/);
    await quiet();
    await lies.chat.open();
    await lies.chat.follow('Er is een rapportage voor je', 'Lees het');
    await lies.tab.heading('Inhoudelijke rapportage 1').waitFor();
    await lies.tab.region('Reactie van Sanne de Wit').getByText(REACTION).waitFor();
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    const delivered = lies.tab.region('Verslagen en documenten').getByRole('listitem');
    const names = await delivered.getByRole('link').allTextContents();
    expect(names.map((name) => name.startsWith('Inhoudelijke rapportage 1'))).toEqual([true]);
    await sanne.chat.open();
    expect(await sanne.chat.cards('Inhoudelijke rapportage').count()).toBe(1);
  });
}
