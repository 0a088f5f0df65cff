import { randomUUID } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActBody, DraftView, Problem } from '../../../bot/http/contract.ts';
import { formOf } from '../../../domain/forms/catalogue.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import { type House, openHouse } from '../../support/house/house.ts';
import { fullName, id, type Name, names } from '../../support/house/people.ts';
import { running, startRequest } from '../../support/house/story.ts';
import { deedsSince, markOf } from '../../support/proofs/deeds.ts';
import { typedIn } from '../../support/typed-in.ts';

type Json = Readonly<Record<string, unknown>>;

const LONG = 'Zeer lang. '.repeat(9_500);
const document = 'nuMeting.nuMeting.v1';
let house: House;
let trajectory: string;
let mark: number;
beforeAll(async () => {
  house = await openHouse('2026-11-05T08:00:00Z');
  for (const name of names) await house.connector.as(id(name)).install();
  trajectory = await running(house, { pattern: 'sessions', nuMeting: true });
  const values = { documents: ['Kijkwijzer, map Personeel'], findings: ['De uitleg duurt lang.'] };
  await house.as('maud').act(trajectory, { act: 'submit', kind: 'nuMeting', moment: 'nuMeting', values });
});
afterAll(() => house.close());
async function fromNow(): Promise<void> {
  await house.tenant.acts.notified();
  await house.quiet();
  mark = markOf(house);
}

async function nothingCameOfIt(): Promise<void> {
  await house.quiet();
  expect(deedsSince(house, mark)).toEqual([]);
}

/** What any answer of ours must be, whatever was sent: a no, and nothing of how the server is made. */
async function isPlainlyRefused(answer: Response, what: string): Promise<void> {
  const text = await answer.text();
  expect(answer.status, `${what}: ${text.slice(0, 300)}`).toBeGreaterThanOrEqual(400);
  expect(answer.status, `${what}: ${text.slice(0, 300)}`).toBeLessThan(500);
  expect(text.length, what).toBeLessThan(2_000);
  expect(text, what).not.toMatch(/node_modules|\.ts:|at \w+ \(|Error:|ZodError|SELECT|Unexpected token/);
}

describe('bodies', () => {
  beforeAll(fromNow);
  const nested = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const bodies: Readonly<
    Record<
      string,
      { readonly body: string | Uint8Array; readonly type?: string; readonly more?: Record<string, string> }
    >
  > = {
    'no JSON': { body: '{"key":' },
    'an empty one': { body: '' },
    'a list': { body: '[]' },
    'a number': { body: '7' },
    null: { body: 'null' },
    'JSON ten thousand deep': { body: nested },
    'an object ten thousand deep': {
      body: `{"key":"x","body":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_001)}`,
    },
    'two megabytes': { body: JSON.stringify({ key: 'x', body: 'x'.repeat(2_000_000) }) },
    'a text': { body: '{"key":"x"}', type: 'text/plain' },
    'a web form': { body: 'key=x&body=y', type: 'application/x-www-form-urlencoded' },
    'a file': {
      body: '--x\r\nContent-Disposition: form-data; name="a"; filename="a.txt"\r\n\r\nhoi\r\n--x--\r\n',
      type: 'multipart/form-data; boundary=x',
    },
    XML: {
      body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      type: 'application/xml',
    },
    'a packed bomb': {
      body: gzipSync(JSON.stringify({ key: 'x', body: 'x'.repeat(20_000_000) })),
      more: { 'content-encoding': 'gzip' },
    },
    'what is not packed as it says': { body: '{"key":"x"}', more: { 'content-encoding': 'gzip' } },
    'a packing nobody knows': { body: '{"key":"x"}', more: { 'content-encoding': 'br' } },
    'no UTF-8': { body: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]) },
    'a key of the prototype': { body: '{"__proto__":{"key":"x"},"constructor":{"prototype":{"key":"x"}}}' },
  };
  const doors = [
    ['POST', '/api/trajectories'],
    ['POST', `/api/trajectories/t-1/acts`],
    ['POST', `/api/trajectories/t-1/proposal`],
    ['PUT', '/api/drafts/x'],
    ['POST', '/api/messages'],
    ['POST', '/api/changes'],
  ] as const;

  test.each(Object.keys(bodies))('%s', async (what) => {
    const { body, type = 'application/json', more = {} } = bodies[what]!;
    for (const [method, path] of doors) {
      const headers = { 'content-type': type, ...more };
      const answer = await house.as('maud').send(method, path, { body: body as BodyInit, headers });
      await isPlainlyRefused(answer, `${what} at ${path}`);
    }
    expect(({} as Json).key).toBeUndefined();
  });

  test('nothing came of all that', nothingCameOfIt);

  test('a search for what is no name finds nobody and breaks nothing', async () => {
    const searches = [
      'q=%00',
      `q=${'x'.repeat(8_000)}`,
      'q=%22)%20OR%20%22',
      "q='&q=%5C",
      'q[a]=x',
      'q[__proto__]=y',
    ];
    for (const search of searches) {
      const { status, body } = await house.as('maud').call('GET', `/api/people?${search}`);
      expect([status, body], search.slice(0, 40)).toEqual([200, { people: [] }]);
    }
  });

  test('a handshake that is said twice, or is a list, is none', async () => {
    for (const query of ['validationToken=a&validationToken=b', 'validationToken[x]=y']) {
      const answer = await house.as('maud').send('POST', `/api/changes?${query}`, {});
      await isPlainlyRefused(answer, query);
    }
  });

  test('no address gives away what is beside the pages', async () => {
    const paths = [
      '/tabs/%',
      '/tabs/%00',
      '/tabs/..%2f..%2fpackage.json',
      '/tabs/%2e%2e/%2e%2e/etc/passwd',
      '/%',
      '/api/%E0%A4%A',
    ];
    for (const path of paths) {
      const answer = await fetch(`${house.config.PUBLIC_URL}${path}`);
      expect(answer.status, path).toBeLessThan(500);
      expect(await answer.text(), path).not.toMatch(/root:|"dependencies"|node_modules|URIError/);
    }
  });
});

