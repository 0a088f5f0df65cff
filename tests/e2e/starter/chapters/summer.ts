import { expect, test } from 'vitest';
import { id, progressPath } from '../../../support/house/people.ts';
import { liveThrough } from '../../life/rounds.ts';
import type { Story } from '../../life/story.ts';
import { wordText } from '../../life/word-text.ts';
import { write } from '../../life/write-page.ts';
import { directorFindsNone } from '../director.ts';
import { keepReference } from '../reference-card.ts';
import { advice, betweenTheTwo, nagesprek } from '../words.ts';

/** The short talks of three, the beoordelingsgesprek and the advice; what the year took; and all that is about her. */
export function summer(story: Story): void {
  test('the last visit comes before the contract asks for it, and the beoordelingsgesprek after a functioneringsgesprek', async () => {
    const { house } = story.teams;
    const { moments } = await house.as('lies').trajectory(story.trajectory);
    const last = moments.filter(({ cycle }) => cycle === 38);
    expect(last.map(({ step, state }) => `${step} ${state}`)).toEqual([
      'directiebezoek scheduled',
      'kortTripartite scheduled',
      'beoordelingsgesprek scheduled',
    ]);
    expect(last.every(({ start = '' }) => start >= '2027-06-07' && start < '2027-06-16')).toBe(true);
  });

  test('the advice to the board is the director’s alone; the starter reads it once it was talked over', async () => {
    const { lies, maud, sanne, quiet } = story;
    const before = ['w38.directiebezoek', 'w38.kortTripartite'];
    await liveThrough(story.teams.house, story.trajectory, before);
    await lies.setClock('2027-06-09T14:01');
    await keepReference(story, 'Beoordelingsgesprek', 'Beoordelingsgesprek');
    await lies.tab.open();
    await lies.tab.follow(/Advies over de aanstelling/, 'Advies over de aanstelling');
    for (const field of await lies.tab.frame.getByRole('textbox').all())
      expect(await field.inputValue()).toBe('');
    await write(lies.tab, {
      'Advies aan het bestuur': advice.text,
      'Waarop is het gebaseerd?': advice.why,
    });
    await lies.tab.pressAndConfirm('Leg vast', 'Vastgelegd');
    await quiet();
    await sanne.tab.open();
    expect(await sanne.tab.frame.getByText('Advies over de aanstelling').count()).toBe(0);
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.follow(/^Advies over de aanstelling/, 'Advies over de aanstelling');
    await lies.tab.pressAndConfirm('Persoonlijk besproken', 'Gemarkeerd als persoonlijk besproken');
    await sanne.tab.open();
    await sanne.tab.follow(/^Advies over de aanstelling/, 'Advies over de aanstelling');
    await sanne.tab.says(advice.text);
    await maud.tab.open();
    await maud.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    expect(await maud.tab.frame.getByText('Advies over de aanstelling').count()).toBe(0);
  });

  test('what the year took stands in hours, for the coach, the director and the starter', async () => {
    const { lies, maud, sanne } = story;
    for (const one of [maud, lies]) {
      await one.tab.open();
      await one.tab.follow('Uren', 'Uren');
      await one.tab.says('Schooljaar 2026–2027');
    }
    await sanne.tab.open();
    await sanne.tab
      .region('Jouw tijd')
      .getByText(/^\d+(,\d+)? uur$/)
      .first()
      .waitFor();
    await directorFindsNone(story, betweenTheTwo);
  });

  test('she takes along all that is about her, with who read what', async () => {
    const { sanne } = story;
    await sanne.tab.open();
    const about = sanne.tab.region('Alles over mij');
    const [file] = await Promise.all([
      sanne.page.waitForEvent('download'),
      about.getByRole('button', { name: 'Download als Word' }).click(),
    ]);
    const all = wordText(await file.path());
    for (const text of [...betweenTheTwo, advice.text]) expect(all).toContain(text);
    await about.getByText('Wie heeft wat gelezen').click();
    await about.getByText('Lies Brouwer').first().waitFor();
  });

  test('the list of moments says that they took place, and nothing of what was said', async () => {
    const { signIn, teams } = story;
    teams.house.tenant.acts.setMembers(progressPath, [{ userId: id('tim'), role: 'read' }]);
    const office = await signIn('tim');
    await office.lists.open('Momenten');
    await office.lists.row('Nagesprek (programmaweek\u00a02)').waitFor();
    const rows = await office.lists.row('').allTextContents();
    expect(rows.length).toBeGreaterThan(20);
    for (const text of [...betweenTheTwo, ...Object.values(nagesprek)])
      expect(rows.join()).not.toContain(text);
  });
}
