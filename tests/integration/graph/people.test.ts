import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Unavailable } from '../../../bot/application/ports/breakage.ts';
import { createDirectory } from '../../../bot/graph/directory.ts';
import { createTeamsApps } from '../../../bot/graph/teams-apps.ts';
import { BRAM, FATIMA, type GraphHome, GUEST, mailOf, SANNE, startHome } from './home.ts';

let home: GraphHome;
beforeAll(async () => {
  home = await startHome();
});
afterAll(() => home.close());
beforeEach(() => {
  home.tenant.faults.clear();
  home.requests();
});

describe('the directory', () => {
  const directory = () => createDirectory(home.graph);
  const names = async (text: string) => (await directory().search(text)).map((each) => each.name);

  it('finds a person by id, a guest as external, and nobody who is not there or left', async () => {
    expect(await directory().find(SANNE)).toEqual({
      ...{
        person: SANNE,
        name: 'Sanne de Vries',
        mail: mailOf('sanne'),
        external: false,
        jobTitle: 'Leerkracht',
      },
    });
    expect(await directory().find(GUEST)).toMatchObject({ external: true });
    expect(await directory().find('a3f0c1de-0000-4000-8000-00000000ffff')).toBeUndefined();
    await fetch(`${home.origin}/_tenant/users/${BRAM}`, {
      method: 'PATCH',
      body: JSON.stringify({ accountEnabled: false }),
    });
    expect(await directory().find(BRAM)).toBeUndefined();
    expect(await names('Bram')).toEqual([]);
  });

  it('says in one request who of many is gone, and asks nothing for nobody', async () => {
    const gone = 'a3f0c1de-0000-4000-8000-00000000ffff';
    home.requests();
    expect(await directory().leftAmong([SANNE, gone, GUEST, BRAM])).toEqual([gone, BRAM]);
    expect(home.requests().outer).toHaveLength(1);
    expect(await directory().leftAmong([])).toEqual([]);
    expect(home.requests().outer).toEqual([]);
  });

  it('does not take somebody for gone while Microsoft 365 is away', async () => {
    home.tenant.faults.add({ path: '/users/', fault: { kind: 'status', status: 403 } });
    await expect(directory().leftAmong([SANNE])).rejects.toThrow(/403/);
    home.tenant.faults.clear();
    home.tenant.faults.add({ path: 'batch', fault: { kind: 'status', status: 503, retryAfter: 60 } });
    await expect(directory().leftAmong([SANNE])).rejects.toBeInstanceOf(Unavailable);
  });

  it('searches by any part of the name, whatever is typed', async () => {
    expect(await names('vries')).toEqual(['Sanne de Vries']);
    expect(await names("o'brien")).toEqual(["Fatima O'Brien"]);
    expect(await names('sanne vries')).toEqual(['Sanne de Vries']);
    expect(await names('   ')).toEqual([]);
    for (const hostile of [
      '"',
      '\\',
      '" OR "displayName:a',
      "' or 1 eq 1",
      '&$filter=x',
      '%',
      'x'.repeat(5_000),
    ])
      expect(await names(hostile)).toEqual([]);
    expect(home.requests().outer.filter((line) => !line.endsWith('200'))).toEqual([]);
  });
});

describe('installing the app', () => {
  const apps = () => createTeamsApps(home.graph, 'manifest-id');

  it('gives the chat with the person, the same one when she has it already', async () => {
    const first = await apps().install(SANNE);
    expect(first?.chat).toMatch(/^19:/);
    expect(await apps().install(SANNE)).toEqual(first);
    expect((await apps().install(FATIMA))?.chat).not.toBe(first!.chat);
  });

  it('looks in the catalogue once', async () => {
    const one = apps();
    await one.install(SANNE);
    await one.install(FATIMA);
    expect(home.requests().outer.filter((line) => line.includes('/appCatalogs/'))).toHaveLength(1);
  });

  it('is not possible for who is not there, nor when the app is in no catalogue; it waits for what passes', async () => {
    expect(await apps().install('a3f0c1de-0000-4000-8000-00000000ffff')).toBeUndefined();
    expect(await createTeamsApps(home.graph, "an'other").install(SANNE)).toBeUndefined();
    home.tenant.faults.add({
      path: '/teamwork/installedApps',
      fault: { kind: 'status', status: 429, retryAfter: 60 },
    });
    await expect(apps().install(SANNE)).rejects.toThrow(Unavailable);
  });
});
