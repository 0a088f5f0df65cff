import { expect, test } from 'vitest';
import type { Story } from '../../life/story.ts';
import { send, write } from '../../life/write-page.ts';
import { directorFindsNone } from '../director.ts';
import { firstPop, firstWerkpunten, kijkpunt, nagesprek } from '../words.ts';

/** Her POP, the first announced visit and the nagesprek about it, of which the agreement comes back. */
export function firstWeeks(story: Story): void {
  test('the starter writes her POP; the contact that she wants in it comes into both calendars', async () => {
    const { maud, sanne, quiet } = story;
    await sanne.chat.open();
    await sanne.chat.follow(['Dit kun je nu invullen', 'POP'], 'Schrijf het');
    await sanne.tab.heading('Mijn POP').waitFor();
    await write(sanne.tab, {
      'Waar ben ik al goed in?': firstPop.strengths,
      'Wat wil ik kunnen?': firstPop.want,
      'Wat ga ik doen?': firstPop.actions,
    });
    await sanne.tab.frame.getByRole('checkbox', { name: firstWerkpunten[0] }).check();
    const contacts = sanne.tab.frame.getByRole('group', { name: 'Wanneer wil ik contact?' });
    await contacts.getByLabel('Rond welke dag').fill('2026-10-13');
    await contacts.getByLabel('Waarover').fill(firstPop.contact);
    await send(sanne.tab);
    await maud.chat.open();
    await maud.chat.follow('Het plan kan gemaakt worden', 'Naar de planning');
    await maud.tab.heading('Het plan').waitFor();
    await maud.tab.pressAndConfirm('Bevestig het plan', 'Het plan is bevestigd');
    await quiet();
    for (const one of [maud, sanne]) {
      await one.agenda.open('2026-10-13');
      await one.agenda.appointment(/Gesprek/).waitFor();
    }
  });

  test('the visit is announced: the starter reads before it what the coach will look at', async () => {
    const { maud, sanne } = story;
    await maud.chat.open();
    await maud.chat.follow(['Klassenbezoek (programmaweek\u00a02)', 'Neem mee: Kijkpunten'], 'Schrijf het');
    await maud.tab.heading('Kijkpunten voor het bezoek').waitFor();
    const points = maud.tab.frame.getByRole('group', { name: 'Hier kijk je naar' }).getByRole('textbox');
    expect(await points.first().inputValue()).toBe(firstWerkpunten[0]);
    await points.first().fill(kijkpunt);
    await send(maud.tab);
    await sanne.tab.open();
    await sanne.tab.follow(/^Klassenbezoek \(programmaweek\s2\)/, 'Klassenbezoek (programmaweek\u00a02)');
    await sanne.tab.region('Hier wordt naar gekeken').getByText(kijkpunt).waitFor();
  });

  test('the coach writes the kort verslag on the card, and is asked for an agreement', async () => {
    const { maud, quiet } = story;
    await maud.setClock('2026-09-09T13:16');
    await maud.chat.open();
    await maud.chat.press(
      ['Heeft dit plaatsgevonden?', 'Nagesprek'],
      'Ja, het ging door',
      'Kort verslag van afspraken',
    );
    await quiet();
    const card = await maud.chat.card('Kort verslag van afspraken');
    await card.getByLabel('Wat zei de leerkracht zelf?').fill(nagesprek.said);
    await card.getByRole('button', { name: 'Verstuur' }).click();
    await card.getByText('Wat spreken jullie af?').waitFor();
    await card.getByLabel('Afspraak 1: wie').fill('Sanne de Wit');
    await card.getByLabel('Afspraak 1: wat').fill(nagesprek.agreement);
    await card.getByLabel('Afspraak 1: wanneer klaar').fill('2026-09-22');
    await card.getByRole('button', { name: 'Verstuur' }).click();
    await maud.chat.card(['Nagesprek (programmaweek\u00a02)', 'Je verslag is verstuurd.']);
    await quiet();
    await directorFindsNone(story, [...Object.values(firstPop), kijkpunt, ...Object.values(nagesprek)]);
  });

  test('at the next talk what was agreed comes back, and the starter ticks it', async () => {
    const { sanne, maud } = story;
    await maud.setClock('2026-09-22T16:00');
    await maud.chat.open();
    await maud.chat.card([
      'Komt eraan',
      'Klassenbezoek (programmaweek\u00a04)',
      'Van eerder: één afspraak loopt nog',
    ]);
    await sanne.tab.open();
    await sanne.tab.follow(/^Klassenbezoek \(programmaweek\s4\)/, 'Klassenbezoek (programmaweek\u00a04)');
    await sanne.tab.frame.getByRole('checkbox', { name: nagesprek.agreement }).click();
    await sanne.tab.says('gedaan');
  });
}
