import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { coachOf } from '../domain/replanning/caseload-subject.ts';
import { organisingMailboxes } from '../domain/school.ts';
import { texts } from '../domain/texts/texts.ts';
import { bookYear } from './application/book-year.ts';
import { forgetAbandoned } from './application/forget-abandoned.ts';
import type { Clock } from './application/ports/clock.ts';
import type { Digest } from './application/ports/digest.ts';
import type { Log } from './application/ports/log.ts';
import type { ReadModel } from './application/ports/read-model.ts';
import { refreshYears } from './application/refresh-years.ts';
import { settle } from './application/settle.ts';
import { settleCaseload } from './application/settle-caseload.ts';
import { sweep } from './application/sweep.ts';
import { takeChange } from './application/take-change.ts';
import { createNotifications, type Notice } from './changes/notifications.ts';
import type { Config } from './config.ts';
import { wordOfAboutMe } from './documents/about-me.ts';
import { wordOfAdvice } from './documents/advice.ts';
import { excelOfHours } from './documents/hours-sheet.ts';
import { wordOf } from './documents/word.ts';
import { createCalendar } from './graph/calendar/calendar.ts';
import { createGraph } from './graph/client.ts';
import { createDirectory } from './graph/directory.ts';
import { createEntraClient, createTokens } from './graph/entra.ts';
import { createLists } from './graph/lists/lists.ts';
import { createSites } from './graph/lists/sites.ts';
import { createSubscriptions } from './graph/subscriptions.ts';
import { createTeamsApps } from './graph/teams-apps.ts';
import { createTruth } from './graph/truth.ts';
import { createWire } from './graph/wire.ts';
import { createAuthenticate } from './http/authenticate.ts';
import { createHttpServer } from './http/server.ts';
import { replanner } from './planner/replan-worker.ts';
import { createYearPlanner } from './planner/year-worker.ts';
import { createStore } from './store/store.ts';
import { tabLink } from './teams/cards/links.ts';
import { createChatDoor } from './teams/chat-door.ts';
import { followClock, systemClock } from './time/clock.ts';
import { createLull } from './time/lull.ts';
import { startRecurring } from './time/recurring.ts';
import { startTicker } from './time/ticker.ts';
import { chatUses, tabUses } from './uses.ts';

export interface App {
  /** Address on which it listens. */
  readonly url: string;
  /** Takes nothing new, finishes or hands back what is running, and closes. */
  stop(): Promise<void>;
}

/** The tab of the manifest that links lead to. */
const TAB = 'begeleidingen';
/** Real time between two sweeps, and between two looks at the subscriptions, which end by themselves. */
const SWEEP_MS = 30 * 60_000;
const SUBSCRIBE_MS = 15 * 60_000;
/** Real time between two looks at a year that is being confirmed. */
const BOOK_MS = 500;
/** And between two looks whether the plan of a year is of an earlier day. */
const REFRESH_MS = 10 * 60_000;
/** One write to a list makes a notice a row: they are looked at together. */
const GATHER_MS = 1_000;

