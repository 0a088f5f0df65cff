import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ActBody, ActReply, Problem } from '../../../bot/http/contract.ts';
import { cardLabelTexts as labels } from '../../../domain/texts/nl/cards.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { type Answer, Caller } from '../../support/house/caller.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { id, type Name, names } from '../../support/house/people.ts';
import { momentOf, running, startRequest } from '../../support/house/story.ts';
import { about, actSamples } from '../../support/proofs/act-samples.ts';
import { deedsSince, markOf } from '../../support/proofs/deeds.ts';
import type { Someone } from '../../support/proofs/reach.ts';

type Json = Readonly<Record<string, unknown>>;

let house: House;
let trajectory: string;
const document = 'klikverslag.klikgesprek.v1';
const moment = 'c1.coTeaching';
let mark: number;
let before: unknown;
beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
  for (const name of names) await house.connector.as(id(name)).install();
  trajectory = await running(house, { pattern: 'sessions' });
  const values = { teacherSaid: 'Ik heb er zin in.', expectations: 'Eerlijk en concreet.' };
  await house
    .as('maud')
    .act(trajectory, { act: 'submit', kind: 'klikverslag', moment: 'klikgesprek', values });
});
afterAll(() => house.close());
beforeEach(async () => {
  await house.tenant.acts.notified();
  await house.quiet();
  mark = markOf(house);
  before = await standing();
});

/** What Maud sees, without the time. */
async function standing(): Promise<unknown> {
  const { now, ...view } = await house.as('maud').trajectory(trajectory);
  return view;
}

/** Neither the app nor the tenant has anything that it did not have before. */
async function nothingCameOfIt(): Promise<void> {
  await house.quiet();
  expect(deedsSince(house, mark)).toEqual([]);
  expect(await standing()).toEqual(before);
}

const caller = (who: Someone) =>
  who === 'outsider'
    ? new Caller(house.tenant, house.config.PUBLIC_URL, '99999999-0000-4000-8000-000000000009')
    : house.as(who);

/** Refused as people are: a proper status, and a sentence for each reason. */
function isRefused({ status, body }: Answer<ActReply & Problem>, what: string): void {
  expect([403, 404, 409, 422], `${what} ${JSON.stringify(body).slice(0, 200)}`).toContain(status);
  expect(body.title, what).toBe('refused');
  for (const refusal of body.refusals!) {
    expect(refusalText(refusal), what).toMatch(/^[A-Z“‘][^{}[\]_]{10,}[.!?]$/);
    expect(refusalText(refusal), what).not.toMatch(/undefined|null|NaN/);
  }
}

/** Who has a part in an act, by what the field says; all others are to be turned away. */
const parts: Readonly<Record<ActBody['act'], readonly Name[]>> = {
  amendStart: ['lies', 'maud'],
  amendDay: ['lies'],
  agreeEnd: ['lies'],
  markDiscussed: ['lies'],
  undoDiscussed: ['lies'],
  seeGoals: ['sanne'],
  agreeGoals: ['lies', 'sanne', 'maud'],
  doubtGoals: ['lies', 'sanne', 'maud'],
  confirmPlan: ['maud'],
  matchAnswer: ['sanne', 'maud'],
  assignCoach: ['lies'],
  assignRole: ['lies'],
  endRole: ['lies'],
  respond: ['sanne', 'maud'],
  answerProposal: ['maud'],
  askTimes: ['maud'],
  answerTimes: ['sanne', 'maud'],
  endPoll: ['maud'],
  move: ['maud'],
  replan: ['maud'],
  callOff: ['maud', 'lies'],
  setAttendance: ['lies'],
  restore: ['maud', 'lies'],
  answerQuestion: ['maud'],
  held: ['maud'],
  undoHeld: ['maud'],
  submit: ['maud'],
  withdraw: ['maud'],
  read: ['sanne', 'maud'],
  react: ['sanne'],
  markInPerson: ['maud'],
  letOpen: [],
  sign: [],
  agreeTailored: [],
  discussTailored: [],
  release: [],
  agreeExcerpt: [],
  takeBack: [],
  checkFilmBasis: ['maud'],
  referFilm: ['maud', 'sanne'],
  confirmFilmDeleted: ['maud', 'sanne'],
  settleAgreement: ['maud', 'sanne'],
  pause: ['lies', 'maud'],
  resume: ['lies', 'maud'],
  stop: ['lies'],
};
const acts = Object.values(actSamples);
const strangers: readonly Someone[] = ['joost', 'tim', 'karin', 'outsider'];
const people: readonly Someone[] = ['sanne', 'maud', 'lies', 'adri', ...strangers];

