import { expect, test } from 'vitest';
import type { Story } from '../story.ts';
import { write } from '../write-page.ts';

const CHOICE = 'Sanne werkt zelfstandig verder in groep 5.';

/** The vaststelling: the leidinggevende's alone, and told in person. */
export function decision(story: Story): void {
  test('nobody but the leidinggevende can write it, and nothing suggests what to write', async () => {
    const { lies, maud, sanne, teams, trajectory } = story;
    for (const name of ['maud', 'sanne', 'adri'] as const) {
      const values = { choice: CHOICE, reasons: 'De rapportages.' };
      const answer = await teams.house
        .as(name)
        .tryAct(trajectory, { act: 'submit', kind: 'vaststelling', values });
      expect(answer.status, name).toBe(403);
    }
    for (const one of [maud, sanne]) {
      await one.tab.open();
      expect(await one.tab.frame.getByText(/vaststelling/i).count()).toBe(0);
    }
    await lies.chat.open();
    await lies.chat.follow('De vaststelling is alleen aan jou.', 'Naar de vaststelling');
    await lies.tab.heading('Vaststelling').waitFor();
    const fields = lies.tab.frame.getByRole('textbox');
    expect(await fields.count()).toBe(3);
    for (const field of await fields.all()) {
      expect(await field.inputValue()).toBe('');
      expect(await field.getAttribute('placeholder')).toBeNull();
    }
    for (const role of ['radio', 'checkbox', 'combobox', 'option', 'slider'] as const) {
      expect(await lies.tab.frame.getByRole(role).count()).toBe(0);
    }
    expect(await lies.tab.frame.locator('main').textContent()).not.toMatch(/voldoende/i);
  });

  test('the teacher is told in person; only then it stands in her tab, and the bot says nothing of it', async () => {
    const { lies, quiet, sanne } = story;
    await sanne.chat.open();
    const before = await sanne.chat.cards('').count();
    await write(lies.tab, {
      'Wat stel je vast?': CHOICE,
      'Waarop baseer je dat?': 'Op de vijf rapportages en het driegesprek.',
    });
    await lies.tab.pressAndConfirm('Leg vast', 'Vastgelegd');
    await quiet();
    await sanne.tab.open();
    await sanne.tab.heading('Jouw traject').waitFor();
    expect(await sanne.tab.frame.getByText(/vaststelling/i).count()).toBe(0);
    await lies.tab.open();
    await lies.tab.follow(/Bespreek de vaststelling persoonlijk/, 'Vaststelling');
    await lies.tab.pressAndConfirm('Persoonlijk besproken', 'Gemarkeerd als persoonlijk besproken');
    await quiet();
    await sanne.tab.open();
    await sanne.tab.follow(/^Vaststelling/, 'Vaststelling');
    await sanne.tab.says(CHOICE);
    await sanne.chat.open();
    expect(await sanne.chat.cards('').count()).toBe(before);
    expect(await sanne.chat.cards(/vaststelling/i).count()).toBe(0);
  });

  test('at the end each sees that it is finished, and what is hers', async () => {
    const { lies, maud, sanne } = story;
    await sanne.tab.open();
    await sanne.tab.says(
      'Het traject is afgerond. Alles wat over jou is geschreven blijft hier voor je staan.',
    );
    const about = sanne.tab.region('Alles over mij');
    await about.getByText('Vaststelling', { exact: true }).waitFor();
    await about
      .getByText(/gelezen door Lies Brouwer op wo 17 februari/)
      .first()
      .waitFor();
    await maud.tab.open();
    await maud.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await maud.tab.says('Alle 18 momenten zijn geweest.');
    expect(await maud.tab.frame.getByText(/vaststelling/i).count()).toBe(0);
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.says('Afgerond op wo 17 februari');
    const names = await lies.tab
      .region('Verslagen en documenten')
      .getByRole('listitem')
      .getByRole('link')
      .allTextContents();
    for (const kind of [
      'Vaststelling',
      'Eindrapportage',
      'Verslag van het driegesprek',
      'Verslag van de tussen',
    ]) {
      expect(
        names.filter((name) => name.startsWith(kind)),
        kind,
      ).toHaveLength(1);
    }
    expect(names.filter((name) => name.startsWith('Inhoudelijke rapportage'))).toHaveLength(5);
    expect(names).toHaveLength(9);
  });
}
