/**
 * The Bot Framework's metadata once more, for an SDK that fetches it with a client of its own: the address of
 * the keys is on the origin that was asked, where botbuilder can follow it.
 */
export const METADATA_PATH = '/_connector/openidconfiguration';

export function metadata(request: Request): Response | undefined {
  const { pathname, origin } = new URL(request.url);
  if (pathname !== METADATA_PATH) return undefined;
  return Response.json({
    issuer: 'https://api.botframework.com',
    authorization_endpoint: 'https://invalid.botframework.com',
    jwks_uri: `${origin}/login.botframework.com/v1/.well-known/keys`,
    id_token_signing_alg_values_supported: ['RS256'],
    token_endpoint_auth_methods_supported: ['private_key_jwt'],
  });
}
