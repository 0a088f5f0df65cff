import { once } from 'node:events';
import restify from 'restify';
import type { Log } from '../../../bot/application/ports/log.ts';
import { createWire } from '../../../bot/graph/wire.ts';
import { type ChatDoor, createChatDoor } from '../../../bot/teams/chat-door.ts';
import type { ChatUses } from '../../../bot/teams/uses.ts';
import { type Connector, createConnector } from '../../../infra/local/connector/connector.ts';
import type { ConnectorOptions } from '../../../infra/local/connector/types.ts';
import { createTenant, type LocalTenant } from '../../../infra/local/tenant.ts';
import type { SeedUser } from '../../../infra/local/world/seed.ts';
import { settingsFor } from '../../support/chat-settings.ts';
import { holdToContract } from '../../support/graph-contract.ts';

export const SANNE = 'a3f0c1de-0000-4000-8000-000000000001';
export const BRAM = 'a3f0c1de-0000-4000-8000-000000000002';
export const KARIN = 'a3f0c1de-0000-4000-8000-000000000003';
export const VERA = 'a3f0c1de-0000-4000-8000-000000000004';

interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly what: string;
  readonly detail?: unknown;
}

/** A tenant, its Connector, and our own chat door behind a real restify server. */
export interface ChatHouse {
  readonly tenant: LocalTenant;
  readonly connector: Connector;
  readonly door: ChatDoor;
  /** Where the local tenant listens. */
  readonly origin: string;
  /** `http://127.0.0.1:PORT/api/messages` */
  readonly endpoint: string;
  readonly lines: LogLine[];
  close(): Promise<void>;
}

export async function openHouse(uses: ChatUses, options: ConnectorOptions = {}): Promise<ChatHouse> {
  const tenant = await createTenant({
    seed: {
      users: [
        person(SANNE, 'Sanne', 'Visser'),
        person(BRAM, 'Bram', 'Koster'),
        person(KARIN, 'Karin', 'Mulder'),
        person(VERA, 'Vera', 'Kok'),
        person('a3f0c1de-0000-4000-8000-000000000005', 'Paul', 'de Wit'),
        person('a3f0c1de-0000-4000-8000-000000000006', 'Joke', 'Smit'),
      ],
    },
  });
  const asDescribed = holdToContract(tenant);
  const { url: origin } = await tenant.listen();
  const lines: LogLine[] = [];
  const door = createChatDoor({
    settings: settingsFor(tenant),
    wire: createWire({ origin }),
    uses,
    install: async (id) =>
      id === BRAM ? { chat: `19:${id}_${tenant.app.clientId}@unq.gbl.spaces` } : undefined,
    log: logInto(lines),
  });
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => door.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${server.address().port}/api/messages`;
  const connector = createConnector(tenant, {
    botEndpoint: endpoint,
    switches: { rates: false },
    ...options,
  });
  tenant.use(connector.handler, connector.part);
  return {
    ...{ tenant, connector, door, origin, endpoint, lines },
    async close() {
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await tenant.close();
      asDescribed();
    },
  };
}

function logInto(lines: LogLine[]): Log {
  return {
    info: (what, detail) => void lines.push({ level: 'info', what, detail }),
    warn: (what, detail) => void lines.push({ level: 'warn', what, detail }),
    error: (what, cause, detail) => void lines.push({ level: 'error', what, detail: { ...detail, cause } }),
  };
}

function person(id: string, givenName: string, surname: string): SeedUser {
  const address = `${givenName}.${surname.replaceAll(' ', '')}@school.example`.toLowerCase();
  return {
    ...{ id, givenName, surname, mail: address, userPrincipalName: address },
    displayName: `${givenName} ${surname}`,
    jobTitle: null,
    department: null,
    officeLocation: null,
    preferredLanguage: 'nl-NL',
    userType: 'Member',
    accountEnabled: true,
  };
}
