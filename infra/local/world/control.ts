import type { FaultRule } from './faults.ts';
import { json } from './replies.ts';
import type { SeedData } from './seed.ts';
import type { World } from './world.ts';

const LONGEST_WAIT_MS = 25_000;

/** What the control plane can have done by the rest of the tenant. */
export interface ControlActs {
  reset(): Promise<void>;
  seed(data: SeedData): void;
  /** More acts: method, path below `/_tenant/`, and the request; undefined when the path is not theirs. */
  more(path: string, request: Request): Promise<Response | undefined>;
}

/**
 * `/_tenant/…`: what a person or a test does to the tenant that no Microsoft 365 would offer. JSON in and out.
 * `clock`, `ledger`, `faults`, `reset`, `seed` are here, the rest comes with the rooms.
 */
export async function control(world: World, acts: ControlActs, request: Request): Promise<Response> {
  // A page of another site, open in the same browser, has no business here.
  const site = request.headers.get('sec-fetch-site');
  if (site === 'cross-site' || site === 'same-site') return json({ error: 'Not from another site' }, 403);
  const url = new URL(request.url);
  const path = url.pathname.slice('/_tenant/'.length);
  const call = `${request.method} ${path}`;
  try {
    switch (call) {
      case 'GET clock': {
        const after = Number(url.searchParams.get('after') ?? 0);
        const wait = Math.min(LONGEST_WAIT_MS, Number(url.searchParams.get('wait') ?? LONGEST_WAIT_MS));
        if (after > 0) await world.clock.changeAfter(after, wait);
        return json(clockState(world));
      }
      case 'PUT clock': {
        const asked = (await request.json()) as { offset?: number; now?: number | string };
        world.clock.setOffset(offsetOf(world, asked));
        return json(clockState(world));
      }
      case 'GET ledger':
        return json({ entries: world.ledger.after(Number(url.searchParams.get('after') ?? 0)) });
      case 'DELETE ledger':
        world.ledger.clear();
        return json({});
      case 'GET faults':
        return json({ rules: world.faults.rules() });
      case 'POST faults': {
        world.faults.add((await request.json()) as FaultRule);
        return json({ rules: world.faults.rules() }, 201);
      }
      case 'DELETE faults': {
        const id = url.searchParams.get('id');
        if (id === null) world.faults.clear();
        else world.faults.remove(Number(id));
        return json({ rules: world.faults.rules() });
      }
      case 'POST reset':
        await acts.reset();
        return json({});
      case 'POST seed':
        acts.seed((await request.json()) as SeedData);
        return json({});
    }
    return (await acts.more(path, request)) ?? json({ error: `No such control: ${call}` }, 404);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError)
      return json({ error: error.message }, 400);
    throw error;
  }
}

function clockState(world: World) {
  return { offset: world.clock.offset(), now: world.clock.now(), version: world.clock.version() };
}

function offsetOf(world: World, asked: { offset?: number; now?: number | string }): number {
  if (asked.offset !== undefined) return asked.offset;
  const now = typeof asked.now === 'string' ? Date.parse(asked.now) : asked.now;
  if (now === undefined || Number.isNaN(now)) throw new RangeError('Give { offset } in ms, or { now }');
  return now - world.systemTime();
}
