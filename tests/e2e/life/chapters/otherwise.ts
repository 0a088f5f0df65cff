import { expect, test } from 'vitest';
import { goals, momentOf } from '../../../support/house/story.ts';
import type { Story } from '../story.ts';
import type { TeamsUser } from '../teams-user.ts';
import { send, write } from '../write-page.ts';

const SHARPER = 'Elk kind weet binnen een minuut wat het doet als het klaar is.';

/** What goes otherwise: an answer taken back, another coach, a nu-meting with sharper goals, and stopping early. */
export function otherwise(story: Story): void {
  let tim: TeamsUser;

  test('that it was discussed is taken back, and then said again; the teacher hears once', async () => {
    const { lies, quiet, sanne } = story;
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.press('Persoonlijk besproken', 'Gemarkeerd als persoonlijk besproken');
    await lies.tab.press('Ongedaan maken', 'Teruggedraaid');
    await quiet();
    await sanne.tab.open();
    await sanne.tab.says('Nog niets voor jou');
    await lies.tab.press('Persoonlijk besproken', 'Gemarkeerd als persoonlijk besproken');
    await quiet();
    await sanne.tab.open();
    await sanne.tab.pressAndConfirm('Ik heb de doelen gezien', 'Dank je wel, we geven het door');
    await quiet();
  });

  test('the coach plans; that the klikgesprek was held is taken back, and said again', async () => {
    const { maud, quiet, teams } = story;
    await maud.chat.open();
    await maud.chat.follow('Het plan kan gemaakt worden', 'Naar de planning');
    await maud.tab.pressAndConfirm('Bevestig het plan', 'Het plan is bevestigd');
    await quiet();
    const view = await teams.house.as('maud').trajectory(story.trajectory);
    await teams.house.at(momentOf(view, 'klikgesprek').end!);
    await maud.tab.open();
    await maud.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await maud.tab.follow(/^Klikgesprek/, 'Klikgesprek');
    await maud.tab.press('Ja, het is doorgegaan', 'Bewaard');
    await maud.tab.press('Ongedaan maken', 'Teruggedraaid');
    await maud.tab.press('Ja, het is doorgegaan', 'Bewaard');
    await quiet();
  });

  test('one says no; the leidinggevende hears that another coach is needed, and not who said so', async () => {
    const { lies, maud, quiet, sanne } = story;
    await maud.chat.open();
    await maud.chat.press('Samen verder?', 'Ja, samen verder', 'Je hebt gezegd: samen verder.');
    await sanne.chat.open();
    await sanne.chat.press('Samen verder?', 'Liever een ander', 'Weet je het zeker?');
    await sanne.chat.press(
      'Samen verder?',
      'Ja, liever een ander',
      'Er wordt een andere begeleider gezocht; niemand hoort waarom.',
    );
    await quiet();
    await lies.chat.open();
    const card = await lies.chat.card('Er is een andere begeleider nodig');
    expect(await card.textContent()).toContain('Er is geen reden gegeven, en er wordt er ook geen gevraagd.');
    expect(await card.textContent()).not.toMatch(/samen verder|liever/i);
    await lies.chat.follow('Er is een andere begeleider nodig', 'Naar het traject');
    await lies.tab.frame.getByLabel('Kies een andere begeleider').selectOption('Tim Visser');
    await lies.tab.pressAndConfirm('Koppel deze begeleider', 'De nieuwe begeleider is gekoppeld');
    await quiet();
    await maud.tab.open();
    await maud.tab.says('Nog geen begeleidingen');
  });

  test('with the other coach it begins anew, and goes on', async () => {
    const { quiet, sanne, teams } = story;
    tim = await story.signIn('tim');
    await tim.tab.open();
    await tim.tab.follow(/Maak het plan/, 'Het plan');
    await tim.tab.pressAndConfirm('Bevestig het plan', 'Het plan is bevestigd');
    await quiet();
    const view = await teams.house.as('tim').trajectory(story.trajectory);
    await teams.house.at(momentOf(view, 'klikgesprek').end!);
    await tim.tab.open();
    await tim.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await tim.tab.follow(/^Klikgesprek/, 'Klikgesprek');
    await tim.tab.press('Ja, het is doorgegaan', 'Bewaard');
    await quiet();
    await tim.chat.open();
    await tim.chat.press('Samen verder?', 'Ja, samen verder', 'Je hebt gezegd: samen verder.');
    await sanne.chat.open();
    await sanne.chat.press('Samen verder?', 'Ja, samen verder', 'Je hebt gezegd: samen verder.');
    await sanne.chat.card('De afspraken staan in de agenda');
    await quiet();
  });

  test('the school names its documents, and the nu-meting rests on those', async () => {
    const { lies, quiet, sanne } = story;
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.follow('Schrijf: documenten van de school', 'Documenten van de school');
    await write(lies.tab, {
      Documenten: ['Verslag beoordelingsgesprek, oktober 2026, map Personeel', 'Twee kijkwijzers van mei'],
      'Thema’s waar het om gaat': ['Klassenmanagement', 'Instructie'],
    });
    await send(lies.tab);
    await quiet();
    await tim.tab.open();
    await tim.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await tim.tab.follow(/^Nu-meting/, 'Nu-meting');
    await tim.tab.follow('Schrijf: nu-meting', 'Nu-meting');
    const read = tim.tab.frame.getByRole('group', { name: 'Gelezen documenten' }).getByRole('textbox');
    expect(await read.nth(1).inputValue()).toBe('Twee kijkwijzers van mei');
    await write(tim.tab, {
      'Bevindingen per thema': ['Klassenmanagement: kinderen vragen vaak wat ze mogen doen.'],
      'Aangescherpte doelen': [SHARPER],
    });
    await send(tim.tab);
    await quiet();
    await sanne.chat.open();
    await sanne.chat.follow(['Jij leest dit als eerste', 'Nu-meting'], 'Lees het');
    await sanne.tab.pressAndConfirm('Gelezen, geen reactie', 'Dank je wel. Het is nu bezorgd');
    await quiet();
  });

  test('the sharper goal holds once teacher and leidinggevende agree with it too', async () => {
    const { lies, quiet, sanne } = story;
    await sanne.chat.open();
    await sanne.chat.follow('De doelen zijn aangescherpt', 'Lees de doelen');
    const hers = sanne.tab.region('Verbeterdoelen');
    await hers.getByText('Na de nu-meting aangescherpt.').waitFor();
    await hers.getByText(goals[0]!.text).waitFor();
    await sanne.tab.pressAndConfirm('Ik ben het eens met deze doelen', 'Je akkoord is bewaard');
    await lies.chat.open();
    await lies.chat.follow('De doelen zijn aangescherpt', 'Lees de doelen');
    await lies.tab.pressAndConfirm('Ik ben het eens met deze doelen', 'Je akkoord is bewaard');
    await quiet();
    await lies.tab.region('Verbeterdoelen').getByText(SHARPER).waitFor();
    expect(await lies.tab.region('Verbeterdoelen').getByText(goals[0]!.text).count()).toBe(0);
  });

  test('it is stopped early: agendas are emptied, and the coach can write down how far they came', async () => {
    const { lies, quiet, sanne, teams } = story;
    const view = await teams.house.as('tim').trajectory(story.trajectory);
    const next = momentOf(view, 'c1.coTeaching').start!;
    await lies.tab.frame.getByRole('button', { name: 'Eerder stoppen' }).click();
    const asked = lies.tab.frame.getByRole('alertdialog');
    await asked.getByText('Wat er geschreven is blijft.', { exact: false }).waitFor();
    await asked.getByRole('button', { name: 'Ja, stop het traject' }).click();
    await lies.tab.says('Het traject is gestopt');
    await quiet();
    for (const one of [sanne, tim]) {
      await one.agenda.open(next);
      expect(
        await one.agenda
          .appointment(/Gesprek|Bezoek/)
          .filter({ hasNotText: 'Geannuleerd' })
          .count(),
      ).toBe(0);
    }
    await tim.tab.open();
    await tim.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await tim.tab.says('Het traject is eerder gestopt. Je kunt nog een verslag maken van wat er is gedaan.');
    await tim.tab.follow(/Schrijf: tussentijds verslag/, 'Tussentijds verslag');
    expect(await tim.tab.field('Aanleiding en doelen').inputValue()).toContain(SHARPER);
    const outcomes = tim.tab.frame.getByRole('group', { name: 'Opbrengsten per doel' });
    await outcomes.getByRole('textbox').first().fill('Er is kennisgemaakt en een beginsituatie beschreven.');
    await send(tim.tab);
    await quiet();
    await sanne.chat.open();
    await sanne.chat.card(['Jij leest dit als eerste', 'Tussentijds verslag']);
  });
}
