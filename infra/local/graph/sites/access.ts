import type { SiteRole } from '../../world/seed.ts';
import type { World } from '../../world/world.ts';
import type { Call } from '../wire/call.ts';
import { sharePointDenied, sharePointNotFound } from '../wire/errors.ts';
import type { ListTable } from './list-table.ts';
import type { Actor, StoredSite } from './model.ts';
import type { Sites } from './sites.ts';

const LADDER: readonly SiteRole[] = ['read', 'write', 'manage', 'fullcontrol'];
const TENANT_WIDE: Readonly<Record<string, SiteRole>> = {
  'Sites.Read.All': 'read',
  'Sites.ReadWrite.All': 'write',
  'Sites.Manage.All': 'manage',
  'Sites.FullControl.All': 'fullcontrol',
};
/** Any of these opens SharePoint's door; the site itself then asks what was granted on it. */
export const SITE_ROLES: readonly string[] = ['Sites.Selected', ...Object.keys(TENANT_WIDE)];

/** The site that `{site}` names, if the caller holds at least `role` on it. Throws Graph's 403 or 404. */
export function openSite(call: Call, world: World, sites: Sites, role: SiteRole): StoredSite {
  const site = sites.find(call.params.site!);
  if (!site) throw sharePointNotFound();
  if (rankOn(call, world, site) < LADDER.indexOf(role)) throw sharePointDenied();
  return site;
}

/** The list that `{site}` and `{list}` name. Throws Graph's 403 or 404. */
export function openList(call: Call, world: World, sites: Sites, role: SiteRole): ListTable {
  const site = openSite(call, world, sites, role);
  const table = sites.findList(site.id, call.params.list!);
  if (!table) throw sharePointNotFound();
  return table;
}

export const canRead = (call: Call, world: World, site: StoredSite) => rankOn(call, world, site) >= 0;

function rankOn(call: Call, world: World, site: StoredSite): number {
  const { caller } = call;
  if (caller.kind === 'person') {
    const member = site.members.find(({ userId }) => userId === caller.user.id);
    return member ? LADDER.indexOf(member.role) : -1;
  }
  const granted = caller.roles.has('Sites.Selected')
    ? site.grants.filter(({ appId }) => appId === world.app.clientId).flatMap(({ roles }) => roles)
    : [];
  const wide = [...caller.roles].flatMap((each) => TENANT_WIDE[each] ?? []);
  return Math.max(-1, ...[...granted, ...wide].map((each) => LADDER.indexOf(each)));
}

export function actorOf(call: Call, world: World): Actor {
  const { caller } = call;
  if (caller.kind === 'app') return { kind: 'app', id: world.app.clientId, displayName: world.app.name };
  const { id, displayName, mail, userPrincipalName } = caller.user;
  return { kind: 'user', id, displayName, email: mail ?? userPrincipalName };
}

/** `createdBy` and `lastModifiedBy`. */
export function identitySet(actor: Actor) {
  if (actor.kind === 'app') return { application: { id: actor.id, displayName: actor.displayName } };
  return { user: { email: actor.email, id: actor.id, displayName: actor.displayName } };
}
