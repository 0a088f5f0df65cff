import { expect, test } from 'vitest';
import type { Story } from '../story.ts';

/** Plans that change, in the tab and in Outlook. */
export function changingPlans(story: Story): void {
  test('what is moved is told with what was and what is now, and moving it is really undone', async () => {
    const { maud, sanne, quiet } = story;
    await maud.tab.follow(/^Nabespreking/, 'Nabespreking 1');
    await maud.tab.frame.getByRole('button', { name: 'Verzet', exact: true }).click();
    await maud.tab.frame.getByLabel('Datum').fill('2026-11-25');
    await maud.tab.frame.getByLabel('Tijd').fill('13:15');
    await maud.tab.press('Verzet naar deze tijd', 'Gewijzigd. Wie erbij is, krijgt bericht');
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
    const { maud, sanne, quiet } = story;
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
}
