import { expect, test } from 'vitest';
import { goals } from '../../../support/house/story.ts';
import { liveUntil } from '../rounds.ts';
import type { Story } from '../story.ts';
import { agree, send, write } from '../write-page.ts';

/** Rounds two and three, and the tussenevaluatie with the schoolleiding. */
export function halfway(story: Story): void {
  test('two more rounds go by', async () => {
    await liveUntil(story.teams.house, story.trajectory, 'tussenevaluatie');
  });

  test('the leidinggevende is reminded, and the schoolleiding has the rapportages and nothing else', async () => {
    const { lies, signIn } = story;
    await lies.setClock('2027-01-11T15:00');
    await lies.chat.open();
    await lies.chat.card(['Komt eraan', 'Tussenevaluatie']);
    const adri = await signIn('adri');
    for (const one of [lies, adri]) {
      await one.tab.open();
      await one.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
      const names = await one.tab
        .region('Verslagen en documenten')
        .getByRole('listitem')
        .getByRole('link')
        .allTextContents();
      expect(names.map((name) => name.slice(0, 26)).sort()).toEqual(
        ['Inhoudelijke rapportage 1', 'Inhoudelijke rapportage 2', 'Inhoudelijke rapportage 3'].map((name) =>
          expect.stringContaining(name),
        ),
      );
    }
    expect(await adri.tab.frame.getByText(goals[0]!.text).count()).toBe(0);
    await adri.page.context().close();
  });

  test('the coach writes down halfway how far they are, from what the rapportages say', async () => {
    const { lies, maud, quiet } = story;
    await maud.setClock('2027-01-12T15:46');
    await maud.chat.open();
    await maud.chat.press(
      ['Heeft dit plaatsgevonden?', 'Tussenevaluatie'],
      'Ja, het ging door',
      'Verslag van de tussenevaluatie',
    );
    await quiet();
    await maud.chat.follow('Verslag van de tussenevaluatie', 'Naar de volledige pagina');
    await maud.tab.heading('Verslag van de tussenevaluatie').waitFor();
    const progress = maud.tab.frame.getByRole('group', { name: 'Voortgang per doel' }).getByRole('textbox');
    expect(await progress.first().inputValue()).toContain('Elf kinderen pakken zelf vervolgwerk.');
    await write(maud.tab, {
      'Waar ging het over?': 'Sanne vertelde wat er in de groep veranderd is.',
      'Voortgang per doel': ['De kinderen weten wat ze doen als ze klaar zijn.', 'De uitleg is korter.'],
      Bijsturingen: ['De volgende lessen zijn rekenlessen.'],
    });
    await agree(
      maud.tab,
      'Afspraken: wie, wat, wanneer',
      'Lies Brouwer',
      'Een ondersteuner op donderdag',
      '2027-01-21',
    );
    await send(maud.tab);
    await quiet();
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.follow(/^Verslag van de tussenevaluatie/, 'Verslag van de tussenevaluatie');
    await lies.tab.says('Lies Brouwer: Een ondersteuner op donderdag, voor do 21 januari');
  });
}
