import { expect, test } from 'vitest';
import { id } from '../../../support/house/people.ts';
import type { Story } from '../story.ts';

/** Plans that change from the card, in the list, in the coach's Outlook, and because something does not go through. */
export function secondRound(story: Story): void {
  test('the teacher proposes another time on the card of the day before, and the coach takes it over', async () => {
    const { maud, quiet, sanne } = story;
    await sanne.setClock('2026-12-03T15:00');
    await sanne.chat.open();
    const card = await sanne.chat.card(['Komt eraan', 'Online co-teaching 2']);
    await card.getByRole('button', { name: 'Andere tijd' }).click();
    await card.getByLabel('Dag').fill('2026-12-04');
    await card.getByLabel('Begintijd').fill('15:15');
    await card.getByRole('button', { name: 'Stel voor' }).click();
    await sanne.chat.card(['Je hebt een andere tijd voorgesteld.', 'Online co-teaching 2']);
    await quiet();
    await maud.chat.open();
    await maud.chat.press(
      ['Er is een antwoord op je uitnodiging', 'Voorstel: vr 4 december, 15.15–16.00'],
      'Neem het voorstel over',
      'Het voorstel is overgenomen.',
    );
    await quiet();
    await sanne.agenda.open('2026-12-04');
    await sanne.agenda.appointment(/15:15 – 16:00.*Gesprek/).waitFor();
  });

  test('a change in the list goes to calendars and people; what cannot be changed there is put back', async () => {
    const { maud, quiet, sanne, teams } = story;
    teams.house.tenant.acts.setMembers('Vertrouwelijk', [{ userId: id('tim'), role: 'write' }]);
    const office = await story.signIn('tim');
    await office.lists.open('Momenten');
    await office.lists.change('Nabespreking 2', { Start: '2026-12-09T13:15' });
    await maud.chat.open();
    await maud.chat.card(['Nabespreking 2', 'Wanneer: wo 9 december, 13.15–14.15']);
    await quiet();
    await sanne.agenda.open('2026-12-09');
    await sanne.agenda.appointment(/13:15 – 14:15.*Gesprek/).waitFor();
    await office.lists.open('Momenten');
    await office.lists.change('Nabespreking 2', { Title: 'Gesprek over Sanne' });
    await office.lists.row('Gesprek over Sanne').waitFor();
    await office.lists.openUntil('Momenten', 'Nabespreking 2');
    expect(await office.lists.row('Gesprek over Sanne').count()).toBe(0);
    await office.lists.row('Nabespreking 2').filter({ hasText: '2026-12-09 13:15' }).waitFor();
    await office.page.context().close();
    teams.house.tenant.acts.setMembers('Vertrouwelijk', []);
  });

  test('the coach moves the visit in her own Outlook; the teacher hears what was and what is now', async () => {
    const { maud, quiet, sanne } = story;
    await maud.agenda.open('2026-12-07');
    await maud.agenda.move(/8:30.*Bezoek aan groep/, '2026-12-07T10:45', '2026-12-07T11:45');
    await sanne.chat.open();
    await sanne.chat.card(['Was: ma 7 december, 8.30–9.30', 'Wanneer: ma 7 december, 10.45–11.45']);
    await quiet();
    await maud.tab.open();
    await maud.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await maud.tab.follow(/^Groepsbezoek 2/, 'Groepsbezoek 2');
    await maud.tab.region('Wanneer en waar').getByText('Ma 7 december, 10.45–11.45').waitFor();
  });

  test('what does not go through is said without a cause, and goes through again when it is undone', async () => {
    const { lies, quiet, sanne } = story;
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.follow(/^Groepsbezoek 2/, 'Groepsbezoek 2');
    await lies.tab.frame.getByRole('button', { name: 'Gaat niet door' }).click();
    await lies.tab.frame.getByRole('radio', { name: 'School dicht' }).check();
    expect(await lies.tab.frame.getByRole('textbox').count()).toBe(0);
    const send = lies.tab.frame.locator('form').getByRole('button', { name: 'Gaat niet door' });
    await send.click();
    await lies.tab.says('Gaat niet door. Wie erbij is, krijgt bericht');
    await quiet();
    await sanne.chat.card(['Deze afspraak gaat niet door.', 'Reden: school dicht']);
    await lies.tab.press('Ongedaan maken', 'Teruggedraaid');
    expect(await lies.tab.frame.getByRole('radio').count()).toBe(0);
    await quiet();
    await sanne.chat.card('Deze afspraak gaat toch door.');
    await sanne.agenda.open('2026-12-07');
    await sanne.agenda.appointment(/10:45 – 11:45\s*Bezoek aan groep/).waitFor();
  });
}
