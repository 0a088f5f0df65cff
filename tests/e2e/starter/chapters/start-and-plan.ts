import { expect, test } from 'vitest';
import { pick } from '../../life/start-page.ts';
import type { Story } from '../../life/story.ts';

/** The start by the director, and the plan of the whole school year by the coach. */
export function startAndPlan(story: Story): void {
  test('the director starts it, with the last day of the contract and a maatje', async () => {
    const { lies, sanne, quiet } = story;
    await lies.tab.open();
    await lies.tab.follow('Nieuw traject', 'Nieuw verbetertraject');
    const kind = lies.tab.frame.getByRole('radio', { name: 'De begeleiding van een startende leerkracht' });
    await kind.check();
    await lies.tab.heading('Een startende leerkracht').waitFor();
    await pick(lies.tab, 'Leerkracht', 'sanne', /Sanne de Wit/);
    await lies.tab.frame.getByRole('combobox', { name: 'Begeleider' }).selectOption('Maud Hendriks');
    await pick(lies.tab, 'Maatje', 'joost', /Joost Bakker/);
    await lies.tab.field('Begint op').fill('2026-08-31');
    await lies.tab.field('Laatste dag van het contract').fill('2027-07-31');
    await lies.tab.press('Start het traject', 'Het traject is gestart');
    await lies.tab.heading('Traject van Sanne de Wit').waitFor();
    await quiet();
    await sanne.tab.open();
    await sanne.tab.heading('Jouw traject').waitFor();
    await sanne.tab.region('Wie doen er mee').getByText('Joost Bakker').waitFor();
  });

  test('the coach plans the school year, on the rhythm of its own weeks', async () => {
    const { maud } = story;
    await maud.chat.open();
    await maud.chat.follow('Het plan kan gemaakt worden', 'Naar de planning');
    await maud.tab.heading('Het plan').waitFor();
    const calendar = maud.tab.frame.getByRole('table', { name: 'Kalender' });
    const weekOf = (name: RegExp) => calendar.getByRole('row', { name }).getByRole('button');
    await weekOf(/week 46/)
      .first()
      .waitFor();
    expect(await weekOf(/week 46/).allTextContents()).toEqual([
      expect.stringContaining('Klassenbezoek van de directeur (programmaweek\u00a010)'),
      expect.stringContaining('Nagesprek met de directeur (programmaweek\u00a010)'),
    ]);
    await maud.tab.pressAndConfirm('Bevestig het plan', 'Het plan is bevestigd');
    await maud.tab.heading('Traject van Sanne de Wit').waitFor();
    await maud.tab.says(
      /0 van 36 momenten gehouden\. Eerstvolgend: Tripartite gesprek \(programmaweek\s1\), wo 2 september/,
    );
    story.trajectory = (await story.teams.house.as('maud').get<'home'>('/api/home')).trajectories[0]!.id;
  });
}