describe('a text of a hundred thousand characters', () => {
  beforeAll(fromNow);
  /** Kinds that can be written now; every sort of field is tried where forms are judged. */
  const writable: readonly { by: Name; kind: string; moment?: string }[] = [
    { by: 'maud', kind: 'klikverslag', moment: 'klikgesprek' },
    { by: 'sanne', kind: 'lesvoorbereiding', moment: 'c1.coTeaching' },
    { by: 'lies', kind: 'schooldossier' },
  ];

  test.each(writable)(
    'in each field of a $kind: refused beside the field, and kept as a draft',
    async ({ by, kind, moment }) => {
      const caller = house.as(by);
      const [goal] = (await house.as('maud').trajectory(trajectory)).goals!;
      for (const field of formOf(kind).fields) {
        const typed = typedIn(field, LONG, goal!.id);
        const inBoxes = typed.filter((one) => one.refusedAs === 'tooLong' || field.kind === 'link');
        for (const { path, value, refusedAs } of inBoxes) {
          const values = { [field.id]: value };
          const key = `${trajectory}:${kind}:${moment ?? '-'}`;
          await caller.get<'putDraft'>(`/api/drafts/${key}`, 'PUT', { values });
          const act: ActBody = { act: 'submit', kind, values, ...(moment ? { moment } : {}) };
          const { status, body } = await caller.tryAct(trajectory, act);
          expect(status, path).toBe(422);
          const said = body.refusals!.filter((one) => one.field === path || one.field === field.id);
          expect(
            said.map(({ code }) => code),
            path,
          ).toEqual([refusedAs]);
          expect(refusalText(said[0]!)).toMatch(/^[A-Z].{10,}\.$/);
          const { body: draft } = await caller.call<DraftView>('GET', `/api/drafts/${key}`);
          expect(draft.values, path).toEqual(values);
        }
      }
      await nothingCameOfIt();
    },
  );

  test('in a reaction, a goal, and where the film is', async () => {
    const reacted = await house.as('sanne').tryAct(trajectory, { act: 'react', document, text: LONG });
    expect([reacted.status, reacted.body.refusals]).toEqual([
      422,
      [{ code: 'tooLong', params: { max: 2_000 }, field: 'text' }],
    ]);
    const goals = [{ text: LONG, appraisedOn: '2026-10-05' }];
    const request = {
      ...startRequest(),
      people: startRequest().people.with(0, { person: id('joost'), role: 'teacher' }),
      goals,
    };
    const started = await house
      .as('lies')
      .call<Problem>('POST', '/api/trajectories', { key: randomUUID(), request });
    expect(started.status).toBe(422);
    expect(started.body.refusals?.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'tooLong goals.0.text',
    ]);
    const film: ActBody = {
      act: 'referFilm',
      moment: 'c2.groepsbezoek',
      reference: LONG,
      deleteOn: '2026-12-18',
    };
    const referred = await house.as('maud').tryAct(trajectory, film);
    // No film before its visit: that comes first, and the link is for later.
    expect(referred.body.refusals?.map(({ code }) => code)).toEqual(['notHeldYet']);
    await nothingCameOfIt();
  });

  test('on a card and in the chat: a sentence that says where it can be written', async () => {
    const maud = house.connector.as(id('maud'));
    const card = { card: 'verslag', trajectory, moment: 'klikgesprek', revision: 1 };
    const data = {
      verb: 'submit',
      card,
      kind: 'klikverslag',
      'field.teacherSaid': LONG,
      'field.expectations': 'x',
      seal: 'x',
    };
    const answer = await maud.execute('1', { type: 'Action.Execute', verb: 'submit', data });
    expect([answer.status, answer.text]).toEqual([200, chat.refused.tooLarge]);
    const said = await maud.say(LONG.slice(0, 50_000));
    expect(JSON.stringify(said.messages)).toContain('Dat is een lang bericht.');
  });
});

