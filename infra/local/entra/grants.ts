import { createHash, timingSafeEqual } from 'node:crypto';
import type { TenantUser } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** A refusal of the token endpoint: the OAuth error, Entra's own number and the sentence behind it. */
export class EntraRefusal extends Error {
  readonly error: string;
  readonly number: number;
  readonly status: number;
  constructor(error: string, number: number, text: string, status = 400) {
    super(`AADSTS${number}: ${text}`);
    this.error = error;
    this.number = number;
    this.status = status;
  }
}

/** What Entra knows of consent: application permissions and delegated scopes. Both can be taken away while it runs. */
export interface Consent {
  appRoles: Set<string>;
  delegatedScopes: Set<string>;
}

const GRAPH = 'https://graph.microsoft.com';
const GRAPH_NAMES = new Set([GRAPH, '00000003-0000-0000-c000-000000000000']);
const BOT_CONNECTOR = 'https://api.botframework.com';

export interface Granted {
  readonly token: string;
  readonly scope: string | undefined;
}

/** Client credentials: a token of the app itself for the one resource that `scope` names. */
export async function clientCredentials(world: World, consent: Consent, scope: string): Promise<Granted> {
  const resource = resourceOf(scope);
  if (resource === undefined)
    throw new EntraRefusal(
      'invalid_scope',
      1002012,
      `The provided value for scope ${scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).`,
    );
  const audience = audienceOf(world, resource);
  const own = audience === world.app.clientId;
  const servicePrincipal = { oid: world.app.clientId, sub: world.app.clientId };
  const roles = audience === GRAPH ? { roles: [...consent.appRoles] } : {};
  const shape = own
    ? { azp: world.app.clientId, azpacr: '1' }
    : { ...v1(world), appidacr: '1', idtyp: 'app' };
  return {
    token: await world.tokens.sign('entra-v2', { aud: audience, ...servicePrincipal, ...shape, ...roles }),
    scope: undefined,
  };
}

/** On behalf of: a Graph token of the person in `assertion`, who must have signed in to this app. */
export async function onBehalfOf(
  world: World,
  consent: Consent,
  assertion: string,
  scope: string,
  users: readonly TenantUser[],
): Promise<Granted> {
  const claims = await world.tokens.verify(assertion);
  if (!claims)
    throw new EntraRefusal('invalid_grant', 500133, 'Assertion is not within its valid time range.');
  if (claims.aud !== world.app.clientId)
    throw new EntraRefusal(
      'invalid_grant',
      50013,
      'Assertion failed signature validation. [Reason - The audience does not match the client.]',
    );
  const user = users.find((each) => each.id === claims.oid && each.accountEnabled);
  if (!user)
    throw new EntraRefusal('invalid_grant', 50057, 'The user account is disabled or does not exist.');
  const asked = scope.split(' ').filter((each) => each && !OIDC_SCOPES.has(each));
  const names = asked.map((each) => each.replace(`${GRAPH}/`, ''));
  if (names.length === 0 || names.some((each) => each.includes('://')))
    throw new EntraRefusal(
      'invalid_scope',
      70011,
      'The provided value for the input parameter scope is not valid.',
    );
  const given = names.includes('.default') ? [...consent.delegatedScopes] : names;
  if (given.length === 0 || given.some((each) => !consent.delegatedScopes.has(each)))
    throw new EntraRefusal(
      'invalid_grant',
      65001,
      `The user or administrator has not consented to use the application with ID '${world.app.clientId}' named '${world.app.name}'. Send an interactive authorization request for this user and resource.`,
    );
  const scp = given.join(' ');
  const person = { oid: user.id, sub: user.id, name: user.displayName, upn: user.userPrincipalName, scp };
  return {
    token: await world.tokens.sign('entra-v2', { aud: GRAPH, ...v1(world), ...person, idtyp: 'user' }),
    scope: given.map((each) => `${GRAPH}/${each}`).join(' '),
  };
}

/** Throws unless the form proves to be this tenant's app. */
export function authenticateClient(world: World, form: URLSearchParams, authorization: string | null): void {
  const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  const [basicId, basicSecret] = basic ? Buffer.from(basic, 'base64').toString('utf8').split(':') : [];
  const id = form.get('client_id') ?? basicId;
  const secret = form.get('client_secret') ?? (basicSecret && decodeURIComponent(basicSecret));
  if (id?.toLowerCase() !== world.app.clientId)
    throw new EntraRefusal(
      'unauthorized_client',
      700016,
      `Application with identifier '${id ?? ''}' was not found in the directory '${world.organization.displayName}'.`,
    );
  if (form.has('client_assertion')) {
    world.ledger.append('entra', 'unsupported', { what: 'client_assertion' });
    throw new EntraRefusal(
      'invalid_client',
      700027,
      'The local tenant knows no federated credentials or certificates: give the client secret.',
      401,
    );
  }
  if (!secret)
    throw new EntraRefusal(
      'invalid_client',
      7000218,
      "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
      401,
    );
  if (!sameSecret(secret, world.app.clientSecret))
    throw new EntraRefusal(
      'invalid_client',
      7000215,
      `Invalid client secret provided for app '${world.app.clientId}'.`,
      401,
    );
}

const OIDC_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Graph and the Bot Connector still ask for version 1 tokens; to a client they are opaque either way. */
function v1(world: World) {
  return { iss: `https://sts.windows.net/${world.tenantId}/`, ver: '1.0', appid: world.app.clientId };
}

function resourceOf(scope: string): string | undefined {
  const [only, ...others] = scope.split(' ').filter((each) => each && !OIDC_SCOPES.has(each));
  return others.length === 0 ? /^(.+)\/\.default$/.exec(only ?? '')?.[1]?.replace(/\/$/, '') : undefined;
}

function audienceOf(world: World, resource: string): string {
  if (GRAPH_NAMES.has(resource)) return GRAPH;
  if (resource === BOT_CONNECTOR) return BOT_CONNECTOR;
  if (resource === world.app.clientId || resource.endsWith(world.app.clientId)) return world.app.clientId;
  throw new EntraRefusal(
    'invalid_resource',
    500011,
    `The resource principal named ${resource} was not found in the tenant named ${world.organization.displayName}.`,
  );
}

function sameSecret(given: string, real: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(real));
}
