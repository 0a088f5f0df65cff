import type { Consent } from '../entra/grants.ts';
import type { SeedData } from '../world/seed.ts';
import type { Snapshots } from '../world/snapshot.ts';
import type { Handler, TenantEvent, TenantUser } from '../world/types.ts';
import type { World } from '../world/world.ts';
import { createActs, type TenantActs } from './acts.ts';
import { createEventChanges } from './calendar/change-events.ts';
import { eventOperations } from './calendar/event-operations.ts';
import { createMailboxes } from './calendar/mailboxes.ts';
import { createMeetings } from './calendar/meetings.ts';
import { plantEvents } from './calendar/plant-events.ts';
import { plainEvent } from './calendar/present-event.ts';
import { createResponses } from './calendar/responses.ts';
import { scheduleOperations } from './calendar/schedule.ts';
import { viewOperations } from './calendar/view-operations.ts';
import { createGraphControl } from './control.ts';
import { createDirectory } from './directory/directory.ts';
import { userOperations } from './directory/users.ts';
import { createDrives } from './files/drives.ts';
import { fileOperations } from './files/file-operations.ts';
import { createSharePointHost } from './files/sharepoint-host.ts';
import { createUploads } from './files/uploads.ts';
import { feedNotifier } from './notify/feed.ts';
import { createNotifier } from './notify/notifier.ts';
import { createResolveResource } from './notify/resolve-resource.ts';
import { subscriptionOperations } from './notify/subscription-operations.ts';
import { createSubscriptions } from './notify/subscriptions.ts';
import { itemDeltaOperations } from './sites/item-delta.ts';
import { itemOperations } from './sites/item-operations.ts';
import { listOperations } from './sites/list-operations.ts';
import { siteOperations } from './sites/site-operations.ts';
import { createSites } from './sites/sites.ts';
import { createAttendance } from './teams/attendance.ts';
import { createCatalogue } from './teams/catalogue.ts';
import { type Installations, installationsInMemory } from './teams/installations.ts';
import { meetingOperations } from './teams/meeting-operations.ts';
import { teamsOperations } from './teams/teams-operations.ts';
import { createGeneration } from './wire/generation.ts';
import { createGraphService } from './wire/service.ts';

/** Microsoft Graph as the rest of the tenant sees it. */
export interface Graph {
  readonly handler: Handler;
  users(): readonly TenantUser[];
  eventsOf(userId: string): readonly TenantEvent[];
  seed(data: SeedData): void;
  readonly acts: TenantActs;
  control(path: string, request: Request): Promise<Response | undefined>;
  /** From now on the app is installed where the Connector says. */
  followInstallations(installations: Installations): void;
  stop(): void;
}

export function createGraph(world: World, consent: Consent, snapshots: Snapshots): Graph {
  const generation = createGeneration();
  const directory = createDirectory(world, snapshots);
  const mailboxes = createMailboxes(world, snapshots);
  const meetings = createMeetings(world, directory, mailboxes);
  const changes = createEventChanges(world, mailboxes, meetings);
  const responses = createResponses(world, directory, mailboxes);
  const sites = createSites(world, snapshots);
  const drives = createDrives(world, snapshots, sites);
  const uploads = createUploads(world, drives);
  const subscriptions = createSubscriptions(world, snapshots);
  const notifier = createNotifier(world, subscriptions);
  feedNotifier(notifier, { directory, mailboxes, sites, drives });
  const attendance = createAttendance(world, snapshots);
  const catalogue = createCatalogue(world, snapshots);
  let installations = installationsInMemory();
  const service = createGraphService(world, consent, directory, [
    ...userOperations(directory, generation),
    ...eventOperations(world, directory, mailboxes, changes, responses),
    ...viewOperations(world, directory, mailboxes, generation),
    ...scheduleOperations(world, directory, mailboxes),
    ...siteOperations(world, sites),
    ...listOperations(world, sites),
    ...itemOperations(world, sites),
    ...itemDeltaOperations(world, sites, generation),
    ...fileOperations(world, sites, drives, uploads),
    ...subscriptionOperations(
      world,
      subscriptions,
      createResolveResource(world, directory, sites, (driveId) => drives.siteOf(driveId)?.id),
    ),
    ...teamsOperations(world, directory, catalogue.app, () => installations),
    ...meetingOperations(world, directory, mailboxes, attendance),
  ]);
  const acts = createActs({
    ...{
      world,
      service,
      directory,
      mailboxes,
      responses,
      sites,
      subscriptions,
      notifier,
      attendance,
      generation,
    },
  });
  const onSharePointHost = createSharePointHost(world, drives, uploads);
  return {
    handler: async (request) => (await service.handle(request)) ?? onSharePointHost(request),
    acts,
    followInstallations(given) {
      installations = given;
    },
    stop: notifier.stop,
    users: directory.all,
    eventsOf: (userId) =>
      mailboxes
        .all(userId)
        .map((event) => ({ id: event.id, mailbox: event.mailbox, body: plainEvent(event) })),
    seed(data) {
      for (const user of data.users ?? []) directory.add(user);
      for (const site of data.sites ?? []) sites.add(site);
      plantEvents(data.events ?? [], directory, mailboxes, changes);
      if (data.teamsApp) catalogue.set(data.teamsApp);
    },
    control: createGraphControl(world, consent, acts),
  };
}
