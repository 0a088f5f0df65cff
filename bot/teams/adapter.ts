import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { type Activity, CloudAdapter, type TurnContext } from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import type { IncomingActivity } from './activity.ts';
import { SharedClients } from './clients.ts';
import { connectorWire } from './connector-wire.ts';
import type { ChatSettings } from './settings.ts';

/** How requests to Microsoft leave this process: the same wire for tokens and for the Connector. */
export interface ChatWire {
  readonly fetch: typeof fetch;
  readonly networkClient: INetworkModule;
}

const SCOPE = 'https://api.botframework.com';

/** Microsoft's adapter, for activities that were authenticated at our door (authenticate.ts). */
export class ChatAdapter extends CloudAdapter {
  readonly appId: string;

  constructor(settings: ChatSettings, wire: ChatWire) {
    super(authenticationFor(settings, wire));
    this.appId = settings.appId;
  }

  /** Runs the turn of an authenticated activity; for an invoke gives back what Teams must hear. */
  turn(
    activity: IncomingActivity,
    logic: (context: TurnContext) => Promise<void>,
  ): Promise<{ readonly status: number; readonly body?: unknown } | undefined> {
    const claimsIdentity = this.createClaimsIdentity(this.appId);
    const connectorFactory = this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity);
    const caller = { audience: SCOPE, claimsIdentity, connectorFactory };
    // The SDK's type asks for fields that Teams does not send with every activity.
    return this.processActivity(caller, activity as unknown as Activity, logic);
  }
}

function authenticationFor(settings: ChatSettings, wire: ChatWire): SharedClients {
  const { appId, appSecret, authority, tokenIssuers, openIdMetadataUrl } = settings;
  const client = new ConfidentialClientApplication({
    auth: { clientId: appId, clientSecret: appSecret, authority },
    system: { networkClient: wire.networkClient },
  });
  // One setting that is left out sends the SDK back to Microsoft's public cloud for all of them.
  const everySetting = {
    ValidateAuthority: true,
    ToChannelFromBotLoginUrl: authority,
    ToChannelFromBotOAuthScope: SCOPE,
    ToBotFromChannelTokenIssuer: tokenIssuers[0]!,
    OAuthUrl: SCOPE,
    ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
    ToBotFromEmulatorOpenIdMetadataUrl: openIdMetadataUrl,
    CallerId: 'urn:botframework:azure',
  };
  // The SDK brings an older msal-node along; the one method that it calls is the same.
  const credentials = new MsalServiceClientCredentialsFactory(appId, client as never);
  return new SharedClients(everySetting, credentials, undefined, undefined, {
    httpClient: connectorWire(wire.fetch),
  });
}
