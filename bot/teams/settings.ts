import { z } from 'zod';

const https = z.url({ protocol: /^https$/ });

/** What the chat door must know of the tenant it works in. An empty issuer or list of hosts stops the start. */
export const chatSettings = z.object({
  /** Client id of the bot's app registration: the audience of what comes in, the sender of what goes out. */
  appId: z.string().min(1),
  appSecret: z.string().min(1),
  /** Whose people may talk to the bot. */
  tenantId: z.string().min(1),
  /** `https://login.microsoftonline.com/{tenantId}` */
  authority: https,
  /** Who may have issued the token of what comes in: `https://api.botframework.com`. */
  tokenIssuers: z.array(https).min(1),
  /** Where the keys of the issuer are announced. */
  openIdMetadataUrl: https.default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  /** Exact host names that may be called with our token: anyone can register under a shared suffix. */
  serviceHosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
  /** Where a chat is reached that nobody has opened yet, ending in `/`. */
  serviceUrl: https.refine((url) => url.endsWith('/')),
  /** Id of the Teams app, as links into it name it. */
  teamsAppId: z.string().min(1),
  /** `entityId` of the personal tab in the manifest. */
  tabEntityId: z.string().min(1),
});
export type ChatSettings = z.infer<typeof chatSettings>;
export type ChatSettingsInput = z.input<typeof chatSettings>;

/** Whether `serviceUrl` is https on exactly one of the hosts that may get our token. */
export function isServiceUrl(settings: Pick<ChatSettings, 'serviceHosts'>, serviceUrl: unknown): boolean {
  if (typeof serviceUrl !== 'string' || !URL.canParse(serviceUrl)) return false;
  const { protocol, hostname, port, username, password } = new URL(serviceUrl);
  const bare = port === '' && username === '' && password === '';
  return protocol === 'https:' && bare && settings.serviceHosts.includes(hostname);
}
