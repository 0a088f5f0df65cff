import type { World } from '../../world/world.ts';
import type { Directory } from '../directory/directory.ts';
import { compare, passes } from '../odata/evaluate.ts';
import { parseOrder } from '../odata/shape.ts';
import { readMoment } from '../time/stamps.ts';
import { BASE, type Call, countOf, linkTo, type Operation, preference, type Reply } from '../wire/call.ts';
import { type DeltaScope, deltaPage, readDelta } from '../wire/delta.ts';
import { badRequest, outlookInvalid } from '../wire/errors.ts';
import type { Generation } from '../wire/generation.ts';
import { syncStateNotFound } from '../wire/token-pages.ts';
import { openMailbox } from './access.ts';
import type { StoredEvent } from './event.ts';
import type { Mailboxes } from './mailboxes.ts';
import { eventView, plainEvent, presentEvent, withPropertyIds } from './present-event.ts';

const READ = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'];
const PAGE = 10;

/** Events in number: the list, a calendar view, and the view's delta. */
export function viewOperations(
  world: World,
  directory: Directory,
  mailboxes: Mailboxes,
  generation: Generation,
): readonly Operation[] {
  const list = (call: Call): Reply => {
    const owner = openMailbox(call, directory);
    return pageOf(world, call, mailboxes.all(owner.id));
  };
  const view = (call: Call): Reply => {
    const owner = openMailbox(call, directory);
    const { start, end } = windowOf(call);
    const inWindow = mailboxes.all(owner.id).filter((event) => overlaps(event, start, end));
    return pageOf(world, call, inWindow);
  };
  const delta = (call: Call): Reply => calendarDelta(world, call, directory, mailboxes, generation);
  const read = { method: 'GET', service: 'outlook', roles: READ } as const;
  return [
    { ...read, pattern: '/users/{user}/events', run: list },
    { ...read, pattern: '/users/{user}/calendar/events', run: list },
    { ...read, pattern: '/users/{user}/calendarView', run: view },
    { ...read, pattern: '/users/{user}/calendar/calendarView', run: view },
    { ...read, pattern: '/users/{user}/calendarView/delta', run: delta },
  ];
}

/** An event belongs to a window when it begins before its end and ends after its start. */
export const overlaps = (event: StoredEvent, start: number, end: number) =>
  event.start < end && event.end > start;

function windowOf(call: Call): { start: number; end: number } {
  const start = call.query.get('startDateTime');
  const end = call.query.get('endDateTime');
  if (start === null || end === null)
    throw outlookInvalid(
      'This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.',
      'ErrorInvalidParameter',
    );
  return { start: readMoment(start, 'UTC', 'startDateTime'), end: readMoment(end, 'UTC', 'endDateTime') };
}

function pageOf(world: World, call: Call, events: readonly StoredEvent[]): Reply {
  const view = eventView(call);
  const filterText = call.query.get('$filter');
  const filter = filterText === null ? undefined : withPropertyIds(filterText);
  const subject = (event: StoredEvent) => ({
    ...plainEvent(event),
    singleValueExtendedProperties: event.properties,
  });
  const found = filter ? events.filter((event) => passes(filter, subject(event))) : [...events];
  sort(found, call);
  const top = countOf(
    call,
    '$top',
    Number(preference(call.headers, 'odata.maxpagesize') ?? PAGE),
    Number.MAX_SAFE_INTEGER,
  );
  if (top === 0 || top > world.switches.calendarPageCeiling)
    throw badRequest(`The value for $top must be between 1 and ${world.switches.calendarPageCeiling}.`);
  const skip = countOf(call, '$skip', 0, Number.MAX_SAFE_INTEGER);
  const next = new URLSearchParams(call.query);
  next.set('$skip', String(skip + top));
  return {
    status: 200,
    body: {
      '@odata.context': `${BASE}/$metadata#users('${call.params.user}')/calendarView`,
      ...(call.query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
      value: found.slice(skip, skip + top).map((event) => presentEvent(event, view)),
      ...(skip + top < found.length ? { '@odata.nextLink': linkTo(call.path, next) } : {}),
    },
  };
}

/** By start, unless `$orderby` names something else of the event. */
function sort(events: StoredEvent[], call: Call): void {
  const [by] = parseOrder(call.query.get('$orderby'));
  const key = by?.path.join('/').toLowerCase() ?? 'start/datetime';
  const value = {
    'start/datetime': (event: StoredEvent) => event.start,
    'end/datetime': (event: StoredEvent) => event.end,
    subject: (event: StoredEvent) => event.subject,
    lastmodifieddatetime: (event: StoredEvent) => event.modifiedAt,
    createddatetime: (event: StoredEvent) => event.createdAt,
  }[key];
  if (!value) throw badRequest(`The property '${by?.path.join('/')}' cannot be used in $orderby.`);
  const direction = by?.descending ? -1 : 1;
  events.sort((a, b) => direction * (compare(value(a), value(b)) ?? 0));
}

/** The window is given once; from then on only the links. What left the window is removed for whoever follows it. */
function calendarDelta(
  world: World,
  call: Call,
  directory: Directory,
  mailboxes: Mailboxes,
  generation: Generation,
): Reply {
  const owner = openMailbox(call, directory);
  if (world.switches.deltaSelect === 'refused' && call.query.has('$select'))
    throw badRequest('$select is not supported with change tracking.');
  for (const name of ['$filter', '$orderby', '$search', '$expand'])
    if (call.query.has(name))
      throw badRequest(`${name} is not supported with change tracking over the 'Events' resource.`);
  const scope: DeltaScope = {
    ...{ generation: generation.current(), owner: owner.id, seq: mailboxes.seq(), refuse: syncStateNotFound },
  };
  const text = call.query.get('$deltatoken') ?? call.query.get('$skiptoken');
  const at = readDelta(text, scope, () => windowOf(call));
  const { start, end } = at.more as { start: number; end: number };
  const view = { ...eventView(call), select: undefined, expand: [] };
  const changes = mailboxes.changesSince(owner.id, at.position).map((change) => ({
    ...change,
    gone: change.event === undefined || !overlaps(change.event, start, end),
  }));
  const size = Number(preference(call.headers, 'odata.maxpagesize') ?? PAGE) || PAGE;
  const { page, more, token } = deltaPage(at, scope, changes, size);
  const path = `/users/${owner.id}/calendarView/delta`;
  return {
    status: 200,
    body: {
      '@odata.context': `${BASE}/$metadata#Collection(event)`,
      value: page.map(({ id, event, gone }) =>
        event && !gone ? presentEvent(event, view) : { '@removed': { reason: 'deleted' }, id },
      ),
      ...(more
        ? { '@odata.nextLink': linkTo(path, { $skiptoken: token }) }
        : { '@odata.deltaLink': linkTo(path, { $deltatoken: token }) }),
    },
  };
}
