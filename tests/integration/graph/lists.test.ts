import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Conflict, Unavailable } from '../../../bot/application/ports/breakage.ts';
import type { StoredTrajectory } from '../../../bot/application/ports/lists.ts';
import { createLists } from '../../../bot/graph/lists/lists.ts';
import { provisionLists } from '../../../bot/graph/lists/provision.ts';
import { writeRegister } from '../../../bot/graph/lists/register.ts';
import { createSites } from '../../../bot/graph/lists/sites.ts';
import type { Colleague, School } from '../../../domain/school.ts';
import type { Document } from '../../../domain/trajectory/document.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { arbitraryTrajectory } from '../../support/arbitrary-trajectory.ts';
import { FATIMA, type GraphHome, SITE, startHome } from './home.ts';

let home: GraphHome;
let count = 0;
let id: string;
beforeAll(async () => {
  home = await startHome();
  await home.lists.read('nobody');
});
afterAll(() => home.close());
beforeEach(() => {
  home.tenant.faults.clear();
  home.requests();
  id = `t${count++}`;
});

function moment(of: string, more: Partial<Moment> = {}): Moment {
  return {
    ...{ id: of, step: 'groepsbezoek', cycle: 1, state: 'scheduled', start: '2026-11-24T09:00:00Z' },
    ...{ durationMin: 60, place: 'onsite', attendees: [], pinned: false, revision: 1, responses: [] },
    ...more,
  } as Moment;
}

function trajectory(moments: readonly Moment[], more: Partial<Trajectory> = {}): Trajectory {
  const [base] = fc.sample(arbitraryTrajectory(id), { numRuns: 1, seed: 7 });
  return { ...base!, moments, documents: [], log: [], ...more };
}

function document(of: string, text: string): Document {
  return {
    ...{ id: of, kind: 'verslag', version: 1, author: 'a', subject: 's', at: '2026-11-24T12:00:00Z' },
    ...{ values: { opbrengst: text }, state: 'recorded', readBy: [] },
  };
}

const entry = (of: string) => ({ id: of, at: '2026-11-24T12:00:00Z', by: 'system' as const, what: 'submit' });
const eighteen = () => Array.from({ length: 18 }, (_, i) => moment(`m${i}`));
const read = async () => (await home.lists.read(id)) as StoredTrajectory;

/** The row of a moment as someone sees it in SharePoint. */
async function rowOf(of: string): Promise<{ item: string; fields: Record<string, unknown> }> {
  const found = (await home.as(
    FATIMA,
    'GET',
    `/sites/${SITE}:/lists/Momenten/items?$expand=fields&$filter=fields/Sleutel eq '${id}/${of}'`,
  )) as { value: { id: string; fields: Record<string, unknown> }[] };
  return { item: found.value[0]?.id ?? '', fields: found.value[0]?.fields ?? {} };
}

async function edit(of: string, fields: Record<string, unknown>): Promise<void> {
  const { item } = await rowOf(of);
  await home.as(FATIMA, 'PATCH', `/sites/${SITE}:/lists/Momenten/items/${item}/fields`, fields);
}

describe('provisioning', () => {
  it('changes nothing the second time, and adds a column that is missing', async () => {
    expect((await provisionLists(home.graph, SITE)).map((each) => each.made)).toEqual(
      Array(8).fill('nothing'),
    );
    const columns = (await home.as(FATIMA, 'GET', `/sites/${SITE}:/lists/Logboek/columns`)) as {
      value: { id: string; name: string }[];
    };
    const extra = columns.value.find((each) => each.name === 'Regels8')!;
    await home.graph.call('drop', `/sites/${SITE}:/lists/Logboek/columns/${extra.id}`, { method: 'DELETE' });
    const [again] = (await provisionLists(home.graph, SITE)).filter((each) => each.made !== 'nothing');
    expect(again).toEqual({ list: 'Logboek', made: 'columns', columns: ['Regels8'] });
  });

  it('hides a column that an earlier version showed, with what stands in it', async () => {
    const path = `/sites/${SITE}:/lists/Momenten/columns`;
    const columnsOf = async () =>
      (await home.graph.call<{ value: { id: string; name: string; hidden: boolean }[] }>('look', path)).value;
    const [shown] = (await columnsOf()).filter(({ name }) => name === 'Moment');
    const change = { method: 'PATCH', body: { hidden: false } } as const;
    await home.graph.call('show', `${path}/${shown!.id}`, change);
    const [hidden, ...others] = (await provisionLists(home.graph, SITE)).filter(
      (each) => each.made !== 'nothing',
    );
    expect([hidden, others]).toEqual([{ list: 'Momenten', made: 'columns', columns: ['Moment'] }, []]);
    expect((await columnsOf()).find(({ name }) => name === 'Moment')?.hidden).toBe(true);
  });
});

