import { Temporal } from 'temporal-polyfill';
import type { TenantUser } from '../world/types.ts';
import type { ConnectorContext } from './context.ts';
import type { Meeting } from './meetings.ts';
import type { Activity, Json } from './types.ts';

const ZONE = 'Europe/Amsterdam';
const LOCALE = 'nl-NL';

/**
 * An activity as Teams sends one in somebody's name to the bot.
 * @param core what is particular to this activity; it wins over what Teams adds
 */
export function fromPerson(
  context: ConnectorContext,
  user: TenantUser,
  conversationId: string,
  core: Partial<Activity> & { readonly type: string },
): Activity {
  const { identity, tenant, store } = context;
  return {
    ...stamp(context),
    id: store.nextId(tenant.clock.now()),
    channelId: 'msteams',
    serviceUrl: context.serviceUrl,
    from: { id: identity.accountId(user.id), name: user.displayName, aadObjectId: user.id },
    conversation: { conversationType: 'personal', tenantId: tenant.tenantId, id: conversationId },
    recipient: { id: identity.botId, name: tenant.app.name },
    channelData: { tenant: { id: tenant.tenantId } },
    ...core,
  };
}

/** What Teams adds to everything that a person types or presses. */
export const clientEntities = [
  { locale: LOCALE, country: 'NL', platform: 'Web', timezone: ZONE, type: 'clientInfo' },
];

/** The two activities that tell of an installation or a removal, in the order in which Teams sends them. */
export function installationActivities(action: 'add' | 'remove', botId: string) {
  const change = [{ id: botId }];
  return [
    { type: 'installationUpdate', action, locale: LOCALE },
    {
      type: 'conversationUpdate',
      ...(action === 'add' ? { membersAdded: change } : { membersRemoved: change }),
    },
  ] as const;
}

/** The event that a meeting has started or ended; it comes from the organiser, in the meeting's own chat. */
export function meetingActivity(
  context: ConnectorContext,
  meeting: Meeting,
  edge: 'Start' | 'End',
): Activity {
  const at = new Date(context.tenant.clock.now()).toISOString();
  const value: Json = {
    MeetingType: 'Scheduled',
    Title: meeting.title,
    Id: meeting.id,
    JoinUrl: meeting.joinUrl,
    [`${edge}Time`]: at,
  };
  return fromPerson(context, meeting.organizer, meeting.threadId, {
    type: 'event',
    name: `application/vnd.microsoft.meeting${edge}`,
    value,
    conversation: {
      isGroup: true,
      conversationType: 'groupChat',
      tenantId: context.tenant.tenantId,
      id: meeting.threadId,
    },
    channelData: { tenant: { id: context.tenant.tenantId }, meeting: { id: meeting.id } },
    locale: LOCALE,
  });
}

function stamp({ tenant }: ConnectorContext) {
  const now = Temporal.Instant.fromEpochMilliseconds(Math.floor(tenant.clock.now()));
  return {
    timestamp: now.toString({ fractionalSecondDigits: 3 }),
    localTimestamp: now.toString({ timeZone: ZONE, fractionalSecondDigits: 3 }),
    localTimezone: ZONE,
  };
}
