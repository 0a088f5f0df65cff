import type { World } from '../../world/world.ts';
import type { Directory, StoredUser } from '../directory/directory.ts';
import { readOutlookTime } from '../time/stamps.ts';
import { BASE, bodyOf, type Call, type Operation, type Reply } from '../wire/call.ts';
import { GraphError, outlookInvalid, outlookNotFound } from '../wire/errors.ts';
import { addressOf, openMailbox } from './access.ts';
import type { EventChanges } from './change-events.ts';
import { changeKeyOf, type StoredEvent } from './event.ts';
import type { Mailboxes } from './mailboxes.ts';
import { eventView, presentEvent } from './present-event.ts';
import { readEvent } from './read-event.ts';
import type { Reaction, ReactionInput, Responses } from './responses.ts';

const READ = ['Calendars.Read', 'Calendars.ReadWrite'];
const WRITE = ['Calendars.ReadWrite'];

/** One event: create, get, change, delete, cancel, and the three answers to an invitation. */
export function eventOperations(
  world: World,
  directory: Directory,
  mailboxes: Mailboxes,
  changes: EventChanges,
  responses: Responses,
): readonly Operation[] {
  const joinUrlReads = new Map<string, number>();
  const show = (status: number, event: StoredEvent, call: Call): Reply => {
    const reads = (joinUrlReads.get(event.id) ?? 0) + 1;
    joinUrlReads.set(event.id, reads);
    return {
      status,
      body: {
        '@odata.context': `${BASE}/$metadata#users('${event.mailbox}')/events/$entity`,
        ...presentEvent(event, eventView(call), reads > world.switches.joinUrlNullReads),
      },
    };
  };
  const open = (call: Call): { owner: StoredUser; event: StoredEvent } => {
    const owner = openMailbox(call, directory);
    const event = mailboxes.get(owner.id, call.params.event!);
    if (!event) throw outlookNotFound();
    return { owner, event };
  };
  const react = (reaction: Reaction) => (call: Call) => {
    const { owner, event } = open(call);
    responses.react(event, addressOf(owner), reaction, readReaction(call.body, reaction));
    return { status: 202 };
  };
  const on = (
    method: string,
    pattern: string,
    roles: readonly string[],
    run: Operation['run'],
  ): Operation => ({
    ...{ method, pattern, roles, run, service: 'outlook' },
  });
  const single = (prefix: string): readonly Operation[] => [
    on('POST', prefix, WRITE, (call) => {
      const owner = openMailbox(call, directory);
      const { event } = changes.create(owner, readEvent(bodyOf(call)));
      const reply = show(201, event, call);
      const location = `${BASE}/users/${owner.id}/events/${encodeURIComponent(event.id)}`;
      return { ...reply, headers: { location } };
    }),
    on('GET', `${prefix}/{event}`, READ, (call) => show(200, open(call).event, call)),
    on('PATCH', `${prefix}/{event}`, WRITE, (call) => {
      const { owner, event } = open(call);
      checkMatch(call, event);
      return show(200, changes.update(event, owner, readEvent(bodyOf(call))), call);
    }),
    on('DELETE', `${prefix}/{event}`, WRITE, (call) => {
      const { event } = open(call);
      checkMatch(call, event);
      changes.delete(event);
      return { status: 204 };
    }),
  ];
  return [
    ...single('/users/{user}/events'),
    ...single('/users/{user}/calendar/events'),
    on('POST', '/users/{user}/events/{event}/cancel', WRITE, (call) => {
      changes.cancel(open(call).event, commentOf(call.body));
      return { status: 202 };
    }),
    on('POST', '/users/{user}/events/{event}/accept', WRITE, react('accept')),
    on('POST', '/users/{user}/events/{event}/tentativelyAccept', WRITE, react('tentativelyAccept')),
    on('POST', '/users/{user}/events/{event}/decline', WRITE, react('decline')),
  ];
}

/** `comment`, `sendResponse` and `proposedNewTime` of an answer. Throws Graph's 400. */
export function readReaction(body: unknown, reaction: Reaction): ReactionInput {
  const input = (body ?? {}) as Record<string, unknown>;
  const proposed = input.proposedNewTime ?? input.ProposedNewTime;
  if (proposed != null && reaction === 'accept')
    throw outlookInvalid('A new time cannot be proposed when accepting.', 'ErrorInvalidParameter');
  const { start, end } = (proposed ?? {}) as { start?: unknown; end?: unknown };
  return {
    comment: commentOf(body),
    sendResponse: (input.sendResponse ?? input.SendResponse ?? true) === true,
    proposedNewTime:
      proposed == null
        ? undefined
        : { start: readOutlookTime(start, 'start').ms, end: readOutlookTime(end, 'end').ms },
  };
}

function commentOf(body: unknown): string {
  const { comment, Comment } = (body ?? {}) as { comment?: unknown; Comment?: unknown };
  return String(comment ?? Comment ?? '');
}

function checkMatch(call: Call, event: StoredEvent): void {
  const wanted = call.headers.get('if-match');
  if (wanted === null || wanted === '*') return;
  if (wanted.replace(/^W\//, '').replaceAll('"', '') === changeKeyOf(event)) return;
  throw new GraphError(
    412,
    'ErrorIrresolvableConflict',
    'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
  );
}
