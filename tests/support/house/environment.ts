import { createServer } from 'node:net';
import { join } from 'node:path';
import { provisionSite } from '../../../bot/graph/lists/command.ts';
import type { LocalTenant } from '../../../infra/local/tenant.ts';
import type { keptLog } from '../log.ts';
import { type Board, smallBoard } from './board.ts';
import { site, teamsApp } from './people.ts';

/** With this a test asks the app whether it has anything left to do. */
export const operationsSecret = 'a-secret-of-who-runs-this-house';

/** What of an app waits, asked as its operator does. */
export function figuresOf(publicUrl: string, init: RequestInit = {}): Promise<Response> {
  const headers = { authorization: `Bearer ${operationsSecret}` };
  return fetch(`${publicUrl}/readyz/figures`, { ...init, headers });
}

/** What an administrator fills in for a house: `tenantUrl` is where its tenant listens, `folder` is its own. */
export function houseEnvironment(
  tenant: LocalTenant,
  { tenantUrl, port, folder }: { readonly tenantUrl: string; readonly port: number; readonly folder: string },
): Record<string, string> {
  return {
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    TENANT_ID: tenant.tenantId,
    CLIENT_ID: tenant.app.clientId,
    CLIENT_SECRET: tenant.app.clientSecret,
    TEAMS_APP_ID: teamsApp.externalId,
    MICROSOFT_WIRE_URL: tenantUrl,
    TAB_TOKEN_ISSUERS: `https://login.microsoftonline.com/${tenant.tenantId}/v2.0`,
    CONFIDENTIAL_SITE: site,
    NOTIFICATION_SECRET: 'a-secret-that-graph-sends-back',
    OPERATIONS_SECRET: operationsSecret,
    HOST_ORIGINS: tenantUrl,
    CLOCK_URL: `${tenantUrl}/_tenant/clock`,
    DATA_FOLDER: join(folder, 'store'),
  };
}

/** The lists of a house, with its schools and colleagues in them. */
export async function provisionHouse(
  tenant: LocalTenant,
  tenantUrl: string,
  log: ReturnType<typeof keptLog>,
  { schools, colleagues }: Board = smallBoard,
): Promise<void> {
  const { clientId, clientSecret } = tenant.app;
  const register = { schools, colleagues };
  await provisionSite(
    { tenantId: tenant.tenantId, clientId, clientSecret, site, wireOrigin: tenantUrl, register },
    log,
  );
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
