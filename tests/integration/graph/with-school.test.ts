import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StoredTrajectory } from '../../../bot/application/ports/lists.ts';
import { createLists } from '../../../bot/graph/lists/lists.ts';
import { provisionProgress } from '../../../bot/graph/lists/provision.ts';
import { writeRegister } from '../../../bot/graph/lists/register.ts';
import { createSites } from '../../../bot/graph/lists/sites.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import type { School } from '../../../domain/school.ts';
import type { Moment } from '../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { arbitraryTrajectory } from '../../support/arbitrary-trajectory.ts';
import { BRAM, FATIMA, type GraphHome, SCHOOL_SITE, SITE, startHome } from './home.ts';

const school = (id: string, progressSite?: string): School => ({
  ...{ id, name: id, place: 'Ons Dorp', leaders: ['l'], secretaries: [BRAM] },
  calendar: ordinaryCalendar('noord'),
  ...(progressSite === undefined ? {} : { progressSite }),
});
const withSite = school('zonnehoek', 'https://lokaal.sharepoint.com/sites/voortgang-zonnehoek/');
const starter = { id: 'beginnendeLeerkracht', version: 1 };
const discussed = { by: 'l', at: '2026-09-01T08:00:00Z' };
const nothing = async () => undefined;

let home: GraphHome;
let count = 0;
let id: string;
beforeAll(async () => {
  home = await startHome();
  await writeRegister(home.graph, SITE, { schools: [withSite, school('elders')], colleagues: [] });
  await provisionProgress(home.graph, SITE);
  // Where the school's site is, is asked once.
  await home.lists.changes(undefined);
});
afterAll(() => home.close());
beforeEach(async () => {
  home.tenant.faults.clear();
  home.tenant.acts.grantSite('voortgang-zonnehoek', 'write');
  id = `s${count++}`;
});

function moment(of: string, more: Partial<Moment> = {}): Moment {
  return {
    ...{ id: of, step: 'klassenbezoek', cycle: 4, state: 'scheduled', start: '2026-11-24T09:00:00Z' },
    ...{ durationMin: 60, place: 'onsite', attendees: [], pinned: false, revision: 1, responses: [] },
    ...more,
  } as Moment;
}

function trajectory(more: Partial<Trajectory> = {}): Trajectory {
  const [base] = fc.sample(arbitraryTrajectory(id), { numRuns: 1, seed: 7 });
  const moments = [moment('a'), moment('b')];
  return {
    ...base!,
    template: starter,
    schoolId: 'zonnehoek',
    discussed,
    moments,
    documents: [],
    log: [],
    ...more,
  };
}

const begin = (more: Partial<Trajectory> = {}) => home.lists.write(undefined, trajectory(more));
const read = async () => (await home.lists.read(id)) as StoredTrajectory;
/** As another process does, that knows nothing yet. */
const strangers = () =>
  createLists(home.graph, { sites: createSites(home.graph, SITE, home.log), log: home.log });

