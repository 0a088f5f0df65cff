import { randomUUID } from 'node:crypto';
import { type EndpointName, endpoints } from '../../../bot/http/contract.ts';
import { cardKinds } from '../../../domain/effects/effect.ts';
import type { House } from '../house/house.ts';
import { id, mail, type Name, site, startRequest } from '../house/people.ts';
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

interface Call {
  readonly path: Readonly<Record<string, string>>;
  readonly query?: string;
  readonly body?: unknown;
}

/**
 * What to ask at each endpoint. An endpoint that is not in this table does not compile, and one that the contract
 * does not know is asked for by nobody. What would change something is asked so that it is refused.
 */
const questions: Readonly<Record<EndpointName, (known: KnownIds) => readonly Call[]>> = {
  home: () => [{ path: {} }],
  startForm: () => [{ path: {} }],
  start: () => [{ path: {}, body: { key: randomUUID(), request: { ...startRequest(), goals: [] } } }],
  people: () => [{ path: {}, query: '?q=sa' }],
  trajectory: ({ trajectory }) => [{ path: { trajectory } }],
  act: ({ trajectory }) =>
    Object.values(actSamples).map((body) => ({ path: { trajectory }, body: { key: randomUUID(), body } })),
  proposal: ({ trajectory }) => [{ path: { trajectory }, body: { moments: [] } }],
  document: ({ trajectory, documents }) => documents.map((document) => ({ path: { trajectory, document } })),
  word: ({ trajectory, documents }) => documents.map((document) => ({ path: { trajectory, document } })),
  compose: ({ trajectory, kinds, moments }) =>
    kinds.flatMap((kind) => [
      { path: { trajectory, kind } },
      ...moments.map((moment) => ({ path: { trajectory, kind }, query: `?moment=${moment}` })),
    ]),
  getDraft: ({ draftKeys }) => draftKeys.map((key) => ({ path: { key } })),
  putDraft: () => [{ path: { key: 'nothing' }, body: { values: {} } }],
  removeDraft: () => [{ path: { key: 'nothing' } }],
};

/** All that one person can get hold of, with whatever she knows or makes up. */
export async function reachOf(house: House, name: Name, known: KnownIds): Promise<readonly Found[]> {
  return [
    ...(await throughTheApi(house, name, known)),
    ...inTheChat(house, name),
    ...(await byForgedCards(house, name, known)),
    ...inOutlook(house, name),
    ...(await inSharePoint(house, name)),
  ];
}

async function throughTheApi(house: House, name: Name, known: KnownIds): Promise<Found[]> {
  const all: Found[] = [];
  const caller = house.as(name);
  for (const endpoint of Object.keys(endpoints) as EndpointName[]) {
    const { method, path } = endpoints[endpoint];
    for (const { path: params, query = '', body } of questions[endpoint](known)) {
      const address = path.replaceAll(/:(\w+)/g, (_, part: string) => encodeURIComponent(params[part]!));
      const { headers, bytes } = await caller.raw(method, `${address}${query}`, body);
      all.push({ way: `${name} ${method} ${address}${query}`, bytes });
      all.push(found(`${name} headers of ${address}`, [...headers]));
    }
  }
  return all;
}

/** What stands in her chat, and all that ever stood there. */
function inTheChat(house: House, name: Name): Found[] {
  const ever = house.tenant.ledger
    .entries()
    .filter(({ what, detail }) => what.startsWith('activity.') && isFor(house, name, detail));
  return [
    found(`${name} chat`, house.connector.as(id(name)).messages()),
    ...ever.map((entry) => found(`${name} ${entry.what}`, entry.detail)),
  ];
}

function isFor(house: House, name: Name, detail: Readonly<Record<string, unknown>>): boolean {
  return detail.userId === id(name) || detail.conversationId === house.connector.as(id(name)).chatId;
}

/** Every card there is, asked for with references that were never given to her. */
async function byForgedCards(house: House, name: Name, known: KnownIds): Promise<Found[]> {
  const person = house.connector.as(id(name));
  if (!person.state().installed) return [];
  const { trajectory, moments, documents } = known;
  const subjects = documents.map((document) => ({ document, moment: document.split('.').slice(1, -1).join('.') }));
  const refs = cardKinds.flatMap((card) => [
    { card, trajectory },
    ...moments.slice(0, 4).map((moment) => ({ card, trajectory, moment, revision: 1 })),
    ...(/report|decision|verslag|goals/i.test(card)
      ? subjects.map((subject) => ({ card, trajectory, ...subject }))
      : []),
  ]);
  const all: Found[] = [];
  for (const ref of refs) {
    const data = { verb: 'show', card: ref, seal: 'forged' };
    const { body } = await person.execute('1', { type: 'Action.Execute', verb: 'show', data });
    all.push(found(`${name} card ${JSON.stringify(ref)}`, body ?? ''));
  }
  return all;
}

/** Her mailbox, and what was sent to her by mail. */
function inOutlook(house: House, name: Name): Found[] {
  return [
    ...house.tenant.eventsOf(id(name)).map((event) => found(`${name} event`, event.body)),
    found(`${name} invitations`, house.tenant.acts.invitationsOf(mail(name))),
  ];
}

/** The app's own site, opened by her as she would in the browser. */
async function inSharePoint(house: House, name: Name): Promise<Found[]> {
  const pages = [
    `/sites/${site}`,
    `/sites/${site}:/lists`,
    ...['Trajecten', 'Momenten', 'Documenten', 'Logboek'].map(
      (list) => `/sites/${site}:/lists/${list}/items?$expand=fields`,
    ),
    `/sites/${site}:/drive/root/children`,
  ];
  return Promise.all(
    pages.map(async (path) => {
      const asked = new Request(`http://tenant/graph.microsoft.com/v1.0${path}`);
      const answer = await house.tenant.acts.as(id(name), asked, path);
      return found(`${name} ${path}`, await answer.text());
    }),
  );
}
