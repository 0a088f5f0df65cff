import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import type { Abilities } from '../../../bot/teams/cards/talk.ts';
import type { Question } from '../../../bot/teams/questions.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { chatQuestions } from '../../../domain/texts/nl/chat-questions.ts';
import { pages } from '../../../domain/views/pages.ts';
import type { Json } from '../../../infra/local/connector/types.ts';
import { lintCard } from '../../support/card-linter.ts';
import { Story } from '../../unit/domain/acts/story.ts';
import { BRAM, type ChatHouse, KARIN, openHouse, SANNE, VERA } from './chat-house.ts';
import { type QuietUses, quietUses } from './quiet-uses.ts';
import { storyUses } from './story-uses.ts';

const titleOf = (message: unknown): string => JSON.stringify(message);

describe('talking with the bot', () => {
  let house: ChatHouse;
  let uses: QuietUses;
  beforeAll(async () => {
    uses = quietUses();
    house = await openHouse(uses);
  });
  afterAll(() => house.close());
  beforeEach(async () => {
    await house.connector.as(SANNE).install();
  });

  test('one welcome, however often the installation is told, and none after coming back', async () => {
    const bram = house.connector.as(BRAM);
    const { messages } = await bram.install();
    expect(messages).toHaveLength(1);
    expect(messages[0]!.activity.summary).toBe(chat.summaries.welcome);
    expect(uses.conversations.get(BRAM)).toMatchObject({ serviceUrl: house.connector.serviceUrl });
    await bram.uninstall();
    expect(uses.conversations.has(BRAM)).toBe(false);
    expect((await bram.install()).messages).toEqual([]);
    expect(uses.conversations.has(BRAM)).toBe(true);
  });

  test.each(['hoi', 'HALLO', 'help', 'Hulp?', 'what can you do'])(
    '%s gets help, not the welcome',
    async (said) => {
      const { status, messages } = await house.connector.as(SANNE).say(said);
      expect(status).toBe(200);
      expect(messages.map(({ activity }) => activity.summary)).toEqual([chat.summaries.help]);
    },
  );

  test.each<[string, Abilities, readonly string[]]>([
    ['somebody who may start one', { start: true }, ['start']],
    ['somebody with a maatje', { maatje: true }, ['maatje']],
    ['somebody else', {}, []],
  ])('%s reads in the welcome and in the help what she can ask, and nothing more', async (_, can, own) => {
    const home = () => Promise.reject(new Error('the whole first page is more than was asked'));
    const fresh = await openHouse(quietUses({ home, abilities: async () => can }));
    const sanne = fresh.connector.as(SANNE);
    const said = [...(await sanne.install()).messages, ...(await sanne.say('hulp')).messages];
    const asked = said.map((one) =>
      chat.help.commands.map(({ say }) => say).filter((say) => titleOf(one).includes(`"${say}"`)),
    );
    const all = ['wat komt er', 'verslag', 'zoek en een naam', ...own, 'hulp'];
    expect(asked).toEqual([all, all]);
    await fresh.close();
  });

  test('the welcome comes also while nobody knows what she can ask', async () => {
    const abilities = () => Promise.reject(new Unavailable('away'));
    const fresh = await openHouse(quietUses({ abilities }));
    const { messages } = await fresh.connector.as(SANNE).install();
    expect(messages.map(({ activity }) => activity.summary)).toEqual([chat.summaries.welcome]);
    expect(titleOf(messages[0])).not.toContain('"start"');
    await fresh.close();
  });

  test('an unknown sentence gets an answer of its own', async () => {
    const { messages } = await house.connector.as(SANNE).say('kun je mijn fiets repareren');
    expect(titleOf(messages[0])).toContain(chat.unknown.title);
  });

  test('a name by itself finds among what is the asker’s; somebody hidden from her is as unknown as nobody', async () => {
    const story = new Story();
    const fresh = await openHouse(storyUses(story.planned()));
    for (const person of [KARIN, VERA]) await fresh.connector.as(person).install();
    const answer = async (person: string, typed: string) => {
      const { messages } = await fresh.connector.as(person).say(typed);
      expect(messages).toHaveLength(1);
      const { summary, attachments } = messages[0]!.activity;
      const card = attachments![0]!.content as Json;
      expect(lintCard({ card, summary: String(summary) })).toEqual([]);
      return JSON.stringify([summary, card]).replaceAll(typed, '…');
    };
    expect(await answer(KARIN, 'sanne')).toContain(chat.find.title);
    for (const [hidden, nobody] of [
      ['sanne', 'xandra'],
      ['Sanne', 'Xandra'],
      ['zoek sanne', 'zoek xandra'],
    ] as const) {
      const [a, b] = [await answer(VERA, hidden), await answer(VERA, nobody)];
      const alike = (said: string) => said.replace(/sanne|xandra/gi, '…');
      expect(alike(a), hidden).toBe(alike(b));
    }
    expect(await answer(VERA, 'sanne')).toContain(chat.unknown.title);
    expect(await answer(KARIN, 'hulpp')).toContain(chat.help.title);
    await fresh.close();
  });

  test.each<[Question, string]>([
    ['goals', 'waar vind ik mijn doelen'],
    ['pop', 'mijn POP'],
    ['readers', 'wie leest mijn verslag?'],
    ['share', 'ik wil iets delen met de directeur'],
    ['stop', 'ik wil stoppen'],
    ['erase', 'verwijder alles over mij'],
    ['coach', 'wie is mijn begeleider'],
    ['hours', 'hoeveel uren heb ik gemaakt'],
  ])(
    '%s: says where that stands and leads there, also for who has no trajectory',
    async (question, typed) => {
      const { messages } = await house.connector.as(SANNE).say(typed);
      expect(titleOf(messages[0])).toContain(chatQuestions[question].text);
      const fresh = await openHouse(storyUses(new Story().planned()));
      await fresh.connector.as(KARIN).install();
      const { activity } = (await fresh.connector.as(KARIN).say(typed)).messages[0]!;
      const card = activity.attachments![0]!.content as Json;
      expect(lintCard({ card, summary: String(activity.summary) })).toEqual([]);
      expect(JSON.stringify(card)).toContain(encodeURIComponent(pages.trajectory('t-1')));
      expect(JSON.stringify(card).includes(chat.labels.openHours)).toBe(question === 'hours');
      await fresh.close();
    },
  );

  test.each(['same', 'newId'] as const)(
    'a welcome that took too long and is told again (%s) comes once',
    async (resend) => {
      const waiting = Promise.withResolvers<void>();
      const slow = await openHouse(quietUses({ rememberConversation: () => waiting.promise }), {
        switches: { answerLimitMs: 200, resend, rates: false },
      });
      const installing = slow.connector.as(SANNE).install();
      await vi.waitFor(() => {
        const delivered = slow.tenant.ledger.entries().filter(({ what }) => what === 'activity.delivered');
        expect(delivered.length).toBeGreaterThanOrEqual(2);
      });
      waiting.resolve();
      await installing;
      await vi.waitFor(() => expect(slow.connector.as(SANNE).messages()).toHaveLength(1));
      await slow.close();
    },
  );

  test('a welcome that could not be sent is given back', async () => {
    const fresh = await openHouse(quietUses());
    fresh.tenant.faults.add({ host: 'smba', times: 1, fault: { kind: 'status', status: 429 } });
    const sanne = fresh.connector.as(SANNE);
    await sanne.install();
    expect(sanne.messages().map(({ activity }) => activity.summary)).toEqual([chat.summaries.welcome]);
    await fresh.close();
  });

  test('a welcome that perhaps arrived is not said again', async () => {
    const fresh = await openHouse(quietUses());
    fresh.tenant.faults.add({ host: 'smba', times: 1, fault: { kind: 'lost-answer' } });
    const sanne = fresh.connector.as(SANNE);
    await sanne.install();
    expect(sanne.messages()).toHaveLength(1);
    await fresh.close();
  });

  test.each([
    ['in a group', { isGroup: true, conversationType: 'groupChat' }],
    ['in a channel', { isGroup: true, conversationType: 'channel' }],
    ['in a chat that does not say whose it is', {}],
  ])('%s it points to one’s own chat, and says nothing else', async (_, kind) => {
    const sanne = house.connector.as(SANNE);
    const conversation = { ...kind, tenantId: house.tenant.tenantId, id: sanne.chatId };
    for (const text of ['wat komt er', 'hulp', 'zoek Sanne']) {
      const { messages } = await sanne.send({ type: 'message', text, conversation });
      expect(JSON.stringify(messages)).toContain(chat.labels.openChat);
    }
    const pressed = {
      type: 'invoke',
      name: 'adaptiveCard/action',
      conversation,
      value: { action: { data: { verb: 'show' } } },
    };
    expect((await sanne.send(pressed)).body).toMatchObject({ value: chat.group });
  });

  test('the end of an online meeting is passed on, and what is no address is not', async () => {
    const sanne = house.connector.as(SANNE);
    const end = (JoinUrl: unknown) =>
      sanne.send({
        type: 'event',
        name: 'application/vnd.microsoft.meetingEnd',
        value: { JoinUrl, EndTime: '' },
      });
    expect((await end('https://teams.microsoft.com/l/meetup-join/x')).status).toBe(200);
    expect((await end({ a: 1 })).status).toBe(200);
    expect((await end('x'.repeat(3_000))).status).toBe(200);
    expect(uses.ended).toEqual(['https://teams.microsoft.com/l/meetup-join/x']);
  });

  test.each(['messageReaction', 'typing', 'onbekend'])(
    'what it does not know (%s) does no harm',
    async (type) => {
      const { status, messages } = await house.connector.as(SANNE).send({ type });
      expect([status, messages]).toEqual([200, []]);
    },
  );

  test('hostile sentences get an answer like any other', async () => {
    const sanne = house.connector.as(SANNE);
    for (const text of [
      '<script>alert(1)</script>',
      'a'.repeat(50_000),
      '\u0000\u202E',
      '   ',
      "' or 1 eq 1",
      'zoek [x](javascript:alert(1))',
    ]) {
      const { status, messages } = await sanne.say(text);
      expect(status).toBe(200);
      expect(messages).toHaveLength(1);
      const { card, summary } = {
        card: messages[0]!.activity.attachments![0]!.content as Json,
        summary: String(messages[0]!.activity.summary),
      };
      expect(lintCard({ card, summary }, ['[x](javascript:alert(1))'])).toEqual([]);
    }
  });
});
