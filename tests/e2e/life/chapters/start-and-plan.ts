import { test } from 'vitest';
import { goals } from '../../../support/house/story.ts';
import { fillStart } from '../start-page.ts';
import type { Story } from '../story.ts';

/** The start by the leidinggevende, the talk in person, the goals, and the plan of the coach. */
export function startAndPlan(story: Story): void {
  test('the leidinggevende starts it; what cannot be is said beside its field', async () => {
    const { lies, sanne, quiet } = story;
    await lies.tab.open();
    await lies.tab.follow('Nieuw traject', 'Nieuw verbetertraject');
    await fillStart(lies.tab, {
      teacher: ['sanne', /Sanne de Wit/],
      schoolleiding: ['adri', /Adri Vermeer/],
      coach: 'Maud Hendriks',
      goals: goals.map(({ text }) => text),
      appraisedOn: '2026-10-05',
    });
    await lies.tab.field('Begint op').fill('2026-10-01');
    await lies.tab.press('Start het traject', 'Eén ding vraagt nog aandacht.');
    await lies.tab.says(/Donderdag 1 oktober 2026 \(.*\) is al geweest\. Kies een dag die nog komt\./);
    await lies.tab.field('Begint op').fill('2026-11-09');
    await lies.tab.press('Start het traject', 'Het traject is gestart');
    await lies.tab.heading('Traject van Sanne de Wit').waitFor();
    await quiet();
    await sanne.tab.open();
    await sanne.tab.says('Nog niets voor jou');
  });

  test('nothing reached the teacher before it was told in person; then she sees her goals', async () => {
    const { lies, sanne, quiet } = story;
    await lies.tab.press('Persoonlijk besproken', 'Gemarkeerd als persoonlijk besproken');
    await quiet();
    await sanne.chat.open();
    await sanne.chat.follow('Je verbeterdoelen staan klaar', 'Lees de doelen');
    await sanne.tab.heading('Jouw traject').waitFor();
    await sanne.tab.region('Verbeterdoelen').getByText(goals[0]!.text).waitFor();
    await sanne.tab.pressAndConfirm('Ik heb de doelen gezien', 'Dank je wel, we geven het door');
    await sanne.tab.says('Je hebt de doelen gezien. Nu plant je begeleider het klikgesprek.');
    await quiet();
  });

  test('the coach looks at the proposal, pins, drops and moves, and confirms', async () => {
    const { maud, quiet } = story;
    await maud.chat.open();
    await maud.chat.follow('Het plan kan gemaakt worden', 'Naar de planning');
    await maud.tab.heading('Het plan').waitFor();
    const calendar = maud.tab.frame.getByRole('table', { name: 'Kalender' });
    await calendar
      .getByRole('row', { name: /week 46/ })
      .getByRole('button', { name: /Klikgesprek/ })
      .waitFor();
    const listed = (name: string) =>
      maud.tab
        .region('In volgorde')
        .getByRole('listitem')
        .filter({ has: maud.tab.frame.getByRole('button', { name: `Verzet: ${name}` }) });
    await listed('Groepsbezoek 1').getByText('Hoort bij dezelfde les als online co-teaching 1.').waitFor();
    await maud.tab.frame.getByRole('button', { name: 'Zet vast: Groepsbezoek 1' }).click();
    await maud.tab.frame.getByRole('button', { name: 'Haal eruit: Nabespreking 5' }).click();
    await maud.tab.says('Je paste 2 momenten aan.');
    await maud.tab.frame.getByRole('button', { name: 'Zet terug in het plan: Nabespreking 5' }).click();
    const midway = listed('Tussenevaluatie');
    await midway.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await midway.getByLabel('Datum').fill('2027-01-12');
    await midway.getByLabel('Tijd').fill('15:00');
    await midway.getByRole('button', { name: 'Zet hier neer' }).click();
    await maud.tab.frame.getByRole('button', { name: 'Nieuw voorstel' }).click();
    await midway.getByText('di 12 januari, 15.00–15.45').waitFor();
    await midway.getByText('Je hebt dit moment vastgezet.').waitFor();
    await maud.tab.pressAndConfirm('Bevestig het plan', 'Het plan is bevestigd');
    await maud.tab.heading('Traject van Sanne de Wit').waitFor();
    await maud.tab.says(/0 van 18 momenten gehouden\. Eerstvolgend: Klikgesprek, ma 9 november/);
    story.trajectory = (await story.teams.house.as('maud').get<'home'>('/api/home')).trajectories[0]!.id;
    await quiet();
  });
}