describe('signs that turn, end or command', () => {
  const odd = 'a\u0000b \ud800c \u202edlo\u2066 <b onclick="x">vet</b> **dik** {{7*7}} =1+1 \u001b[31m';

  test('a draft keeps what can be kept of them, and answers', async () => {
    const path = '/api/drafts/odd';
    const sent = await house.as('maud').send('PUT', path, {
      body: `{"values":{"text":${JSON.stringify(odd)},"__proto__":{"polluted":"ja"}}}`,
    });
    expect(sent.status).toBe(200);
    const { body } = await house.as('maud').call<DraftView>('GET', path);
    expect(body.values.text).toContain('**dik** {{7*7}} =1+1');
    expect(({} as Json).polluted).toBeUndefined();
  });

  test('a verslag with them is kept, shown and exported as text', async () => {
    const values = { teacherSaid: odd, expectations: `${odd} &amp; ]]> </w:t>` };
    await house
      .as('maud')
      .act(trajectory, { act: 'submit', kind: 'klikverslag', moment: 'klikgesprek', values });
    await house.quiet();
    const written = `/api/trajectories/${trajectory}/documents/klikverslag.klikgesprek.v1`;
    const { values: kept } = await house.as('sanne').get<'document'>(written);
    expect(kept.teacherSaid).toBe('ab \ufffdc dlo <b onclick="x">vet</b> **dik** {{7*7}} =1+1 [31m');
    const word = await house.as('sanne').send('GET', `${written}/word`, {});
    const files = unzipSync(new Uint8Array(await word.arrayBuffer()));
    const xml = Buffer.from(files['word/document.xml']!).toString();
    expect(xml).toContain('&lt;b onclick=');
    expect(xml).toContain('&amp;amp; ]]&gt; &lt;/w:t&gt;');
  });

  test('values that the form does not have are refused', async () => {
    await fromNow();
    const wrong: Readonly<Record<string, Json>> = {
      'another field': { teacherSaid: 'x', expectations: 'x', constructor: 'x' },
      'a list where a text should be': { teacherSaid: ['x'], expectations: 'x' },
      'goals where a text should be': { teacherSaid: { constructor: 'x' }, expectations: 'x' },
    };
    for (const [what, values] of Object.entries(wrong)) {
      const act = { act: 'submit', kind: 'klikverslag', moment: 'klikgesprek', values } as ActBody;
      const { status, body } = await house.as('maud').tryAct(trajectory, act);
      expect([status, body.refusals?.[0]?.code], what).toEqual([422, 'invalid']);
    }
    await nothingCameOfIt();
  });

  test('a kind of document named after the prototype is none', async () => {
    for (const kind of ['__proto__', 'constructor', 'toString']) {
      const act = await house.as('maud').tryAct(trajectory, { act: 'submit', kind, values: {} });
      expect([403, 404], kind).toContain(act.status);
      const path = `/api/trajectories/${trajectory}/compose/${kind}?moment=%00`;
      expect((await house.as('maud').call('GET', path)).status, kind).toBe(404);
    }
  });
});

test('a name full of markup stands on cards and in invitations as it is written', async () => {
  const displayName = 'Joost *de* [Bakker](https://evil.example) <img src=x onerror=y> \u202eneppe';
  house.tenant.acts.updateUser(id('joost'), { displayName });
  const people = startRequest().people.with(0, { person: id('joost'), role: 'teacher' });
  const goals = [{ text: '**Doel** <script>x</script>', appraisedOn: '2026-10-05' }];
  const request = { ...startRequest(), people, goals };
  const { trajectory: own } = await house
    .as('lies')
    .get<'start'>('/api/trajectories', 'POST', { key: randomUUID(), request });
  await house.as('lies').act(own.id, { act: 'markDiscussed' });
  await house.as('joost').act(own.id, { act: 'seeGoals' });
  await house.quiet();
  const sent = names.flatMap((name) => house.connector.as(id(name)).messages());
  const elements = sent.flatMap(({ activity }) => elementsIn(activity.attachments));
  const read = elements.filter(({ type }) => type === 'TextBlock' || type === 'Fact' || type === 'FactSet');
  expect(read.filter((one) => /evil|onerror|\*de\*/.test(JSON.stringify(one)))).toEqual([]);
  const runs = elements.filter(({ type, text }) => type === 'TextRun' && /evil/.test(String(text)));
  expect(runs.length).toBeGreaterThan(0);
  expect(JSON.stringify(sent)).not.toMatch(/\u202e|<script>/);
  expect(sent.map(({ activity }) => activity.summary).join()).not.toMatch(/Joost/);
  const events = names.flatMap((name) => house.tenant.eventsOf(id(name)));
  for (const { body } of events)
    expect(JSON.stringify((body.body as Json | undefined)?.content ?? '')).not.toMatch(/<img|evil/);
  expect(fullName('joost')).not.toBe(displayName);
});

/** Every element of a card, however deep. */
function elementsIn(node: unknown): readonly Json[] {
  if (Array.isArray(node)) return node.flatMap(elementsIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = node as Json;
  return ['type' in own ? [own] : [], ...Object.values(own).map(elementsIn)].flat();
}
