import { randomUUID } from 'node:crypto';
import type { LocalTenant } from '../tenant.ts';

export type Json = Record<string, unknown>;

/** A trajectory as the app shows it to somebody: only what the story looks at. */
export interface SeenTrajectory {
  readonly id: string;
  readonly stage: string;
  /** The day on which it ends. */
  readonly endsOn: string;
  readonly goals?: readonly { readonly id: string; readonly text: string }[];
  readonly moments: readonly SeenMoment[];
  readonly documents: readonly { readonly id: string; readonly kind: string; readonly state: string }[];
}

export interface SeenMoment {
  readonly moment: string;
  readonly step: string;
  readonly cycle: number;
  readonly state: string;
  readonly start?: string;
  readonly end?: string;
  readonly revision: number;
  readonly toWrite: readonly string[];
  readonly acts: readonly string[];
  readonly film?: { readonly deleteOn?: string; readonly deletedAt?: string };
  readonly prepare: readonly { readonly document?: string; readonly done: boolean }[];
}

/** The people of the story at the app's own door, with tokens that the tenant signed for them. */
export interface Api {
  get<T>(person: string, path: string): Promise<T>;
  post<T>(person: string, path: string, body: Json): Promise<T>;
  act(person: string, trajectory: string, body: Json): Promise<SeenTrajectory>;
  /** Moves the tenant's clock on, never back, and waits until the app has done what fell due. */
  at(instant: string): Promise<void>;
  quiet(): Promise<void>;
}

const PAUSE_MS = 40;

export function createApi(tenant: LocalTenant, appUrl: string, operationsSecret: string): Api {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = (person: string) => {
    const held = tokens.get(person) ?? tenant.tokens.sign('entra-v2', { oid: person, scp: 'access_as_user' });
    tokens.set(person, held);
    return held;
  };
  const call = async <T>(person: string, method: string, path: string, body?: Json): Promise<T> => {
    const answer = await fetch(`${appUrl}${path}`, {
      method,
      headers: { authorization: `Bearer ${await tokenOf(person)}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`The story stopped at ${method} ${path}: ${answer.status} ${text}`);
    return JSON.parse(text) as T;
  };
  const quiet = async () => {
    for (let calm = 0; calm < 2; ) {
      const answer = await fetch(`${appUrl}/readyz/figures`, {
        headers: { authorization: `Bearer ${operationsSecret}` },
      });
      const state = (await answer.json()) as Record<'oldestIntakeMs' | 'settling' | 'agendaDue', number>;
      calm = state.oldestIntakeMs + state.settling + state.agendaDue === 0 ? calm + 1 : 0;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  };
  let begun = false;
  return {
    get: (person, path) => call(person, 'GET', path),
    post: (person, path, body) => call(person, 'POST', path, body),
    async act(person, trajectory, body) {
      const request = { key: randomUUID(), body };
      const answer = await call<{ trajectory: SeenTrajectory }>(
        person,
        'POST',
        `/api/trajectories/${trajectory}/acts`,
        request,
      );
      return answer.trajectory;
    },
    quiet,
    async at(instant) {
      if (Date.parse(instant) > tenant.clock.now() || !begun)
        tenant.clock.setOffset(Date.parse(instant) - Date.now());
      begun = true;
      await quiet();
    },
  };
}
