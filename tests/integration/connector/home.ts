import type { TurnContext } from 'botbuilder';
import { type Connector, createConnector } from '../../../infra/local/connector/connector.ts';
import type { ConnectorOptions } from '../../../infra/local/connector/types.ts';
import { createTenant, type LocalTenant } from '../../../infra/local/tenant.ts';
import type { SeedUser } from '../../../infra/local/world/seed.ts';
import { type RunningBot, startBot } from '../../support/real-bot.ts';

export const SANNE = 'a3f0c1de-0000-4000-8000-000000000001';
export const BRAM = 'a3f0c1de-0000-4000-8000-000000000002';

/** A tenant of two people, its Connector and a bot, each on a port of its own. */
export interface Home {
  readonly tenant: LocalTenant;
  readonly connector: Connector;
  readonly bot: RunningBot;
  readonly origin: string;
  close(): Promise<void>;
}

export async function startHome(
  onTurn: (context: TurnContext) => Promise<void>,
  options: ConnectorOptions = {},
): Promise<Home> {
  const tenant = await createTenant({
    seed: {
      users: [person(SANNE, 'Sanne', 'de Vries'), person(BRAM, 'Bram', 'Koster')],
      teamsApp: { externalId: 'b1e5f0aa-0000-4000-8000-000000000001', displayName: 'Trajectwijzer' },
    },
  });
  const { url: origin } = await tenant.listen();
  const bot = await startBot(tenant, origin, onTurn);
  const connector = createConnector(tenant, { botEndpoint: bot.endpoint, ...options });
  tenant.use(connector.handler, connector.part);
  tenant.followInstallations(connector.installations);
  return {
    tenant,
    connector,
    bot,
    origin,
    async close() {
      await bot.close();
      await tenant.close();
    },
  };
}

function person(id: string, givenName: string, surname: string): SeedUser {
  const address = `${givenName}.${surname.replaceAll(' ', '')}@school.example`.toLowerCase();
  return {
    id,
    givenName,
    surname,
    displayName: `${givenName} ${surname}`,
    userPrincipalName: address,
    mail: address,
    jobTitle: null,
    department: null,
    officeLocation: null,
    preferredLanguage: 'nl-NL',
    userType: 'Member',
    accountEnabled: true,
  };
}