interface Row {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The rows of the moments of this trajectory that somebody finds in a site. */
async function rowsIn(site: string, who: string): Promise<readonly Row[]> {
  const path = `/sites/${site}:/lists/Momenten/items?$expand=fields&$filter=fields/Traject eq '${id}'`;
  return ((await home.as(who, 'GET', path)) as { value: readonly Row[] }).value;
}
const withSchool = () => rowsIn(SCHOOL_SITE, BRAM);
const confidential = () => rowsIn(SITE, FATIMA);

async function edit(of: string, fields: object): Promise<void> {
  const row = (await withSchool()).find((one) => one.fields.Sleutel === `${id}/${of}`)!;
  await home.as(BRAM, 'PATCH', `/sites/${SCHOOL_SITE}:/lists/Momenten/items/${row.id}/fields`, fields);
}

describe('the moments of a school with a site of its own', () => {
  it('stand there and nowhere else, and take one request to read and one to write', async () => {
    home.requests();
    const stored = await begin();
    expect(home.requests().outer).toHaveLength(1);
    expect(await read()).toEqual(stored);
    expect(home.requests().outer).toHaveLength(1);
    expect((await home.truth.read(id, [], nothing)).stored).toEqual(stored);
    expect(home.requests().outer).toHaveLength(1);
    expect((await withSchool()).map(({ fields }) => fields.Title)).toEqual([
      'Klassenbezoek (programmaweek\u00a04)',
      'Klassenbezoek (programmaweek\u00a04)',
    ]);
    expect(await confidential()).toEqual([]);
  });

  it('are found by a process that does not know yet where they stand', async () => {
    const stored = await begin();
    const lists = strangers();
    await lists.read('nobody');
    home.requests();
    expect(await lists.read(id)).toEqual(stored);
    expect(home.requests().outer).toHaveLength(2);
    expect(await lists.read(id)).toEqual(stored);
    expect(home.requests().outer).toHaveLength(1);
  });

  it('have a row as long as they are more than a possibility', async () => {
    const stored = await begin({ moments: [moment('a'), moment('b', { state: 'proposed' })] });
    expect(await withSchool()).toHaveLength(1);
    expect(await read()).toEqual(stored);
    const both = await home.lists.write(stored, {
      ...stored.trajectory,
      moments: [moment('a'), moment('b')],
    });
    expect(await withSchool()).toHaveLength(2);
    const moments = [moment('a'), moment('b', { state: 'proposed' })];
    const one = await home.lists.write(both, { ...both.trajectory, moments });
    expect(await withSchool()).toHaveLength(1);
    expect(await read()).toEqual(one);
  });

  it('stand with everything else when they are of a discreet trajectory, of another school, or were not told', async () => {
    await begin({ template: { id: 'verbetertraject', version: 1 } });
    expect([(await withSchool()).length, (await confidential()).length]).toEqual([0, 2]);
    id = `${id}-elders`;
    await begin({ schoolId: 'elders' });
    expect([(await withSchool()).length, (await confidential()).length]).toEqual([0, 2]);
    id = `${id}-untold`;
    const { discussed: _, ...untold } = trajectory();
    await home.lists.write(undefined, untold);
    expect([(await withSchool()).length, (await confidential()).length]).toEqual([0, 0]);
  });

  it('stay where they began, whatever their school has later', async () => {
    await writeRegister(home.graph, SITE, { schools: [school('elders', SCHOOL_SITE)], colleagues: [] });
    await begin({ schoolId: 'elders' });
    const lists = strangers();
    await lists.schools();
    const stored = (await lists.read(id))!;
    const moments = [moment('a', { room: 'Aula' }), moment('b')];
    await lists.write(stored, { ...stored.trajectory, moments });
    expect([(await withSchool()).length, (await confidential()).length]).toEqual([0, 2]);
    await writeRegister(home.graph, SITE, { schools: [school('elders')], colleagues: [] });
  });

  it('come with who changed a row of them, and are put back by the next write', async () => {
    const stored = await begin();
    await edit('a', { Title: 'Iets anders', Ruimte: 'Aula' });
    const edited = await read();
    expect(edited).toMatchObject({
      trajectory: stored.trajectory,
      edits: [{ moment: 'a', editor: BRAM, room: 'Aula', nonsense: ['title'] }],
    });
    await home.lists.write(edited, edited.trajectory);
    expect((await read()).edits).toEqual([]);
    expect((await withSchool())[0]!.fields.Title).toBe('Klassenbezoek (programmaweek\u00a04)');
  });

  it('go with the trajectory when nothing of it is kept', async () => {
    await home.lists.remove(await begin());
    expect(await withSchool()).toEqual([]);
    expect(await home.lists.read(id)).toBeUndefined();
  });
});

describe('a school’s site that the app cannot open', () => {
  it('holds up nobody, and gets its rows when it opens again', async () => {
    const stored = await begin();
    home.tenant.acts.grantSite('voortgang-zonnehoek', null);
    const closed = await read();
    expect(closed).toMatchObject({ trajectory: stored.trajectory, edits: [] });
    expect(home.log.lines.at(-1)).toMatchObject({ what: 'lists.progressClosed', detail: { trajectory: id } });
    const moments = [moment('a', { start: '2026-12-01T09:00:00Z' }), moment('c')];
    const moved = await home.lists.write(closed, { ...stored.trajectory, moments });
    expect(moved).toMatchObject({ trajectory: { moments }, edits: [] });

    home.tenant.acts.grantSite('voortgang-zonnehoek', 'write');
    const open = await read();
    expect(open.edits.map((one) => one.moment)).toEqual(['a', 'c']);
    await home.lists.write(open, open.trajectory);
    const starts = (await withSchool()).map(({ fields }) => [fields.Moment, fields.Start]);
    expect(starts).toEqual([
      ['a', '2026-12-01T09:00:00Z'],
      ['c', '2026-11-24T09:00:00Z'],
    ]);
    expect((await read()).edits).toEqual([]);
  });

  it('is written to as soon as it can be when something begins there meanwhile', async () => {
    home.tenant.acts.grantSite('voortgang-zonnehoek', null);
    const stored = await begin();
    expect(stored.edits).toEqual([]);
    home.tenant.acts.grantSite('voortgang-zonnehoek', 'write');
    const open = await read();
    await home.lists.write(open, open.trajectory);
    expect(await withSchool()).toHaveLength(2);
  });

  it('gives no reason to write again when it can only be read', async () => {
    const stored = await begin();
    home.tenant.acts.grantSite('voortgang-zonnehoek', 'read');
    const moments = [moment('a', { start: '2026-12-01T09:00:00Z' })];
    const after = { ...stored.trajectory, moments };
    const moved = await home.lists.write(stored, after);
    expect(moved).toMatchObject({ trajectory: after, edits: [] });
    expect(home.log.lines.at(-1)).toMatchObject({ what: 'lists.progressClosed', detail: { trajectory: id } });

    const versionOf = async () => {
      const path = `/sites/${SITE}:/lists/Trajecten/items?$expand=fields&$filter=fields/Sleutel eq '${id}'`;
      const { value } = (await home.as(FATIMA, 'GET', path)) as { value: readonly Row[] };
      return value[0]!.fields.Versie;
    };
    const before = await versionOf();
    const lagging = await read();
    expect(lagging.edits.map((one) => one.moment)).toEqual(['a']);
    const again = await home.lists.write(lagging, after);
    expect([again.edits, again.etags.head, await versionOf()]).toEqual([[], moved.etags.head, before]);
    const held = { ...after, stage: 'paused' as const };
    expect(await home.lists.write(again, held)).toMatchObject({ trajectory: held, edits: [] });

    home.tenant.acts.grantSite('voortgang-zonnehoek', 'write');
    const open = await read();
    const whole = await home.lists.write(open, open.trajectory);
    expect(await read()).toEqual(whole);
  });

  it.each([
    ['is locked', { kind: 'status', status: 423 }],
    ['does not answer', { kind: 'status', status: 500 }],
  ] as const)('keeps nobody else from being followed after a restart when it %s', async (_, fault) => {
    await begin();
    const { token } = await home.lists.changes(undefined);
    home.tenant.faults.add({ path: 'voortgang-zonnehoek', fault });
    const sites = createSites(home.graph, SITE, home.log);
    const lists = createLists(home.graph, { sites, log: home.log });
    const blind = await lists.changes(token);
    expect(blind.rows).toEqual([]);
    if (fault.status === 423) {
      const [first] = trajectory().moments;
      await lists.write(undefined, { ...trajectory(), id: `${id}-meanwhile`, moments: [first!] });
      id = `${id}-meanwhile`;
      expect(await confidential()).toHaveLength(1);
      id = id.replace('-meanwhile', '');
    }
    home.tenant.faults.clear();
    await edit('a', { Ruimte: 'Aula' });
    const seen = (await strangers().changes(blind.token)).rows.map((row) => row.trajectory);
    expect(seen).toContain(id);
    expect(seen).not.toContain('s0');
  });

  it('keeps what should be deleted from being called deleted', async () => {
    const stored = await begin();
    home.tenant.acts.grantSite('voortgang-zonnehoek', null);
    await expect(home.lists.remove(stored)).rejects.toThrow('403');
    home.tenant.acts.grantSite('voortgang-zonnehoek', 'write');
    await home.lists.remove(await read());
    expect(await withSchool()).toEqual([]);
  });

  it('is named by provisioning, which makes the others all the same', async () => {
    home.tenant.acts.grantSite('voortgang-zonnehoek', 'manage');
    const nowhere = 'lokaal.sharepoint.com:/sites/voortgang-nergens';
    await writeRegister(home.graph, SITE, {
      schools: [school('a-nergens', nowhere), school('onzin', 'Ons Dorp')],
      colleagues: [],
    });
    const done = await provisionProgress(home.graph, SITE);
    expect(done.map(({ site, made }) => [site, made])).toEqual([
      [withSite.progressSite, 'nothing'],
      [nowhere, 'refused'],
      ['Ons Dorp', 'refused'],
    ]);
    const lists = strangers();
    await lists.write(undefined, trajectory({ schoolId: 'a-nergens' }));
    expect(await confidential()).toHaveLength(2);
  });
});

describe('following the lists of schools', () => {
  const since = async (token: string | undefined, noticed?: readonly string[]) => {
    const { rows, token: next } = await home.lists.changes(token, noticed);
    return { rows, trajectories: [...new Set(rows.map((row) => row.trajectory))], token: next };
  };
  /** As a notification names it. */
  const siteId = async (site: string) =>
    (await home.graph.call<{ id: string }>('find', `/sites/${site}?$select=id`)).id.toUpperCase();

  it('names the trajectories whose rows changed there, and all when it cannot know', async () => {
    await begin();
    const { trajectories: all, token } = await since(undefined);
    expect(all).toContain(id);
    await edit('a', { Ruimte: 'Aula' });
    const elsewhere = await since(token, [await siteId(SITE)]);
    expect(elsewhere.trajectories).toEqual([]);
    expect((await since(elsewhere.token, [await siteId(SCHOOL_SITE)])).trajectories).toEqual([id]);
    expect((await since(elsewhere.token, ['another'])).trajectories).toEqual([id]);
    const seen = await since(elsewhere.token);
    expect(seen.trajectories).toEqual([id]);
    expect((await since(seen.token)).trajectories).toEqual([]);

    const [row] = await withSchool();
    await home.as(BRAM, 'DELETE', `/sites/${SCHOOL_SITE}:/lists/Momenten/items/${row!.id}`);
    const gone = await since(seen.token);
    expect(gone.trajectories).toHaveLength(all.length);
    expect(gone.rows).toContainEqual({ trajectory: id, gone: [`${row!.id} `] });
    expect((await since(gone.token)).trajectories).toEqual([]);
    await fetch(`${home.origin}/_tenant/expire-delta`, { method: 'POST' });
    expect((await since(gone.token)).trajectories).toHaveLength(all.length);
  });

  it('looks at nobody else when the app itself takes rows away', async () => {
    const stored = await begin();
    const { token } = await since(undefined);
    const paused = await home.lists.write(stored, { ...stored.trajectory, moments: [] });
    expect(await withSchool()).toEqual([]);
    const { trajectories, token: next } = await since(token);
    expect(trajectories).toEqual([id]);
    await home.lists.remove(paused);
    expect((await since(next)).trajectories).toEqual([]);
  });

  it('begins again where a list was thrown away and made again', async () => {
    await begin();
    const { token } = await since(undefined);
    home.tenant.acts.grantSite('voortgang-zonnehoek', 'manage');
    await home.graph.call('throw away', `/sites/${SCHOOL_SITE}:/lists/Momenten`, { method: 'DELETE' });
    const lists = strangers();
    const without = await lists.changes(token);
    home.requests();
    expect((await lists.changes(without.token)).rows).toEqual([]);
    // It rests: only the lists of the confidential site are asked.
    expect(home.requests().inner).toHaveLength(5);
    await provisionProgress(home.graph, SITE);
    const made = await strangers().changes(without.token);
    expect(made.rows.map(({ trajectory }) => trajectory)).toContain(id);
    const lagging = await read();
    await home.lists.write(lagging, lagging.trajectory);
    expect((await since(made.token)).trajectories).toEqual([id]);
  });

  it('goes on where rows stand that began when their school had that site', async () => {
    await begin();
    await writeRegister(home.graph, SITE, { schools: [school('zonnehoek')], colleagues: [] });
    const lists = strangers();
    await lists.read(id);
    const { token } = await lists.changes(undefined);
    await edit('a', { Ruimte: 'Aula' });
    expect((await lists.changes(token)).rows.map(({ trajectory }) => trajectory)).toEqual([id]);
    await writeRegister(home.graph, SITE, { schools: [withSite], colleagues: [] });
  });

  it('goes on with the others while one cannot be opened, and then makes up for that', async () => {
    const stored = await begin();
    const { token } = await since(undefined);
    await edit('a', { Ruimte: 'Aula' });
    home.tenant.acts.grantSite('voortgang-zonnehoek', null);
    await home.lists.write(await read(), { ...stored.trajectory, stage: 'paused' });
    const closed = await since(token);
    expect(closed.trajectories).toEqual([id]);
    expect((await since(closed.token)).trajectories).toEqual([]);
    home.tenant.acts.grantSite('voortgang-zonnehoek', 'write');
    expect((await since(closed.token)).trajectories).toEqual([id]);
  });
});
