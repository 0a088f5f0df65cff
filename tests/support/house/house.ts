import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { inspect } from 'node:util';
import { Client } from 'pg';
import { type App, startApp } from '../../../bot/compose.ts';
import { type Config, readConfig } from '../../../bot/config.ts';
import { type Connector, createConnector } from '../../../infra/local/connector/connector.ts';
import { createTenant, type LocalTenant } from '../../../infra/local/tenant.ts';
import { holdToContract } from '../graph-contract.ts';
import { keptLog } from '../log.ts';
import { scratchFolder } from '../scratch.ts';
import { beginStore } from './begun-store.ts';
import { type Board, smallBoard } from './board.ts';
import { Caller } from './caller.ts';
import { figuresOf, freePort, houseEnvironment, provisionHouse } from './environment.ts';
import { id, type Name } from './people.ts';

/**
 * A whole installation in this process: a tenant, its Connector, and the app with its real store, all over HTTP. Tests
 * speak as people, move the clock, and wait until the app has nothing left to do.
 */
export interface House {
  readonly tenant: LocalTenant;
  readonly connector: Connector;
  readonly config: Config;
  readonly log: ReturnType<typeof keptLog>;
  app: App;
  /** Somebody at the tabs' door. */
  as(name: Name): Caller;
  /** Sets the domain's clock to an instant (UTC ISO) and waits until the app has done what fell due. */
  at(instant: string): Promise<void>;
  /** Waits until nothing is being settled and nothing waits in the intake. */
  quiet(): Promise<void>;
  /** Stops the app and starts it again on the same data. */
  restart(): Promise<void>;
  /** Throws when anything that was said to Graph, or by it, is not as Microsoft describes it. */
  close(): Promise<void>;
}

/** `start`: instant (UTC ISO) at which the domain's clock begins. */
export async function openHouse(
  start: string,
  overrides: Readonly<Record<string, string>> = {},
  board: Board = smallBoard,
): Promise<House> {
  const clockOffset = Date.parse(start) - Date.now();
  const tenant = await createTenant({ seed: board.seed, clockOffset });
  const port = await freePort();
  const publicUrl = `http://127.0.0.1:${port}`;
  const connector = createConnector(tenant, {
    botEndpoint: `${publicUrl}/api/messages`,
    switches: { rates: false },
  });
  tenant.use(connector.handler, connector.part);
  tenant.followInstallations(connector.installations);
  const asDescribed = holdToContract(tenant);
  const { url } = await tenant.listen();
  const folder = scratchFolder('house');
  const log = keptLog();
  const config = readConfig({
    ...houseEnvironment(tenant, { tenantUrl: url, port, folder }),
    ...(await ownDatabase()),
    ...overrides,
  });
  await provisionHouse(tenant, url, log, board);
  if (config.DATABASE_URL === undefined) await beginStore(config.DATA_FOLDER);
  const house: House = {
    tenant,
    connector,
    config,
    log,
    app: await startApp(config, log),
    as: (name) => new Caller(tenant, publicUrl, id(name)),
    async at(instant) {
      tenant.clock.setOffset(Date.parse(instant) - Date.now());
      await house.quiet();
    },
    quiet: () => quiet(publicUrl, log),
    async restart() {
      await house.app.stop();
      house.app = await startApp(config, log);
      await house.quiet();
    },
    async close() {
      await house.app.stop();
      await tenant.close();
      rmSync(folder, { recursive: true, force: true });
      asDescribed();
    },
  };
  await house.quiet();
  return house;
}

/** Three quarters of a minute; on a machine with other work each look takes longer, as does what is waited for. */
const LOOKS = 800;

/** Nothing open several looks in a row, so that the ticker has looked in between. Throws when it takes too many. */
async function quiet(publicUrl: string, log: House['log']): Promise<void> {
  for (let calm = 0, looks = 0; calm < 3; looks += 1) {
    const answer = await figuresOf(publicUrl);
    const state = (await answer.json()) as { oldestIntakeMs: number; settling: number; agendaDue: number };
    calm = state.oldestIntakeMs === 0 && state.settling === 0 && state.agendaDue === 0 ? calm + 1 : 0;
    if (looks > LOOKS) {
      const said = log.lines.filter((line) => line.level !== 'info').slice(-5);
      throw new Error(`Not quiet: ${JSON.stringify(state)} ${inspect(said, { depth: 4 })}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** On PostgreSQL where the run has a server (`DATABASE_URL_TEST`): each house a database of its own. */
async function ownDatabase(): Promise<{ DATABASE_URL?: string }> {
  const server = process.env.DATABASE_URL_TEST;
  if (!server) return {};
  const name = `house_${randomUUID().replaceAll('-', '')}`;
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return { DATABASE_URL: Object.assign(new URL(server), { pathname: `/${name}` }).href };
}