describe('forged ids', () => {
  const ids = [
    't-00000000000000000000',
    '__proto__',
    'constructor',
    "'%20or%201%20eq%201",
    '..%2f..%2freadyz',
    't-%00',
    '%F0%9F%92%A9',
    't'.repeat(90),
  ];

  test('a trajectory that is not there: the same for everybody, whatever she asks', async () => {
    for (const trajectory of ids) {
      const said = await Promise.all(
        people.map(async (who) => {
          const { status, body } = await caller(who).tryAct(trajectory, { act: 'stop' });
          return { status, title: body.title, refusals: body.refusals };
        }),
      );
      expect(new Set(said.map((one) => JSON.stringify(one))).size, trajectory).toBe(1);
      expect(said[0], trajectory).toMatchObject({ status: 404, refusals: [{ code: 'notFound' }] });
    }
    for (const body of acts) isRefused(await caller('maud').tryAct(ids[0]!, body), body.act);
    await nothingCameOfIt();
  });

  test('a moment or document that is not there', async () => {
    for (const who of people)
      for (const body of acts.filter((one) => 'moment' in one || 'document' in one))
        isRefused(await caller(who).tryAct(trajectory, body), `${who} ${body.act}`);
    await nothingCameOfIt();
  });

  test.each(strangers)('%s: nothing of what is there exists for her', async (who) => {
    const { revision } = momentOf(await house.as('maud').trajectory(trajectory), moment);
    for (const body of acts) {
      const answer = await caller(who).tryAct(trajectory, about(body, moment, revision, document));
      expect(
        answer.body.refusals?.map(({ code }) => code),
        body.act,
      ).toEqual(['notFound']);
      expect(answer.status, body.act).toBe(404);
    }
    await nothingCameOfIt();
  });

  test.each(['sanne', 'maud', 'lies', 'adri'] as const)('%s: what is another’s to do', async (who) => {
    const { revision } = momentOf(await house.as('maud').trajectory(trajectory), moment);
    const others = acts.filter(({ act }) => !parts[act].includes(who));
    expect(others.length).toBeGreaterThan(3);
    for (const body of others) {
      const answer = await caller(who).tryAct(trajectory, about(body, moment, revision, document));
      isRefused(answer, `${who} ${body.act}`);
      expect([403, 404], `${who} ${body.act}`).toContain(answer.status);
    }
    await nothingCameOfIt();
  });
});

describe('what has changed since', () => {
  test('an answer to a moment that has moved is refused, by page and by card', async () => {
    const { revision, start } = momentOf(await house.as('maud').trajectory(trajectory), moment);
    const stale = revision - 1;
    for (const body of acts.filter((one) => 'revision' in one)) {
      const answer = await house
        .as(parts[body.act][0]!)
        .tryAct(trajectory, about(body, moment, stale, document));
      if (['respond', 'move', 'callOff', 'held'].includes(body.act))
        expect(answer.status, body.act).toBe(409);
      // What stands already as it was asked is no change, however old the question.
      if (answer.status !== 200) isRefused(answer, body.act);
    }
    const move: ActBody = { act: 'move', moment, revision: stale, start: start! };
    const card = { card: 'reminder', trajectory, moment, revision: stale };
    const { text } = await press('maud', { verb: 'act', card, act: move, seal: 'oud' });
    expect(text ?? '').not.toMatch(/undefined|Error/);
    await nothingCameOfIt();
  });
});

