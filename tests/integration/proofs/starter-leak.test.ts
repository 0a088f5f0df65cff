import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../support/house/house.ts';
import { fullName, id, type Name, names, progressPath } from '../../support/house/people.ts';
import { FIRST_DAY, StarterLife } from '../../support/proofs/lived-starter.ts';
import { everyone, reachOf, readingsOf, type Someone, tracesOf } from '../../support/proofs/reach.ts';
import { type Found, Haystack } from '../../support/proofs/search.ts';
import type { Secret } from '../../support/proofs/secrets.ts';
import { starterReaders } from '../../support/proofs/starter-readers.ts';

const nameOf: Readonly<Record<string, Name>> = { S: 'joost', C: 'tim', D: 'lies', H: 'anne' };
const insiders: readonly Name[] = ['joost', 'tim', 'lies'];
/** What opens only when something has happened. */
const opens: Readonly<Record<string, string>> = { kijkwijzerLeerkracht: 'bothIn', kijkwijzerCoach: 'bothIn' };

let house: House;
let life: StarterLife;
beforeAll(async () => {
  house = await openHouse(FIRST_DAY);
  life = new StarterLife(house);
}, 120_000);
afterAll(() => house?.close());

/** Who may come by a marker now, by what the field asks (`starterReaders`) and by what Joost released. */
function readersOf({ where, token }: Secret): readonly string[] {
  if (where === 'film') return ['joost', 'tim'];
  if (where.startsWith('draft.')) return [where.slice('draft.'.length)];
  const row = starterReaders[where];
  if (!row) throw new Error(`The table does not say who may read ${where}`);
  const isOpen = life.happened.has(opens[where] ?? 'began');
  const isTold = row.untold === undefined || life.happened.has('told');
  const within = row.apart !== undefined && !isOpen ? row.apart : isTold ? row.read : row.untold!;
  const letters = within + (isTold ? (row.outside ?? '') : '');
  const released = life.happened.has('released') && (token === life.passed || where === 'kijkwijzerCoach');
  return [...[...letters].map((letter) => nameOf[letter]!), ...(released ? ['lies'] : [])];
}

/** Everything is looked for with these people, and found exactly where it may be; by all ways, or those of reading. */
async function look(stage: string, who: readonly Someone[], by = readingsOf): Promise<void> {
  const known = await life.known();
  const wrong: string[] = [];
  for (const someone of who) {
    const all = await by(house, someone, known);
    const haystack = new Haystack(all);
    for (const secret of life.secrets.all) {
      const ways = haystack.waysTo(secret.token);
      const may = readersOf(secret).includes(someone);
      const what = `${secret.where} ${secret.field} (${stage})`;
      if (may && ways.length === 0) wrong.push(`${someone} does not find ${what}`);
      if (!may && ways.length > 0)
        wrong.push(`${someone} finds ${what} by ${ways.slice(0, 3).join(' and ')}`);
    }
    wrong.push(...doorsThatDiffer(all, stage, someone));
  }
  expect(wrong).toEqual([]);
  await house.quiet();
}

/** To who may not read it, what is there answers as what never was. */
function doorsThatDiffer(all: readonly Found[], stage: string, who: Someone): readonly string[] {
  const answers = new Map(all.map(({ way, bytes }) => [way, bytes]));
  const documents = [...answers].filter(([way]) => /^GET .*\/documents\//.test(way));
  const never = documents.find(([way]) => way.endsWith('kortVerslag.w4.nagesprek.v1'))?.[1];
  return documents.flatMap(([way, bytes]) => {
    const isFile = bytes[0] === 0x50 && bytes[1] === 0x4b;
    const document = way.split('/documents/')[1]!.split('/')[0]!;
    const may = mayOpen(document, who);
    const same = !isFile && never !== undefined && plain(bytes) === plain(never);
    return may === same ? [`${who} ${may ? 'is refused' : 'is given'} ${way} (${stage})`] : [];
  });
}

function mayOpen(document: string, who: Someone): boolean {
  if (document === 'kortVerslag.w4.nagesprek.v1' || document === life.takenBack) return false;
  if (document.startsWith('vrijgave.'))
    return life.happened.has('released') && ['joost', 'lies'].includes(who);
  const kind = document.split('.')[0]!;
  return (
    readersOf({ where: kind, field: '', token: '' }).includes(who) &&
    !(kind === 'kijkwijzerCoach' && who === 'lies') &&
    // Who reads for the board has a page of her own, and no way into the trajectory.
    who !== 'anne'
  );
}

/** Without what differs each time that one asks: a correlation id, the clock, and the hour in a file. */
function plain(bytes: Uint8Array): string {
  const isFile = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const parts = isFile
    ? Object.entries(unzipSync(bytes)).flatMap(([name, part]) => (name.startsWith('docProps/') ? [] : [part]))
    : [bytes];
  return parts
    .map((part) => Buffer.from(part).toString())
    .join()
    .replaceAll(/"correlationId":"[^"]*"|"now":"[^"]*"|"savedAt":"[^"]*"/g, '');
}

/** Who opens the school's site finds when and what, and nobody in it: not by name, and not by an id. */
async function lookInTheSiteOfTheSchool(): Promise<void> {
  const ways = await reachOf(house, 'adri', await life.known());
  const rows = ways.filter(({ way }) => way.includes(`/${progressPath}:/lists/Momenten/items`));
  const text = rows.map(({ bytes }) => Buffer.from(bytes).toString()).join();
  expect(text).toContain('Nagesprek (programmaweek\u00a02)');
  for (const name of names) {
    expect(text).not.toContain(id(name));
    for (const part of fullName(name).match(/[A-Z]\w+/g)!)
      expect(text).not.toMatch(new RegExp(`\\b${part}\\b`));
  }
  await house.quiet();
}

/** All that the director gets to see of the app, to the letter; but for headers, that she looked, and what she has no id of. */
async function asTheDirector(): Promise<ReadonlyMap<string, string>> {
  const all = await reachOf(house, 'lies', await life.known());
  await house.quiet();
  return new Map(
    all
      .filter(({ way }) => !/^(headers of|activity\.delivered|\/sites\/)|vrijgave\./.test(way))
      .map(({ way, bytes }) => [way, plain(bytes)]),
  );
}

/** Every way that she had before gives her the same. Of documents only some are asked by card: which, more ids change. */
async function looksAs(before: ReadonlyMap<string, string>): Promise<void> {
  const now = [...(await asTheDirector())].filter(([way]) => before.has(way));
  expect(now).toEqual(now.map(([way]) => [way, before.get(way)]));
  expect(now.length).toBeGreaterThan(before.size * 0.9);
}

test('everybody comes by exactly what is hers to read, through a starting teacher’s year', {
  timeout: 600_000,
}, async () => {
  await life.begin();
  await life.prepare();
  await look('each prepared apart', insiders);
  await life.meetTogether();
  await life.workTogether();
  await look('one kijkwijzer is in', ['tim']);
  await life.open();
  await look('nothing was released', everyone, reachOf);
  await lookInTheSiteOfTheSchool();

  const before = await asTheDirector();
  await life.release();
  await looksAs(before);
  await life.agree();
  await life.takeBack();
  await looksAs(before);

  await life.handOver();
  await look('some of it was released', ['lies'], reachOf);
  await life.beVisited();
  await life.advise();
  await look('the advice is written, and not told', everyone);
  await life.tell();
  await look('all is told', everyone, reachOf);

  const traces = new Haystack(tracesOf(house));
  expect(life.secrets.all.filter(({ token }) => traces.waysTo(token).length > 0)).toEqual([]);
});
