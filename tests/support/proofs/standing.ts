import { sealIn } from '../../../bot/graph/lists/head-seal.ts';
import type { LocalTenant } from '../../../infra/local/tenant.ts';
import { id, names, progressSite, site } from '../house/people.ts';
import { rowsOf } from './as-app.ts';

/** All that the app brought about in a tenant, in lines that are the same in every world with the same story. */
export interface Standing {
  /** One line per event in a mailbox. */
  readonly events: readonly string[];
  /** One line per row of a list, with what it says, and one per entry of the log. */
  readonly rows: readonly string[];
  /** One line per message that the bot ever sent. */
  readonly messages: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** What stands in the tenant itself: its mailboxes, its lists as Graph reads them, and what arrived in chats. */
export async function standingIn(tenant: LocalTenant): Promise<Standing> {
  const lists = await rowsOf(tenant, site);
  const withSchool = [...(await rowsOf(tenant, progressSite))].map(
    ([list, rows]) => [`${list} (De Zwaluw)`, rows] as const,
  );
  const whole = [...lists, ...withSchool].flatMap(([list, rows]) =>
    list === 'Logboek' ? [] : rows.map((row) => `${list}: ${JSON.stringify(plainRow(row))}`),
  );
  const events = names.flatMap((name) => tenant.eventsOf(id(name)).map(({ body }) => ({ name, body })));
  const meetings = new Map(events.map(({ body }) => [joinUrlOf(body), JSON.stringify(body.start)]));
  return {
    events: events.map(({ name, body }) => `${name}: ${said(body)}`).sort(),
    rows: [...whole, ...logEntries(lists)].sort(),
    messages: tenant.ledger
      .entries()
      .filter(({ what }) => what === 'activity.sent')
      .map(({ detail }) => messageLine(detail, meetings))
      .sort(),
  };
}

function joinUrlOf(event: Json): string | undefined {
  return (event.onlineMeeting as { readonly joinUrl?: string } | null | undefined)?.joinUrl;
}

/** What people see of an event. */
function said(body: Json): string {
  const { subject, start, end, location, isCancelled, isOnlineMeeting, sensitivity, attendees } = body;
  const guests = (attendees as { emailAddress: { address: string }; type: string }[])
    .map(({ emailAddress, type }) => `${emailAddress.address} ${type}`)
    .sort();
  return JSON.stringify({ subject, start, end, location, isCancelled, isOnlineMeeting, sensitivity, guests });
}

/** A row without what differs in every world: numbers, versions and the times at which things were written. */
function plainRow(row: Json): Json {
  const own = Object.entries(row).filter(([name]) => !keptBySharePoint.has(name) && !/\d$/.test(name));
  const [name, text] = longTextOf(row);
  return Object.fromEntries([
    ...own,
    ...(text === undefined ? [] : [[name, withoutTraces(withSealLookedAt(JSON.parse(text)))]]),
  ]);
}

/** A seal is over all that was written, times included: it differs in every world, and has to be whole in each. */
function withSealLookedAt(value: Json): Json {
  const row = value.row as Json | undefined;
  return row?.seal === undefined ? value : { ...value, row: { ...row, seal: sealIn(value) } };
}

const keptBySharePoint = new Set([
  ...['@odata.etag', 'id', 'ID', 'ContentType', 'Created', 'Modified', 'AuthorLookupId', 'EditorLookupId'],
  ...['_UIVersionString', 'Attachments', 'Versie'],
]);

/** The JSON that lies over columns with a number in their name, each piece between marks. */
function longTextOf(row: Json): [name: string, text: string | undefined] {
  const pieces = Object.keys(row)
    .filter((name) => /^[A-Z][a-z]+\d$/.test(name))
    .sort();
  const text = pieces.map((name) => String(row[name]).slice(1, -1)).join('');
  return [pieces[0]?.slice(0, -1) ?? '', text === '' ? undefined : text];
}

const traces = new Set(['eventId', 'changeKey', 'joinUrl', 'at', 'log']);

function withoutTraces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTraces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => (traces.has(key) ? [] : [[key, withoutTraces(each)]])),
  );
}

/** What was done, each entry once: one that waits in the head's row may stand in the log's own list already. */
function logEntries(lists: ReadonlyMap<string, readonly Json[]>): string[] {
  const archived = (lists.get('Logboek') ?? []).flatMap((row) => JSON.parse(longTextOf(row)[1] ?? '[]'));
  const ids = archived.map(({ id }: { id: string }) => id);
  const waiting = (lists.get('Trajecten') ?? []).flatMap((row) => {
    const { log } = JSON.parse(longTextOf(row)[1]!) as { log: { id: string }[] };
    return log.filter((entry) => !ids.includes(entry.id));
  });
  return [...archived, ...waiting].map(
    ({ by, what, about }) => `log: ${JSON.stringify({ by, what, about })}`,
  );
}

/** A message as it was sent, without the seal of the one copy. A link to a meeting is named after the event that has it. */
function messageLine(detail: Json, meetings: ReadonlyMap<string | undefined, string>): string {
  const { summary, attachments } = detail.activity as Json;
  const to = names.find((name) => id(name) === detail.userId);
  const plain = (key: string, value: unknown) => {
    if (key === 'seal') return undefined;
    return typeof value === 'string' ? (meetings.get(value) ?? value) : value;
  };
  return `${to}: ${JSON.stringify({ summary, attachments }, plain)}`;
}

export interface Difference {
  readonly missing: readonly string[];
  /** There more often than it should be. */
  readonly twice: readonly string[];
  /** There, and owed in no world. */
  readonly ghosts: readonly string[];
}

/** What stands in one world held against what should: each line as often as there. */
export function difference(should: readonly string[], is: readonly string[]): Difference {
  const open = [...should];
  const extra = is.filter((line) => {
    const at = open.indexOf(line);
    if (at >= 0) open.splice(at, 1);
    return at < 0;
  });
  return {
    missing: open,
    twice: extra.filter((line) => should.includes(line)),
    ghosts: extra.filter((line) => !should.includes(line)),
  };
}
