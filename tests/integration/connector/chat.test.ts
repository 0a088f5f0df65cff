import { type Activity, type ConversationReference, TurnContext } from 'botbuilder';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BRAM, type Home, SANNE, startHome } from './home.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'Input.Text', id: 'note', label: 'Notitie', isRequired: true, errorMessage: 'Schrijf iets' },
    { type: 'Input.Toggle', id: 'agreed', title: 'Akkoord' },
  ],
  actions: [
    { type: 'Action.Execute', verb: 'keep', title: 'Bewaren', data: { moment: 'm1' } },
    { type: 'Action.Execute', verb: 'later', title: 'Later', associatedInputs: 'none' },
    { type: 'Action.Submit', title: 'Oude weg', data: { way: 'old' } },
  ],
};
const receipt = (text: string) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
});
const cardActivity = (content: object) => ({
  attachments: [{ contentType: CARD, content }],
  summary: 'Een formulier',
});

const seen: Partial<Activity>[] = [];
const references = new Map<string, Partial<ConversationReference>>();

async function echo(context: TurnContext): Promise<void> {
  const { activity } = context;
  seen.push(activity);
  references.set(activity.from.aadObjectId ?? '', TurnContext.getConversationReference(activity));
  if (activity.type === 'invoke') return answerInvoke(context);
  if (activity.type !== 'message') return;
  if (activity.value) await context.sendActivity(`ontvangen: ${JSON.stringify(activity.value)}`);
  else if (activity.text === 'formulier') await context.sendActivity(cardActivity(form));
  else if (activity.text === 'allebei')
    await context.sendActivity({ text: 'woorden', ...cardActivity(form) });
  else if (activity.text === 'wijzig') {
    const sent = await context.sendActivity('eerst');
    await context.updateActivity({ ...activity, id: sent!.id, text: 'daarna', type: 'message' });
    const gone = await context.sendActivity('weg');
    await context.deleteActivity(gone!.id);
  } else await context.sendActivity(`echo: ${activity.text}`);
}

