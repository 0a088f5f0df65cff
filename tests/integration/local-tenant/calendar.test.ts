import { describe, expect, it } from 'vitest';
import { coach, director, guest, home, meeting, teacher } from './home.ts';

const KEY = 'String {3f2504e0-4f89-41d3-9a0c-0305e82c3301} Name trajectwijzerMoment';
const events = (user: { id: string }) => `/users/${user.id}/events`;

describe('An event', () => {
  it('comes back as Outlook shows it, with a Teams meeting', async () => {
    const { graph, complaints } = await home();
    const event = await graph
      .api(events(coach))
      .header('Prefer', 'outlook.timezone="Europe/Amsterdam"')
      .post(
        meeting('2026-11-24T10:00:00', [teacher], {
          body: { contentType: 'html', content: '<p>Link</p>' },
          isOnlineMeeting: true,
          onlineMeetingProvider: 'teamsForBusiness',
          sensitivity: 'private',
          transactionId: 'een',
        }),
      );
    expect(event).toMatchObject({
      start: { dateTime: '2026-11-24T10:00:00.0000000', timeZone: 'Europe/Amsterdam' },
      responseStatus: { response: 'organizer', time: '0001-01-01T00:00:00Z' },
      ...{
        isOrganizer: true,
        isOnlineMeeting: true,
        sensitivity: 'private',
        transactionId: 'een',
        type: 'singleInstance',
      },
    });
    expect(event['@odata.etag']).toBe(`W/"${event.changeKey}"`);
    expect(event.onlineMeeting.joinUrl).toMatch(/^https:\/\/teams\.microsoft\.com\/l\/meetup-join\//);
    expect(event.body.content).toContain('<p>Link</p>');
    expect(event.body.content).toContain(event.onlineMeeting.joinUrl.replaceAll('&', '&amp;'));
    const windows = await graph
      .api(`${events(coach)}/${event.id}`)
      .header('Prefer', 'outlook.timezone="W. Europe Standard Time"')
      .get();
    expect(windows.start).toEqual({
      dateTime: '2026-11-24T10:00:00.0000000',
      timeZone: 'W. Europe Standard Time',
    });
    const utc = await graph.api(`${events(coach)}/${event.id}`).get();
    expect(utc.start).toEqual({ dateTime: '2026-11-24T09:00:00.0000000', timeZone: 'UTC' });
    expect(complaints).toEqual([]);
  });

  it('is made once for one transaction id, and invited to once', async () => {
    const { graph, tenant } = await home();
    const body = meeting('2026-11-24T10:00:00', [teacher, guest], { transactionId: 'een' });
    const first = await graph.api(events(coach)).post(body);
    const second = await graph.api(events(coach)).post(body);
    expect(second.id).toBe(first.id);
    expect(tenant.eventsOf(coach.id)).toHaveLength(1);
    const invited = tenant.ledger.entries().filter(({ what }) => what === 'invitation.sent');
    expect(invited.map(({ detail }) => detail.to)).toEqual([teacher.mail, guest.mail]);
    tenant.switches.repeatedTransactionId = 'conflict';
    await expect(graph.api(events(coach)).post(body)).rejects.toMatchObject({ statusCode: 409 });
  });

  it('is found by an extended property, and by nothing else of the kind', async () => {
    const { graph, complaints } = await home();
    const withKey = (value: string) => ({ singleValueExtendedProperties: [{ id: KEY, value }] });
    await graph.api(events(coach)).post(meeting('2026-11-24T10:00:00', [], withKey("a'b")));
    await graph.api(events(coach)).post(meeting('2026-11-25T10:00:00', [], withKey('c')));
    const found = await graph
      .api(events(coach))
      .filter(`singleValueExtendedProperties/Any(ep: ep/id eq '${KEY}' and ep/value eq 'a''b')`)
      .expand(`singleValueExtendedProperties($filter=id eq '${KEY}')`)
      .select('id,start')
      .get();
    expect(found.value).toHaveLength(1);
    expect(found.value[0].singleValueExtendedProperties).toEqual([{ id: KEY, value: "a'b" }]);
    expect(found.value[0].subject).toBeUndefined();
    const plain = await graph.api(events(coach)).get();
    expect(plain.value[0].singleValueExtendedProperties).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  it('is changed only by who knows its change key', async () => {
    const { graph } = await home();
    const event = await graph.api(events(coach)).post(meeting('2026-11-24T10:00:00'));
    const path = `${events(coach)}/${event.id}`;
    const changed = await graph
      .api(path)
      .header('If-Match', event['@odata.etag'])
      .patch({ subject: 'Anders' });
    expect(changed.changeKey).not.toBe(event.changeKey);
    await expect(
      graph.api(path).header('If-Match', event['@odata.etag']).patch({ subject: 'Te laat' }),
    ).rejects.toMatchObject({ statusCode: 412, code: 'ErrorIrresolvableConflict' });
    await expect(graph.api(path).patch({ onderwerp: 'x' })).rejects.toMatchObject({
      statusCode: 400,
      code: 'RequestBodyRead',
    });
    await graph.api(path).delete();
    await expect(graph.api(path).get()).rejects.toMatchObject({ statusCode: 404, code: 'ErrorItemNotFound' });
  });
});

describe('A meeting', () => {
  it('stands in the calendars of those invited, and their answers reach the organiser', async () => {
    const { graph, complaints } = await home();
    const event = await graph.api(events(coach)).post(meeting('2026-11-24T10:00:00', [teacher, director]));
    const copyOf = async (user: { id: string }) => (await graph.api(events(user)).get()).value[0];
    const copy = await copyOf(teacher);
    expect(copy).toMatchObject({ isOrganizer: false, iCalUId: event.iCalUId, showAs: 'tentative' });
    expect(copy.responseStatus.response).toBe('notResponded');
    await graph.api(`${events(teacher)}/${copy.id}/accept`).post({ comment: '', sendResponse: true });
    const other = await copyOf(director);
    await graph.api(`${events(director)}/${other.id}/tentativelyAccept`).post({
      sendResponse: true,
      proposedNewTime: {
        start: { dateTime: '2026-11-25T10:00:00', timeZone: 'Europe/Amsterdam' },
        end: { dateTime: '2026-11-25T10:30:00', timeZone: 'Europe/Amsterdam' },
      },
    });
    const after = await graph.api(`${events(coach)}/${event.id}`).get();
    expect(after.changeKey).not.toBe(event.changeKey);
    expect(after.attendees.map((each: { status: { response: string } }) => each.status.response)).toEqual([
      'accepted',
      'tentativelyAccepted',
    ]);
    expect(after.attendees[1].proposedNewTime.start.dateTime).toBe('2026-11-25T09:00:00.0000000');
    expect((await copyOf(teacher)).showAs).toBe('busy');
    expect(complaints).toEqual([]);
  });

  it('leaves the calendar of who declines, and asks all again when it moves', async () => {
    const { graph, tenant } = await home();
    const event = await graph.api(events(coach)).post(meeting('2026-11-24T10:00:00', [teacher, director]));
    const [copy] = tenant.eventsOf(teacher.id);
    await graph.api(`${events(teacher)}/${copy!.id}/decline`).post({ comment: 'Liever anders' });
    expect(tenant.eventsOf(teacher.id)).toHaveLength(0);
    await graph.api(`${events(coach)}/${event.id}`).patch({
      start: { dateTime: '2026-11-26T10:00:00', timeZone: 'Europe/Amsterdam' },
      end: { dateTime: '2026-11-26T10:30:00', timeZone: 'Europe/Amsterdam' },
    });
    const moved = await graph.api(`${events(coach)}/${event.id}`).get();
    expect(moved.attendees[0].status.response).toBe('none');
    expect(tenant.eventsOf(teacher.id)[0]!.body.start).toMatchObject({
      dateTime: '2026-11-26T09:00:00.0000000',
    });
  });

  it('is told only to those concerned when its attendees change', async () => {
    const { graph, tenant } = await home();
    const event = await graph.api(events(coach)).post(meeting('2026-11-24T10:00:00', [teacher]));
    tenant.ledger.clear();
    const { attendees } = meeting('2026-11-24T10:00:00', [teacher, director]);
    await graph.api(`${events(coach)}/${event.id}`).patch({ attendees });
    await graph.api(`${events(coach)}/${event.id}`).patch({ attendees: attendees.slice(1) });
    const sent = tenant.ledger.entries().filter(({ what }) => what.endsWith('.sent'));
    expect(sent.map(({ what, detail }) => [what, detail.to])).toEqual([
      ['invitation.sent', director.mail],
      ['cancellation.sent', teacher.mail],
    ]);
  });

  it('is cancelled by its organiser alone, and stays marked elsewhere', async () => {
    const { graph, tenant } = await home();
    const event = await graph.api(events(coach)).post(meeting('2026-11-24T10:00:00', [teacher]));
    const [copy] = tenant.eventsOf(teacher.id);
    await expect(
      graph.api(`${events(teacher)}/${copy!.id}/cancel`).post({ comment: '' }),
    ).rejects.toMatchObject({ statusCode: 400, code: 'ErrorInvalidRequest' });
    await graph.api(`${events(coach)}/${event.id}/cancel`).post({ Comment: 'Vervalt' });
    expect(tenant.eventsOf(coach.id)).toHaveLength(0);
    expect(tenant.eventsOf(teacher.id)[0]!.body).toMatchObject({ isCancelled: true, showAs: 'free' });
  });

  it('is answered from Outlook by people themselves, and by mail by who has no mailbox here', async () => {
    const { graph, tenant, wire } = await home();
    const event = await graph.api(events(coach)).post(meeting('2026-11-24T10:00:00', [teacher, guest]));
    const [copy] = tenant.eventsOf(teacher.id);
    const accepted = await wire(`http://tenant/_tenant/as/${teacher.id}/me/events/${copy!.id}/accept`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(accepted.status).toBe(202);
    const foreign = await wire(`http://tenant/_tenant/as/${teacher.id}/users/${coach.id}/events/${event.id}`);
    expect(foreign.status).toBe(403);
    expect(tenant.acts.invitationsOf(guest.mail!)).toMatchObject([{ id: event.id }]);
    tenant.acts.answerByMail(guest.mail!, event.iCalUId, 'decline');
    const after = await graph.api(`${events(coach)}/${event.id}`).get();
    expect(after.attendees.map((each: { status: { response: string } }) => each.status.response)).toEqual([
      'accepted',
      'declined',
    ]);
  });

  it('stops being online when a new body has lost the link', async () => {
    const { graph } = await home();
    const event = await graph
      .api(events(coach))
      .post(meeting('2026-11-24T10:00:00', [], { isOnlineMeeting: true }));
    const kept = await graph.api(`${events(coach)}/${event.id}`).patch({ subject: 'x' });
    expect(kept.isOnlineMeeting).toBe(true);
    const lost = await graph
      .api(`${events(coach)}/${event.id}`)
      .patch({ body: { contentType: 'html', content: 'Nieuw' } });
    expect(lost.isOnlineMeeting).toBe(false);
  });
});

describe('Mailboxes', () => {
  it('are not there for guests, nor beyond what the app was granted', async () => {
    const { graph, tenant } = await home();
    await expect(graph.api(events(guest)).get()).rejects.toMatchObject({
      code: 'MailboxNotEnabledForRESTAPI',
    });
    tenant.acts.updateUser(director.id, { inAppScope: false });
    await expect(graph.api(events(director)).get()).rejects.toMatchObject({
      statusCode: 403,
      code: 'ErrorAccessDenied',
    });
    tenant.acts.removeUser(coach.id);
    await expect(graph.api(events(coach)).get()).rejects.toMatchObject({ statusCode: 404 });
  });

  it('need the app to say whose they are', async () => {
    const { graph } = await home();
    await expect(graph.api('/me/events').get()).rejects.toMatchObject({ statusCode: 400 });
  });
});
