import type { Activity, TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { BRAM, type Home, SANNE, startHome } from './home.ts';

let home: Home;
const heard: Partial<Activity>[] = [];

beforeAll(async () => {
  home = await startHome(answer, { switches: { rates: false } });
});
beforeEach(() => {
  heard.length = 0;
});
afterAll(() => home.close());

async function answer(context: TurnContext): Promise<void> {
  const { activity } = context;
  heard.push(activity);
  if (activity.type === 'message') await context.sendActivity({ attachments: [card(activity.from.id, 0)] });
  if (activity.type === 'invoke') {
    const value = card(activity.from.id, activity.value.action.data.times + 1).content;
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  }
}

const card = (userId: string, times: number) => ({
  contentType: 'application/vnd.microsoft.card.adaptive',
  content: {
    type: 'AdaptiveCard',
    version: '1.5',
    refresh: { action: { type: 'Action.Execute', verb: 'again', data: { times } }, userIds: [userId] },
    body: [{ type: 'TextBlock', text: `${times} keer ververst`, wrap: true }],
  },
});

const graph = async (method: string, path: string, body?: unknown) => {
  const { tokens, app, tenantId } = home.tenant;
  const token = await tokens.sign('entra-v2', {
    aud: 'https://graph.microsoft.com',
    iss: `https://sts.windows.net/${tenantId}/`,
    appid: app.clientId,
    idtyp: 'app',
    roles: ['AppCatalog.Read.All', 'TeamsAppInstallation.ReadWriteSelfForUser.All'],
  });
  const response = await fetch(`${home.origin}/graph.microsoft.com/v1.0/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
};

test('an installation through Graph reaches the bot, and its chat is the person’s chat', async () => {
  const app = (await graph('GET', 'appCatalogs/teamsApps')).body.value[0].id;
  const bind = { 'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${app}` };
  const installed = `users/${BRAM}/teamwork/installedApps`;
  expect((await graph('POST', installed, bind)).status).toBe(201);
  await expect
    .poll(() => heard.map(({ type }) => type))
    .toEqual(['installationUpdate', 'conversationUpdate']);
  expect((await graph('POST', installed, bind)).status).toBe(409);
  const [installation] = (await graph('GET', `${installed}?$expand=teamsApp`)).body.value;
  const chat = (await graph('GET', `${installed}/${installation.id}/chat`)).body.id;
  const token = await home.tenant.tokens.sign('entra-v2', {
    aud: 'https://api.botframework.com',
    appid: home.tenant.app.clientId,
  });
  const sent = await fetch(
    `${home.origin}/smba.trafficmanager.net/emea/v3/conversations/${encodeURIComponent(chat)}/activities`,
    {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ type: 'message', text: 'welkom' }),
    },
  );
  expect(sent.status).toBe(201);
  expect(home.connector.as(BRAM).messages().at(-1)!.activity.text).toBe('welkom');
});

test('a card that asks for it is refreshed when its person looks, once a minute, and for nobody else', async () => {
  const sanne = home.connector.as(SANNE);
  await sanne.install();
  const { messages } = await sanne.say('toon');
  const { id } = messages[0]!;
  const refreshed = await sanne.see(id);
  expect(heard.at(-1)).toMatchObject({
    type: 'invoke',
    value: { trigger: 'automatic', action: { verb: 'again' } },
  });
  expect(JSON.stringify(refreshed!.card)).toContain('1 keer ververst');
  expect(await sanne.see(id)).toBeUndefined();
  await home.bot.adapter.continueConversationAsync(
    home.tenant.app.clientId,
    {
      serviceUrl: home.connector.serviceUrl,
      channelId: 'msteams',
      conversation: { id: sanne.chatId } as never,
    },
    async (context) => {
      await context.sendActivity({ attachments: [card(home.connector.accountId(BRAM), 7)] });
    },
  );
  expect(await sanne.see(sanne.messages().at(-1)!.id)).toBeUndefined();
});

test('the end of an online meeting is an event from its organiser, in the meeting’s own chat', async () => {
  const made = await fetch(`${home.origin}/_tenant/as/${SANNE}/me/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      subject: 'Nabespreking',
      start: { dateTime: '2026-12-01T14:00:00', timeZone: 'Europe/Amsterdam' },
      end: { dateTime: '2026-12-01T15:00:00', timeZone: 'Europe/Amsterdam' },
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      attendees: [{ emailAddress: { address: 'bram.koster@school.example' }, type: 'required' }],
    }),
  });
  const event = (await made.json()) as { id: string; onlineMeeting: { joinUrl: string } };
  const { status } = await home.connector.endMeeting(event.onlineMeeting.joinUrl);
  expect(status).toBe(200);
  expect(heard.at(-1)).toMatchObject({
    type: 'event',
    name: 'application/vnd.microsoft.meetingEnd',
    from: { aadObjectId: SANNE },
    conversation: { conversationType: 'groupChat', isGroup: true, tenantId: home.tenant.tenantId },
    value: { JoinUrl: event.onlineMeeting.joinUrl, Title: 'Nabespreking', MeetingType: 'Scheduled' },
  });
  const { id } = heard.at(-1)!.channelData.meeting;
  const thread = heard.at(-1)!.conversation!.id;
  expect(Buffer.from(id, 'base64').toString()).toBe(`0#${thread}#0`);
  const token = await home.tenant.tokens.sign('entra-v2', {
    aud: 'https://api.botframework.com',
    appid: home.tenant.app.clientId,
  });
  const ask = async (path: string) => {
    const response = await fetch(`${home.origin}/smba.trafficmanager.net/emea/v1/meetings/${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return { status: response.status, body: (await response.json()) as Record<string, never> };
  };
  const info = await ask(encodeURIComponent(id));
  expect(info.body).toMatchObject({
    details: {
      joinUrl: event.onlineMeeting.joinUrl,
      scheduledStartTime: '2026-12-01T13:00:00Z',
      scheduledEndTime: '2026-12-01T14:00:00Z',
    },
    organizer: { aadObjectId: SANNE },
  });
  const participant = await ask(
    `${encodeURIComponent(id)}/participants/${BRAM}?tenantId=${home.tenant.tenantId}`,
  );
  expect(participant.body).toMatchObject({ user: { aadObjectId: BRAM }, meeting: { role: 'Presenter' } });
  expect((await ask('bm9uc2Vucw==')).status).toBe(404);
  await expect(home.connector.endMeeting('https://teams.microsoft.com/meet/nergens')).rejects.toThrow(
    /No online meeting/,
  );
});
