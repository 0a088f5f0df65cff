import { expect, test } from 'vitest';
import { liveUntil } from '../../life/rounds.ts';
import type { Story } from '../../life/story.ts';
import { agree, send, write } from '../../life/write-page.ts';
import { keepReference } from '../reference-card.ts';
import { firstWerkpunten, secondWerkpunten, visitOfTen } from '../words.ts';

/** The director's visit of week ten, the functioneringsgesprek about it, and the second talk of three. */
export function directorVisits(story: Story): void {
  test('the director announces his visit with kijkpunten, and his verslag is for the starter to read', async () => {
    const { lies, sanne, quiet } = story;
    await liveUntil(story.teams.house, story.trajectory, 'w10.directiebezoek');
    await lies.setClock('2026-11-04T09:00');
    await lies.chat.open();
    await lies.chat.follow(
      ['Klassenbezoek van de directeur (programmaweek\u00a010)', 'Neem mee: Kijkpunten'],
      'Schrijf het',
    );
    await lies.tab.heading('Kijkpunten voor het bezoek').waitFor();
    await write(lies.tab, { 'Hier kijk je naar': [visitOfTen.kijkpunt] });
    await send(lies.tab);
    await sanne.tab.open();
    await sanne.tab.follow(
      /^Klassenbezoek van de directeur \(programmaweek\s10\)/,
      'Klassenbezoek van de directeur (programmaweek\u00a010)',
    );
    await sanne.tab.region('Hier wordt naar gekeken').getByText(visitOfTen.kijkpunt).waitFor();
    // The talk about it is on the same day, and is asked about on the same card.
    await lies.setClock('2026-11-11T17:00');
    await lies.chat.open();
    await lies.chat.press(
      ['Heeft dit plaatsgevonden?', 'Klassenbezoek van de directeur'],
      'Ja, het ging door',
      'Kort verslag van de directeur',
    );
    await quiet();
    await lies.chat.follow('Kort verslag van de directeur', 'Naar de volledige pagina');
    await lies.tab.heading('Kort verslag van de directeur').waitFor();
    await write(lies.tab, { 'Wat heb je gezien?': visitOfTen.seen });
    await agree(lies.tab, 'Afspraken: wie, wat, wanneer', 'Lies Brouwer', visitOfTen.agreement, '2026-12-01');
    await send(lies.tab);
    await sanne.tab.open();
    await sanne.tab.follow(/^Kort verslag van de directeur/, /^Kort verslag van de directeur/);
    await sanne.tab.says(visitOfTen.seen);
  });

  test('of the functioneringsgesprek only where its verslag lies is kept, and not for the coach', async () => {
    const { lies, maud } = story;
    await liveUntil(story.teams.house, story.trajectory, 'w10.functioneringsgesprek');
    await lies.setClock('2026-11-16T15:31');
    await keepReference(story, 'Functioneringsgesprek', 'Functioneringsgesprek (programmaweek\u00a010)');
    await maud.tab.open();
    await maud.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    expect(await maud.tab.frame.getByText('Verwijzing naar het gespreksverslag').count()).toBe(0);
  });

  test('the second talk of three sets new werkpunten, which hold once both others said that they are right', async () => {
    const { lies, maud, sanne, quiet } = story;
    await liveUntil(story.teams.house, story.trajectory, 'w13.tripartite');
    await maud.setClock('2026-12-02T13:16');
    await maud.chat.open();
    await maud.chat.press(
      ['Heeft dit plaatsgevonden?', 'Tripartite gesprek (programmaweek\u00a013)'],
      'Ja, het ging door',
      'Verslag van het tripartite gesprek',
    );
    await quiet();
    const card = await maud.chat.card('Verslag van het tripartite gesprek');
    await card.getByLabel('Wat vertelde de leerkracht?').fill('De start van de les is rustig.');
    await card.getByLabel('Werkpunten voor de komende periode').fill(secondWerkpunten.join('\n'));
    await card.getByRole('button', { name: 'Verstuur' }).click();
    await maud.chat.card(['Tripartite gesprek (programmaweek\u00a013)', 'Je verslag is verstuurd.']);
    await quiet();
    await sanne.chat.open();
    await sanne.chat.follow('Klopt dit?', 'Lees de werkpunten');
    const hers = sanne.tab.region('Werkpunten');
    await hers.getByText(secondWerkpunten[0]).waitFor();
    await hers.getByText(firstWerkpunten[0]).waitFor();
    await sanne.tab.pressAndConfirm('Ja, dit klopt', 'Je akkoord is bewaard');
    await lies.chat.open();
    await lies.chat.follow('Klopt dit?', 'Lees de werkpunten');
    await lies.tab.pressAndConfirm('Ja, dit klopt', 'Je akkoord is bewaard');
    await quiet();
    await sanne.tab.open();
    await sanne.tab.says('Tweede periode');
    await hers.getByText(secondWerkpunten[0]).waitFor();
    expect(await hers.getByText(firstWerkpunten[0]).count()).toBe(0);
  });
}