describe('a trajectory in the lists', () => {
  it('takes one request to read and one to write, with eighteen moments', async () => {
    expect(await home.lists.read(id)).toBeUndefined();
    expect(home.requests().outer).toHaveLength(1);
    const first = await home.lists.write(undefined, trajectory(eighteen(), { log: [entry('e0')] }));
    expect(home.requests().outer).toHaveLength(1);
    const second = await read();
    expect(home.requests().outer).toHaveLength(1);
    expect(second).toEqual(first);
    const moved = second.trajectory.moments.map((each) => ({ ...each, start: '2026-12-01T09:00:00Z' }));
    await home.lists.write(second, { ...second.trajectory, moments: moved, log: [entry('e0'), entry('e1')] });
    expect(home.requests().outer).toHaveLength(1);
    expect(await home.lists.write(second, second.trajectory)).toBe(second);
    expect(home.requests().outer).toHaveLength(0);
    expect((await read()).trajectory.log).toEqual([entry('e0'), entry('e1')]);
  });

  it('comes back as it was written, through any series of changes', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(arbitraryTrajectory('x'), { minLength: 1, maxLength: 3 }),
        async (versions) => {
          id = `any${run++}-${Math.random()}`;
          let before: StoredTrajectory | undefined;
          for (const version of versions) {
            // Documents keep what was written in them, and the log only grows.
            const known = before?.trajectory.documents ?? [];
            const log = before?.trajectory.log ?? [];
            const after = {
              ...version,
              id,
              documents: version.documents.map((each) => {
                const { kind, values } = known.find((old) => old.id === each.id) ?? each;
                return { ...each, kind, values };
              }),
              log: [...log, ...version.log.map((each) => ({ ...each, id: `${log.length}.${each.id}` }))],
            };
            before = await home.lists.write(before, after);
            expect(before).toEqual({ trajectory: after, etags: before.etags, edits: [] });
            expect(await read()).toEqual(before);
          }
        },
      ),
      { numRuns: 12 },
    );
  });

  it('writes only the rows that differ', async () => {
    const stored = await home.lists.write(undefined, trajectory(eighteen()));
    home.requests();
    const moments = stored.trajectory.moments.map((each) =>
      each.id === 'm3' ? { ...each, room: 'Aula' } : { ...each, pinned: true },
    );
    await home.lists.write(stored, { ...stored.trajectory, moments });
    expect(home.requests().inner.map((line) => line.split(' ')[0])).toEqual(['PATCH', 'PATCH']);
    expect((await rowOf('m3')).fields.Ruimte).toBe('Aula');
  });

  it('takes away the rows of moments that are no longer in the plan', async () => {
    const stored = await home.lists.write(undefined, trajectory([moment('a'), moment('b')]));
    const after = await home.lists.write(stored, { ...stored.trajectory, moments: [moment('b')] });
    expect((await rowOf('a')).item).toBe('');
    expect(await read()).toEqual(after);
  });

  it('holds a verslag of a hundred thousand characters', async () => {
    const stored = await home.lists.write(undefined, trajectory([]));
    const text = 'Ünïcode 🎓 '.repeat(10_000);
    const after = await home.lists.write(stored, { ...stored.trajectory, documents: [document('d1', text)] });
    expect((await read()).trajectory.documents[0]!.values).toEqual({ opbrengst: text });
    expect(await read()).toEqual(after);
  });
});

