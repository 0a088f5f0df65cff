import type { SeedUser, SiteRole } from '../world/seed.ts';
import type { World } from '../world/world.ts';
import type { StoredEvent } from './calendar/event.ts';
import { readReaction } from './calendar/event-operations.ts';
import type { Mailboxes } from './calendar/mailboxes.ts';
import { plainEvent } from './calendar/present-event.ts';
import type { Reaction, Responses } from './calendar/responses.ts';
import type { Directory } from './directory/directory.ts';
import type { LifecycleEvent, Notifier } from './notify/notifier.ts';
import type { Subscriptions } from './notify/subscriptions.ts';
import type { Sites } from './sites/sites.ts';
import type { Attendance, Presence } from './teams/attendance.ts';
import type { Generation } from './wire/generation.ts';
import type { GraphService } from './wire/service.ts';

/** What people and administrators do to the tenant without Graph, or what simply happens to it. */
export interface TenantActs {
  /** A person in Outlook or SharePoint: any Graph path below the version (`/me/events/{id}/accept`), with her own rights and no token. */
  as(userId: string, request: Request, path: string): Promise<Response>;
  /** Invitations that went by mail to somebody without a mailbox here, as the organiser's events. */
  invitationsOf(address: string): readonly Record<string, unknown>[];
  /** She answers one by mail. `body` as in Graph: `comment`, `proposedNewTime{start,end}`. */
  answerByMail(address: string, iCalUId: string, reaction: Reaction, body?: unknown): void;
  addUser(user: SeedUser): void;
  updateUser(id: string, change: Partial<Omit<SeedUser, 'id'>>): void;
  /** The person leaves; mailbox and sign-in are gone at once. */
  removeUser(id: string): void;
  /** What the app may do on a site from now on; null takes everything away. */
  grantSite(site: string, role: SiteRole | null): void;
  /** Who can open a site in SharePoint from now on. */
  setMembers(site: string, members: readonly { userId: string; role: 'read' | 'write' }[]): void;
  /** A lifecycle notice; false when there is no such subscription or it has no address for one. */
  lifecycle(subscriptionId: string, event: LifecycleEvent): boolean;
  /** The subscription is gone, and nobody is told. */
  dropSubscription(id: string): void;
  /** Every delta token given out so far answers 410 from now on. */
  expireDeltaTokens(): void;
  /** A meeting was held, with these people. It shows in attendance reports once its end time has passed. */
  holdMeeting(joinUrl: string, present: readonly Presence[]): void;
  /** Resolves when no notification is on its way. */
  notified(): Promise<void>;
}

interface Rooms {
  readonly world: World;
  readonly service: GraphService;
  readonly directory: Directory;
  readonly mailboxes: Mailboxes;
  readonly responses: Responses;
  readonly sites: Sites;
  readonly subscriptions: Subscriptions;
  readonly notifier: Notifier;
  readonly attendance: Attendance;
  readonly generation: Generation;
}

/** Throws a RangeError for a person or a site that is not there. */
export function createActs(rooms: Rooms): TenantActs {
  const { directory, mailboxes, sites, world } = rooms;
  const userOf = (id: string) => {
    const user = directory.find(id);
    if (!user) throw new RangeError(`Nobody in the tenant is called ${id}`);
    return user;
  };
  const siteOf = (name: string) => {
    const site = sites.all().find((each) => [each.id, each.name].includes(name));
    if (!site) throw new RangeError(`There is no site ${name}`);
    return site;
  };
  return {
    as: (userId, request, path) =>
      rooms.service.asPerson({ kind: 'person', user: userOf(userId), scopes: 'all' }, request, path),
    invitationsOf: (address) =>
      directory
        .all()
        .flatMap((user) => mailboxes.all(user.id))
        .filter((event) => event.isOrganizer && isInvited(event, address))
        .map((event) => plainEvent(event)),
    answerByMail(address, iCalUId, reaction, body = {}) {
      rooms.responses.reactByMail(address, iCalUId, reaction, readReaction(body, reaction));
    },
    addUser: directory.add,
    updateUser: (id, change) => directory.update(userOf(id).id, change),
    removeUser: (id) => directory.remove(userOf(id).id),
    grantSite(name, role) {
      const site = siteOf(name);
      const others = site.grants.filter(({ appId }) => appId !== world.app.clientId);
      const { clientId: appId, name: displayName } = world.app;
      site.grants =
        role === null ? others : [...others, { id: world.newId(), appId, displayName, roles: [role] }];
      sites.changed();
    },
    setMembers(name, members) {
      siteOf(name).members = members;
      sites.changed();
    },
    lifecycle: rooms.notifier.lifecycle,
    dropSubscription: rooms.subscriptions.remove,
    expireDeltaTokens: rooms.generation.expireAll,
    holdMeeting: rooms.attendance.hold,
    notified: rooms.notifier.idle,
  };
}

function isInvited(event: StoredEvent, address: string): boolean {
  return event.attendees.some((each) => each.address.toLowerCase() === address.toLowerCase());
}