/** Puts everything together and listens: the only place that knows every adapter and every door. */
export async function startApp(config: Config, log: Log): Promise<App> {
  const wire = createWire({ origin: config.MICROSOFT_WIRE_URL });
  const entra = createEntraClient(
    { tenantId: config.TENANT_ID, clientId: config.CLIENT_ID, clientSecret: config.CLIENT_SECRET },
    wire,
  );
  const graph = createGraph(createTokens(entra, log), wire);
  const clock = config.CLOCK_URL ? await followClock(config.CLOCK_URL, log) : systemClock();
  const store = await createStore(
    config.DATABASE_URL ? { url: config.DATABASE_URL } : { folder: config.DATA_FOLDER },
    log,
  );
  const ledgerSince = await beginningOf(store.readModel, clock);
  const yearPlanner = createYearPlanner();
  const digest: Digest = (text) => createHash('sha256').update(text).digest('hex');
  const links = { teamsAppId: config.TEAMS_APP_ID, tabEntityId: TAB };
  const teamsApps = createTeamsApps(graph, config.TEAMS_APP_ID);
  const sites = createSites(graph, config.CONFIDENTIAL_SITE, log);
  const ports = {
    ...store,
    clock,
    digest,
    log,
    lists: createLists(graph, { sites, log, kept: store.keptRows }),
    truth: createTruth(graph, { sites, log }),
    calendar: createCalendar(graph, {
      linkTo: (path) => ({ href: tabLink(links, path), label: texts.nl.words.event.open }),
      log,
    }),
    directory: createDirectory(graph),
    writeFile: wordOf,
    writeAdvice: wordOfAdvice,
    writeAboutMe: wordOfAboutMe,
    writeHours: excelOfHours,
    yearPlanner,
    replanner,
  };

  const chat = createChatDoor({
    settings: {
      ...links,
      appId: config.CLIENT_ID,
      appSecret: config.CLIENT_SECRET,
      tenantId: config.TENANT_ID,
      authority: `https://login.microsoftonline.com/${config.TENANT_ID}`,
      tokenIssuers: config.BOT_TOKEN_ISSUERS,
      serviceHosts: config.BOT_SERVICE_HOSTS,
      serviceUrl: config.BOT_SERVICE_URL,
    },
    wire,
    uses: chatUses(ports),
    install: (person) => teamsApps.install(person),
    log,
  });
  const ticker = startTicker({ agenda: store.agenda, jobs: store.jobs, clock, log });
  clock.onJump(() => void ticker.look());
  const healing = async () => {
    await sweep(ports);
    await forgetAbandoned(ports);
  };
  const sweeping = startRecurring('sweep', SWEEP_MS, healing, log);
  const subscriptions = createSubscriptions(graph, {
    notificationUrl: `${config.PUBLIC_URL}/api/changes`,
    clientState: config.NOTIFICATION_SECRET,
    confidential: sites.confidential,
    progress: async () => sites.ofSchools(await ports.lists.schools()),
    mailboxes: async () => {
      const [schools, colleagues] = await Promise.all([ports.lists.schools(), ports.lists.colleagues()]);
      return organisingMailboxes(schools, colleagues);
    },
    log,
  });
  const subscribing = startRecurring('subscriptions', SUBSCRIBE_MS, () => subscriptions.ensure(), log);
  const noticed = new Set<string>();
  const follow = async () => {
    const where = [...noticed];
    noticed.clear();
    // Without a notice it is time to look at all: Graph does not tell of notices that it lost.
    await takeChange(ports, { kind: 'lists', ...(where.length > 0 ? { noticed: where } : {}) });
  };
  const following = startRecurring('lists', SUBSCRIBE_MS, follow, log, GATHER_MS);
  const take = async (notice: Notice) => {
    if (notice.kind === 'event') return takeChange(ports, notice);
    if (notice.kind === 'list') {
      noticed.add(notice.site);
      return following.look();
    }
    subscribing.look();
    sweeping.look();
  };
  const booking = startRecurring('year', BOOK_MS, () => bookYear(ports), log);
  const refreshing = startRecurring('years', REFRESH_MS, () => refreshYears(ports), log);
  clock.onJump(() => {
    void ticker.look();
    refreshing.look();
  });
  const lull = createLull();
  const server = createHttpServer({
    uses: tabUses(ports),
    authenticate: createAuthenticate({
      tenantId: config.TENANT_ID,
      audience: config.CLIENT_ID,
      issuers: config.TAB_TOKEN_ISSUERS,
      jwksUri: `https://login.microsoftonline.com/${config.TENANT_ID}/discovery/v2.0/keys`,
      fetch: wire.fetch,
    }),
    chat: (request, response) => chat.handle(request, response),
    changes: createNotifications({ clientState: config.NOTIFICATION_SECRET, take, log }),
    health: {
      ping: () => store.ping(),
      figures: async () => ({
        oldestIntakeMs: Math.round(await store.intake.oldestAgeMs()),
        settling: await store.jobs.open(),
        agendaDue: (await store.agenda.due(new Date(clock.now()).toISOString(), 1_000)).length,
      }),
      operationsSecret: config.OPERATIONS_SECRET,
    },
    tabsFolder: config.TABS_FOLDER,
    hostOrigins: config.HOST_ORIGINS,
    during: lull.during,
    log,
  });
  await new Promise<void>((resolve) => server.listen(config.PORT, config.HOST, resolve));
  const settling = { ...ports, messenger: chat.messenger, drawCard: chat.drawCard, ledgerSince };
  const putOff = (subject: string) => store.agenda.putOff(subject, new Date(clock.now()).toISOString());
  await store.jobs.work(async (subject) => {
    await lull.wait();
    const coach = coachOf(subject);
    await (coach === undefined ? settle(settling, subject) : settleCaseload(settling, coach));
  }, putOff);
  sweeping.look();
  subscribing.look();
  following.look();
  booking.look();
  refreshing.look();
  return {
    url: `http://${config.HOST}:${server.address().port}`,
    async stop() {
      ticker.stop();
      sweeping.stop();
      subscribing.stop();
      following.stop();
      booking.stop();
      refreshing.stop();
      await yearPlanner.close();
      clock.stop();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await store.close();
    },
  };
}

/** When this database was first used, by the domain's clock. */
async function beginningOf(
  tokens: Pick<ReadModel, 'token' | 'setToken'>,
  clock: Clock,
): Promise<Temporal.Instant> {
  const known = await tokens.token('ledgerSince');
  const since = known ?? new Date(clock.now()).toISOString();
  if (known === undefined) await tokens.setToken('ledgerSince', since);
  return Temporal.Instant.from(since);
}
