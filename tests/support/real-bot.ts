import { once } from 'node:events';
import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import restify from 'restify';

/** What a bot needs to know of the tenant that it lives in. */
export interface BotHome {
  readonly tenantId: string;
  readonly app: { readonly clientId: string; readonly clientSecret: string };
}

export interface RunningBot {
  /** `http://127.0.0.1:PORT/api/messages` */
  readonly endpoint: string;
  readonly adapter: CloudAdapter;
  close(): Promise<void>;
}

/**
 * A bare bot on Microsoft's own SDK behind restify, its authentication switched on in both directions.
 * @param origin where the local tenant listens: every Microsoft address is asked there, as `{origin}/HOST/path`
 */
export async function startBot(
  home: BotHome,
  origin: string,
  onTurn: (context: TurnContext) => Promise<void>,
): Promise<RunningBot> {
  const server = restify.createServer();
  server.use(restify.plugins.bodyParser({ mapParams: false }));
  server.post('/api/messages', async (request, response) => {
    await adapter.process(request as never, response, onTurn);
  });
  server.get('/metadata', (_request, response, next) => {
    response.send({ jwks_uri: `${origin}/login.botframework.com/v1/.well-known/keys` });
    next();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${server.address().port}`;
  const adapter = new CloudAdapter(authentication(home, origin, `${url}/metadata`));
  adapter.onTurnError = async (context, error) => {
    await context.sendActivity(`fout: ${error.message}`);
  };
  return {
    endpoint: `${url}/api/messages`,
    adapter,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/**
 * @param metadataUrl the Bot Framework's metadata once more: the SDK fetches it, and the keys that it names,
 *   with a client of its own that follows no mapping of hosts
 */
function authentication({ tenantId, app }: BotHome, origin: string, metadataUrl: string) {
  const authority = `https://login.microsoftonline.com/${tenantId}`;
  const wired = (url: string) => url.replace(/^https:\/\//, `${origin}/`);
  const client = new ConfidentialClientApplication({
    auth: { clientId: app.clientId, clientSecret: app.clientSecret, authority },
    system: { networkClient: networkClient(wired) },
  });
  return new ConfigurationBotFrameworkAuthentication(
    {
      ValidateAuthority: true,
      ToChannelFromBotLoginUrl: authority,
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: `${origin}/login.microsoftonline.com/${tenantId}/v2.0/.well-known/openid-configuration`,
      CallerId: 'urn:botframework:azure',
    },
    new MsalServiceClientCredentialsFactory(app.clientId, client as never),
    undefined,
    undefined,
    {
      httpClient: {
        async sendRequest(request) {
          const answer = await fetch(wired(request.url), {
            method: request.method,
            headers: request.headers.rawHeaders(),
            body: (request.body as string | undefined) ?? null,
          });
          const headers = request.headers.clone();
          for (const { name } of headers.headersArray()) headers.remove(name);
          for (const [name, value] of answer.headers) headers.set(name, value);
          return {
            request,
            status: answer.status,
            headers,
            bodyAsText: await answer.text(),
          };
        },
      },
    },
  );
}

function networkClient(wired: (url: string) => string): INetworkModule {
  const send = async (method: 'GET' | 'POST', url: string, options?: { headers?: object; body?: string }) => {
    const answer = await fetch(wired(url), {
      method,
      headers: (options?.headers ?? {}) as Record<string, string>,
      body: options?.body ?? null,
    });
    return {
      status: answer.status,
      headers: Object.fromEntries(answer.headers),
      body: (await answer.json()) as never,
    };
  };
  return {
    sendGetRequestAsync: (url, options) => send('GET', url, options),
    sendPostRequestAsync: (url, options) => send('POST', url, options),
  };
}
