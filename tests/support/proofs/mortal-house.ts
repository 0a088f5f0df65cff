import { rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connector, createConnector } from '../../../infra/local/connector/connector.ts';
import { listen } from '../../../infra/local/listener.ts';
import { createTenant, type LocalTenant } from '../../../infra/local/tenant.ts';
import { holdToContract } from '../graph-contract.ts';
import { beginStore } from '../house/begun-store.ts';
import { type Board, smallBoard } from '../house/board.ts';
import { Caller } from '../house/caller.ts';
import { figuresOf, freePort, houseEnvironment, provisionHouse } from '../house/environment.ts';
import { id, type Name } from '../house/people.ts';
import { keptLog } from '../log.ts';
import { scratchFolder } from '../scratch.ts';
import { type AppProcess, startProcess } from './app-process.ts';

/**
 * How the app comes to its end at a request: at once; waiting for an answer that never comes, when there is nothing
 * else left to do; or so too, while the request is performed only once the next process has come to rest.
 */
export type End = 'atOnce' | 'unanswered' | 'performedLate';

/** Where the app was killed: at which of its requests to Microsoft, and on which side of its being performed. */
export interface Kill {
  readonly request: string;
  readonly side: 'before' | 'after';
  readonly end: End;
}

/**
 * An installation whose app is a process that can be killed at any of its I/O boundaries: each request that it sends
 * to Microsoft has two, before it is performed and after, when the answer is not out yet.
 */
export interface MortalHouse {
  readonly tenant: LocalTenant;
  readonly connector: Connector;
  readonly app: AppProcess;
  readonly kills: readonly Kill[];
  as(name: Name): Caller;
  /** By Entra id, of whoever has no name here. */
  asPerson(person: string): Caller;
  /** Boundaries that were passed so far. */
  boundaries(): number;
  /**
   * Kills at the n-th boundary from now (1 is the next), and after each kill at the next of `gaps`; each in the way
   * that `howNext` says.
   */
  killAt(gaps: readonly number[], howNext?: () => End): void;
  /** Gaps that were not reached yet; nobody is killed any more. */
  disarm(): readonly number[];
  /** Waits until the app is up, owes nothing that it knows of, and has asked nothing of Microsoft for a while. */
  rest(): Promise<void>;
  /** Throws when anything that was said to Graph, or by it, is not as Microsoft describes it. */
  close(): Promise<void>;
}

/** Real milliseconds of silence towards Microsoft after which the app is said to rest. */
const SILENCE = 400;
/** And after which, when it still owes something, it is said to be stuck: starting takes long on a busy machine. */
const PATIENCE = 120_000;

/** `start`: instant (UTC ISO) at which the domain's clock begins. */
export async function openMortalHouse(start: string, board: Board = smallBoard): Promise<MortalHouse> {
  const tenant = await createTenant({ seed: board.seed, clockOffset: Date.parse(start) - Date.now() });
  const asDescribed = holdToContract(tenant);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const connector = createConnector(tenant, {
    botEndpoint: `${url}/api/messages`,
    switches: { rates: false },
  });
  tenant.use(connector.handler, connector.part);
  tenant.followInstallations(connector.installations);

  const kills: Kill[] = [];
  let passed = 0;
  let left = 0;
  let gaps: readonly number[] = [];
  let howNext: () => End = () => 'atOnce';
  let late: (() => Promise<unknown>)[] = [];
  let underway = 0;
  let lastAt = performance.now();
  const arm = () => {
    [left = 0, ...gaps] = gaps;
  };
  const boundary = async (request: Request, said: string, side: Kill['side']) => {
    passed += 1;
    if (left === 0) return;
    left -= 1;
    if (left > 0) return;
    const end = howNext();
    kills.push({ request: said, side, end });
    if (end !== 'atOnce') {
      // What it asked must outlive it.
      const copy = side === 'before' ? await copied(request) : undefined;
      while (underway > 1 || performance.now() - lastAt < SILENCE) await pause(40);
      if (copy && end === 'performedLate') late.push(() => tenant.fetch(copy));
    }
    await app.kill();
    arm();
    throw new Error('Its caller was killed');
  };
  const watched = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/_tenant/')) return tenant.fetch(request);
    const said = `${request.method} ${pathname}`;
    underway += 1;
    try {
      await boundary(request, said, 'before');
      const response = await tenant.fetch(request);
      await boundary(request, said, 'after');
      return response;
    } finally {
      underway -= 1;
      lastAt = performance.now();
    }
  };

  const listening = await listen(watched);
  const folder = scratchFolder('mortal');
  await provisionHouse(tenant, listening.url, keptLog(), board);
  const environment = houseEnvironment(tenant, { tenantUrl: listening.url, port, folder });
  await beginStore(environment.DATA_FOLDER!);
  const app = startProcess({ ...environment, LOG_LEVEL: 'warn' });

  /** What keeps it from resting, if anything. */
  const unrest = async (): Promise<string | undefined> => {
    if (underway > 0) return `${underway} requests are under way`;
    if (performance.now() - lastAt < SILENCE) return 'it was heard just now';
    const state: Readonly<Record<string, unknown>> = await figuresOf(url, {
      signal: AbortSignal.timeout(5_000),
    })
      .then((answer) => answer.json() as Promise<Readonly<Record<string, unknown>>>)
      .catch((error: unknown) => ({ ok: false, why: String(error) }));
    const isQuiet = [state.oldestIntakeMs, state.settling, state.agendaDue].every((one) => one === 0);
    return state.ok && isQuiet ? undefined : JSON.stringify(state);
  };
  return {
    tenant,
    connector,
    app,
    kills,
    as: (name) => new Caller(tenant, url, id(name)),
    asPerson: (person) => new Caller(tenant, url, person),
    boundaries: () => passed,
    killAt(next, how = () => 'atOnce') {
      gaps = next;
      howNext = how;
      arm();
    },
    disarm() {
      const open = left > 0 ? [left, ...gaps] : gaps;
      gaps = [];
      left = 0;
      return open;
    },
    async rest() {
      for (let calm = 0; calm < 3 || late.length > 0; ) {
        const why = await unrest();
        if (!why && calm >= 3) {
          const held = late;
          late = [];
          for (const perform of held) await perform();
          calm = 0;
          lastAt = performance.now();
        }
        if (why && (performance.now() - lastAt > PATIENCE || !app.isUp()))
          throw new Error(`It does not come to rest: ${why}\n${app.output()}`);
        calm = why ? 0 : calm + 1;
        await pause(40);
      }
    },
    async close() {
      await app.stop();
      await tenant.close();
      await listening.close();
      rmSync(folder, { recursive: true, force: true });
      asDescribed();
    },
  };
}

/** The same request, whatever becomes of who sent it. */
async function copied(request: Request): Promise<Request> {
  const { method, url, headers } = request;
  const body = method === 'GET' || method === 'HEAD' ? null : await request.arrayBuffer();
  return new Request(url, { method, headers, body });
}
