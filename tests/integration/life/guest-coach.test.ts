import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { School } from '../../../domain/school.ts';
import { cardLabelTexts, cardSummaries, cardTitles } from '../../../domain/texts/nl/cards.ts';
import type { SeedUser } from '../../../infra/local/world/seed.ts';
import { smallBoard } from '../../support/house/board.ts';
import { Caller } from '../../support/house/caller.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { fullName, id, mail, schools, seed } from '../../support/house/people.ts';
import { momentOf, startRequest } from '../../support/house/story.ts';

const guest: SeedUser = {
  ...{ id: '00000000-0000-4000-8000-0000000000e1', displayName: 'Femke Duin', givenName: 'Femke' },
  ...{ surname: 'Duin', mail: 'femke@bureau.example', jobTitle: 'begeleider', department: null },
  userPrincipalName: 'femke_bureau.example#EXT#@zwaluw.example',
  ...{ officeLocation: 'Bureau', preferredLanguage: 'nl-NL', userType: 'Guest', accountEnabled: true },
};
const planning: SeedUser = {
  ...{ id: '00000000-0000-4000-8000-0000000000e2', displayName: 'Planning', givenName: 'Planning' },
  ...{ surname: '', mail: 'planning@zwaluw.example', jobTitle: null, department: null },
  userPrincipalName: 'planning@zwaluw.example',
  ...{ officeLocation: null, preferredLanguage: 'nl-NL', userType: 'Member', accountEnabled: false },
};

/** Each case with the school as it stands in the list, and whose calendar then holds the meetings. */
const kept: readonly (readonly [string, Partial<School>, string])[] = [
  ['the leidinggevende, without a mailbox for planning', {}, id('lies')],
  ['the mailbox for planning', { planningMailbox: planning.mail! }, planning.id],
];