/** Sends a button of our own making. */
function press(name: Name, data: Json) {
  const action = { type: 'Action.Execute', verb: data.verb, data };
  return house.connector.as(id(name)).execute('1', action);
}

test('days on which nothing can be, in a form and on a card', async () => {
  const starts = {
    'the Christmas holiday': '2026-12-29T14:30:00Z',
    'a day that was': '2026-01-12T14:30:00Z',
    'a Sunday': '2026-11-22T14:30:00Z',
    'the night': '2026-12-01T02:00:00Z',
    'the year one': '0001-01-01T00:00:00Z',
    'the end of time': '9999-12-31T23:59:59Z',
    'the thirtieth of February': '2027-02-30T14:30:00Z',
    'the twenty-fifth hour': '2026-12-01T25:00:00Z',
  };
  const { revision } = momentOf(await house.as('maud').trajectory(trajectory), moment);
  for (const [when, start] of Object.entries(starts)) {
    const asked: readonly ActBody[] = [
      { act: 'move', moment, revision, start },
      { act: 'respond', moment, revision, answer: 'tentative', proposedStart: start },
      { act: 'askTimes', moment, revision, times: [start], people: [id('sanne')] },
      { act: 'confirmPlan', moments: [{ moment, start, place: 'online', pinned: true, dropped: false }] },
    ];
    for (const body of asked)
      isRefused(await house.as('maud').tryAct(trajectory, body), `${body.act} to ${when}`);
    const [day, time] = [start.slice(0, 10), start.slice(11, 16)];
    const card = { card: 'reminder', trajectory, moment, revision };
    const about = { card, moment, revision, day, time, asked: start, times: start, seal: 'x' };
    for (const [who, verb] of [
      ['sanne', 'proposeTime'],
      ['sanne', 'moveTo'],
      ['maud', 'moveTo'],
      ['sanne', 'sendTimes'],
      ['sanne', 'takeTime'],
      ['maud', 'takeTime'],
    ] as const) {
      const { status } = await press(who, { verb, ...about });
      expect(status, `${verb} by ${who} to ${when}`).toBe(200);
    }
  }
  await nothingCameOfIt();
});