describe('when somebody else writes too', () => {
  it('the one who read earlier is told, and nothing of hers is written', async () => {
    const stored = await home.lists.write(undefined, trajectory([moment('a')]));
    const theirs = await home.lists.write(stored, { ...stored.trajectory, stage: 'paused' });
    const ours = { ...stored.trajectory, moments: [moment('a', { room: 'Aula' })], log: [entry('e')] };
    await expect(home.lists.write(stored, ours)).rejects.toThrow(Conflict);
    expect(await read()).toEqual(theirs);
    await expect(home.lists.write(undefined, stored.trajectory)).rejects.toThrow(Conflict);
  });

  it('an edit between reading and writing is not written over but seen', async () => {
    const stored = await home.lists.write(undefined, trajectory([moment('a'), moment('b')]));
    await edit('a', { Start: '2026-11-26T09:00:00Z' });
    const moments = stored.trajectory.moments.map((each) => ({ ...each, room: 'Aula' }));
    const after = await home.lists.write(stored, { ...stored.trajectory, moments });
    expect(after.trajectory.moments).toEqual(moments);
    expect(after.edits).toEqual([
      { moment: 'a', editor: FATIMA, start: '2026-11-26T09:00:00Z', nonsense: [] },
    ]);
    expect((await rowOf('b')).fields.Ruimte).toBe('Aula');
  });
});

describe('what people change in a row', () => {
  it('is reported with who did it, and put back by the next write', async () => {
    const stored = await home.lists.write(undefined, trajectory([moment('a'), moment('b')]));
    await edit('a', { Title: 'Iets anders', Start: null, Ruimte: 'Aula', GaatNietDoor: true });
    const edited = await read();
    expect(edited.trajectory).toEqual(stored.trajectory);
    expect(edited.edits).toEqual([
      { moment: 'a', editor: FATIMA, room: 'Aula', calledOff: true, nonsense: ['title', 'start'] },
    ]);
    await home.lists.write(edited, edited.trajectory);
    expect(await read()).toMatchObject({ trajectory: stored.trajectory, edits: [] });
    expect((await rowOf('a')).fields).toMatchObject({ Title: 'Groepsbezoek 1', GaatNietDoor: false });
  });

  it('a deleted row comes back', async () => {
    const stored = await home.lists.write(undefined, trajectory([moment('a')]));
    const { item } = await rowOf('a');
    await home.as(FATIMA, 'DELETE', `/sites/${SITE}:/lists/Momenten/items/${item}`);
    const edited = await read();
    expect(edited.edits).toEqual([{ moment: 'a', nonsense: [] }]);
    await home.lists.write(edited, edited.trajectory);
    expect((await rowOf('a')).fields.Title).toBe('Groepsbezoek 1');
    expect((await read()).trajectory).toEqual(stored.trajectory);
  });
});

