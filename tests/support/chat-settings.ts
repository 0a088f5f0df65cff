import type { ChatSettingsInput } from '../../bot/teams/settings.ts';

/** The settings of the chat door in a local tenant: Microsoft's own addresses, as in a real one. */
export function settingsFor(tenant: {
  readonly tenantId: string;
  readonly app: { readonly clientId: string; readonly clientSecret: string };
}): ChatSettingsInput {
  return {
    appId: tenant.app.clientId,
    appSecret: tenant.app.clientSecret,
    tenantId: tenant.tenantId,
    authority: `https://login.microsoftonline.com/${tenant.tenantId}`,
    tokenIssuers: ['https://api.botframework.com'],
    serviceHosts: ['smba.trafficmanager.net'],
    serviceUrl: 'https://smba.trafficmanager.net/emea/',
    teamsAppId: 'b7d1f6de-0000-4000-8000-0000000000aa',
    tabEntityId: 'begeleidingen',
  };
}
