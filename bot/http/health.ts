import { createHash, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import type { Log } from '../application/ports/log.ts';
import { sendProblem } from './answers.ts';
import { unroutedProblem } from './problem.ts';

export interface HealthParts {
  /** Throws when something that the app cannot do without does not answer. */
  readonly ping: () => Promise<void>;
  /** How much waits, for the operator. */
  readonly figures: () => Promise<Readonly<Record<string, number>>>;
  /** Who shows this may see the figures; absent: nobody. */
  readonly operationsSecret: string | undefined;
  readonly log: Log;
}

/** Anybody may ask whether the app is ready: so often it is looked at, however often that is. */
const LOOK_EVERY_MS = 1_000;

/**
 * `/healthz`: it lives. `/readyz`: it can do its work, and nothing more of that. `/readyz/figures`: the same with how
 * much waits, for whoever shows the secret of the operator; to anybody else it is not there.
 */
export function serveHealth(server: Server, { ping, figures, operationsSecret, log }: HealthParts): void {
  let last: { readonly at: number; readonly isReady: Promise<boolean> } | undefined;
  const look = async () => {
    try {
      await ping();
      return true;
    } catch (error) {
      log.error('ready.no', error);
      return false;
    }
  };
  server.get('/healthz', async (_request: Request, response: Response) => {
    response.send(200, { ok: true });
  });
  server.get('/readyz', async (_request: Request, response: Response) => {
    const now = performance.now();
    if (!last || now - last.at >= LOOK_EVERY_MS) last = { at: now, isReady: look() };
    const ok = await last.isReady;
    response.send(ok ? 200 : 503, { ok });
  });
  server.get('/readyz/figures', async (request: Request, response: Response) => {
    if (!shows(request.headers.authorization, operationsSecret))
      return sendProblem(response, unroutedProblem(404, randomUUID()));
    const ok = await look();
    response.header('Cache-Control', 'no-store');
    response.send(ok ? 200 : 503, { ok, ...(ok ? await figures() : {}) });
  });
}

function shows(authorization: string | undefined, secret: string | undefined): boolean {
  if (secret === undefined || authorization === undefined) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(authorization), digest(`Bearer ${secret}`));
}
