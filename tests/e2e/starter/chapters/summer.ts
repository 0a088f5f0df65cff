import { expect, test } from 'vitest';
import { id } from '../../../support/house/people.ts';
import { liveUntil } from '../../life/rounds.ts';
import type { Story } from '../../life/story.ts';
import { wordText } from '../../life/word-text.ts';
import { send, write } from '../../life/write-page.ts';
import { directorFindsNone } from '../director.ts';
import { advice, betweenTheTwo, nagesprek } from '../words.ts';

/** The short talks of three, the beoordelingsgesprek and the advice; what the year took; and all that is about her. */
export function summer(story: Story): void {
  test('the last visit comes before the contract asks for it, and the beoordelingsgesprek after a functioneringsgesprek', async () => {
    const { house } = story.teams;
    await liveUntil(house, story.trajectory, 'w38.directiebezoek');
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
    await liveUntil(story.teams.house, story.trajectory, 'w38.beoordelingsgesprek');
    await lies.setClock('2027-06-09T14:01');
    await lies.chat.open();
    await lies.chat.press(
      ['Heeft dit plaatsgevonden?', 'Beoordelingsgesprek'],
      'Ja, het ging door',
      'Verwijzing naar het gespreksverslag',
    );
    await quiet();
    const card = await lies.chat.card('Verwijzing naar het gespreksverslag');
    await card.getByLabel('Waar ligt het verslag van dit gesprek?').fill('In het personeelsdossier');
    await card.getByRole('button', { name: 'Verstuur' }).click();
    await quiet();
    await lies.tab.open();
    await lies.tab.follow(/Advies over de aanstelling/, 'Advies over de aanstelling');
    for (const field of await lies.tab.frame.getByRole('textbox').all())
      expect(await field.inputValue()).toBe('');
    await write(lies.tab, {
      'Jouw advies aan het bestuur': advice.text,
      'Waarop is het gebaseerd?': advice.why,
    });
    await send(lies.tab);
    await quiet();
    await sanne.tab.open();
    expect(await sanne.tab.frame.getByText('Advies over de aanstelling').count()).toBe(0);
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.follow(/^Advies over de aanstelling/, 'Advies over de aanstelling');
    await lies.tab.pressAndConfirm('Persoonlijk besproken', 'Gemarkeerd als persoonlijk besproken');
    await quiet();
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

  test('the lists that the school can open say that moments took place, and nothing of what was said', async () => {
    const { house } = story.teams;
    const maud = await house.as('maud').trajectory(story.trajectory);
    expect(maud.moments.filter(({ state }) => state === 'held').length).toBeGreaterThan(25);
    await directorFindsNone(story, [...betweenTheTwo, nagesprek.agreement]);
    expect(house.connector.as(id('joost')).messages().length).toBe(0);
  });
}
