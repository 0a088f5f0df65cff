import { randomUUID } from 'node:crypto';
import { momenten } from '../../../bot/graph/lists/definitions.ts';
import { type EndpointName, endpoints } from '../../../bot/http/contract.ts';
import { described } from '../../../bot/log.ts';
import { keptOf } from '../../../domain/calendar/kept-calendar.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { type CardRef, cardKinds } from '../../../domain/effects/effect.ts';
import { ordinaryHours } from '../../../domain/hours/settings.ts';
import { Caller } from '../house/caller.ts';
import type { House } from '../house/house.ts';
import { id, mail, type Name, names, progressSite, site } from '../house/people.ts';
import { startRequest } from '../house/story.ts';
import { actSamples } from './act-samples.ts';
import { type Found, found } from './search.ts';

/** Every id that anybody can know: nothing here is a secret of the app. */
export interface KnownIds {
  readonly trajectory: string;
  readonly moments: readonly string[];
  readonly documents: readonly string[];
  readonly kinds: readonly string[];
  readonly draftKeys: readonly string[];
}

/** Everybody in the house, and somebody with a good token of the tenant whom the app does not know. */
export type Someone = Name | 'outsider';
export const everyone: readonly Someone[] = [...names, 'outsider'];

interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
}

/** A kijkwijzer in which everything is missing. */
const emptyInstrument = { was: 0, name: '', blocks: [], scale: [], first: false, retired: false };

/** Closes the school on every day that can be asked about. */
const snowAllYear = {
  ...keptOf(ordinaryCalendar('midden')),
  closures: [{ from: '2026-09-01', to: '2027-07-01', kind: 'weather' }],
};

/**
 * What to ask at each endpoint. An endpoint that is not in this table does not compile, and one that the contract
 * does not know is asked for by nobody. What would change something is asked so that it is refused.
 */
const questions: Readonly<Record<EndpointName, (known: KnownIds) => readonly Call[]>> = {
  home: () => [{ path: {} }],
  found: () => [{ path: {}, query: '?search=sa&filter=all&from=0' }],
  leaderless: () => [{ path: {} }],
  startForm: () => [{ path: {} }],
  start: () => [{ path: {}, body: { key: randomUUID(), request: { ...startRequest(), goals: [] } } }],
  people: () => [{ path: {}, query: '?q=sa' }],
  trajectory: ({ trajectory }) => [{ path: { trajectory } }],
  act: ({ trajectory }) =>
    Object.values(actSamples)
      .filter((body) => 'moment' in body || 'document' in body)
      .map((body) => ({ path: { trajectory }, body: { key: randomUUID(), body } })),
  proposal: ({ trajectory }) => [{ path: { trajectory }, body: { moments: [] } }],
  clashes: ({ trajectory }) => [
    { path: { trajectory }, body: { moments: [], about: ['klikgesprek'] } },
    {
      path: { trajectory },
      body: {
        about: ['klikgesprek'],
        moments: [
          {
            ...{ moment: 'klikgesprek', start: '2026-11-17T14:00:00Z', place: 'online' },
            ...{ pinned: true, dropped: false },
          },
        ],
      },
    },
  ],
  times: ({ trajectory, moments }) => moments.map((moment) => ({ path: { trajectory, moment } })),
  document: ({ trajectory, documents }) => documents.map((document) => ({ path: { trajectory, document } })),
  word: ({ trajectory, documents }) => documents.map((document) => ({ path: { trajectory, document } })),
  aboutMe: ({ trajectory }) => [{ path: { trajectory } }],
  aboutMeWord: ({ trajectory }) => [{ path: { trajectory } }],
  hours: () => [{ path: {} }],
  instruments: () => [{ path: { school: 'zwaluw' } }],
  saveInstrument: () => [{ path: { school: 'zwaluw' }, body: { draft: { ...emptyInstrument, was: 99 } } }],
  hoursExcel: () => [{ path: {} }],
  saveHours: () => [
    { path: { school: 'zwaluw' }, body: { was: { ...ordinaryHours, weekly: 1 }, hours: ordinaryHours } },
  ],
  compose: ({ trajectory, kinds, documents }) =>
    kinds.flatMap((kind) => [
      { path: { trajectory, kind } },
      ...documents
        .filter((document) => document.startsWith(`${kind}.`))
        .map((document) => ({ path: { trajectory, kind }, query: `?moment=${momentIn(document)}` })),
    ]),
  getDraft: ({ draftKeys }) => draftKeys.map((key) => ({ path: { key } })),
  putDraft: () => [{ path: { key: 'nothing' }, body: { values: {} } }],
  removeDraft: () => [{ path: { key: 'nothing' } }],
  calendar: () => [{ path: { school: 'zwaluw' } }],
  touched: () => [{ path: { school: 'zwaluw' }, body: { calendar: snowAllYear } }],
  advices: () => [{ path: {} }],
  advice: ({ trajectory, documents }) => documents.map((document) => ({ path: { trajectory, document } })),
  adviceWord: ({ trajectory, documents }) =>
    documents.map((document) => ({ path: { trajectory, document } })),
  boardYear: () => [{ path: {} }, { path: {}, query: '?year=2027-2028' }],
  boardYearStatus: () => [{ path: {} }],
  boardYearTrajectories: () => [{ path: {}, query: '?search=sa' }],
  planYear: () => [
    { path: {}, body: { key: randomUUID(), year: '2026-2027', variant: { kind: 'asIs' }, seed: 1 } },
  ],
  steerYear: () => [{ path: { plan: 'x' }, body: { year: '2026-2027', do: 'confirm' } }],
  rosters: () => [{ path: { school: 'zwaluw' } }],
  saveRosters: () => [
    {
      path: { school: 'zwaluw' },
      body: {
        rosters: [{ person: 'nobody', version: 'x', roster: { workingDays: {}, lessons: {} } }],
      },
    },
  ],
  replan: () => [{ path: {} }],
  answerReplan: () => [{ path: {}, body: { key: randomUUID(), id: 'x', edition: 1, answers: [] } }],
  saveCalendar: () => [
    {
      path: { school: 'zwaluw' },
      body: { version: 'another', calendar: keptOf(ordinaryCalendar('midden')) },
    },
  ],
};

