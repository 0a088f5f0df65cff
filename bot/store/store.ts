import type { Conversations } from '../application/ports/conversations.ts';
import type { Drafts, Traces } from '../application/ports/drafts.ts';
import type { Intake } from '../application/ports/intake.ts';
import type { Agenda } from '../application/ports/jobs.ts';
import type { KeptRows } from '../application/ports/kept-rows.ts';
import type { Log } from '../application/ports/log.ts';
import type { MeetingEnds } from '../application/ports/meeting-ends.ts';
import type { ReadModel } from '../application/ports/read-model.ts';
import type { Replans } from '../application/ports/replans.ts';
import type { ToldLedger } from '../application/ports/told-ledger.ts';
import type { YearPlans } from '../application/ports/year-plans.ts';
import { createAgenda } from './agenda.ts';
import { createConversations } from './conversations.ts';
import type { Database } from './database.ts';
import { createDrafts } from './drafts.ts';
import { openEmbedded } from './embedded.ts';
import { createIntake } from './intake.ts';
import { createKeptRows } from './kept-rows.ts';
import { createMeetingEnds } from './meeting-ends.ts';
import { createQueue, type Queue, type QueueHome, type QueuePace } from './queue.ts';
import { createReadModel } from './read-model.ts';
import { createReplans } from './replans.ts';
import { migrate } from './schema.ts';
import { openServer } from './server.ts';
import { createTold, releaseBegun } from './told.ts';
import { createTraces } from './traces.ts';
import { createYearPlans } from './year-plans.ts';

/** `folder`: embedded, for one process. `url`: a PostgreSQL server, for one or more. */
export type StoreConfig = ({ readonly folder: string } | { readonly url: string }) & {
  /** Schema of the tables; the queue's stand in `${schema}_queue`. Default `trajectwijzer`. */
  readonly schema?: string;
  /** Default what suits an installation. */
  readonly pace?: QueuePace;
};

export interface Store {
  readonly intake: Intake;
  readonly told: ToldLedger;
  readonly conversations: Conversations;
  readonly agenda: Agenda;
  readonly drafts: Drafts;
  readonly traces: Traces;
  readonly readModel: ReadModel;
  readonly yearPlans: YearPlans;
  readonly meetingEnds: MeetingEnds;
  readonly replans: Replans;
  readonly keptRows: KeptRows;
  readonly jobs: Queue;
  /** Throws when the database does not answer. */
  ping(): Promise<void>;
  /** Waits so long for the jobs that are running, then closes. */
  close(graceMs?: number): Promise<void>;
}

/** Opens the store and brings its tables up to date. Throws `FolderInUse` when another process has the folder. */
export async function createStore(config: StoreConfig, log: Log): Promise<Store> {
  const schema = config.schema ?? 'trajectwijzer';
  // It stands in statements where no parameter can.
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(schema)) throw new Error(`Not a name for a schema: ${schema}`);
  const { database, queueOn } = await open(config, schema, log);
  try {
    await migrate(database);
    if ('embedded' in queueOn) await releaseBegun(database);
    const jobs = await createQueue(queueOn, { schema, pace: config.pace }, log);
    return {
      intake: createIntake(database),
      told: createTold(database),
      conversations: createConversations(database),
      agenda: createAgenda(database),
      drafts: createDrafts(database),
      traces: createTraces(database),
      readModel: createReadModel(database),
      meetingEnds: createMeetingEnds(database),
      replans: createReplans(database),
      keptRows: createKeptRows(database),
      yearPlans: createYearPlans(database),
      jobs,
      async ping() {
        await database.query('SELECT 1');
      },
      async close(graceMs = 5_000) {
        await jobs.close(graceMs);
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function open(
  config: StoreConfig,
  schema: string,
  log: Log,
): Promise<{ database: Database; queueOn: QueueHome }> {
  if ('url' in config) {
    return { database: await openServer(config.url, schema), queueOn: { url: config.url } };
  }
  const embedded = await openEmbedded(config.folder, schema, log);
  return { database: embedded, queueOn: { embedded } };
}