describe('what only the app writes, changed or thrown away by hand', () => {
  /** The row with a key, or after a slash of this trajectory's. */
  async function itemOf(list: string, of?: string): Promise<string> {
    const key = of === undefined ? id : `${id}/${of}`;
    const path = `/sites/${SITE}:/lists/${list}/items?$filter=fields/Sleutel eq '${key}'`;
    const { value } = (await home.as(FATIMA, 'GET', path)) as { value: { id: string }[] };
    expect(value).toHaveLength(1);
    return `/sites/${SITE}:/lists/${list}/items/${value[0]!.id}`;
  }
  async function change(fields: Record<string, unknown>, list: string, of?: string): Promise<void> {
    await home.as(FATIMA, 'PATCH', `${await itemOf(list, of)}/fields`, fields);
  }
  const start = () =>
    home.lists.write(undefined, trajectory([moment('a')], { documents: [document('d1', 'Zo was het.')] }));
  const readBeside = async (known: StoredTrajectory) =>
    (await home.lists.read(id, async () => known)) as StoredTrajectory;
  /** Reads, writes what was found, and holds that against how it was. */
  async function healed(known: StoredTrajectory): Promise<StoredTrajectory> {
    const found = await readBeside(known);
    expect(found.trajectory).toEqual(known.trajectory);
    await home.lists.write(found, found.trajectory);
    const after = await readBeside(known);
    expect(after).toEqual({ trajectory: known.trajectory, etags: after.etags, edits: [] });
    return found;
  }

  it.each([
    ['is another', { Inhoud1: '|{"opbrengst":"De leerkracht faalt."}|' }, ['d1']],
    ['is nonsense', { Inhoud1: 'zomaar iets' }, ['d1']],
    ['stands in a row that names no document', { Document: 'onzin' }, []],
    ['stands in a row that names another trajectory', { Traject: 'onzin' }, []],
    ['has another title', { Title: 'onzin' }, []],
  ])('a text that %s is put back, in the row that it had', async (_, fields, texts) => {
    const stored = await start();
    const before = await itemOf('Documenten', 'd1');
    await change(fields, 'Documenten', 'd1');
    expect((await healed(stored)).mended).toEqual({ texts: texts });
    expect(await itemOf('Documenten', 'd1')).toBe(before);
  });

  it('a text of which the row was thrown away comes back', async () => {
    const stored = await start();
    await home.as(FATIMA, 'DELETE', await itemOf('Documenten', 'd1'));
    expect((await healed(stored)).mended).toEqual({ texts: ['d1'] });
  });

  it('a text that nobody knows any more is left where it stands, and said, until somebody brings it back', async () => {
    const stored = await start();
    await change({ Inhoud1: '|{"opbrengst":"De leerkracht faalt."}|' }, 'Documenten', 'd1');
    const found = await read();
    expect([found.lost, found.mended]).toEqual([['d1'], undefined]);
    await home.lists.write(found, { ...found.trajectory, stage: 'paused' });
    expect((await read()).lost).toEqual(['d1']);
    await change({ Inhoud1: '|{"opbrengst":"Zo was het."}|' }, 'Documenten', 'd1');
    const again = await read();
    expect([again.lost, again.trajectory.documents]).toEqual([undefined, stored.trajectory.documents]);
  });

  it('columns beside the JSON of a trajectory say again what that says', async () => {
    const stored = await start();
    const fields = { Title: 'onzin', School: 'reiger', Fase: 'stopped', Sjabloon: 'x', Versie: -5 };
    await change({ ...fields, Voortgangssite: 'onzin' }, 'Trajecten');
    await healed(stored);
    const path = `${await itemOf('Trajecten')}?$expand=fields($select=Title,School,Fase,Versie,Voortgangssite)`;
    const after = (await home.as(FATIMA, 'GET', path)) as { fields: Record<string, unknown> };
    const { schoolId, stage } = stored.trajectory;
    expect(after.fields).toMatchObject({ Title: id, School: schoolId, Fase: stage, Versie: 2 });
    expect(after.fields.Voortgangssite ?? '').toBe('');
  });

  const jsonOf = async () => {
    const asked = await home.as(
      FATIMA,
      'GET',
      `${await itemOf('Trajecten')}?$expand=fields($select=Gegevens1)`,
    );
    return (asked as { fields: { Gegevens1: string } }).fields.Gegevens1;
  };
  const byFatima = { texts: [], rows: [{ list: 'Trajecten', editor: FATIMA }] };

  it.each([
    ['another stage', (json: string) => json.replace(/"stage":"\w+"/, '"stage":"stopped"')],
    ['another stage and no seal', (json: string) => json.replace(/"row":\{.*\}\}/, '"row":{"version":1}}')],
    ['another version', (json: string) => json.replace('"row":{"version":1', '"row":{"version":9')],
    ['nothing of its own', () => '|{"id":"iemand anders"}|'],
  ])('a trajectory that says %s says again what was written', async (_, edit) => {
    const stored = await start();
    const json = await jsonOf();
    await change({ Gegevens1: edit(json) }, 'Trajecten');
    expect(await jsonOf()).not.toBe(json);
    expect((await healed(stored)).mended).toEqual(byFatima);
    expect((await read()).trajectory).toEqual(stored.trajectory);
  });

  it('nor is an earlier version of it that somebody brings back what was written last', async () => {
    const stored = await start();
    const json = await jsonOf();
    const later = await home.lists.write(stored, { ...stored.trajectory, log: [entry('e0')] });
    await change({ Gegevens1: json }, 'Trajecten');
    expect((await healed(later)).mended).toEqual(byFatima);
  });

  it('a change of it is not taken for what was written where nobody knows that any more', async () => {
    await start();
    const json = await jsonOf();
    await change({ Gegevens1: json.replace(/"stage":"\w+"/, '"stage":"stopped"') }, 'Trajecten');
    await expect(read()).rejects.toThrow(`The row of trajectory ${id} was changed`);
    await change({ Gegevens1: json }, 'Trajecten');
    expect((await read()).mended).toBeUndefined();
  });

  it('what the board may say there itself stays: that it is held', async () => {
    const stored = await start();
    await change({ Vasthouden: true }, 'Trajecten');
    const found = await readBeside(stored);
    expect([found.mended, found.trajectory]).toEqual([undefined, { ...stored.trajectory, hold: true }]);
  });

  /** With three lines, of which the second and third came of one write. */
  async function logged(): Promise<StoredTrajectory> {
    const first = await home.lists.write(undefined, trajectory([moment('a')], { log: [entry('e0')] }));
    const log = [...first.trajectory.log, entry('e1'), entry('e2')];
    const second = await home.lists.write(first, { ...first.trajectory, log });
    return home.lists.write(second, { ...second.trajectory, log: [...log, entry('e3')] });
  }
  const putBack = { texts: [], rows: [{ list: 'Logboek' }] };

  it.each([
    ['says other lines', { Regels1: `|${JSON.stringify([entry('e1')])}|` }],
    ['says nothing that can be read', { Regels1: 'weg ermee' }],
    ['is emptied', { Regels1: '|[]|' }],
    ['has another number', { Nummer: 12 }],
    ['names another trajectory', { Traject: 'onzin' }],
  ])('a row of the log that %s says again what was written', async (_, fields) => {
    const stored = await logged();
    const before = await itemOf('Logboek', '1');
    await change(fields, 'Logboek', '1');
    expect((await healed(stored)).mended).toEqual(putBack);
    expect(await itemOf('Logboek', '1')).toBe(before);
    expect((await read()).trajectory.log).toEqual(stored.trajectory.log);
  });

  it('rows of the log that were thrown away come back, and a copy of one goes', async () => {
    const stored = await logged();
    for (const one of ['0', '1']) await home.as(FATIMA, 'DELETE', await itemOf('Logboek', one));
    const copy = { Title: 'submit', Traject: id, Nummer: 2, Regels1: `|${JSON.stringify([entry('e9')])}|` };
    const path = `/sites/${SITE}:/lists/Logboek/items`;
    await home.as(FATIMA, 'POST', path, { fields: copy });
    expect((await healed(stored)).mended).toEqual(putBack);
    const { log } = (await read()).trajectory;
    expect(log).toEqual(stored.trajectory.log);
    const there = await home.as(FATIMA, 'GET', `${path}?$filter=fields/Traject eq '${id}'`);
    expect((there as { value: unknown[] }).value).toHaveLength(3);
    const more = await home.lists.write(await readBeside(stored), {
      ...stored.trajectory,
      log: [...log, entry('e4')],
    });
    expect((await read()).trajectory).toEqual(more.trajectory);
  });

  it('a row of a moment that names another trajectory or another moment is the same row again', async () => {
    const stored = await home.lists.write(undefined, trajectory([moment('a'), moment('b')]));
    const before = await itemOf('Momenten', 'a');
    const { token } = await home.lists.changes(undefined);
    await change({ Traject: 'onzin', Moment: 'b' }, 'Momenten', 'a');
    const { rows } = await home.lists.changes(token);
    expect(rows.map((one) => one.trajectory)).toEqual([id]);
    const found = await readBeside(stored);
    expect(found.edits).toEqual([{ moment: 'a', editor: FATIMA, nonsense: ['moment', 'trajectory'] }]);
    await home.lists.write(found, found.trajectory);
    expect(await readBeside(stored)).toMatchObject({ trajectory: stored.trajectory, edits: [] });
    expect(await itemOf('Momenten', 'a')).toBe(before);
  });

  it('a row that was given to another trajectory is no row of that one, and goes back to its own', async () => {
    const other = await home.lists.write(undefined, trajectory([moment('a')]));
    const path = await itemOf('Momenten', 'a');
    const { id: theirs } = other.trajectory;
    id = `t${count++}`;
    const stored = await home.lists.write(undefined, trajectory([moment('a')]));
    await home.as(FATIMA, 'PATCH', `${path}/fields`, { Traject: id, Start: '2026-12-24T09:00:00Z' });
    expect(await readBeside(stored)).toEqual({ ...stored, etags: expect.anything() });
    const found = await home.lists.read(theirs, async () => other);
    expect(found?.edits).toMatchObject([{ moment: 'a', nonsense: ['trajectory'] }]);
  });

  it('a trajectory of which the row was thrown away comes back; one that nobody knows stays away', async () => {
    const stored = await start();
    await home.as(FATIMA, 'DELETE', await itemOf('Trajecten'));
    expect(await home.lists.read(id)).toBeUndefined();
    await healed(stored);
    expect((await read()).trajectory).toEqual(stored.trajectory);
    expect(home.log.lines).toContainEqual(
      expect.objectContaining({ what: 'lists.headGone', detail: { trajectory: id } }),
    );
  });
});

