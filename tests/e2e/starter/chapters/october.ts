import { expect, test } from 'vitest';
import { liveUntil } from '../../life/rounds.ts';
import type { Story } from '../../life/story.ts';

/** In October the director hears that the last visit comes earlier, because of the end of the contract. */
export function october(story: Story): void {
  test('week 38 is too late for the contract: the director hears so, and where the plan has it', async () => {
    const { lies, sanne } = story;
    await liveUntil(story.teams.house, story.trajectory, 'w6.klassenbezoek');
    await lies.setClock('2026-10-01T09:00');
    await lies.chat.open();
    await lies.chat.follow(
      [
        'Het beoordelingsgesprek komt eerder',
        'In het programma: schoolweek 38 · week 25 · 21–25 jun',
        'In het plan: schoolweek 36 · week 23 · 7–11 jun',
        'Uiterste dag: woensdag 30 juni 2027',
      ],
      'Naar het traject',
    );
    await lies.tab.says(/^Schoolweek 38 · week 25 · 21–25 jun is te laat voor het contract/);
    await lies.tab.open();
    await lies.tab.region('Wacht op jou').getByText('Het beoordelingsgesprek komt eerder').waitFor();
    await sanne.tab.open();
    expect(await sanne.tab.frame.getByText('is te laat voor het contract').count()).toBe(0);
  });
}
