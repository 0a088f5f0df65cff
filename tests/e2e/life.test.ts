import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { goals } from '../support/house/story.ts';
import { fillStart } from './life/start-page.ts';
import { openTeams, type Teams } from './life/teams.ts';
import type { TeamsUser } from './life/teams-user.ts';
import { agree, send, write } from './life/write-page.ts';

const REACTION = 'Ik herken dit. Fijn dat het stappenplan erin staat.';

/**
 * A whole verbetertraject, lived by Lies who leads the school, Maud who coaches and Sanne who teaches, each at her own
 * computer. Every sentence goes on where the one before it ended.
 */
describe('a whole verbetertraject', () => {
  let teams: Teams;
  let lies: TeamsUser;
  let maud: TeamsUser;
  let sanne: TeamsUser;
  let _trajectory = '';
  let lost = false;

  beforeAll(async () => {
    teams = await openTeams('2026-11-05T08:00:00Z');
    lies = await teams.signIn('lies');
    maud = await teams.signIn('maud');
    sanne = await teams.signIn('sanne');
  }, 180_000);
  afterAll(() => teams?.close());
  beforeEach(({ skip }) => skip(lost, 'An earlier part of this life failed.'));
  afterEach(({ task }) => {
    lost ||= task.result?.state === 'fail';
  });

  const quiet = () => teams.house.quiet();

  test('the leidinggevende starts it; what cannot be is said beside its field', async () => {
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
    await lies.tab.says('Do 1 oktober is al geweest. Kies een dag die nog komt.');
    await lies.tab.field('Begint op').fill('2026-11-09');
    await lies.tab.press('Start het traject', 'Het traject is gestart');
    await lies.tab.heading('Traject van Sanne de Wit').waitFor();
    await quiet();
    await sanne.tab.open();
    await sanne.tab.says('Nog niets voor jou');
  });

  test('nothing reached the teacher before it was told in person; then she sees her goals', async () => {
    await lies.tab.press('Persoonlijk besproken', 'Gemarkeerd als persoonlijk besproken');
    await quiet();
    await sanne.chat.open();
    await sanne.chat.follow('Je verbeterdoelen staan klaar', 'Lees de doelen');
    await sanne.tab.heading('Jouw traject').waitFor();
    await sanne.tab.region('Verbeterdoelen').getByText(goals[0]!.text).waitFor();
    await sanne.tab.press('Ik heb de doelen gezien', 'Dank je wel, we geven het door');
    await quiet();
  });

  test('the coach looks at the proposal, pins one, moves another, and confirms', async () => {
    await maud.chat.open();
    await maud.chat.follow('Het plan kan gemaakt worden', 'Naar de planning');
    await maud.tab.heading('Het plan').waitFor();
    const calendar = maud.tab.frame.getByRole('table', { name: 'Kalender' });
    await calendar
      .getByRole('row', { name: /^week 46/ })
      .getByRole('button', { name: /Klikgesprek/ })
      .waitFor();
    const listed = (name: string) =>
      maud.tab
        .region('In volgorde')
        .getByRole('listitem')
        .filter({ has: maud.tab.frame.getByRole('button', { name: `Verzet: ${name}` }) });
    await listed('Groepsbezoek 1').getByText('Hoort bij dezelfde les als online co-teaching 1.').waitFor();
    await maud.tab.frame.getByRole('button', { name: 'Zet vast: Groepsbezoek 1' }).click();
    const midway = listed('Tussenevaluatie');
    await midway.getByRole('button', { name: 'Verzet: Tussenevaluatie' }).click();
    await midway.getByLabel('Datum').fill('2027-01-12');
    await midway.getByLabel('Tijd').fill('15:00');
    await midway.getByRole('button', { name: 'Zet hier neer' }).click();
    await maud.tab.frame.getByRole('button', { name: 'Vraag een nieuw voorstel' }).click();
    await midway.getByText('di 12 januari, 15.00–15.45').waitFor();
    await midway.getByText('Je hebt dit moment vastgezet.').waitFor();
    await maud.tab.pressAndConfirm('Bevestig het plan', 'Het plan is bevestigd');
    await maud.tab.heading('Traject van Sanne de Wit').waitFor();
    await maud.tab.says('0 van 18 momenten gehouden. Eerstvolgend: Klikgesprek, ma 9 november.');
    _trajectory = (await teams.house.as('maud').get<'home'>('/api/home')).trajectories[0]!.id;
    await quiet();
  });

  test('the klikgesprek alone stands in both agendas', async () => {
    for (const one of [maud, sanne]) {
      await one.agenda.open('2026-11-09');
      await one.agenda.appointment(/14:30.*15:15.*Gesprek/).waitFor();
      await one.agenda.open('2026-11-18');
      expect(await one.agenda.appointment(/Gesprek/).count()).toBe(0);
    }
  });

  test('each is told what to prepare, reminded, and let in at the door', async () => {
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
    const receipt = await maud.chat.card('Je verslag is bewaard.');
    expect(await receipt.textContent()).not.toContain('Eerlijk en concreet.');
  });

  test('both say ‘samen verder’; then everything stands in the agendas', async () => {
    await maud.chat.press('Samen verder?', 'Ja, samen verder', 'Je hebt gezegd: samen verder.');
    await sanne.chat.press('Samen verder?', 'Ja, samen verder', 'Je hebt gezegd: samen verder.');
    await sanne.chat.card(['De afspraken staan in de agenda', 'Afspraken: 18']);
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

  test('the teacher shares the lesson that she is to give, with what to look at', async () => {
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
    await maud.tab.open();
    await maud.tab.follow(/Controleer of er gefilmd mag worden/, 'Groepsbezoek 1');
    await maud.tab.says('Hoe lang is mijn uitleg?');
    await maud.tab.press('Ik heb het gecontroleerd: filmen mag', 'Bewaard: er mag gefilmd worden');
  });

  test('what is moved is told with what was and what is now, and moving it is really undone', async () => {
    await maud.tab.follow(/^Nabespreking/, 'Nabespreking 1');
    await maud.tab.frame.getByRole('button', { name: 'Verzet', exact: true }).click();
    await maud.tab.frame.getByLabel('Datum').fill('2026-11-25');
    await maud.tab.frame.getByLabel('Tijd').fill('13:15');
    await maud.tab.press('Verzet naar deze tijd', 'Verzet. Wie erbij is, krijgt bericht');
    await quiet();
    await sanne.chat.open();
    await sanne.chat.card(['Was: di 24 november, 14.30–15.30', 'Wanneer: wo 25 november, 13.15–14.15']);
    await maud.tab.press('Ongedaan maken', 'Teruggedraaid');
    await quiet();
    await sanne.chat.card(['Was: wo 25 november, 13.15–14.15', 'Wanneer: di 24 november, 14.30–15.30']);
    expect(await sanne.chat.cards('Er is iets veranderd').count()).toBe(1);
    await sanne.agenda.open('2026-11-24');
    await sanne.agenda.appointment(/14:30 – 15:30.*Gesprek/).waitFor();
  });

  test('the teacher proposes another time in Outlook, and the coach takes it over', async () => {
    await sanne.agenda.open('2026-12-03');
    await sanne.agenda.proposeInstead(/14:30.*Gesprek/, '2026-12-04T14:45', '2026-12-04T15:30');
    await maud.chat.open();
    await maud.chat.press(
      ['Er is een antwoord op je uitnodiging', 'Voorstel: vr 4 december, 14.45–15.30'],
      'Neem het voorstel over',
      'Het voorstel is overgenomen.',
    );
    await quiet();
    await sanne.agenda.open('2026-12-04');
    await sanne.agenda.appointment(/14:45 – 15:30.*Gesprek/).waitFor();
    await sanne.chat.open();
    await sanne.chat.card(['Online co-teaching 2', 'Het voorstel is overgenomen']);
  });

  test('after the co-teaching the coach writes on the full page, with the teacher’s points beside it', async () => {
    await maud.setClock('2026-11-18T13:16');
    await maud.chat.open();
    await maud.chat.press('Heeft dit plaatsgevonden?', 'Ja, het ging door', 'Verslag van de co-teaching');
    await quiet();
    await maud.chat.follow('Verslag van de co-teaching', 'Naar de volledige pagina');
    await maud.tab.heading('Verslag van de co-teaching').waitFor();
    await maud.tab.region('Let hier op').getByText('Hoe lang is mijn uitleg?').waitFor();
    await write(maud.tab, {
      'Wat zei de leerkracht zelf?': 'Ik wil korter uitleggen.',
      'Hoe is de les geworden?': 'De uitleg is teruggebracht tot acht minuten.',
    });
    await send(maud.tab);
  });

  test('after the visit the coach says on the page itself that it took place, and marks the film', async () => {
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
    await maud.setClock('2026-11-24T15:31');
    await maud.chat.open();
    await maud.chat.press('Heeft dit plaatsgevonden?', 'Ja, het ging door', 'Verslag van de nabespreking');
    await quiet();
    await maud.chat.follow('Verslag van de nabespreking', 'Schrijf het');
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
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.says('Nog geen verslagen');
    await sanne.chat.open();
    await sanne.chat.follow('Jij leest dit als eerste', 'Lees het');
    await sanne.tab.heading('Inhoudelijke rapportage 1').waitFor();
    await sanne.tab.field('Hoe kijk jij ernaar?').fill(REACTION);
    await sanne.tab.pressAndConfirm('Voeg mijn reactie toe', 'Je reactie is bewaard');
    await sanne.tab.says(/^Bezorgd op di 24 november/);
    await quiet();
    await lies.chat.open();
    await lies.chat.follow('Er is een rapportage voor je', 'Lees het');
    await lies.tab.heading('Inhoudelijke rapportage 1').waitFor();
    await lies.tab.region('Reactie van Sanne de Wit').getByText(REACTION).waitFor();
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    const delivered = lies.tab.region('Verslagen en documenten').getByRole('listitem');
    expect(await delivered.getByRole('link').allTextContents()).toEqual([
      expect.stringContaining('Inhoudelijke rapportage 1'),
    ]);
  });
});
