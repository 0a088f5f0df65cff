import { json } from '../world/replies.ts';
import type { TenantKeys } from './keys.ts';
import { issuerOf } from './tokens.ts';

const LOGIN = 'https://login.microsoftonline.com';

/** The metadata documents of Entra and of the Bot Framework; undefined for any other path. */
export function discovery(
  host: string,
  path: string,
  keys: TenantKeys,
  tenantId: string,
): Response | undefined {
  if (host === 'login.microsoftonline.com') {
    if (path === '/common/discovery/instance') return json(instanceDiscovery(tenantId));
    const [, tenant, rest] = /^\/([^/]+)(\/.*)$/.exec(path) ?? [];
    if (!tenant) return undefined;
    if (rest === '/v2.0/.well-known/openid-configuration') return json(openidConfiguration(tenantId));
    if (rest === '/discovery/v2.0/keys')
      return json({ keys: [{ ...keys.entra.publicJwk, issuer: issuerOf(tenantId) }] });
  }
  if (host === 'login.botframework.com') {
    if (path === '/v1/.well-known/openidconfiguration') return json(BOT_METADATA);
    if (path === '/v1/.well-known/keys')
      return json({ keys: [{ ...keys.bot.publicJwk, endorsements: ['msteams'] }] });
  }
  return undefined;
}

function openidConfiguration(tenantId: string) {
  const base = `${LOGIN}/${tenantId}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: issuerOf(tenantId),
    request_uri_parameter_supported: false,
    userinfo_endpoint: 'https://graph.microsoft.com/oidc/userinfo',
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    device_authorization_endpoint: `${base}/oauth2/v2.0/devicecode`,
    http_logout_supported: true,
    frontchannel_logout_supported: true,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    claims_supported: [
      'sub',
      'iss',
      'aud',
      'exp',
      'iat',
      'nonce',
      'preferred_username',
      'name',
      'tid',
      'ver',
    ],
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    cloud_graph_host_name: 'graph.windows.net',
    msgraph_host: 'graph.microsoft.com',
  };
}

function instanceDiscovery(tenantId: string) {
  return {
    tenant_discovery_endpoint: `${LOGIN}/${tenantId}/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [
      {
        preferred_network: 'login.microsoftonline.com',
        preferred_cache: 'login.windows.net',
        aliases: ['login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net'],
      },
    ],
  };
}

const BOT_METADATA = {
  issuer: 'https://api.botframework.com',
  authorization_endpoint: 'https://invalid.botframework.com',
  jwks_uri: 'https://login.botframework.com/v1/.well-known/keys',
  id_token_signing_alg_values_supported: ['RS256'],
  token_endpoint_auth_methods_supported: ['private_key_jwt'],
};
