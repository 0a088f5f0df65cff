import { expect, test } from 'vitest';
import { fieldTexts } from '../../../../domain/texts/nl/forms.ts';
import { goals } from '../../../support/house/story.ts';
import { liveUntil } from '../rounds.ts';
import type { Story } from '../story.ts';
import { wordText } from '../word-text.ts';
import { agree, send, write } from '../write-page.ts';

const ADVICE = 'Blijf samen lessen voorbereiden, ook na het traject.';
const REACTION = 'Dit ben ik. Ik ben trots op het stappenplan.';

/** The last rounds, the driegesprek, and the eindrapportage. */
export function closing(story: Story): void {
  test('the last two rounds go by', async () => {
    await liveUntil(story.teams.house, story.trajectory, 'driegesprek');
  });

  test('the driegesprek takes place; the teacher’s words come first in what is written down', async () => {
    const { lies, maud, quiet, sanne } = story;
    await maud.setClock('2027-02-16T15:00');
    for (const one of [lies, sanne]) {
      await one.chat.open();
      await one.chat.card(['Komt eraan', 'Driegesprek']);
    }
    await maud.setClock('2027-02-17T13:31');
    await maud.chat.open();
    await maud.chat.press(
      ['Heeft dit plaatsgevonden?', 'Driegesprek'],
      'Ja, het ging door',
      'Verslag van het driegesprek',
    );
    await quiet();
    await maud.chat.follow('Verslag van het driegesprek', 'Naar de volledige pagina');
    await maud.tab.heading('Verslag van het driegesprek').waitFor();
    const first = maud.tab.frame.getByRole('textbox').first();
    expect(await first.getAttribute('id')).toBe('teacherSaid');
    await write(maud.tab, {
      'Wat zei de leerkracht zelf?': 'Ik sta weer met plezier voor de klas.',
      'Waar ging het over?': 'Wat er in de groep is veranderd, en wat blijft.',
    });
    await agree(
      maud.tab,
      'Afspraken: wie, wat, wanneer',
      'Sanne de Wit',
      'Het stappenplan houden',
      '2027-04-01',
    );
    await send(maud.tab);
    await quiet();
  });

  test('the eindrapportage begins with what was recorded; the coach edits it, and gives no verdict', async () => {
    const { maud, quiet } = story;
    await maud.tab.open();
    await maud.tab.follow(/Schrijf de eindrapportage/, 'Eindrapportage');
    expect(await maud.tab.field('Aanleiding en doelen').inputValue()).toContain(goals[1]!.text);
    const course = await maud.tab.field('Verloop per moment').inputValue();
    for (const moment of ['Klikgesprek', 'Groepsbezoek 5', 'Driegesprek']) expect(course).toContain(moment);
    const outcomes = maud.tab.frame.getByRole('group', { name: 'Opbrengsten per doel' });
    const outcome = await outcomes.getByRole('textbox').first().inputValue();
    expect(outcome).toContain('Elf kinderen pakken zelf vervolgwerk.');
    expect(await maud.tab.field('Tussenevaluatie en bijsturingen').inputValue()).toContain('rekenlessen');
    expect(await maud.tab.frame.locator('main').textContent()).not.toMatch(
      /(on)?voldoende(?! heeft opgeleverd)/,
    );
    expect(await maud.tab.frame.getByRole('radio').count()).toBe(0);
    expect(await maud.tab.frame.getByRole('combobox').count()).toBe(0);
    await write(maud.tab, { Aanbevelingen: [ADVICE] });
    await send(maud.tab);
    await quiet();
  });

  test('the teacher reads the eindrapportage first, and her words go along', async () => {
    const { lies, quiet, sanne } = story;
    await sanne.chat.open();
    await sanne.chat.follow(['Jij leest dit als eerste', 'Eindrapportage'], 'Lees het');
    await sanne.tab.heading('Eindrapportage').waitFor();
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    expect(await lies.tab.frame.getByRole('link', { name: /^Eindrapportage/ }).count()).toBe(0);
    await sanne.tab.field('Hoe kijk jij ernaar?').fill(REACTION);
    await sanne.tab.pressAndConfirm('Voeg mijn reactie toe', 'Dank je wel. Het is nu bezorgd');
    await sanne.tab.says(/^Bezorgd op wo 17 februari/);
    await quiet();
  });

  test('the leidinggevende takes it along as a Word file, with all that was recorded and no verdict', async () => {
    const { lies } = story;
    await lies.chat.open();
    await lies.chat.follow(['Er is een rapportage voor je', 'Eindrapportage'], 'Lees het');
    await lies.tab.heading('Eindrapportage').waitFor();
    const [download] = await Promise.all([
      lies.page.waitForEvent('download'),
      lies.tab.press('Download als Word', 'Het Word-bestand staat bij je downloads'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^eindrapportage-2027-02-17-v1\.docx$/);
    const text = wordText(await download.path());
    for (const said of [
      'Sanne de Wit',
      'De Zwaluw',
      ...goals.map((goal) => goal.text),
      'maandag 5 oktober',
      'groepsbezoek 5',
      'Elf kinderen pakken zelf vervolgwerk.',
      'De volgende lessen zijn rekenlessen.',
      ADVICE,
      REACTION,
    ]) {
      expect(text).toContain(said);
    }
    for (const part of ['background', 'method', 'course', 'outcomes', 'recommendations']) {
      expect(text).toContain(fieldTexts[`eindrapportage.${part}`]!.label);
    }
    expect(text).not.toMatch(/voldoende/i);
    expect(text).not.toContain('Film kijken we eerst alleen');
    expect(text).not.toContain('De leerkracht kijkt op de klok en rondt af.');
  });
}
