import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IntakeEntry } from '../../../bot/application/ports/intake.ts';
import type { StoredTrajectory } from '../../../bot/application/ports/lists.ts';
import type { LedgerEntry } from '../../../bot/application/ports/told-ledger.ts';
import { createStore } from '../../../bot/store/store.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { engine, openStore, runOn, type StoreHome } from './home.ts';

let home: StoreHome;
beforeAll(async () => {
  home = await openStore();
});
afterAll(() => home.close());

/** How many steps the tables had before those by event and school, which are undone with all behind them. */
const BEFORE_INDEXES = 22;

const hostile = [
  "'; DROP TABLE intake; --",
  'nul \u0000 in the middle',
  'half a pair \ud800',
  '=HYPERLINK("x")',
  '{"__proto__":{"a":1}}',
  'Ünïcode 🎓 '.repeat(8_000),
];

function entry(trajectory: string, text = 'text'): IntakeEntry {
  return {
    id: randomUUID(),
    trajectory,
    by: 'sanne',
    at: '2026-11-23T08:30:00Z',
    act: { act: 'react', document: 'd', text },
  };
}

describe(`intake on ${engine}`, () => {
  it('tells the age of the oldest entry, and nothing when there is none', async () => {
    const one = entry(randomUUID());
    expect(await home.store.intake.oldestAgeMs()).toBe(0);
    await home.store.intake.add(one);
    const first = await home.store.intake.oldestAgeMs();
    await expect.poll(() => home.store.intake.oldestAgeMs()).toBeGreaterThan(first);
    await home.store.intake.settled(one.id);
    expect(await home.store.intake.oldestAgeMs()).toBe(0);
  });

  it('keeps what was asked once, in the order in which it came', async () => {
    const trajectory = randomUUID();
    const entries = hostile.map((text) => entry(trajectory, text));
    for (const each of entries) expect(await home.store.intake.add(each)).toBe(true);
    expect(await home.store.intake.add(entries[0]!)).toBe(false);
    expect(await home.store.intake.has(entries[0]!.id, trajectory)).toBe(true);
    expect(await home.store.intake.has(entries[0]!.id, randomUUID())).toBe(false);
    expect(await home.store.intake.has(randomUUID(), trajectory)).toBe(false);
    expect(await home.store.intake.pending(trajectory)).toEqual(entries);
    expect(await home.store.intake.waiting()).toContain(trajectory);
  });

  it('takes the same request, sent ten times at once, as one', async () => {
    const trajectory = randomUUID();
    const one = entry(trajectory);
    const answers = await Promise.all(Array.from({ length: 10 }, () => home.store.intake.add(one)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await home.store.intake.pending(trajectory)).toEqual([one]);
  });

  it('tells a person where something of hers waits', async () => {
    const one = { ...entry(randomUUID()), by: randomUUID() };
    await home.store.intake.add(one);
    expect(await home.store.intake.waitingFor(one.by)).toEqual([one.trajectory]);
    expect(await home.store.intake.waitingFor('somebody else')).toEqual([]);
    await home.store.intake.settled(one.id);
    expect(await home.store.intake.waitingFor(one.by)).toEqual([]);
  });

  it('forgets the content of what is settled, and still knows it', async () => {
    const trajectory = randomUUID();
    const one = entry(trajectory);
    await home.store.intake.add(one);
    await home.store.intake.settled(one.id);
    expect(await home.store.intake.pending(trajectory)).toEqual([]);
    expect(await home.store.intake.waiting()).not.toContain(trajectory);
    expect(await home.store.intake.add(one)).toBe(false);
  });

  it('keeps a refusal until its sender was told of it', async () => {
    const one = entry(`refused-${randomUUID()}`);
    const refusals = [{ code: 'changedMeanwhile' as const }];
    await home.store.intake.add(one);
    await home.store.intake.refused(one.id, refusals);
    expect(await home.store.intake.refusedIn(one.trajectory)).toEqual([
      { id: one.id, by: one.by, at: one.at, act: one.act, refusals },
    ]);
    expect(await home.store.intake.refusedIn('another')).toEqual([]);
    await home.store.intake.noted(one.id);
    expect(await home.store.intake.refusedIn(one.trajectory)).toEqual([]);
  });

  it('does not refuse what is settled, nor settle what was refused', async () => {
    const [settled, refused] = [entry(randomUUID()), entry(randomUUID())];
    await home.store.intake.add(settled);
    await home.store.intake.add(refused);
    await home.store.intake.settled(settled.id);
    await home.store.intake.refused(settled.id, []);
    await home.store.intake.refused(refused.id, []);
    await home.store.intake.settled(refused.id);
    expect(await home.store.intake.refusedIn(settled.trajectory)).toEqual([]);
    expect(await home.store.intake.refusedIn(refused.trajectory)).toHaveLength(1);
  });
});

describe(`told ledger on ${engine}`, () => {
  const told = (key: string): LedgerEntry => ({
    key,
    at: '2026-11-23T08:30:00Z',
    outcome: 'sent',
    card: { card: 'reminder', trajectory: 't' },
    to: 'sanne',
    activityId: 'a1',
  });

  it('lets one of ten begin, and nobody once it was told', async () => {
    const trajectory = randomUUID();
    const begun = await Promise.all(
      Array.from({ length: 10 }, () => home.store.told.begin(trajectory, 'reminder/1')),
    );
    expect(begun.filter(Boolean)).toHaveLength(1);
    expect(await home.store.told.of(trajectory)).toEqual([]);
    await home.store.told.record(trajectory, told('reminder/1'));
    expect(await home.store.told.begin(trajectory, 'reminder/1')).toBe(false);
    expect(await home.store.told.of(trajectory)).toEqual([told('reminder/1')]);
  });

  it('gives back what was not sent, and never what was', async () => {
    const trajectory = randomUUID();
    await home.store.told.begin(trajectory, 'k');
    await home.store.told.release(trajectory, 'k');
    expect(await home.store.told.begin(trajectory, 'k')).toBe(true);
    await home.store.told.record(trajectory, told('k'));
    await home.store.told.release(trajectory, 'k');
    expect(await home.store.told.of(trajectory)).toEqual([told('k')]);
  });

  it('records anew what a card looks like now', async () => {
    const trajectory = randomUUID();
    await home.store.told.record(trajectory, told('k'));
    await home.store.told.record(trajectory, { ...told('k'), shown: 'abc' });
    expect(await home.store.told.of(trajectory)).toEqual([{ ...told('k'), shown: 'abc' }]);
  });
});

describe(`conversations on ${engine}`, () => {
  it('has none for who is unreachable, until she is back', async () => {
    const [sanne, bram] = [randomUUID(), randomUUID()];
    const reference = { conversation: { id: 'a:1' }, serviceUrl: 'https://smba.example/' };
    await home.store.conversations.keep(sanne, reference);
    await home.store.conversations.unreachable(bram);
    expect(await home.store.conversations.of(sanne)).toEqual(reference);
    expect(await home.store.conversations.of(bram)).toBeUndefined();
    await home.store.conversations.unreachable(sanne);
    expect(await home.store.conversations.of(sanne)).toBeUndefined();
    expect([...(await home.store.conversations.unreachableAmong([sanne, bram, 'x']))].sort()).toEqual(
      [sanne, bram].sort(),
    );
    await home.store.conversations.keep(sanne, reference);
    expect(await home.store.conversations.unreachableAmong([sanne])).toEqual([]);
  });
});

describe(`welcomes on ${engine}`, () => {
  it('go to one who asks, once, unless it was given back', async () => {
    const person = randomUUID();
    const begun = await Promise.all(
      Array.from({ length: 5 }, () => home.store.conversations.beginWelcome(person)),
    );
    expect(begun.filter(Boolean)).toHaveLength(1);
    await home.store.conversations.releaseWelcome(person);
    expect(await home.store.conversations.beginWelcome(person)).toBe(true);
    expect(await home.store.conversations.beginWelcome(person)).toBe(false);
  });
});

describe(`meeting ends on ${engine}`, () => {
  it('keeps of each meeting when it was last said to have ended, until its trajectory goes', async () => {
    const { meetingEnds, traces } = home.store;
    const [one, other] = [randomUUID(), randomUUID()];
    await meetingEnds.note(one, 'klikgesprek', '2026-11-23T08:30:00.000Z');
    await meetingEnds.note(one, 'klikgesprek', '2026-11-23T08:41:00.000Z');
    await meetingEnds.note(other, 'klikgesprek', '2026-11-24T08:30:00.000Z');
    expect(await meetingEnds.of(one)).toEqual({ klikgesprek: '2026-11-23T08:41:00.000Z' });
    await traces.forget(one);
    expect([await meetingEnds.of(one), Object.keys(await meetingEnds.of(other))]).toEqual([
      {},
      ['klikgesprek'],
    ]);
  });
});

describe(`read model on ${engine}`, () => {
  const stored = (id: string, people: readonly string[]): StoredTrajectory => ({
    trajectory: {
      id,
      participants: people.map((person) => ({
        person,
        role: 'coach',
        name: person,
        mail: '',
        external: false,
      })),
      moments: [],
      documents: [],
    } as unknown as Trajectory,
    etags: { 'moment.1': '"x,1"' },
    edits: [],
  });

  it('finds a trajectory by id and by each person in it', async () => {
    const [id, sanne, bram] = [randomUUID(), randomUUID(), randomUUID()];
    await home.store.readModel.put(stored(id, [sanne, bram]));
    expect((await home.store.readModel.known(id)).stored).toEqual(stored(id, [sanne, bram]));
    expect((await home.store.readModel.of(bram)).map((each) => each.id)).toEqual([id]);
    await home.store.readModel.put(stored(id, [sanne]));
    expect(await home.store.readModel.of(bram)).toEqual([]);
    await home.store.readModel.remove(id);
    expect((await home.store.readModel.known(id)).stored).toBeUndefined();
    expect(await home.store.readModel.of(sanne)).toEqual([]);
  });

  it('puts what was read only where nothing is known: a reading may be the older', async () => {
    const { readModel } = home.store;
    const [id, sanne, bram] = [randomUUID(), randomUUID(), randomUUID()];
    await readModel.putWhereAbsent(stored(id, [bram]));
    expect((await readModel.of(bram)).map((each) => each.id)).toEqual([id]);
    await readModel.put(stored(id, [sanne]));
    await readModel.putWhereAbsent(stored(id, [bram]));
    expect((await readModel.known(id)).stored).toEqual(stored(id, [sanne]));
    expect([await readModel.of(bram), (await readModel.of(sanne)).length]).toEqual([[], 1]);
  });

  it('finds many of one person as they are, however often they were found before', async () => {
    const [person, other] = [randomUUID(), randomUUID()];
    const ids = Array.from({ length: 60 }, (_, index) => `${person}-${String(index).padStart(2, '0')}`);
    for (const id of ids) await home.store.readModel.put(stored(id, [person]));
    const found = async () => (await home.store.readModel.of(person)).map(({ id }) => id);
    expect(await found()).toEqual(ids);
    const [first] = await home.store.readModel.of(person);
    expect((await home.store.readModel.of(person))[0]).toBe(first);
    const changed = stored(ids[0]!, [person]);
    await home.store.readModel.put({
      ...changed,
      trajectory: { ...changed.trajectory, schoolId: 'elsewhere' } as Trajectory,
    });
    expect((await home.store.readModel.of(person))[0]?.schoolId).toBe('elsewhere');
    await home.store.readModel.put(stored(ids[1]!, [other]));
    await home.store.readModel.remove(ids[2]!);
    expect(await found()).toEqual(ids.slice(3).toSpliced(0, 0, ids[0]!));
  });

  it('knows a trajectory together with what was asked of it and is not in it yet', async () => {
    const [id, unknown] = [randomUUID(), randomUUID()];
    const [first, second, alone] = [entry(id, 'first'), entry(id, 'second'), entry(unknown, 'alone')];
    expect(await home.store.readModel.known(id)).toEqual({ pending: [] });
    await home.store.readModel.put(stored(id, []));
    for (const one of [first, second, alone]) await home.store.intake.add(one);
    const [known, again, elsewhere] = await Promise.all([id, id, unknown].map(home.store.readModel.known));
    expect(known).toEqual({ stored: stored(id, []), pending: [first, second] });
    expect(again).toEqual(known);
    expect(elsewhere).toEqual({ pending: [alone] });
    await home.store.intake.settled(first.id);
    expect(await home.store.readModel.known(id)).toEqual({
      stored: stored(id, []),
      pending: [second],
    });
  });

  it('finds those of a school, and no other that speaks of it', async () => {
    const [here, there, school] = [randomUUID(), randomUUID(), `school-${randomUUID()}`];
    const at = (id: string, schoolId: string, text = '') => ({
      ...stored(id, []),
      trajectory: { ...stored(id, []).trajectory, schoolId, goals: [{ text }] } as unknown as Trajectory,
    });
    await home.store.readModel.put(at(here, school));
    await home.store.readModel.put(at(there, `${school}-2`, `"schoolId":"${school}"`));
    expect((await home.store.readModel.ofSchool(school)).map(({ id }) => id)).toEqual([here]);
  });

  it('finds the trajectory whose meeting is joined by an address', async () => {
    const id = randomUUID();
    const joinUrl = `https://teams.microsoft.com/l/meetup-join/${id}?context=%7b"'\\`;
    const whole = stored(id, []);
    const moments = [{ id: 'm', attendees: [], calendar: { eventId: id, joinUrl } }];
    await home.store.readModel.put({
      ...whole,
      trajectory: { ...whole.trajectory, moments } as unknown as Trajectory,
    });
    expect(await home.store.readModel.withJoinUrl(joinUrl)).toBe(id);
    expect(await home.store.readModel.withJoinUrl(`${joinUrl}x`)).toBeUndefined();
    await home.store.readModel.put(whole);
    expect(await home.store.readModel.withJoinUrl(joinUrl)).toBeUndefined();
  });

  const holding = (id: string, ...events: readonly string[]): StoredTrajectory => ({
    ...stored(id, []),
    trajectory: {
      ...stored(id, []).trajectory,
      goals: [{ text: '"eventId":"words"' }],
      moments: events.map((eventId) => ({ id: eventId, attendees: [], calendar: { eventId } })),
    } as unknown as Trajectory,
  });

  it('finds the trajectories of which an event is, as long as it is', async () => {
    const [one, other] = [randomUUID(), randomUUID()].sort() as [string, string];
    const [shared, alone] = [`AAMk-${one}`, `AAMk-${other}`];
    const of = (event: string) => home.store.readModel.withEvent(event);
    await home.store.readModel.put(holding(one, shared, alone, alone));
    await home.store.readModel.put(holding(other, shared));
    expect(await of(shared)).toEqual([one, other]);
    expect(await of(alone)).toEqual([one]);
    expect(await of('words')).toEqual([]);
    await home.store.readModel.put(holding(one, shared));
    expect(await of(alone)).toEqual([]);
    await home.store.readModel.remove(other);
    expect(await of(shared)).toEqual([one]);
  });

  it('finds by school and event what was kept before there was an index of them', async () => {
    const before = await openStore();
    const id = randomUUID();
    const whole = holding(id, 'AAMk-1', 'AAMk-2');
    const at = { ...whole, trajectory: { ...whole.trajectory, schoolId: 'zwaluw' } };
    await before.store.readModel.put(at);
    await before.store.close();
    await runOn(
      before.config,
      `SET search_path TO ${before.config.schema ?? 'trajectwijzer'};
       DROP TABLE read_model_event;
       ALTER TABLE read_model DROP COLUMN school;
       ALTER TABLE agenda DROP COLUMN parked;
       DROP TABLE kept_row;
       DELETE FROM migration WHERE step >= ${BEFORE_INDEXES}`,
    );
    const after = await createStore(before.config, before.log);
    const found = ['AAMk-1', 'AAMk-2', 'words'].map((event) => after.readModel.withEvent(event));
    expect(await Promise.all(found)).toEqual([[id], [id], []]);
    expect(await after.readModel.ofSchool('zwaluw')).toEqual([at.trajectory]);
    await after.close();
    await before.discard();
  });

  it('keeps rows of registers by list, as last said, and none that is gone', async () => {
    const { keptRows } = home.store;
    expect(await keptRows.of('Scholen')).toEqual(new Map());
    await keptRows.keep(
      'Scholen',
      new Map([
        ['a', 'one'],
        ['b', 'x'],
      ]),
    );
    await keptRows.keep('Collegas', new Map([['a', 'other']]));
    await keptRows.keep(
      'Scholen',
      new Map<string, string | undefined>([
        ['a', 'two'],
        ['b', undefined],
      ]),
    );
    expect(await keptRows.of('Scholen')).toEqual(new Map([['a', 'two']]));
    expect(await keptRows.of('Collegas')).toEqual(new Map([['a', 'other']]));
  });

  it('keeps a token by name', async () => {
    expect(await home.store.readModel.token('lists')).toBeUndefined();
    await home.store.readModel.setToken('lists', 'one');
    await home.store.readModel.setToken('lists', 'two');
    expect(await home.store.readModel.token('lists')).toBe('two');
  });
});

it(`says of a failed statement on ${engine} its code and nothing of the row`, async () => {
  const secret = `geheim-${randomUUID()}`;
  const failure = await home.store.agenda
    .set(secret, `no instant ${secret}`)
    .catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Error);
  expect(String((failure as Error).message)).toMatch(/refused a statement \(22007\)/);
  expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(secret);
});
