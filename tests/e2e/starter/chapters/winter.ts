import { expect, test } from 'vitest';
import { liveThrough } from '../../life/rounds.ts';
import type { Story } from '../../life/story.ts';
import type { TeamsUser } from '../../life/teams-user.ts';
import { send, write } from '../../life/write-page.ts';
import { directorFindsNone } from '../director.ts';
import { bothKijkwijzers } from '../words.ts';

/** The two kijkwijzers of week eighteen, a snow day on which a contact falls out, and her question to her maatje. */
export function winter(story: Story): void {
  test('starter and coach fill in their kijkwijzers apart; side by side they stand when both are in', async () => {
    const { maud, sanne } = story;
    await maud.setClock('2027-01-18T09:00');
    const fillIn = async (one: TeamsUser, document: string, said: string, item: string) => {
      await one.chat.open();
      await one.chat.follow(
        ['Dit kun je voorbereiden', 'Gesprek over de kijkwijzers', document],
        'Schrijf het',
      );
      await one.tab.heading('Kijkwijzer').waitFor();
      await write(one.tab, { 'Over welke les of periode gaat dit?': said });
      const group = one.tab.frame.getByRole('group', { name: 'Spullen liggen klaar als de les begint.' });
      await group.getByText(item).click();
      await send(one.tab);
    };
    await fillIn(sanne, 'Kijkwijzer van de leerkracht', bothKijkwijzers.hers, 'soms te zien');
    await maud.tab.open();
    await maud.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    expect(await maud.tab.frame.getByText(bothKijkwijzers.hers).count()).toBe(0);
    await fillIn(maud, 'Kijkwijzer van de begeleider', bothKijkwijzers.coachs, 'vaak te zien');
    await sanne.chat.open();
    await sanne.chat.follow('Jullie kijkwijzers zijn er allebei', 'Leg ze naast elkaar');
    const row = sanne.tab
      .region('Naast elkaar')
      .getByRole('listitem')
      .filter({ hasText: 'Spullen liggen klaar' });
    expect(await row.first().textContent()).toMatch(/Jij: soms te zien\s*Maud Hendriks: vaak te zien/);
    await directorFindsNone(story, Object.values(bothKijkwijzers));
  });

  test('a snow day: the school closes in one go, and the contact of that day does not go through', async () => {
    const { lies, maud, sanne, quiet } = story;
    await liveThrough(story.teams.house, story.trajectory, ['w18.kijkwijzergesprek']);
    await lies.setClock('2027-02-10T08:05');
    await lies.tab.open();
    await lies.tab.follow('Schoolkalender De Zwaluw', 'Schoolkalender De Zwaluw');
    await lies.tab.frame.getByRole('button', { name: 'School vandaag dicht' }).click();
    await lies.tab.pressAndConfirm('Bewaar de kalender', 'De schoolkalender is bewaard', 'Bewaar en pas aan');
    await quiet();
    for (const one of [maud, sanne]) {
      await one.chat.open();
      await one.chat.card(['Er is iets veranderd', 'Contact februari', 'Reden: school dicht']);
    }
    await maud.chat.press(
      ['Nieuwe tijden voor je afspraken', 'Contact februari'],
      'Akkoord',
      'Alles heeft weer een plek.',
    );
    await quiet();
    await sanne.agenda.open('2027-02-12');
    await sanne.agenda.appointment(/14:30 – 15:30.*Gesprek/).waitFor();
  });

  test('her everyday question goes to her maatje, who is let in on nothing', async () => {
    const { sanne, teams, trajectory } = story;
    await sanne.chat.open();
    await sanne.chat.say('maatje');
    const card = await sanne.chat.card('Een vraag aan je maatje');
    await card.getByText('Joost Bakker').waitFor();
    const joost = teams.house.as('joost');
    expect((await joost.call('GET', `/api/trajectories/${trajectory}`)).status).toBe(404);
    expect(await joost.get<'home'>('/api/home')).toMatchObject({ needs: [], week: [], trajectories: [] });
  });
}