async function answerInvoke(context: TurnContext): Promise<void> {
  const { action } = context.activity.value;
  const body =
    action.verb === 'keep'
      ? { statusCode: 200, type: CARD, value: receipt(`Bewaard: ${action.data.note}`) }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Goed, later.' };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

describe('a chat with a bot on Microsoft’s SDK', () => {
  let home: Home;
  beforeAll(async () => {
    home = await startHome(echo, { switches: { rates: false } });
  });
  afterAll(() => home.close());
  beforeEach(async () => {
    await home.connector.as(SANNE).install();
    home.connector.as(SANNE).unblock();
    seen.length = 0;
  });

  test('a sentence reaches the bot as Teams sends it, and the answer stands in the chat', async () => {
    const { status, messages } = await home.connector.as(SANNE).say('hoi');
    expect(status).toBe(200);
    expect(messages.map(({ activity }) => activity.text)).toEqual(['echo: hoi']);
    expect(seen[0]).toMatchObject({
      type: 'message',
      text: 'hoi',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      locale: 'nl-NL',
      from: { id: home.connector.accountId(SANNE), name: 'Sanne de Vries', aadObjectId: SANNE },
      recipient: { id: `28:${home.tenant.app.clientId}` },
      conversation: { conversationType: 'personal', tenantId: home.tenant.tenantId },
      channelData: { tenant: { id: home.tenant.tenantId } },
    });
    expect(seen[0]!.entities).toContainEqual(expect.objectContaining({ type: 'clientInfo', country: 'NL' }));
    expect(String(seen[0]!.localTimestamp)).not.toBe('');
  });

  test('an installation tells the bot twice, a second one not at all', async () => {
    const bram = home.connector.as(BRAM);
    await bram.install();
    expect(seen.map(({ type, action }) => [type, action])).toEqual([
      ['installationUpdate', 'add'],
      ['conversationUpdate', undefined],
    ]);
    expect(seen[1]!.membersAdded).toEqual([{ id: `28:${home.tenant.app.clientId}` }]);
    expect((await bram.install()).status).toBe(409);
    expect(seen).toHaveLength(2);
    await bram.uninstall();
    expect(seen.at(-2)).toMatchObject({ type: 'installationUpdate', action: 'remove' });
    await expect(bram.say('hallo')).rejects.toThrow(/has not added the app/);
  });

  test('Action.Execute carries data and inputs, and the answer takes the card’s place for that person', async () => {
    const sanne = home.connector.as(SANNE);
    const [card] = (await sanne.say('formulier')).messages;
    const answer = await sanne.act(card!.id, 'keep', { note: 'rust in de les' });
    expect(seen.at(-1)).toMatchObject({
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: card!.id,
      value: {
        trigger: 'manual',
        action: {
          type: 'Action.Execute',
          verb: 'keep',
          data: { moment: 'm1', note: 'rust in de les', agreed: 'false' },
        },
      },
    });
    expect(answer.card).toEqual(receipt('Bewaard: rust in de les'));
    const shown = sanne.messages().find(({ id }) => id === card!.id)!;
    expect(shown.views[SANNE]).toEqual(answer.card);
    await expect(sanne.act(card!.id, 'keep')).rejects.toThrow(/No action/);
  });

  test('an empty required input does not leave the client; an action without inputs sends none', async () => {
    const sanne = home.connector.as(SANNE);
    const [card] = (await sanne.say('formulier')).messages;
    await expect(sanne.act(card!.id, 'keep', { note: '' })).rejects.toThrow(/"note"/);
    await expect(sanne.act(card!.id, 'keep', { nte: 'x' })).rejects.toThrow(/no input "nte"/);
    const answer = await sanne.act(card!.id, 'later');
    expect(answer.text).toBe('Goed, later.');
    expect(seen.at(-1)!.value.action.data).toEqual({});
  });

  test('Action.Submit arrives as a message with a value and without text', async () => {
    const sanne = home.connector.as(SANNE);
    const [card] = (await sanne.say('formulier')).messages;
    await sanne.act(card!.id, { way: 'old' }, { note: 'nu' });
    expect(seen.at(-1)).toMatchObject({ type: 'message', value: { way: 'old', note: 'nu' } });
    expect(seen.at(-1)!.text).toBeUndefined();
  });

  test('the bot changes and takes back its own messages', async () => {
    const sanne = home.connector.as(SANNE);
    const { messages } = await sanne.say('wijzig');
    expect(messages.map(({ activity }) => activity.text)).toEqual(['daarna']);
    expect(messages[0]!.editedAt).toBeGreaterThan(0);
  });

  test('text and a card in one activity become two messages', async () => {
    const { messages } = await home.connector.as(SANNE).say('allebei');
    expect(messages.map(({ activity }) => [activity.text, activity.attachments?.length])).toEqual([
      ['woorden', undefined],
      [undefined, 1],
    ]);
  });

  test('a proactive message, by stored reference and by Entra id, lands in the same chat', async () => {
    const sanne = home.connector.as(SANNE);
    await sanne.say('hoi');
    const { adapter } = home.bot;
    const { clientId } = home.tenant.app;
    await adapter.continueConversationAsync(clientId, references.get(SANNE)!, async (context) => {
      await context.sendActivity('straks begint het');
    });
    let created = '';
    await adapter.createConversationAsync(
      clientId,
      'msteams',
      home.connector.serviceUrl,
      'https://api.botframework.com',
      {
        isGroup: false,
        bot: { id: `28:${clientId}`, name: '' },
        members: [{ id: SANNE, name: '' }],
        tenantId: home.tenant.tenantId,
        channelData: { tenant: { id: home.tenant.tenantId } },
      } as never,
      async (context) => {
        created = context.activity.conversation.id;
        await context.sendActivity('en morgen ook');
      },
    );
    expect(created).toBe(sanne.chatId);
    expect(
      sanne
        .messages()
        .slice(-2)
        .map(({ activity }) => activity.text),
    ).toEqual(['straks begint het', 'en morgen ook']);
    expect(sanne.unread()).toBeGreaterThan(1);
    sanne.read();
    expect(sanne.unread()).toBe(0);
  });
});