/** What shows more, or less, when something was written, handed over or taken back. */
const readings: readonly EndpointName[] = [
  ...([
    'home',
    'leaderless',
    'found',
    'trajectory',
    'document',
    'compose',
    'getDraft',
    'aboutMe',
    'hours',
    'replan',
    'advices',
    'advice',
  ] as const),
];

/** What one person can read at this moment: as `reachOf`, without what only answers her with a refusal. */
export async function readingsOf(house: House, who: Someone, known: KnownIds): Promise<readonly Found[]> {
  const api = await throughTheApi(house, who, known, readings);
  return who === 'outsider' ? api : [...api, ...inTheChat(house, who), ...inOutlook(house, who)];
}

/** All that one person can get hold of, with whatever she knows or makes up. */
export async function reachOf(house: House, who: Someone, known: KnownIds): Promise<readonly Found[]> {
  if (who === 'outsider')
    return [...(await throughTheApi(house, who, known)), ...(await withoutAToken(house))];
  return [
    ...(await throughTheApi(house, who, known)),
    ...inTheChat(house, who),
    ...(await byForgedCards(house, who, known)),
    ...inOutlook(house, who),
    ...(await inSharePoint(house, who)),
  ];
}

/** Where text of people never belongs, whoever can open it: the app's log, and the addresses that it asked for. */
export function tracesOf(house: House): readonly Found[] {
  const asked = house.tenant.ledger.entries().filter(({ what }) => what === 'request');
  // An error in the log is what the real one writes of it: by itself JSON would show nothing of it.
  const lines = house.log.lines.map((line) => ({ ...line, cause: described(line.cause) }));
  return [found('log', lines), ...asked.map(({ detail }) => found('address', detail))];
}

