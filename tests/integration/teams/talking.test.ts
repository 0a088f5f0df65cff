import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { BRAM, type ChatHouse, openHouse, SANNE } from './chat-house.ts';
import { type QuietUses, quietUses } from './quiet-uses.ts';

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

  test('an unknown sentence gets an answer of its own', async () => {
    const { messages } = await house.connector.as(SANNE).say('kun je mijn fiets repareren');
    expect(titleOf(messages[0])).toContain(chat.unknown.title);
  });
});