describe.each(kept)('a coach from another organisation: events stand with %s', (_, more, organiser) => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse(
      '2026-11-05T08:00:00Z',
      {},
      {
        seed: {
          ...seed,
          users: [
            ...(seed.users ?? []).map((one) =>
              one.id === id('adri') ? { ...one, freeBusyVisible: false } : one,
            ),
            ...[guest, planning],
          ],
          // Every afternoon of the first week of talks that Sanne has.
          events: [9, 10, 11, 12, 13].map((day) => ({
            ...{ organizerId: id('sanne'), subject: 'Cursus' },
            ...{ start: `2026-11-${two(day)}T07:00`, end: `2026-11-${two(day)}T18:00` },
          })),
        },
        schools: schools.map((one) => (one.id === 'zwaluw' ? { ...one, ...more } : one)),
        colleagues: smallBoard.colleagues,
      },
    );
  });
  afterAll(() => house.close());
  let traject: string;

  test('her plan keeps clear of what others have, she is invited by mail, and her answer counts', async () => {
    const femke = new Caller(house.tenant, house.config.PUBLIC_URL, guest.id);
    const request = startRequest();
    const people = request.people.map((one) => (one.role === 'coach' ? { ...one, person: guest.id } : one));
    const { trajectory } = await house
      .as('lies')
      .get<'start'>('/api/trajectories', 'POST', { key: randomUUID(), request: { ...request, people } });
    traject = trajectory.id;
    await house.quiet();
    await house.as('lies').act(traject, { act: 'markDiscussed' });
    await house.as('sanne').act(traject, { act: 'seeGoals' });
    await house.quiet();

    const proposal = await femke.get<'proposal'>(`/api/trajectories/${traject}/proposal`, 'POST', {
      moments: [],
    });
    expect([...proposal.unknownCalendars].sort()).toEqual([fullName('adri'), guest.displayName].sort());
    const first = proposal.moments.find((one) => one.moment === 'klikgesprek')!;
    expect(first.start! > '2026-11-14').toBe(true);
    const moments = proposal.moments.map(({ moment, start, place, pinned, dropped }) => ({
      ...{ moment, place, pinned, dropped },
      ...(start ? { start } : {}),
    }));
    await femke.act(traject, { act: 'confirmPlan', moments });
    await house.quiet();

    const [event, ...others] = house.tenant
      .eventsOf(organiser)
      .filter(({ body }) => String(body.subject).startsWith('Gesprek met'));
    expect(others).toEqual([]);
    const invited = (event!.body.attendees as { emailAddress: { address: string } }[]).map(
      (one) => one.emailAddress.address,
    );
    expect(invited.sort()).toEqual([guest.mail, mail('sanne')].sort());
    expect(house.tenant.acts.invitationsOf(guest.mail!)).toHaveLength(1);

    const iCalUId = String(house.tenant.acts.invitationsOf(guest.mail!)[0]!.iCalUId);
    house.tenant.acts.answerByMail(guest.mail!, iCalUId, 'decline');
    await house.tenant.acts.notified();
    await house.quiet();
    const seen = momentOf(await house.as('sanne').trajectory(traject), 'klikgesprek');
    expect(seen.attendees.find((one) => one.person === guest.id)?.answer).toBe('declined');
  });

  test.runIf(organiser === planning.id)(
    'she asks when a talk could be of who shows no calendar, and moves it to what was answered',
    async () => {
      const femke = new Caller(house.tenant, house.config.PUBLIC_URL, guest.id);
      const chats = { femke: house.connector.as(guest.id), adri: house.connector.as(id('adri')) };
      const cardOf = (who: keyof typeof chats, title: string) =>
        chats[who].messages().find((one) => JSON.stringify(one.activity).includes(`"${title}"`));
      for (const chat of Object.values(chats)) await chat.install();
      const talk = 'tussenevaluatie';
      const meeting = momentOf(await femke.trajectory(traject), 'klikgesprek');
      await house.at(meeting.end!);
      const { moment, revision } = meeting;
      await femke.act(traject, { act: 'held', moment, revision, held: true });
      await femke.act(traject, { act: 'matchAnswer', goOn: true });
      await house.as('sanne').act(traject, { act: 'matchAnswer', goOn: true });
      await house.quiet();

      const { times, people } = await femke.get<'times'>(
        `/api/trajectories/${traject}/moments/${talk}/times`,
      );
      expect(people.map(({ name, known }) => [name, known]).sort()).toEqual(
        [
          [fullName('adri'), false],
          [fullName('lies'), true],
          [fullName('sanne'), true],
        ].sort(),
      );
      expect(times).toHaveLength(5);
      const starts = times.map(({ start }) => start);
      const about = { moment: talk, revision: momentOf(await femke.trajectory(traject), talk).revision };
      await femke.act(traject, { act: 'askTimes', ...about, times: starts, people: [id('adri')] });
      await house.at(new Date(house.tenant.clock.now() + 18 * 3_600_000).toISOString());

      const asked = cardOf('adri', cardTitles.timesAsked)!;
      expect(asked.activity.summary).toBe(cardSummaries.timesAsked);
      await chats.adri.act(asked.id, cardLabelTexts.sendTimes, { times: `${starts[3]},${starts[2]}` });
      await house.quiet();
      for (const name of ['lies', 'sanne'] as const) {
        const seen = momentOf(await house.as(name).trajectory(traject), talk);
        expect(seen).not.toHaveProperty('poll');
        expect(seen).not.toHaveProperty('timesAsked');
      }
      expect(momentOf(await femke.trajectory(traject), talk).poll).toMatchObject({
        ...{ isIn: true, waitsFor: [] },
        times: [{ start: starts[2], can: [fullName('adri')] }, { start: starts[3] }, {}, {}, {}],
      });

      // The likeliest is chosen already.
      const answered = cardOf('femke', cardTitles.timesIn)!;
      await chats.femke.act(answered.id, cardLabelTexts.takeTime);
      await house.quiet();
      expect(momentOf(await femke.trajectory(traject), talk).start).toBe(starts[2]);
      expect(cardOf('adri', cardTitles.timesAsked)).toBeUndefined();
      expect(cardOf('femke', cardTitles.timesIn)).toBeUndefined();
    },
    120_000,
  );
});

function two(day: number): string {
  return String(day).padStart(2, '0');
}
