import { ConfidentialClientApplication } from '@azure/msal-node';
import { Unavailable } from '../application/ports/breakage.ts';
import type { Log } from '../application/ports/log.ts';
import type { Wire } from './wire.ts';

/** The app's registration in the tenant. */
export interface EntraApp {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Tokens with which the app calls Graph as itself. */
export interface TokenSource {
  /** A token that is still good for a while. Throws `Unavailable` when Entra gives none. */
  get(): Promise<string>;
  /** The last one was refused: the next `get` asks Entra again. */
  refused(): void;
}

const GRAPH_SCOPE = 'https://graph.microsoft.com/.default';
/** After a refusal (an expired secret, a withdrawn consent) Entra is left alone for so long. Real time. */
const REST_MS = 30_000;

/** The msal-node client of the app; the bot's connector can use it too. */
export function createEntraClient(app: EntraApp, wire: Wire): ConfidentialClientApplication {
  return new ConfidentialClientApplication({
    auth: {
      clientId: app.clientId,
      clientSecret: app.clientSecret,
      authority: `https://login.microsoftonline.com/${app.tenantId}`,
    },
    system: { networkClient: wire.networkClient },
  });
}

/** Graph tokens from `client`, with one alert when Entra begins to refuse. */
export function createTokens(client: ConfidentialClientApplication, log: Log): TokenSource {
  let renew = false;
  let restUntil = 0;
  let alerted = false;
  return {
    async get() {
      if (Date.now() < restUntil) throw new Unavailable('Entra gives no token', restUntil - Date.now());
      try {
        const answer = await client.acquireTokenByClientCredential({
          scopes: [GRAPH_SCOPE],
          skipCache: renew,
        });
        if (!answer) throw new Error('no token');
        renew = false;
        alerted = false;
        return answer.accessToken;
      } catch (error) {
        // Of msal's error only the code: its message quotes what Entra answered.
        const code = String((error as { errorCode?: unknown }).errorCode ?? (error as Error).name);
        if (isRefusal(code)) {
          restUntil = Date.now() + REST_MS;
          if (!alerted) log.error('entra.refused', new Error(code), { code });
          alerted = true;
        }
        throw new Unavailable(`Entra gives no token (${code})`);
      }
    },
    refused() {
      renew = true;
    },
  };
}

/** Entra answered and means it; anything else may pass by itself. */
function isRefusal(code: string): boolean {
  return [
    'invalid_client',
    'unauthorized_client',
    'invalid_grant',
    'invalid_scope',
    'invalid_request',
  ].includes(code);
}
