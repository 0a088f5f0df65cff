import { expect, test } from 'vitest';
import { id } from '../../../support/house/people.ts';
import { momentOf } from '../../../support/house/story.ts';
import { liveThrough } from '../../life/rounds.ts';
import type { Story } from '../../life/story.ts';

/** The director's second visit with what follows on it, and a month in which nobody meets. */
export function spring(story: Story): void {
  test('in week 23 the visit, the short talk of three and the second functioneringsgesprek follow each other', async () => {
    const { house } = story.teams;
    const steps = ['directiebezoek', 'kortTripartite', 'functioneringsgesprek'];
    await liveThrough(
      house,
      story.trajectory,
      steps.map((step) => `w23.${step}`),
    );
    const { moments } = await house.as('maud').trajectory(story.trajectory);
    const held = moments.filter(({ cycle, state }) => cycle === 23 && state === 'held');
    expect(held.map(({ step }) => step)).toEqual(steps);
  });

  test('a month without a contact: only the coach hears of it, with a place that is free in her calendar', async () => {
    const { lies, maud, sanne, quiet, teams, trajectory } = story;
    const { house } = teams;
    const { moment, revision } = momentOf(await house.as('maud').trajectory(trajectory), 'm3.maandcontact');
    await house.as('maud').act(trajectory, { act: 'callOff', moment, revision, reason: 'cancelled' });
    await quiet();
    const elsewhere = { start: '2027-03-30T13:00:00', end: '2027-03-30T18:00:00' };
    house.tenant.seed({ events: [{ organizerId: id('maud'), subject: 'Bestuursdag', ...elsewhere }] });
    const others = () =>
      Promise.all(
        [lies, sanne].map(async (one) => {
          await one.chat.open();
          return one.chat.cards('').count();
        }),
      );
    const before = await others();
    await maud.setClock('2027-03-24T09:00');
    await maud.chat.open();
    await maud.chat.card(['Even contact?', 'Voorstel: wo 31 maart']);
    expect(await others()).toEqual(before);
    await maud.chat.press(
      'Even contact?',
      'Zet het in de agenda',
      'Het contact heeft een plek in de agenda.',
    );
    await quiet();
    await sanne.agenda.open('2027-03-31');
    await sanne.agenda.appointment(/Gesprek/).waitFor();
  });
}
