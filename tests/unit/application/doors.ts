import { type EndpointName, endpoints } from '../../../bot/http/contract.ts';
import { routesOf } from '../../../bot/http/routes.ts';
import { tabUses, type UsePorts } from '../../../bot/uses.ts';
import { officeRoster } from '../../../domain/calendar/working-hours.ts';
import type { Refusal } from '../../../domain/result.ts';
import { suggestedSettings } from '../../../domain/settings/settings.ts';
import type { Document } from '../../../domain/trajectory/document.ts';
import {
  context,
  type Letter,
  letters,
  now,
  people,
  type State,
  viewer,
  worldOf,
} from '../domain/access/starter-world.ts';

/** Every endpoint that answers and changes nothing, as the contract lists them: a new one is asked by itself. */
export const readings = (Object.keys(endpoints) as EndpointName[]).filter(
  (name) => endpoints[name].method === 'GET',
);

interface Answer {
  /** All that it holds, as text; empty where it is a refusal. */
  readonly shown: string;
  readonly refusals: readonly Refusal[];
  /** The acts that came of it. */
  readonly read: readonly unknown[];
}

/** The real use cases behind the doors of a world in memory, in which a document stands so; asked for all that is of it. */
export function doorsTo(state: State): {
  readonly document: Document;
  ask(endpoint: EndpointName, letter: Letter): Promise<Answer>;
} {
  const { with: trajectory, id } = worldOf(state);
  const { schools, board = [], coaches } = context(now);
  const stored = { stored: { trajectory, etags: {}, edits: [] }, pending: [] };
  const colleagues = letters.map((person) => ({
    ...{ person, name: people[person], mail: `${person}@x.nl`, external: false, roster: officeRoster() },
    ...{ coach: coaches?.has(person) ?? false, board: board.some((one) => one.person === person) },
    coordinator: person === 'B',
  }));
  let read: unknown[] = [];
  const ports = {
    readModel: {
      known: async (asked: string) => (asked === trajectory.id ? stored : { stored: undefined, pending: [] }),
      all: async () => [trajectory],
      ofSchool: async (school: string) => (school === trajectory.schoolId ? [trajectory] : []),
      of: async (who: string) =>
        trajectory.participants.some(({ person }) => person === who) ? [trajectory] : [],
    },
    lists: {
      schools: async () => [...schools.values()],
      school: async (one: string) => ({ school: schools.get(one), version: '1' }),
      colleaguesOf: async () => [],
      colleagues: async () => colleagues,
      terms: async () => ({}),
      settings: async () => suggestedSettings,
    },
    intake: {
      add: async ({ act }: { act: unknown }) => read.push(act),
      waitingFor: async () => [],
      waiting: async () => [],
      statesOf: async () => new Map(),
    },
    directory: { find: async () => undefined, leftAmong: async () => [], search: async () => [] },
    drafts: { get: async () => undefined, returned: async () => [] },
    conversations: { unreachableAmong: async () => [] },
    calendar: {
      availability: async (mails: readonly string[]) =>
        Object.fromEntries(mails.map((mail) => [mail, { kind: 'unknown' }])),
    },
    jobs: { settleMeanwhile: () => {} },
    replans: { of: async () => undefined },
    yearPlans: { of: async () => [], result: async () => undefined },
    clock: { now: () => Date.parse(now) },
    digest: () => '',
    log: { info: () => {}, warn: () => {}, error: () => {} },
    // A file is what it was given to write.
    ...Object.fromEntries(
      ['writeFile', 'writeAdvice', 'writeAboutMe', 'writeHours'].map((name) => [
        name,
        async (...given: unknown[]) => Buffer.from(JSON.stringify(given)),
      ]),
    ),
  };
  const routes = routesOf(tabUses(ports as unknown as UsePorts));
  const document = trajectory.documents.find((one) => one.id === id) as Document;
  const moment = document.momentId ?? trajectory.moments[0]?.id ?? 'none';
  const params = { trajectory: trajectory.id, document: id, kind: state.kind, school: 's', key: 'x', moment };
  const query = document.momentId ? { moment } : {};
  return {
    document,
    async ask(endpoint, letter) {
      read = [];
      const result = await routes[endpoint]({
        ...{ viewer: viewer(letter), params, query, body: undefined as never },
      });
      if (!result.ok) return { shown: '', refusals: result.refusals, read };
      const { bytes } = (result.value ?? {}) as { bytes?: Uint8Array };
      const shown = bytes ? Buffer.from(bytes).toString() : JSON.stringify(result.value);
      return { shown, refusals: [], read };
    },
  };
}