describe('when Graph fails halfway', () => {
  const change = (stored: StoredTrajectory): Trajectory => ({
    ...stored.trajectory,
    stage: 'running',
    moments: stored.trajectory.moments.map((each) => ({ ...each, start: '2026-12-03T09:00:00Z' })),
    log: [...stored.trajectory.log, entry(`e${stored.trajectory.log.length}`)],
    documents: [...stored.trajectory.documents, document(`d${stored.trajectory.documents.length}`, 'tekst')],
  });

  it.each([
    ['the rows for people', '/lists/Momenten/items', 'PATCH'],
    ['the log', '/lists/Logboek/items', 'POST'],
  ])(
    '%s are lost, the trajectory is whole all the same, and the next write makes up for it',
    async (_, path, method) => {
      const stored = await home.lists.write(undefined, trajectory([moment('a'), moment('b')]));
      const lift = home.tenant.faults.add({ path, method, fault: { kind: 'status', status: 403 } });
      const after = await home.lists.write(stored, change(stored));
      expect(after.trajectory).toEqual(change(stored));
      lift();
      const later = await home.lists.write(after, change(after));
      expect(await read()).toEqual(later);
      expect(later.trajectory.log).toEqual([entry('e0'), entry('e1')]);
      expect((await rowOf('b')).fields.Start).toBe('2026-12-03T09:00:00Z');
    },
  );

  it('before the head is written, it is as it was; trying again makes no document twice', async () => {
    const stored = await home.lists.write(undefined, trajectory([moment('a')]));
    home.tenant.faults.add({
      ...{ path: '/lists/Trajecten/items', method: 'PATCH', times: 1 },
      fault: { kind: 'status', status: 429, retryAfter: 60 },
    });
    await expect(home.lists.write(stored, change(stored))).rejects.toThrow(Unavailable);
    const unchanged = await read();
    expect(unchanged.trajectory).toEqual(stored.trajectory);
    const after = await home.lists.write(unchanged, change(unchanged));
    expect(await read()).toEqual(after);
  });

  it('a document that was begun and never came to be is taken away', async () => {
    const stored = await home.lists.write(undefined, trajectory([]));
    home.tenant.faults.add({
      ...{ path: '/lists/Trajecten/items', method: 'PATCH', times: 1 },
      fault: { kind: 'status', status: 429, retryAfter: 60 },
    });
    await expect(home.lists.write(stored, change(stored))).rejects.toThrow(Unavailable);
    const again = await read();
    await home.lists.write(again, again.trajectory);
    const found = (await home.as(
      FATIMA,
      'GET',
      `/sites/${SITE}:/lists/Documenten/items?$filter=fields/Traject eq '${id}'`,
    )) as { value: unknown[] };
    expect(found.value).toEqual([]);
  });

  it('an answer is lost after the write: it is found, and not written twice', async () => {
    home.tenant.faults.add({ path: 'batch', times: 1, fault: { kind: 'lost-answer' } });
    const first = trajectory([moment('a')], { log: [entry('e')] });
    await expect(home.lists.write(undefined, first)).rejects.toThrow(Unavailable);
    await expect(home.lists.write(undefined, first)).rejects.toThrow(Conflict);
    expect((await read()).trajectory).toEqual(first);
    const stored = await read();
    home.tenant.faults.add({ path: 'batch', times: 1, fault: { kind: 'lost-answer' } });
    await expect(home.lists.write(stored, change(stored))).rejects.toThrow(Unavailable);
    await expect(home.lists.write(stored, change(stored))).rejects.toThrow(Conflict);
    const again = await read();
    // Only the text was written when the answer was lost; the head was not reached.
    const after = await home.lists.write(again, change(stored));
    expect(await read()).toEqual(after);
  });
});

