import { expect, test } from 'vitest';
import type { Story } from '../story.ts';

/** The klikgesprek, with all that comes before and after it, until both say ‘samen verder’. */
export function klikgesprek(story: Story): void {
  test('the klikgesprek alone stands in both agendas', async () => {
    const { maud, sanne } = story;
    for (const one of [maud, sanne]) {
      await one.agenda.open('2026-11-09');
      await one.agenda.appointment(/14:30.*15:15.*Gesprek/).waitFor();
      await one.agenda.open('2026-11-18');
      expect(await one.agenda.appointment(/Gesprek/).count()).toBe(0);
    }
  });

  test('each is told what to prepare, reminded, and let in at the door', async () => {
    const { maud, sanne } = story;
    for (const one of [maud, sanne]) {
      await one.chat.open();
      await one.chat.card(['Dit kun je voorbereiden', 'Klikgesprek']);
    }
    await sanne.setClock('2026-11-06T15:00');
    await maud.chat.card(['Komt eraan', 'Klikgesprek']);
    await sanne.chat.press(['Komt eraan', 'Klikgesprek'], 'Ik kom', 'Je hebt gezegd dat je komt.');
    await sanne.setClock('2026-11-09T14:02');
    for (const one of [maud, sanne]) {
      const door = await one.chat.card(['Begint zo', 'Klikgesprek']);
      await door.getByRole('link', { name: 'Deelnemen' }).waitFor();
    }
    await maud.tab.open();
    await maud.tab.follow(/Klikgesprek · Sanne de Wit/, 'Klikgesprek');
    await maud.tab.region('Met wie').getByText('leerkracht · komt').waitFor();
  });

  test('afterwards the coach says that it took place, and writes the verslag on the card', async () => {
    const { maud, quiet } = story;
    await maud.setClock('2026-11-09T15:16');
    await maud.chat.open();
    await maud.chat.press('Heeft dit plaatsgevonden?', 'Ja, het ging door', 'Verslag van het klikgesprek');
    await quiet();
    const card = await maud.chat.card('Verslag van het klikgesprek');
    await card.getByLabel('Hoe kijkt de leerkracht zelf naar de doelen?').fill('Ik herken de doelen.');
    await card.getByRole('button', { name: 'Verstuur' }).click();
    await card.getByText('Schrijf op wat jullie van elkaar verwachten.').waitFor();
    await card.getByLabel('Wat verwachten jullie van elkaar?').fill('Eerlijk en concreet.');
    await card.getByRole('button', { name: 'Verstuur' }).click();
    const receipt = await maud.chat.card('Je verslag is verstuurd.');
    expect(await receipt.textContent()).not.toContain('Eerlijk en concreet.');
  });

  test('both say ‘samen verder’; then everything stands in the agendas', async () => {
    const { lies, maud, sanne, quiet } = story;
    await maud.chat.press('Samen verder?', 'Ja, samen verder', 'Je hebt gezegd: samen verder.');
    await sanne.chat.press('Samen verder?', 'Ja, samen verder', 'Je hebt gezegd: samen verder.');
    await sanne.chat.card(['De afspraken staan in de agenda', 'Nog te gaan: 17']);
    await quiet();
    await sanne.agenda.open('2026-11-18');
    await sanne.agenda.appointment(/12:30.*Gesprek/).waitFor();
    await sanne.agenda.appointment(/8:30.*Bezoek aan groep/).waitFor();
    await lies.agenda.open('2027-01-12');
    expect(await lies.agenda.appointment(/Gesprek/).count()).toBe(0);
    await maud.agenda.open('2027-01-12');
    await maud.agenda.appointment(/15:00.*Gesprek/).waitFor();
    await maud.agenda.open('2027-02-17');
    await maud.agenda.appointment(/Gesprek/).waitFor();
  });
}
