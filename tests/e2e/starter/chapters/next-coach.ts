import { expect, test } from 'vitest';
import type { Story } from '../../life/story.ts';
import { directorFindsNone } from '../director.ts';
import { nagesprek } from '../words.ts';

/** Another coach for the last weeks, who reads what the starter gives her and nothing else. */
export function nextCoach(story: Story): void {
  test('what she gives her new coach only the coach reads, and the director sees nothing of it', async () => {
    const { lies, sanne, quiet, signIn } = story;
    const tim = await signIn('tim');
    const given = () => lies.chat.cards('Er is iets voor je vrijgegeven').count();
    await lies.chat.open();
    const before = await given();
    await lies.tab.open();
    await lies.tab.follow(/^Sanne de Wit/, 'Traject van Sanne de Wit');
    await lies.tab.frame.getByRole('button', { name: 'Kies een andere begeleider' }).click();
    await lies.tab.frame.getByLabel('Kies een andere begeleider').selectOption({ label: 'Tim Visser' });
    await lies.tab.pressAndConfirm('Koppel deze begeleider', 'De nieuwe begeleider is gekoppeld');
    await quiet();
    await sanne.tab.open();
    const toGive = sanne.tab.region('Wat mag Tim Visser lezen?');
    await toGive.getByRole('button', { name: /^Toon alle/ }).click();
    await toGive
      .getByRole('link', { name: /^Kort verslag van afspraken · nagesprek \(programmaweek\s2\)/ })
      .click();
    const release = sanne.tab.region('Vrijgeven');
    await release.getByRole('button', { name: 'Laat Tim Visser dit lezen' }).click();
    await sanne.tab.pressAndConfirm('Geef vrij', 'Je hebt het vrijgegeven');
    await tim.setClock('2027-06-10T08:05');
    await tim.chat.open();
    await tim.chat.follow('Er is iets voor je vrijgegeven', 'Lees het');
    await tim.tab.says(nagesprek.agreement);
    await lies.chat.open();
    expect(await given()).toBe(before);
    await directorFindsNone(story, [nagesprek.agreement], 'tim');
  });
}