describe('following the lists', () => {
  it('gives the state of each row, by which the app knows its own echo from what somebody changed', async () => {
    const before = await home.lists.write(undefined, trajectory([moment('a'), moment('b')]));
    const { token } = await home.lists.changes(undefined);
    const more = { documents: [document('d1', 'Zo was het.')], log: [entry('e0')] };
    const after = await home.lists.write(before, { ...before.trajectory, stage: 'paused', ...more });
    await edit('b', { Ruimte: 'Aula' });
    const { rows } = await home.lists.changes(token);
    const states = Object.values(after.etags);
    expect(rows.map(({ state }) => states.includes(state!)).sort()).toEqual([false, true, true, true]);
  });

  it('names the trajectories whose rows changed, and all of them when it cannot know', async () => {
    const a = await home.lists.write(undefined, trajectory([moment('a')]));
    const since = async (token: string | undefined) => {
      const { rows, token: next } = await home.lists.changes(token);
      return { trajectories: [...new Set(rows.map((row) => row.trajectory))], token: next };
    };
    const first = await since(undefined);
    expect(first.trajectories).toContain(id);
    const all: string[] = [];
    for await (const { id } of home.lists.all()) all.push(id);
    expect([...first.trajectories].sort()).toEqual(all.sort());

    expect((await since(first.token)).trajectories).toEqual([]);
    await edit('a', { Ruimte: 'Aula' });
    const second = await since(first.token);
    expect(second.trajectories).toEqual([id]);
    await home.lists.write(a, { ...a.trajectory, stage: 'paused' });
    expect((await since(second.token)).trajectories).toEqual([id]);

    const { item } = await rowOf('a');
    const third = await since(second.token);
    await home.as(FATIMA, 'DELETE', `/sites/${SITE}:/lists/Momenten/items/${item}`);
    expect((await since(third.token)).trajectories.length).toBe(all.length);

    await fetch(`${home.origin}/_tenant/expire-delta`, { method: 'POST' });
    expect((await since(third.token)).trajectories.length).toBe(all.length);
    expect((await since('nonsense')).trajectories.length).toBe(all.length);
  });
});

