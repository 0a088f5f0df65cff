import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../../support/house/house.ts';
import { type Name, progressSite } from '../../support/house/people.ts';
import { rowsOf } from '../../support/proofs/as-app.ts';
import { BEGINNING, Life } from '../../support/proofs/lived.ts';
import { everyone, reachOf, readingsOf, type Someone, tracesOf } from '../../support/proofs/reach.ts';
import { Haystack } from '../../support/proofs/search.ts';
import type { Secret } from '../../support/proofs/secrets.ts';

/** Who may read something: from when it is written, and who more when something has happened. */
interface Row {
  readonly from: readonly Name[];
  readonly after?: Readonly<Record<string, readonly Name[]>>;
  /** From here on it is nowhere any more. */
  readonly until?: string;
}

const pair: readonly Name[] = ['sanne', 'maud'];
const leaders: readonly Name[] = ['lies', 'adri'];

/** Between teacher and coach; once `report` is handed over it is read there as well, by those for whom that is. */
const quotedIn = (report: string): Row => ({ from: pair, after: { [`delivered ${report}`]: leaders } });
const handedOver = quotedIn;

/**
 * What the field asks (see README, "Who can read what"), by what it was written in and, where they differ, its
 * field. `.n` stands for the session. Sanne is the teacher, Maud her coach, Lies decides, Adri is informed.
 */
const table: Readonly<Record<string, Row | ((session: string) => Row)>> = {
  'goals.0': { from: ['maud', 'lies'], after: { discussed: ['sanne'] }, until: 'sharpened' },
  // The eindrapportage says what the guidance was for, also to the schoolleiding.
  'goals.1': {
    from: ['maud', 'lies'],
    after: { discussed: ['sanne'], 'delivered eindrapportage': ['adri'] },
  },
  schooldossier: { from: ['lies', 'maud', 'sanne'] },
  // The nu-meting names the documents that it rests on.
  'schooldossier.documents': { from: ['lies', 'maud', 'sanne'], after: { 'delivered nuMeting': ['adri'] } },
  klikverslag: { from: pair },
  nuMeting: handedOver('nuMeting'),
  lesvoorbereiding: { from: pair },
  coTeachingVerslag: { from: pair },
  withdrawn: { from: ['maud'] },
  analyse: { from: pair },
  // What was seen, by goal, is what the report of the talk about it tells.
  'analyse.observed': (session) => quotedIn(session === '2' ? 'rapportage.3' : 'rapportage.5'),
  film: (session) => ({ from: pair, until: `deleted film.${session}` }),
  nabespreking: { from: pair },
  'nabespreking.outcomes': (session) => quotedIn(`rapportage.${session}`),
  'nabespreking.agreements': (session) => quotedIn(`rapportage.${session}`),
  rapportage: (session) => handedOver(`rapportage.${session}`),
  tussenverslag: { from: [...pair, ...leaders] },
  drieverslag: { from: [...pair, 'lies'] },
  eindrapportage: handedOver('eindrapportage'),
  // Handed over together with what it is about.
  reaction: { from: [...pair, ...leaders] },
  vaststelling: { from: ['lies'], after: { 'told vaststelling': ['sanne'] } },
};

function readersOf({ where, field }: Secret, happened: ReadonlySet<string>): readonly string[] {
  const [kind = '', session = ''] = where.split('.');
  // A draft is its writer's own.
  if (kind === 'draft') return [session];
  const found = table[`${kind}.${field.split('.')[0]}`] ?? table[kind];
  if (!found) throw new Error(`The table does not say who may read ${where} ${field}`);
  const { from, after = {}, until } = typeof found === 'function' ? found(session) : found;
  if (until && happened.has(until)) return [];
  const later = Object.entries(after).filter(([event]) => happened.has(event));
  return [...from, ...later.flatMap(([, who]) => who)];
}

/**
 * At its end everybody tries every way there is; before, and for who has no part in it halfway, what can be read. Before
 * a release (`EVERY_POINT`) at each point, and else at every twelfth.
 */
const END = 'all is told';
const HALFWAY = 'its correction is with the teacher';

function lookingAt(stage: string, count: number): readonly Someone[] {
  if (stage === END || stage === HALFWAY) return everyone;
  return process.env.EVERY_POINT || count % 12 === 0 ? [...pair, ...leaders] : [];
}

let house: House;
beforeAll(async () => {
  house = await openHouse(BEGINNING);
});
afterAll(() => house.close());

test('everybody comes by exactly what is hers to read, at the points of a verbetertraject', {
  timeout: 600_000,
}, async () => {
  const life = new Life(house);
  const wrong: string[] = [];
  let count = 0;
  for await (const stage of life.stages()) {
    const known = await life.known();
    for (const who of lookingAt(stage, count++)) {
      const look = stage === END ? reachOf : readingsOf;
      const haystack = new Haystack(await look(house, who, known));
      for (const secret of life.secrets.all) {
        const ways = haystack.waysTo(secret.token);
        const may = readersOf(secret, life.happened).includes(who);
        const what = `${secret.where} ${secret.field} (${stage})`;
        if (may && ways.length === 0) wrong.push(`${who} does not find ${what}`);
        if (!may && ways.length > 0) wrong.push(`${who} finds ${what} by ${ways.slice(0, 3).join(' and ')}`);
      }
    }
    await house.quiet();
  }
  expect(wrong).toEqual([]);
  // Who may look at the dates of the school's guidance does not even learn that there is this one.
  expect((await rowsOf(house.tenant, progressSite)).get('Momenten')).toEqual([]);
  const traces = new Haystack(tracesOf(house));
  expect(life.secrets.all.filter(({ token }) => traces.waysTo(token).length > 0)).toEqual([]);
});