async function throughTheApi(
  house: House,
  who: Someone,
  known: KnownIds,
  asked: readonly EndpointName[] = Object.keys(endpoints) as EndpointName[],
): Promise<Found[]> {
  const caller =
    who === 'outsider'
      ? new Caller(house.tenant, house.config.PUBLIC_URL, '99999999-0000-4000-8000-000000000009')
      : house.as(who);
  const all: Found[] = [];
  for (const endpoint of asked) {
    const { method, path } = endpoints[endpoint];
    for (const { path: params, query = '', body } of questions[endpoint](known)) {
      const address = `${path.replaceAll(/:(\w+)/g, (_, part: string) => params[part]!)}${query}`;
      const answer = await caller.send(method, address, body ? { body: JSON.stringify(body) } : {});
      all.push({ way: `${method} ${address}`, bytes: new Uint8Array(await answer.arrayBuffer()) });
      all.push(found(`headers of ${address}`, [...answer.headers]));
    }
  }
  return all;
}

async function withoutAToken({ config }: House): Promise<Found[]> {
  const open = ['/tabs/', '/healthz', '/readyz', '/readyz/figures', '/api/home'];
  return Promise.all(
    open.map(async (path) => {
      const answer = await fetch(`${config.PUBLIC_URL}${path}`);
      return found(path, `${[...answer.headers]} ${await answer.text()}`);
    }),
  );
}

/** What stands in her chat, and all that ever stood there: what a notification showed is part of it. */
function inTheChat(house: House, name: Name): Found[] {
  const { chatId } = house.connector.as(id(name));
  const ever = house.tenant.ledger
    .entries()
    .filter(({ what, detail }) => what.startsWith('activity.') && isFor(name, chatId, detail));
  return [
    found('chat', house.connector.as(id(name)).messages()),
    ...ever.map((entry) => found(entry.what, entry.detail)),
  ];
}

function isFor(name: Name, chat: string, detail: Readonly<Record<string, unknown>>): boolean {
  return detail.userId === id(name) || detail.conversationId === chat;
}

/** Every card there is, asked for with references that were never given to her. */
async function byForgedCards(house: House, name: Name, known: KnownIds): Promise<Found[]> {
  const person = house.connector.as(id(name));
  const { trajectory, moments, documents } = known;
  const moment = moments[0]!;
  const refs: readonly CardRef[] = cardKinds.flatMap((card): CardRef[] =>
    /report|decision|lesson/i.test(card)
      ? documents.slice(-3).map((document) => ({ card, trajectory, document, moment: momentIn(document) }))
      : [{ card, trajectory, moment, revision: 1 }],
  );
  const all: Found[] = [];
  for (const card of refs) {
    const data = { verb: 'show', card, seal: 'forged' };
    const { body } = await person.execute('1', { type: 'Action.Execute', verb: 'show', data });
    all.push(found(`card ${JSON.stringify(card)}`, body ?? ''));
  }
  return all;
}

/** Her mailbox, and what was sent to her by mail. */
function inOutlook({ tenant }: House, name: Name): Found[] {
  return [
    ...tenant.eventsOf(id(name)).map((event) => found('event', event.body)),
    found('invitations', tenant.acts.invitationsOf(mail(name))),
  ];
}

/** The app's own site and that of the school, opened by her as she would in the browser. */
async function inSharePoint({ tenant }: House, name: Name): Promise<Found[]> {
  const confidential = [
    '',
    ':/lists',
    ...['Trajecten', 'Momenten', 'Documenten', 'Logboek'].map(
      (list) => `:/lists/${list}/items?$expand=fields`,
    ),
    ':/drive/root/children',
  ];
  // Columns that are hidden from people come by name.
  const all = `${Object.keys(momenten.columns).join(',')},Author,Editor,Created,Modified`;
  const withSchool = ['', ':/lists', ':/lists/Momenten/columns', ':/drive/root/children'];
  const rows = [`fields($select=${all})`, 'fields'].map(
    (fields) => `:/lists/Momenten/items?$expand=${fields}&$top=2000`,
  );
  const pages = [
    ...confidential.map((page) => `/sites/${site}${page}`),
    ...[...withSchool, ...rows].map((page) => `/sites/${progressSite}${page}`),
  ];
  return Promise.all(
    pages.map(async (path) => {
      const asked = new Request(`http://tenant/graph.microsoft.com/v1.0${path}`);
      const answer = await tenant.acts.as(id(name), asked, path);
      return found(path, await answer.text());
    }),
  );
}

/** The moment in a document's id, which is made of its kind, that and its version. */
function momentIn(document: string): string {
  return document.split('.').slice(1, -1).join('.');
}