describe('schools and colleagues', () => {
  /** What was read before is known to nobody. */
  const fresh = () =>
    createLists(home.graph, { sites: createSites(home.graph, SITE, home.log), log: home.log });
  const school: School = {
    ...{ id: 'zonnehoek', name: "De 'Zonnehoek'", place: 'Ons Dorp', leaders: ['l'], secretaries: [] },
    calendar: {
      ...{ region: 'noord', secondMayWeek: true, weekCounting: 'teaching', week18BeforeKerst: false },
      ...{ openOn: ['goedeVrijdag'], daysOff: [], ownHolidays: [], closures: [] },
      hours: { monday: { from: '08:30', to: '14:30' } },
    },
  } as unknown as School;
  const colleague: Colleague = {
    ...{
      person: 'p',
      name: 'Sanne',
      mail: 's@school.example',
      schoolId: 'zonnehoek',
      coach: true,
      external: false,
    },
    roster: { workingDays: { monday: { from: '08:00', to: '17:00', weeks: 'even' } }, lessons: {} },
  };

  it('come back as they were registered, also after registering again', async () => {
    await writeRegister(home.graph, SITE, { schools: [school], colleagues: [colleague] });
    await writeRegister(home.graph, SITE, {
      schools: [school],
      colleagues: [{ ...colleague, name: 'Sanne de Vries' }],
    });
    const lists = fresh();
    expect(await lists.schools()).toEqual([school]);
    expect(await lists.colleagues()).toEqual([{ ...colleague, name: 'Sanne de Vries' }]);
  });

  it('are read once a minute; a row that holds something else is left out and noted', async () => {
    const lists = fresh();
    await lists.schools();
    home.requests();
    await lists.schools();
    expect(home.requests().outer).toEqual([]);
    await home.as(FATIMA, 'POST', `/sites/${SITE}:/lists/Scholen/items`, {
      fields: { Title: 'Kapot', Sleutel: 'kapot', Gegevens1: '|{"leaders":3}|' },
    });
    expect((await fresh().schools()).map((each) => each.id)).toEqual(['zonnehoek']);
    expect(home.log.lines).toContainEqual(
      expect.objectContaining({ what: 'lists.schoolUnreadable', detail: { school: 'kapot' } }),
    );
  });
});
