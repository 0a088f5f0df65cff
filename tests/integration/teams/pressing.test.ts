import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { viewerOf } from '../../../domain/access/viewer.ts';
import type { CardRef } from '../../../domain/effects/effect.ts';
import { cardForms } from '../../../domain/texts/nl/card-forms.ts';
import { cardReceiptTexts } from '../../../domain/texts/nl/card-notes.ts';
import { cardLabelTexts } from '../../../domain/texts/nl/cards.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import type { BotAnswer, Json } from '../../../infra/local/connector/types.ts';
import { lintCard } from '../../support/card-linter.ts';
import { Story } from '../../unit/domain/acts/story.ts';
import { type ChatHouse, KARIN, openHouse, SANNE, VERA } from './chat-house.ts';
import { type StoryUses, storyUses } from './story-uses.ts';

/** The elements of a card, containers not opened: ours have none. */
const elements = (card: Json | undefined) => (card?.body ?? []) as Json[];
const SECRET = 'Zij raakte van slag bij de start.';
const said = (answer: BotAnswer): string => JSON.stringify(answer.card ?? answer.text ?? answer.messages);
const typed = { 'field.teacherSaid': SECRET, 'field.expectations': 'Eerlijk en op tijd.' };

describe('pressing buttons', () => {
  let house: ChatHouse;
  let story: Story;
  let uses: StoryUses;
  beforeAll(async () => {
    story = new Story();
    uses = storyUses(story);
    house = await openHouse({
      ...uses,
      act: (...given) => uses.act(...given),
      card: (...given) => uses.card(...given),
      clashes: (...given) => uses.clashes(...given),
      home: (...given) => uses.home(...given),
    });
    for (const person of [SANNE, KARIN, VERA]) await house.connector.as(person).install();
  });
  afterAll(() => house.close());
  beforeEach(() => {
    story = new Story();
    story.planned().on('2026-09-10', '17:00');
    uses = storyUses(story);
    house.lines.length = 0;
  });

  const karin = () => house.connector.as(KARIN);
  const verslag = (): CardRef => ({ card: 'verslag', trajectory: 't-1', ...story.revision('klikgesprek') });
  /** The app sends a card of its own accord; gives back the message. */
  const send = async (person: string, ref: CardRef): Promise<string> => {
    const view = await uses.card(viewerOf(person, ''), ref);
    const fresh = (await house.connector.as(person).say('bedankt')) && house.door.drawCard(view!);
    const outcome = await house.door.messenger.send(referenceTo(person), fresh);
    if (outcome.kind !== 'sent') throw new Error(outcome.kind);
    return outcome.activityId;
  };
  const references = new Map<string, Json>();
  const referenceTo = (person: string): Json => {
    const known = references.get(person) ?? {
      bot: { id: `28:${house.tenant.app.clientId}`, name: '' },
      user: { id: house.connector.accountId(person), name: '', aadObjectId: person },
      conversation: { id: house.connector.as(person).chatId, conversationType: 'personal' },
      channelId: 'msteams',
      serviceUrl: house.connector.serviceUrl,
    };
    references.set(person, known);
    return known;
  };
  const buttonOf = (answer: BotAnswer, label: string): Json => {
    const button = ((answer.card?.actions ?? []) as Json[]).find(({ title }) => title === label);
    if (!button) throw new Error(`No ${label} on ${said(answer)}`);
    return button;
  };
  const { tookPlace, notHeld, send: sendLabel, undo, proposeTime } = cardLabelTexts;

  test('first whether it took place, then a few lines, then a receipt without them', async () => {
    const card = await send(KARIN, verslag());
    const form = await karin().act(card, tookPlace);
    expect(story.moment('klikgesprek').state).toBe('held');
    expect(lintCard({ card: form.card!, summary: 'x' })).toEqual([]);
    const receipt = await karin().act(card, sendLabel, typed);
    expect(said(receipt)).toContain(cardReceiptTexts.written);
    expect(said(receipt)).not.toContain(SECRET);
    expect(lintCard({ card: receipt.card!, summary: 'x' })).toEqual([]);
    expect(story.document('klikverslag.klikgesprek.v1').values).toMatchObject({ teacherSaid: SECRET });
    expect(JSON.stringify(house.lines)).not.toContain(SECRET);
  });

  test('the same press again, one after the other or at once, changes nothing twice', async () => {
    const card = await send(KARIN, verslag());
    const [message] = karin()
      .messages()
      .filter(({ id }) => id === card);
    const action = (message!.activity.attachments![0]!.content as Json).actions as Json[];
    const held = action.find(({ title }) => title === tookPlace)!;
    const answers = await Promise.all([1, 2, 3].map(() => karin().execute(card, held)));
    answers.push(await karin().execute(card, held));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(uses.changes()).toBe(1);
    const form = { ...buttonOf(answers[3]!, sendLabel) };
    const filled = { ...form, data: { ...(form.data as Json), ...typed } };
    const sent = [await karin().execute(card, filled), await karin().execute(card, filled)];
    expect(sent.map(said).every((text) => text.includes(cardReceiptTexts.written))).toBe(true);
    expect(uses.changes()).toBe(2);
    expect(story.trajectory.documents).toHaveLength(1);
  });

  test('what was typed on an older copy stays hers when it was written elsewhere meanwhile', async () => {
    const card = await send(KARIN, verslag());
    const button = buttonOf(await karin().act(card, tookPlace), sendLabel);
    story.writes('karin', 'klikverslag', 'klikgesprek', { teacherSaid: 'Op de pagina geschreven.' });
    const sends = (values: Json) =>
      karin().execute(card, { ...button, data: { ...(button.data as Json), ...values } });
    const kept = await sends(typed);
    expect(said(kept)).toContain(cardReceiptTexts.written);
    expect(said(kept)).toContain(cardForms.draft.beside);
    expect(said(kept)).toContain(cardLabelTexts.adjust);
    expect(story.trajectory.documents).toHaveLength(1);
    expect(said(await sends({}))).not.toContain(cardForms.draft.beside);
  });

  test('undone can be done again, on the card that came back', async () => {
    const card = await send(KARIN, verslag());
    await karin().act(card, tookPlace);
    await karin().act(card, undo);
    expect(story.moment('klikgesprek').state).toBe('scheduled');
    await karin().act(card, tookPlace);
    expect(story.moment('klikgesprek').state).toBe('held');
    expect(uses.changes()).toBe(3);
  });

  test('what is missing is said beside the field, and what was typed stays', async () => {
    const card = await send(KARIN, verslag());
    const form = await karin().act(card, tookPlace);
    const button = buttonOf(form, sendLabel);
    const data = { ...(button.data as Json), ...typed, 'field.expectations': '  ' };
    const refused = await karin().execute(card, { ...button, data });
    const shown = elements(refused.card);
    expect(shown.find(({ id }) => id === 'field.teacherSaid')?.value).toBe(SECRET);
    const after = shown[shown.findIndex(({ id }) => id === 'field.expectations') + 1];
    expect(JSON.stringify(after)).toContain('Schrijf op wat jullie van elkaar verwachten');
    expect(JSON.stringify(refused.card)).toContain(cardForms.refused);
    expect(story.trajectory.documents).toEqual([]);
    expect((await karin().act(card, sendLabel, { 'field.expectations': 'Op tijd.' })).status).toBe(200);
    expect(story.trajectory.documents).toHaveLength(1);
  });

  test('100 KB of text is refused, and stays on the card', async () => {
    const card = await send(KARIN, verslag());
    const button = buttonOf(await karin().act(card, tookPlace), sendLabel);
    const data = { ...(button.data as Json), ...typed, 'field.teacherSaid': 'a'.repeat(100_000) };
    const answer = await karin().execute(card, { ...button, data });
    expect(answer.text).toBe(chat.refused.tooLarge);
    expect(story.trajectory.documents).toEqual([]);
  });

  test('it did not go through: a reason of the closed list, or back', async () => {
    const card = await send(KARIN, verslag());
    const reasons = await karin().act(card, notHeld);
    expect(said(reasons)).toContain(cardForms.questions.notHeld);
    expect(uses.changes()).toBe(0);
    await karin().act(card, cardForms.back);
    await karin().act(card, notHeld);
    const receipt = await karin().act(card, cardLabelTexts.schoolClosed);
    expect(said(receipt)).toContain(cardReceiptTexts.notHeld);
    expect(story.moment('klikgesprek')).toMatchObject({ state: 'notHeld', reason: 'schoolClosed' });
  });

  describe('another time', () => {
    beforeEach(() => {
      story.on('2026-09-09', '09:00');
    });
    const reminder = (): CardRef => ({
      card: 'reminder',
      trajectory: 't-1',
      ...story.revision('klikgesprek'),
    });
    const propose = async (day: string, time: string) => {
      const sanne = house.connector.as(SANNE);
      const card = await send(SANNE, reminder());
      await sanne.act(card, proposeTime);
      return sanne.act(card, cardForms.proposal.send, { day, time });
    };

    test('is proposed as Dutch wall time', async () => {
      expect(said(await propose('2026-09-11', '15:45'))).toContain(cardReceiptTexts.proposed);
      expect(story.moment('klikgesprek').responses).toMatchObject([
        { by: 'sanne', answer: 'tentative', proposedStart: '2026-09-11T13:45:00Z' },
      ]);
    });

    test.each([
      ['a day that was', '2026-09-01', '15:45', 'al geweest'],
      ['a day without school', '2026-09-12', '15:45', 'schooldag'],
      ['no day at all', '2026-02-31', '15:45', 'Kijk het na'],
      ['no time at all', '2026-09-11', '25:99', 'Kijk het na'],
    ])('%s is refused with a sentence, and asked again', async (_, day, time, sentence) => {
      const answer = await propose(day, time);
      expect(said(answer)).toContain(sentence);
      expect(elements(answer.card).some(({ id }) => id === 'day')).toBe(true);
      expect(uses.changes()).toBe(0);
    });
  });

  test('a no to who guides asks first, and is kept once it is said again', async () => {
    story.holds('klikgesprek');
    const ask: CardRef = { card: 'matchQuestion', trajectory: 't-1' };
    const card = await send(SANNE, ask);
    const sanne = house.connector.as(SANNE);
    const asked = await sanne.act(card, cardLabelTexts.notThisMatch);
    expect(said(asked)).toContain(cardForms.questions.notThisMatch);
    await sanne.act(card, cardForms.back);
    expect(uses.changes()).toBe(0);
    await sanne.act(card, cardLabelTexts.notThisMatch);
    const receipt = await sanne.act(card, cardLabelTexts.anotherCoach);
    expect(said(receipt)).toContain(cardReceiptTexts.saidNo);
    expect(story.trajectory.stage).toBe('awaitingCoach');
  });

  describe('the organiser on the day itself', () => {
    const { callOff, cancelled, moveTo, decline } = cardLabelTexts;
    const reminder = (): CardRef => ({
      card: 'reminder',
      trajectory: 't-1',
      ...story.revision('klikgesprek'),
    });
    beforeEach(() => {
      story.on('2026-09-10', '07:30');
    });

    test('calls it off from her reminder, and takes that back', async () => {
      const card = await send(KARIN, reminder());
      expect(said(await karin().act(card, callOff))).toContain(cardForms.questions.callOff);
      expect(uses.changes()).toBe(0);
      const receipt = await karin().act(card, cancelled);
      expect(said(receipt)).toContain(cardReceiptTexts.calledOff);
      expect(lintCard({ card: receipt.card!, summary: 'x' })).toEqual([]);
      expect(story.moment('klikgesprek')).toMatchObject({ state: 'notHeld', reason: 'cancelled' });
      expect(said(await karin().act(card, undo))).toContain(cardReceiptTexts.restored);
      expect(story.moment('klikgesprek').state).toBe('scheduled');
    });

    test('gives it another time, which says so in place of what it asked', async () => {
      const card = await send(KARIN, reminder());
      const asked = await karin().act(card, moveTo);
      expect(lintCard({ card: asked.card!, summary: 'x' })).toEqual([]);
      const refused = await karin().act(card, cardForms.moveTo.send, { day: '2026-09-01', time: '15:45' });
      expect(said(refused)).toContain('al geweest');
      const receipt = await karin().act(card, cardForms.moveTo.send, { day: '2026-09-11', time: '15:45' });
      expect(said(receipt)).toContain(cardReceiptTexts.rescheduled);
      expect(story.moment('klikgesprek').start).toBe('2026-09-11T13:45:00Z');
    });

    test('reads what is in the way of another time before it goes there all the same', async () => {
      const full = 'De agenda van Sanne Visser is dan vol.';
      uses = { ...uses, clashes: async () => [full] };
      const card = await send(KARIN, reminder());
      await karin().act(card, moveTo);
      const when = { day: '2026-09-11', time: '15:45' };
      const warned = await karin().act(card, cardForms.moveTo.send, when);
      expect(said(warned)).toContain(full);
      expect(JSON.stringify(warned.card)).toContain('"value":"2026-09-11"');
      expect(lintCard({ card: warned.card!, summary: 'x' })).toEqual([]);
      expect(uses.changes()).toBe(0);
      const receipt = await karin().act(card, cardForms.clashing.send, when);
      expect(said(receipt)).toContain(cardReceiptTexts.rescheduled);
      expect(story.moment('klikgesprek').start).toBe('2026-09-11T13:45:00Z');
    });

    test('the teacher says in one tap that she cannot, and her coach can see to it from there', async () => {
      const hers = await send(SANNE, reminder());
      const receipt = await house.connector.as(SANNE).act(hers, decline);
      expect(said(receipt)).toContain(cardReceiptTexts.declined);
      expect(said(receipt)).not.toContain(callOff);
      const card = await send(KARIN, { ...reminder(), card: 'answered', person: 'sanne' });
      await karin().act(card, callOff);
      await karin().act(card, cancelled);
      expect(story.moment('klikgesprek').state).toBe('notHeld');
    });

    test('what a forged press of hers would move is not hers to move', async () => {
      const card = await send(SANNE, reminder());
      const data = { verb: 'moveTo', card: reminder(), ...story.revision('klikgesprek'), seal: 'x' };
      const sent = { ...data, day: '2026-09-11', time: '15:45' };
      const answer = await house.connector
        .as(SANNE)
        .execute(card, { type: 'Action.Execute', verb: 'moveTo', data: sent });
      expect(answer.text).toBe(chat.refused.notYours);
      expect(uses.changes()).toBe(0);
    });
  });

  describe('what does not belong to who presses', () => {
    const data = (more: Json = {}) => ({
      verb: 'act',
      card: verslag(),
      act: { act: 'held', ...story.revision('klikgesprek'), held: true },
      seal: 'x',
      ...more,
    });
    const press = async (person: string, sent: unknown) =>
      house.connector.as(person).execute('1', { type: 'Action.Execute', verb: 'act', data: sent });

    test.each([
      ['the teacher', SANNE],
      ['somebody of another school', VERA],
    ])('%s presses the coach’s button', async (_, person) => {
      expect((await press(person, data())).text).toBe(chat.refused.notYours);
      expect(uses.changes()).toBe(0);
      expect(house.lines).toContainEqual(expect.objectContaining({ level: 'warn', what: 'chat.denied' }));
    });

    test('a trajectory that does not exist sounds the same as somebody else’s', async () => {
      const forged = data({ card: { ...verslag(), trajectory: 't-2' } });
      expect((await press(KARIN, forged)).text).toBe(chat.refused.notYours);
      const peek = { verb: 'show', card: verslag(), seal: 'x' };
      expect((await press(VERA, peek)).text).toBe(chat.refused.notYours);
    });

    test('a card of before the moment moved', async () => {
      const old = data({ act: { act: 'held', moment: 'klikgesprek', revision: 0, held: true } });
      expect(said(await press(KARIN, old))).toContain('intussen');
      expect(uses.changes()).toBe(0);
    });

    test.each([
      ['nothing', undefined],
      ['text', 'held'],
      ['a list', [1]],
      ['another verb', { verb: 'delete', seal: 'x' }],
      ['no seal', { verb: 'act', card: { card: 'verslag', trajectory: 't-1' }, act: { act: 'stop' } }],
      [
        'an act that does not exist',
        { verb: 'act', card: { card: 'verslag', trajectory: 't-1' }, act: { act: 'fire' }, seal: 'x' },
      ],
      [
        'an id with a path in it',
        { verb: 'show', card: { card: 'verslag', trajectory: '../t-1' }, seal: 'x' },
      ],
      [
        'a prototype',
        JSON.parse('{"verb":"show","seal":"x","__proto__":{"card":{"card":"verslag","trajectory":"t-1"}}}'),
      ],
    ])('%s', async (_, sent) => {
      expect((await press(KARIN, sent)).text).toBe(chat.refused.unreadable);
      expect(uses.changes()).toBe(0);
    });

    test('a form that the card does not have', async () => {
      await karin().act(await send(KARIN, verslag()), tookPlace);
      const forged = {
        verb: 'submit',
        card: verslag(),
        kind: 'vaststelling',
        'field.choice': 'x',
        seal: 'x',
      };
      expect((await press(KARIN, forged)).text).toBe(chat.refused.staleForm);
      expect(story.trajectory.documents).toEqual([]);
    });
  });

  test('a client without Action.Execute gets the next card in the place of the old one', async () => {
    const card = await send(KARIN, verslag());
    const message = karin()
      .messages()
      .find(({ id }) => id === card)!;
    const button = ((message.activity.attachments![0]!.content as Json).actions as Json[]).find(
      ({ title }) => title === tookPlace,
    )!;
    await karin().submit(card, (button.fallback as Json).data as Json);
    const now = karin()
      .messages()
      .find(({ id }) => id === card)!;
    expect(JSON.stringify(now.activity)).toContain('field.teacherSaid');
    expect(story.moment('klikgesprek').state).toBe('held');
  });

  test('when it is our own fault the card stands as it was, and the log has no text', async () => {
    const card = await send(KARIN, verslag());
    await karin().act(card, tookPlace);
    uses = { ...uses, act: () => Promise.reject(new Error('de schijf is vol')) };
    const answer = await karin().act(card, sendLabel, typed);
    expect(answer).toMatchObject({ status: 200, text: chat.refused.broken });
    expect(house.lines.some(({ level, what }) => level === 'error' && what === 'chat.action')).toBe(true);
    expect(JSON.stringify(house.lines)).not.toContain(SECRET);
  });

  test('when nothing can be looked up, a typed question gets an honest answer', async () => {
    uses = { ...uses, home: () => Promise.reject(new Error('geen verbinding')) };
    const { status, messages } = await karin().say('wat komt er');
    expect(status).toBe(200);
    expect(JSON.stringify(messages)).toContain(chat.refused.away);
  });

  test('a card that has nothing to show after what was kept says that it was', async () => {
    const card = await send(KARIN, verslag());
    const real = uses;
    uses = {
      ...real,
      act: async (...given) => {
        const kept = await real.act(...given);
        return kept.ok ? { ok: true, value: undefined } : kept;
      },
    };
    expect((await karin().act(card, tookPlace)).text).toBe(chat.done);
    expect(real.changes()).toBe(1);
  });

  test('the open verslagen, each to be begun in the chat', async () => {
    const answer = await karin().say('verslagen');
    const [list] = answer.messages;
    expect(JSON.stringify(list!.activity)).toContain(chat.verslagen.title);
    const form = await karin().act(list!.id, { verb: 'show' });
    expect(said(form)).toContain(tookPlace);
    expect(JSON.stringify((await house.connector.as(VERA).say('verslag')).messages)).toContain(
      chat.verslagen.none,
    );
  });

  test('what comes, what is found, and for whom', async () => {
    story.on('2026-09-09', '09:00');
    expect(JSON.stringify((await karin().say('wat komt er')).messages)).toContain('Sanne Visser');
    expect(JSON.stringify((await karin().say('zoek viss')).messages)).toContain('Traject van Sanne Visser');
    const vera = JSON.stringify([
      ...(await house.connector.as(VERA).say('zoek Sanne')).messages,
      ...(await house.connector.as(VERA).say('wat komt er')).messages,
    ]);
    expect(vera).not.toContain('Visser');
    expect(JSON.stringify((await house.connector.as(SANNE).say('start')).messages)).toContain(
      'Is er een nodig? Vraag het daar.',
    );
    expect(JSON.stringify((await karin().say('start')).messages)).toContain(chat.labels.openStart);
  });
});
