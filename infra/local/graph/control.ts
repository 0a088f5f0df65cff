import type { Consent } from '../entra/grants.ts';
import type { Switches } from '../world/options.ts';
import { json } from '../world/replies.ts';
import type { SeedUser, SiteRole } from '../world/seed.ts';
import type { World } from '../world/world.ts';
import type { TenantActs } from './acts.ts';
import type { Reaction } from './calendar/responses.ts';
import type { LifecycleEvent } from './notify/notifier.ts';
import type { Presence } from './teams/attendance.ts';
import { GraphError } from './wire/errors.ts';

type Body = Record<string, unknown>;
type Act = (body: Body, name: string) => unknown;

/** The acts over HTTP, below `/_tenant/`. Undefined for any other path. */
export function createGraphControl(world: World, consent: Consent, acts: TenantActs) {
  const table: Readonly<Record<string, Act>> = {
    'POST users': (body) => acts.addUser(body as unknown as SeedUser),
    'PATCH users/*': (body, id) => acts.updateUser(id, body as Partial<SeedUser>),
    'DELETE users/*': (_, id) => acts.removeUser(id),
    'PUT sites/*/grant': ({ role }, site) => acts.grantSite(site, role as SiteRole | null),
    'PUT sites/*/members': ({ members }, site) => acts.setMembers(site, members as never),
    'GET mail/*': (_, address) => ({ invitations: acts.invitationsOf(address) }),
    'POST mail/*/answer': ({ iCalUId, reaction, ...rest }, address) =>
      acts.answerByMail(address, String(iCalUId), reaction as Reaction, rest),
    'POST lifecycle': ({ subscriptionId, event }) => ({
      sent: acts.lifecycle(String(subscriptionId), event as LifecycleEvent),
    }),
    'DELETE subscriptions/*': (_, id) => acts.dropSubscription(id),
    'POST expire-delta': () => acts.expireDeltaTokens(),
    'POST meetings/held': ({ joinUrl, present }) => acts.holdMeeting(String(joinUrl), present as Presence[]),
    'GET switches': () => world.switches,
    'PUT switches': (body) => Object.assign(world.switches, body as Partial<Switches>),
    'GET consent': () => ({ appRoles: [...consent.appRoles], delegatedScopes: [...consent.delegatedScopes] }),
    'PUT consent': ({ appRoles, delegatedScopes }) => {
      if (Array.isArray(appRoles)) consent.appRoles = new Set(appRoles);
      if (Array.isArray(delegatedScopes)) consent.delegatedScopes = new Set(delegatedScopes);
    },
  };
  return async (path: string, request: Request): Promise<Response | undefined> => {
    const asPerson = /^as\/([^/]+)\/(?:graph\.microsoft\.com\/)?(?:v1\.0\/)?(.*)$/.exec(path);
    if (asPerson) return acts.as(asPerson[1]!, request, `/${asPerson[2]}${new URL(request.url).search}`);
    const [room = '', name = '', ...rest] = path.split('/').map(decodeURIComponent);
    const act =
      table[`${request.method} ${path}`] ?? table[[`${request.method} ${room}`, '*', ...rest].join('/')];
    if (!act) return undefined;
    const text = await request.text();
    try {
      return json((await act(text === '' ? {} : (JSON.parse(text) as Body), name)) ?? {});
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      return json({ error: error.message }, error.status);
    }
  };
}