describe('a card', () => {
  const verslagCard = () => {
    const all = house.connector.as(id('maud')).messages();
    return all.findLast(({ activity }) => JSON.stringify(activity).includes(labels.tookPlace))!;
  };

  test('somebody else who sends my button is told nothing, and nothing happens', async () => {
    const { revision } = momentOf(await house.as('maud').trajectory(trajectory), moment);
    const card = { card: 'verslag', trajectory, moment, revision };
    const stolen = [
      { verb: 'act', card, act: { act: 'held', moment, revision, held: true }, seal: 'gestolen' },
      { verb: 'submit', card, kind: 'coTeachingVerslag', 'field.teacherSaid': 'Van een ander', seal: 'x' },
      { verb: 'show', card, seal: 'x' },
    ];
    for (const name of ['joost', 'tim', 'karin'] as const)
      for (const data of stolen) expect((await press(name, data)).text).toBe(chat.refused.notYours);
    await nothingCameOfIt();
  });

  test('whose button nobody can read: a sentence, and nothing happens', async () => {
    const card = { card: 'verslag', trajectory };
    const unreadable = [
      undefined,
      [],
      'show',
      { verb: 'delete', card, seal: 'x' },
      { verb: 'constructor', card, seal: 'x' },
      { verb: 'show', card: { card: 'alles', trajectory }, seal: 'x' },
      { verb: 'show', card: { card: 'verslag', trajectory: "t-1' or '1" }, seal: 'x' },
      { verb: 'show', card, seal: '<x>' },
      { verb: 'show', card },
      { verb: 'act', card, act: { act: 'forget' }, seal: 'x' },
      { verb: 'submit', card, kind: ['vaststelling'], seal: 'x' },
    ];
    for (const data of unreadable) {
      const action = { type: 'Action.Execute', verb: 'x', data };
      const answer = await house.connector.as(id('maud')).execute('1', action as Json);
      expect([answer.status, answer.text], JSON.stringify(data)).toEqual([200, chat.refused.unreadable]);
    }
    await nothingCameOfIt();
  });

  test('sent twice is kept once, and the second time says so', async () => {
    const { end } = momentOf(await house.as('maud').trajectory(trajectory), moment);
    await house.at(end!);
    const maud = house.connector.as(id('maud'));
    const card = verslagCard().id;
    await maud.act(card, labels.tookPlace);
    const filled = {
      'field.teacherSaid': 'Het ging goed.',
      'field.adjusted': 'Korter.',
      'field.lookAt': 'Rust',
    };
    const button = JSON.stringify(verslagCard().views[id('maud')] ?? verslagCard().activity);
    expect(button).toContain('field.teacherSaid');
    const [first, second] = await Promise.all([
      maud.act(card, labels.send, filled),
      maud.act(card, labels.send, filled),
    ]);
    await house.quiet();
    for (const answer of [first, second]) expect(JSON.stringify(answer.card)).toContain('Bewaard');
    const { documents } = await house.as('maud').trajectory(trajectory);
    expect(documents.filter(({ kind }) => kind === 'coTeachingVerslag')).toHaveLength(1);
  });

  test('the same click under the same key is done once', async () => {
    const view = await house.as('maud').trajectory(trajectory);
    const { revision } = momentOf(view, 'c2.groepsbezoek');
    const body: ActBody = { act: 'callOff', moment: 'c2.groepsbezoek', revision, reason: 'cancelled' };
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => house.as('maud').tryAct(trajectory, body, key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await house.quiet();
    const after = momentOf(await house.as('maud').trajectory(trajectory), 'c2.groepsbezoek');
    expect([after.state, after.revision]).toEqual(['notHeld', revision + 1]);
  });
});

describe('somebody who left the tenant', () => {
  const asks = (who: Name, request: object) =>
    house.as(who).call<Problem>('POST', '/api/trajectories', { key: randomUUID(), request });
  const startFor = (teacher: Name, coach: Name) => ({
    ...startRequest(),
    people: [
      { person: id(teacher), role: 'teacher' },
      { person: id(coach), role: 'coach' },
      { person: id('lies'), role: 'leidinggevende' },
    ],
  });
  const outsider = '99999999-0000-4000-8000-000000000009';

  test('is no teacher and no coach of a new traject: said beside the field, and in Dutch', async () => {
    house.tenant.acts.removeUser(id('joost'));
    house.tenant.acts.updateUser(id('tim'), { accountEnabled: false });
    mark = markOf(house);
    const answer = await asks('lies', startFor('joost', 'tim'));
    expect(answer.status).toBe(422);
    const { refusals = [] } = answer.body;
    expect(refusals.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'personNotFound people.teacher',
      'personNotFound people.coach',
    ]);
    for (const refusal of refusals) expect(refusalText(refusal)).toMatch(/^We kunnen .+ niet vinden\. .+\.$/);
    const { body } = await house.as('lies').call<{ people: unknown[] }>('GET', '/api/people?q=joost');
    expect(body.people).toEqual([]);
    await nothingCameOfIt();
  });

  test('nor is who was never there, and a traject that runs gets no such coach', async () => {
    const { body: at } = await asks('lies', {
      ...startFor('sanne', 'maud'),
      people: [...startFor('sanne', 'maud').people, { person: outsider, role: 'schoolleiding' }],
    });
    expect(at.refusals?.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'personNotFound people.schoolleiding',
    ]);
    for (const person of [id('tim'), outsider]) {
      const answer = await house.as('lies').tryAct(trajectory, { act: 'assignCoach', coach: { person } });
      isRefused(answer, person);
      expect(answer.body.refusals?.[0]).toMatchObject({ code: 'personNotFound', field: 'coach' });
    }
    await nothingCameOfIt();
  });
});
