import type { World } from '../../world/world.ts';
import type { Directory, StoredUser } from '../directory/directory.ts';
import { outlookTime, readOutlookTime } from '../time/stamps.ts';
import { ianaZone } from '../time/zones.ts';
import { BASE, bodyOf, type Call, type Operation, preference, type Reply } from '../wire/call.ts';
import { outlookInvalid } from '../wire/errors.ts';
import { hasMailbox, openMailbox } from './access.ts';
import type { StoredEvent } from './event.ts';
import type { Mailboxes } from './mailboxes.ts';
import { overlaps } from './view-operations.ts';

const MOST_SCHEDULES = 20;
const MOST_ENTRIES = 1_000;
const DAY = 86_400_000;
/** Which status wins when several meetings share a slot, strongest first. */
const DIGITS: readonly (readonly [string, string])[] = [
  ['oof', '3'],
  ['busy', '2'],
  ['tentative', '1'],
  ['workingElsewhere', '4'],
];

/** Free/busy of up to twenty mailboxes. What is wrong with one of them stands in its own entry. */
export function scheduleOperations(
  world: World,
  directory: Directory,
  mailboxes: Mailboxes,
): readonly Operation[] {
  return [
    {
      method: 'POST',
      pattern: '/users/{user}/calendar/getSchedule',
      service: 'outlook',
      roles: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
      run: (call) => getSchedule(world, directory, mailboxes, call),
    },
  ];
}

function getSchedule(world: World, directory: Directory, mailboxes: Mailboxes, call: Call): Reply {
  openMailbox(call, directory);
  const asked = lowerFirst(bodyOf(call));
  const start = readOutlookTime(asked.startTime, 'startTime').ms;
  const end = readOutlookTime(asked.endTime, 'endTime').ms;
  const minutes = asked.availabilityViewInterval ?? 30;
  const { schedules } = asked;
  if (
    !Array.isArray(schedules) ||
    schedules.length === 0 ||
    schedules.some((each) => typeof each !== 'string')
  )
    throw outlookInvalid('The parameter schedules must hold SMTP addresses.', 'ErrorInvalidParameter');
  if (schedules.length > MOST_SCHEDULES)
    throw outlookInvalid(
      `There are too many target users in the EmailAddress array. The allowed size = ${MOST_SCHEDULES}; the actual size = ${schedules.length}.`,
      'ErrorMailboxDataArrayTooBig',
    );
  if (typeof minutes !== 'number' || minutes < 5 || minutes > 1_440)
    throw outlookInvalid(
      'The parameter availabilityViewInterval must be from 5 to 1440 minutes.',
      'ErrorInvalidParameter',
    );
  if (end <= start)
    throw outlookInvalid(
      'The time duration specified for FreeBusyViewOptions.TimeWindow is invalid.',
      'ErrorInvalidTimeInterval',
    );
  if (end - start > world.switches.getScheduleDays * DAY)
    throw outlookInvalid(
      `The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = ${world.switches.getScheduleDays} days.`,
      world.switches.scheduleLimitCode,
    );
  const zone = preference(call.headers, 'outlook.timezone') || 'UTC';
  ianaZone(zone);
  const value = schedules.map((address: string) => {
    const user = directory.byMail(address);
    if (!user || !hasMailbox(user)) return unresolved(address);
    if (user.freeBusyVisible === false) return hidden(address);
    const events = mailboxes
      .all(user.id)
      .filter((event) => overlaps(event, start, end) && event.showAs !== 'free')
      .sort((a, b) => a.start - b.start);
    if (events.length > MOST_ENTRIES) return tooMany(address);
    return information(address, user, events, { start, end, minutes, zone, call });
  });
  return {
    status: 200,
    body: { '@odata.context': `${BASE}/$metadata#Collection(microsoft.graph.scheduleInformation)`, value },
  };
}

interface Window {
  readonly start: number;
  readonly end: number;
  readonly minutes: number;
  readonly zone: string;
  readonly call: Call;
}

function information(address: string, user: StoredUser, events: readonly StoredEvent[], window: Window) {
  const hours = user.workingHours;
  const mayReadSubjects = window.call.caller.kind === 'app' || window.call.caller.user.id === user.id;
  return {
    scheduleId: address,
    availabilityView: availabilityView(events, window),
    scheduleItems: events.map((event) => ({
      isPrivate: event.sensitivity === 'private',
      status: event.showAs,
      ...(mayReadSubjects && event.sensitivity !== 'private'
        ? { subject: event.subject, location: String(event.location?.displayName ?? '') }
        : {}),
      start: outlookTime(event.start, window.zone),
      end: outlookTime(event.end, window.zone),
    })),
    workingHours: {
      daysOfWeek: hours?.daysOfWeek ?? ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: `${hours?.startTime ?? '08:00'}:00.0000000`,
      endTime: `${hours?.endTime ?? '17:00'}:00.0000000`,
      timeZone: { name: 'W. Europe Standard Time' },
    },
  };
}

function availabilityView(events: readonly StoredEvent[], { start, end, minutes }: Window): string {
  const slot = minutes * 60_000;
  const ranks = new Array<number>(Math.ceil((end - start) / slot)).fill(DIGITS.length);
  for (const event of events) {
    const rank = DIGITS.findIndex(([status]) => status === event.showAs);
    if (rank < 0) continue;
    const first = Math.max(0, Math.floor((event.start - start) / slot));
    const last = Math.min(ranks.length, Math.ceil((event.end - start) / slot));
    for (let at = first; at < last; at += 1) ranks[at] = Math.min(ranks[at]!, rank);
  }
  return ranks.map((rank) => DIGITS[rank]?.[1] ?? '0').join('');
}

const unresolved = (address: string) =>
  failed(address, `Unable to resolve e-mail address ${address} to an Active Directory object.`, '5009');
const hidden = (address: string) =>
  failed(
    address,
    'Microsoft.Exchange.InfoWorker.Common.Availability.NoFreeBusyAccessException: The caller has no free/busy access to this mailbox.',
    'ErrorNoFreeBusyAccess',
  );
const tooMany = (address: string) =>
  failed(address, 'The result set contains too many calendar entries.', '5006');

function failed(scheduleId: string, message: string, responseCode: string) {
  return { scheduleId, error: { message, responseCode } };
}

/** The action's parameters are accepted with a capital as well. */
function lowerFirst(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key[0]!.toLowerCase() + key.slice(1), value]),
  );
}
