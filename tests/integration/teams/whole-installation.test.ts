import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startIn } from '../../../domain/documents/start-draft.ts';
import { cardForms } from '../../../domain/texts/nl/card-forms.ts';
import { cardNoteTexts, cardReceiptTexts } from '../../../domain/texts/nl/card-notes.ts';
import { cardLabelTexts, cardTitles } from '../../../domain/texts/nl/cards.ts';
import { chat as chatTexts } from '../../../domain/texts/nl/chat.ts';
import type { BotAnswer, Message } from '../../../infra/local/connector/types.ts';
import { lintCard } from '../../support/card-linter.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { fullName, id, type Name, names } from '../../support/house/people.ts';
import { goals, momentOf, planned, startRequest } from '../../support/house/story.ts';

const SECRET = 'Zij raakte van slag bij de start van de les.';

describe('the chat of a whole installation', () => {
  let house: House;
  let trajectory: string;
  beforeAll(async () => {
    house = await openHouse('2026-11-05T08:00:00Z');
    for (const name of ['lies', 'sanne', 'maud'] as const) await chat(name).install();
    const request = { key: randomUUID(), request: startRequest() };
    const reply = await house.as('maud').get<'start'>('/api/trajectories', 'POST', request);
    trajectory = reply.trajectory.id;
    await house.quiet();
  }, 120_000);
  afterAll(() => house.close());

  const chat = (name: Name) => house.connector.as(id(name));
  const cardIn = (message: Message) => message.activity.attachments?.[0]?.content as Record<string, unknown>;
  const withTitle = (name: Name, title: string) =>
    chat(name)
      .messages()
      .filter((message) => JSON.stringify(message.activity).includes(title));
  const last = (name: Name, title: string): Message => {
    const found = withTitle(name, title).at(-1);
    if (!found) throw new Error(`${name} has no card “${title}”`);
    return found;
  };
  const said = (answer: BotAnswer) => JSON.stringify(answer.card ?? answer.text);

  test('the leidinggevende marks in the chat that it was discussed, and only then the teacher hears', async () => {
    const card = last('lies', cardTitles.toDiscuss);
    expect(withTitle('sanne', cardTitles.goalsToSee)).toEqual([]);
    const receipt = await chat('lies').act(card.id, cardLabelTexts.discussed);
    expect(said(receipt)).toContain(cardReceiptTexts.discussed);
    await house.quiet();
    expect((await house.as('lies').trajectory(trajectory)).stage).toBe('discussed');
    expect(withTitle('sanne', cardTitles.goalsToSee)).toHaveLength(1);
    expect(withTitle('lies', cardTitles.toDiscuss)).toHaveLength(0);
  }, 120_000);

  test('after the meeting the coach writes the verslag in the chat, once', async () => {
    await house.as('sanne').act(trajectory, { act: 'seeGoals' });
    await planned(house, trajectory);
    const moment = momentOf(await house.as('maud').trajectory(trajectory), 'klikgesprek');
    await house.at(moment.end!);
    const card = last('maud', cardTitles.verslag);
    await chat('maud').act(card.id, cardLabelTexts.tookPlace);
    const filled = { 'field.teacherSaid': SECRET, 'field.expectations': 'Eerlijk en op tijd.' };
    const receipt = await chat('maud').act(card.id, cardLabelTexts.send, filled);
    expect(said(receipt)).toContain(cardReceiptTexts.written);
    await house.quiet();
    const { documents } = await house.as('maud').trajectory(trajectory);
    expect(documents.filter(({ kind }) => kind === 'klikverslag')).toHaveLength(1);
  }, 120_000);

  test('samen verder is asked of both, and answered in the chat', async () => {
    for (const name of ['sanne', 'maud'] as const) {
      const card = last(name, cardTitles.matchQuestion);
      const receipt = await chat(name).act(card.id, cardLabelTexts.goOn);
      expect(said(receipt)).toContain(cardReceiptTexts.saidYes);
    }
    await house.quiet();
    expect((await house.as('maud').trajectory(trajectory)).stage).toBe('running');
  }, 120_000);

  /** Nine o'clock on each day from now until the day of an instant. */
  const morningsUntil = (instant: string): string[] => {
    const from = Date.parse(new Date(house.tenant.clock.now()).toISOString().slice(0, 10)) + 86_400_000;
    const days = Math.floor((Date.parse(instant.slice(0, 10)) - from) / 86_400_000);
    return Array.from({ length: days + 1 }, (_, day) =>
      new Date(from + day * 86_400_000 + 8 * 3_600_000).toISOString(),
    );
  };

  test('another time is proposed from a card, and taken over from another', async () => {
    const moment = (await house.as('sanne').trajectory(trajectory)).moments.find(
      ({ step }) => step === 'coTeaching',
    )!;
    for (const morning of morningsUntil(moment.start!)) await house.at(morning);
    const reminder = last('sanne', cardTitles.reminder);
    await chat('sanne').act(reminder.id, cardLabelTexts.proposeTime);
    const day = moment.start!.slice(0, 10);
    const receipt = await chat('sanne').act(reminder.id, cardForms.proposal.send, { day, time: '16:15' });
    expect(said(receipt)).toContain(cardReceiptTexts.proposed);
    await house.quiet();
    const asked = last('maud', cardTitles.answered);
    await chat('maud').act(asked.id, cardLabelTexts.takeProposal);
    await house.quiet();
    const moved = momentOf(await house.as('maud').trajectory(trajectory), moment.moment);
    expect(new Date(moved.start!).toISOString()).toBe(new Date(`${day}T15:15:00Z`).toISOString());
    expect(withTitle('sanne', cardReceiptTexts.proposalTaken).length).toBeGreaterThan(0);
  }, 120_000);

  test('when everybody leaves the meeting early, the coach is asked then and not again at its end', async () => {
    const { moments } = await house.as('maud').trajectory(trajectory);
    const moment = moments.find(({ step }) => step === 'coTeaching')!;
    const minutes = (count: number) => new Date(Date.parse(moment.start!) + count * 60_000).toISOString();
    const event = house.tenant
      .eventsOf(id('maud'))
      .find(
        ({ body }) =>
          Date.parse(`${(body.start as { dateTime: string }).dateTime}Z`) === Date.parse(moment.start!),
      )!;
    const { joinUrl } = event.body.onlineMeeting as { joinUrl: string };
    const asked = () =>
      house.tenant.ledger
        .entries()
        .filter(({ what, detail }) => what === 'activity.sent' && detail.userId === id('maud'))
        .filter(({ detail }) => JSON.stringify(detail.activity).includes(cardTitles.verslag)).length;
    const before = asked();
    await house.at(minutes(10));
    await house.connector.endMeeting(joinUrl);
    await house.quiet();
    expect(asked()).toBe(before);
    await house.at(minutes(35));
    await house.connector.endMeeting(joinUrl);
    await house.quiet();
    expect(asked()).toBe(before + 1);
    await house.at(minutes(60));
    expect(asked()).toBe(before + 1);
  }, 120_000);

  test('a part of a long verslag is kept on the card as the draft of its page, and says what that still asks', async () => {
    const { moments } = await house.as('maud').trajectory(trajectory);
    const talk = moments.find(({ step }) => step === 'nabespreking')!;
    await house.at(talk.end!);
    const card = withTitle('maud', cardTitles.verslag).find((one) =>
      JSON.stringify(one.activity).includes(talk.moment),
    )!;
    const form = await chat('maud').act(card.id, cardLabelTexts.tookPlace);
    expect(said(form)).toContain(cardLabelTexts.keepForPage);
    const button = (form.card!.actions as Record<string, unknown>[]).find(
      ({ title }) => title === cardLabelTexts.keepForPage,
    )!;
    const typed = { 'field.teacherSaid': `${SECRET} Ze was ziek.` };
    const keep = { ...button, data: { ...(button.data as object), ...typed } };
    const kept = said(await chat('maud').execute(card.id, keep));
    expect(kept).toContain(cardForms.draft.kept);
    expect(kept).toContain(cardForms.draft.open(['Opbrengst per doel', 'Afspraken: wie, wat, wanneer']));
    expect(kept).toContain(cardNoteTexts.mayBePrivate);
    expect(kept).not.toContain('ziek');
    const key = `${trajectory}:nabespreking:${talk.moment}`;
    const draft = () => house.as('maud').get<'getDraft'>(`/api/drafts/${key}`);
    expect((await draft())?.values.teacherSaid).toBe(typed['field.teacherSaid']);
    // What she goes on to write on the page is not written over by the card.
    const page = { values: { teacherSaid: 'Op de pagina.' }, writer: 'page', over: (await draft())!.savedAt };
    await house.as('maud').call('PUT', `/api/drafts/${key}`, page);
    await chat('maud').execute(card.id, keep);
    expect(await draft()).toMatchObject({
      values: page.values,
      returned: { values: { teacherSaid: typed['field.teacherSaid'] } },
    });
    const { documents } = await house.as('maud').trajectory(trajectory);
    expect(documents.filter(({ kind }) => kind === 'nabespreking')).toEqual([]);
    // Written on the page meanwhile: what the older copy sends is the draft of its correction.
    const agreements = [{ who: 'Sanne', what: 'Een vast begin', byWhen: '2026-12-11' }];
    await house.as('maud').act(trajectory, {
      ...{ act: 'submit', kind: 'nabespreking', moment: talk.moment },
      values: { teacherSaid: 'Op de pagina.', outcomes: { g1: 'De start lukt.' }, agreements },
    });
    const late = said(await chat('maud').execute(card.id, keep));
    expect(late).toContain(cardForms.draft.beside);
    const written = `${trajectory}:nabespreking.${talk.moment}.v1`;
    const correction = await house.as('maud').get<'getDraft'>(`/api/drafts/${written}`);
    expect(correction?.values).toMatchObject({ teacherSaid: typed['field.teacherSaid'], agreements });
  }, 120_000);

  test('that it stands still and that it stopped reaches whoever had something of it ahead, and asks the coach for its report', async () => {
    await chat('adri').install();
    await house.as('maud').act(trajectory, { act: 'pause', until: '2027-01-25' });
    await house.quiet();
    for (const name of ['lies', 'sanne', 'adri'] as const)
      expect(withTitle(name, cardTitles.paused), name).toHaveLength(1);
    await house.at('2027-01-25T09:00:00Z');
    const due = last('maud', cardTitles.pauseOver);
    expect(said(await chat('maud').act(due.id, cardLabelTexts.resume))).toContain(cardReceiptTexts.resumed);
    await house.quiet();
    await house.as('lies').act(trajectory, { act: 'stop' });
    await house.quiet();
    for (const name of ['sanne', 'maud', 'adri'] as const)
      expect(withTitle(name, cardTitles.stopped), name).toHaveLength(1);
    const told = (name: Name) => JSON.stringify(last(name, cardTitles.stopped).activity);
    expect(told('maud')).toContain('Tussentijds verslag');
    expect(told('sanne') + told('adri')).not.toMatch(/verslag/i);
    expect(withTitle('lies', cardTitles.stopped)).toEqual([]);
  }, 120_000);

  test('a start for somebody opens the form with her in it, and never over what was typed there', async () => {
    const draftOf = (name: Name) => house.as(name).get<'getDraft'>('/api/drafts/start');
    const answerTo = async (name: Name, typed: string) =>
      JSON.stringify((await chat(name).say(typed)).messages[0]!.activity);
    const { begun, mayNot } = chatTexts.start;
    const answer = await answerTo('maud', 'start een traject voor joost bakker');
    expect(answer).toContain(begun.filled);
    expect(answer).not.toMatch(/joost|bakker/i);
    expect(startIn((await draftOf('maud'))!.values)).toEqual({
      teacher: { person: id('joost'), name: fullName('joost') },
    });
    expect(await answerTo('maud', 'start een traject voor Xandra Nergens')).toContain(begun.nobody);
    const { savedAt } = (await draftOf('maud'))!;
    const values = { start: JSON.stringify({ template: 'verbetertraject', startsOn: '2027-03-01' }) };
    await house.as('maud').call('PUT', '/api/drafts/start', { values, writer: 'page', over: savedAt });
    expect(await answerTo('maud', 'start een traject voor Adri Vermeer')).toContain(begun.underway);
    expect((await draftOf('maud'))!.values).toEqual(values);
    // Who may start none learns of nobody.
    for (const typed of ['start een traject voor Joost Bakker', 'start een traject voor Xandra Nergens'])
      expect(await answerTo('sanne', typed)).toContain(mayNot);
    expect(await draftOf('sanne')).toBeNull();
  }, 60_000);

  test('all that was ever sent is fit to be sent, and holds no goal and nothing written', () => {
    const people = names.map(fullName);
    const all = names.flatMap((name) => chat(name).messages()).filter(({ from }) => from === 'bot');
    expect(all.length).toBeGreaterThan(8);
    for (const message of all) {
      const summary = String(message.activity.summary);
      expect(lintCard({ card: cardIn(message), summary }, people), summary).toEqual([]);
      const json = JSON.stringify(message);
      for (const text of [SECRET, ...goals.map((goal) => goal.text)]) expect(json).not.toContain(text);
    }
    expect(JSON.stringify(house.log.lines)).not.toContain(SECRET);
  });
});
