import { describe, expect, it } from 'vitest';
import { coach, director, guest, home, meeting, teacher } from './home.ts';

const day = (at: number) => `2026-11-${String(at).padStart(2, '0')}T10:00:00`;
const view = `/users/${coach.id}/calendarView`;
const november = { startDateTime: '2026-11-01T00:00:00Z', endDateTime: '2026-12-01T00:00:00Z' };

describe('A calendar view', () => {
  it('gives what overlaps its window, in order, ten at a time', async () => {
    const { graph, complaints } = await home();
    for (let at = 28; at > 3; at -= 1) await graph.api(`/users/${coach.id}/events`).post(meeting(day(at)));
    await graph.api(`/users/${coach.id}/events`).post(meeting('2026-12-02T10:00:00'));
    await expect(graph.api(view).get()).rejects.toMatchObject({ statusCode: 400 });
    const starts: string[] = [];
    let page = await graph.api(view).query(november).get();
    expect(page.value).toHaveLength(10);
    for (;;) {
      starts.push(...page.value.map((event: { start: { dateTime: string } }) => event.start.dateTime));
      if (!page['@odata.nextLink']) break;
      page = await graph.api(page['@odata.nextLink']).get();
    }
    expect(starts).toHaveLength(25);
    expect(starts).toEqual([...starts].sort());
    expect(complaints).toEqual([]);
  });

  it('tells afterwards what changed, moved away and went', async () => {
    const { graph, tenant, complaints } = await home();
    const post = (at: number) => graph.api(`/users/${coach.id}/events`).post(meeting(day(at)));
    const [stays, moves, goes] = [await post(10), await post(11), await post(12)];
    let page = await graph.api(`${view}/delta`).query(november).header('Prefer', 'odata.maxpagesize=2').get();
    expect(page.value).toHaveLength(2);
    page = await graph.api(page['@odata.nextLink']).get();
    expect(page.value).toHaveLength(1);
    await graph.api(`/users/${coach.id}/events/${stays.id}`).patch({ subject: 'Anders' });
    await graph.api(`/users/${coach.id}/events/${moves.id}`).patch(meeting('2026-12-11T10:00:00'));
    await graph.api(`/users/${coach.id}/events/${goes.id}`).delete();
    const changes = await graph.api(page['@odata.deltaLink']).get();
    expect(changes.value).toMatchObject([
      { id: stays.id, subject: 'Anders' },
      { id: moves.id, '@removed': { reason: 'deleted' } },
      { id: goes.id, '@removed': { reason: 'deleted' } },
    ]);
    expect((await graph.api(changes['@odata.deltaLink']).get()).value).toEqual([]);
    expect(complaints).toEqual([]);
    tenant.acts.expireDeltaTokens();
    await expect(graph.api(changes['@odata.deltaLink']).get()).rejects.toMatchObject({
      statusCode: 410,
      code: 'syncStateNotFound',
    });
  });
});

describe('Free/busy', () => {
  const ask = (schedules: (string | null)[], days = 1) => ({
    schedules,
    startTime: { dateTime: '2026-11-24T08:00:00', timeZone: 'Europe/Amsterdam' },
    endTime: {
      dateTime: new Date(Date.parse('2026-11-24T08:00:00Z') + days * 86_400_000).toISOString().slice(0, 19),
      timeZone: 'Europe/Amsterdam',
    },
    availabilityViewInterval: 60,
  });

  it('shows when people are busy, what is private only as busy, and what is wrong in its own entry', async () => {
    const { graph, tenant, complaints } = await home();
    tenant.acts.updateUser(director.id, { freeBusyVisible: false });
    await graph
      .api(`/users/${teacher.id}/events`)
      .post(meeting('2026-11-24T10:00:00', [], { showAs: 'oof' }));
    await graph
      .api(`/users/${teacher.id}/events`)
      .post(meeting('2026-11-24T12:00:00', [], { sensitivity: 'private', subject: 'Tandarts' }));
    await graph
      .api(`/users/${teacher.id}/events`)
      .post(meeting('2026-11-24T14:00:00', [], { showAs: 'free' }));
    const { value } = await graph
      .api(`/users/${coach.id}/calendar/getSchedule`)
      .header('Prefer', 'outlook.timezone="Europe/Amsterdam"')
      .post(ask([teacher.mail, director.mail, guest.mail, 'niemand@proef.example']));
    expect(value[0].availabilityView).toMatch(/^003020000000/);
    expect(value[0].scheduleItems).toMatchObject([
      {
        status: 'oof',
        isPrivate: false,
        subject: 'Gesprek',
        start: { dateTime: '2026-11-24T10:00:00.0000000' },
      },
      { status: 'busy', isPrivate: true },
    ]);
    expect(value[0].scheduleItems[1].subject).toBeUndefined();
    expect(value[0].workingHours.timeZone.name).toBe('W. Europe Standard Time');
    expect(value[1].error.responseCode).toBe('ErrorNoFreeBusyAccess');
    expect(
      value.slice(2).map((entry: { error: { responseCode: string } }) => entry.error.responseCode),
    ).toEqual(['5009', '5009']);
    expect(complaints).toEqual([]);
  });

  it('takes twenty people and the days that the tenant is set to', async () => {
    const { graph, tenant } = await home();
    const post = (body: object) => graph.api(`/users/${coach.id}/calendar/getSchedule`).post(body);
    await expect(post(ask(Array.from({ length: 21 }, () => coach.mail)))).rejects.toMatchObject({
      statusCode: 400,
    });
    await expect(post(ask([coach.mail], 43))).rejects.toMatchObject({ statusCode: 400 });
    expect((await post(ask([coach.mail], 42))).value).toHaveLength(1);
    tenant.switches.getScheduleDays = 62;
    expect((await post(ask([coach.mail], 43))).value).toHaveLength(1);
  });
});
