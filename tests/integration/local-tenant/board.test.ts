import { describe, expect, it } from 'vitest';
import { boardAround, describe as speakOf } from '../../../infra/local/seed/board.ts';
import { register } from '../../../infra/local/seed/register.ts';
import { home } from './home.ts';

const TODAY = '2026-11-22';
const board = boardAround(TODAY);
const users = board.users!;
const byId = new Map(users.map((user) => [user.id, user]));

describe('Stichting De Waterlijn', () => {
  it('is the same in every run', () => {
    expect(boardAround(TODAY)).toEqual(board);
    expect(byId.size).toBe(users.length);
    const ids = (data: typeof board) => data.users!.map(({ id }) => id);
    expect(ids(boardAround('2027-09-01'))).toEqual(ids(board));
  });

  it('has eight schools, a manager for everybody but the bestuurder, and two guests', () => {
    expect(register.schools.map(({ calendar }) => calendar.region).sort()).toEqual([
      ...Array(4).fill('midden'),
      ...Array(4).fill('noord'),
    ]);
    expect(users.filter(({ userType }) => userType === 'Guest')).toHaveLength(2);
    expect(users.filter(({ managerId }) => managerId === undefined).map(({ jobTitle }) => jobTitle)).toEqual([
      'Bestuurder',
    ]);
    for (const { managerId } of users) if (managerId) expect(byId.has(managerId)).toBe(true);
    for (const user of users) expect(speakOf(user).group).not.toBe('');
  });

  it('registers of the same people when they work and teach, and teaching falls within working', () => {
    for (const { person, mail, roster } of register.colleagues) {
      expect(byId.get(person)?.mail).toBe(mail);
      for (const day of Object.keys(roster.lessons)) expect(Object.keys(roster.workingDays)).toContain(day);
    }
    for (const { leaders, secretaries } of register.schools)
      for (const id of [...leaders, ...secretaries]) expect(byId.has(id)).toBe(true);
  });

  it('meets on working days, outside the holidays of its region, between people who exist', () => {
    for (const { organizerId, attendeeIds = [], start, end } of board.events!) {
      for (const id of [organizerId, ...attendeeIds]) expect(byId.has(id)).toBe(true);
      expect(end > start).toBe(true);
      expect([0, 6]).not.toContain(new Date(`${start}Z`).getUTCDay());
      expect(start.slice(0, 10) < '2026-12-19' || start.slice(0, 10) > '2027-01-03').toBe(true);
    }
  });

  it('stands in the tenant as people with busy calendars', async () => {
    const { graph, tenant, complaints } = await home({ seed: board });
    const coach = users.find(({ jobTitle }) => jobTitle === 'Begeleider')!;
    const { value } = await graph.api(`/users/${coach.id}/calendar/getSchedule`).post({
      schedules: users.slice(0, 20).map(({ mail }) => mail),
      startTime: { dateTime: '2026-11-23T00:00:00', timeZone: 'Europe/Amsterdam' },
      endTime: { dateTime: '2026-12-19T00:00:00', timeZone: 'Europe/Amsterdam' },
    });
    for (const { availabilityView } of value) expect(availabilityView).toMatch(/2/);
    const meeting = tenant.eventsOf(coach.id).find(({ body }) => (body.attendees as []).length > 0)!;
    expect(meeting.body.attendees).toMatchObject([{ status: { response: 'accepted' } }, {}, {}]);
    expect(tenant.ledger.entries().some(({ what }) => what.startsWith('event.'))).toBe(false);
    expect(complaints).toEqual([]);
  });
});
