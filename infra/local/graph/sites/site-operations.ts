import type { SiteRole } from '../../world/seed.ts';
import type { World } from '../../world/world.ts';
import { parseSelect, pick } from '../odata/shape.ts';
import { seconds } from '../time/stamps.ts';
import { BASE, bodyOf, type Operation } from '../wire/call.ts';
import { sharePointInvalid, sharePointNotFound } from '../wire/errors.ts';
import { canRead, openSite, SITE_ROLES } from './access.ts';
import type { Grant, StoredSite } from './model.ts';
import type { Sites } from './sites.ts';

const ROLES: readonly string[] = ['read', 'write', 'manage', 'owner', 'fullcontrol'];

/** Sites, and what apps were granted on them. */
export function siteOperations(world: World, sites: Sites): readonly Operation[] {
  const on = (method: string, pattern: string, run: Operation['run']): Operation => ({
    ...{ method, pattern, run, service: 'sharepoint', roles: SITE_ROLES },
  });
  const grantOf = (site: StoredSite, id: string) => {
    const grant = site.grants.find((each) => each.id === id);
    if (!grant) throw sharePointNotFound();
    return grant;
  };
  return [
    on('GET', '/sites/{site}', (call) => ({
      status: 200,
      body: {
        '@odata.context': `${BASE}/$metadata#sites/$entity`,
        ...pick(presentSite(openSite(call, world, sites, 'read')), parseSelect(call.query.get('$select'))),
      },
    })),
    on('GET', '/sites', (call) => {
      const words = (call.query.get('search') ?? call.query.get('$search') ?? '')
        .replaceAll(/["*]/g, '')
        .toLowerCase();
      const found = sites
        .all()
        .filter((site) => canRead(call, world, site) && site.displayName.toLowerCase().includes(words));
      return {
        status: 200,
        body: { '@odata.context': `${BASE}/$metadata#sites`, value: found.map(presentSite) },
      };
    }),
    on('GET', '/sites/{site}/permissions', (call) => ({
      status: 200,
      body: { value: openSite(call, world, sites, 'fullcontrol').grants.map(presentGrant) },
    })),
    on('POST', '/sites/{site}/permissions', (call) => {
      const site = openSite(call, world, sites, 'fullcontrol');
      const body = bodyOf(call);
      const [first] = (body.grantedToIdentities ?? body.grantedToIdentitiesV2 ?? []) as {
        application?: { id?: string; displayName?: string };
      }[];
      const application = first?.application;
      if (!application?.id) throw sharePointInvalid('An application must be named in grantedToIdentities.');
      const grant: Grant = {
        ...{ id: world.newId(), appId: application.id, displayName: application.displayName ?? '' },
        roles: readRoles(body.roles),
      };
      site.grants = [...site.grants, grant];
      sites.changed();
      return { status: 201, body: presentGrant(grant) };
    }),
    on('GET', '/sites/{site}/permissions/{permission}', (call) => ({
      status: 200,
      body: presentGrant(grantOf(openSite(call, world, sites, 'fullcontrol'), call.params.permission!)),
    })),
    on('PATCH', '/sites/{site}/permissions/{permission}', (call) => {
      const grant = grantOf(openSite(call, world, sites, 'fullcontrol'), call.params.permission!);
      grant.roles = readRoles(bodyOf(call).roles);
      sites.changed();
      return { status: 200, body: presentGrant(grant) };
    }),
    on('DELETE', '/sites/{site}/permissions/{permission}', (call) => {
      const site = openSite(call, world, sites, 'fullcontrol');
      const grant = grantOf(site, call.params.permission!);
      site.grants = site.grants.filter((each) => each !== grant);
      sites.changed();
      return { status: 204 };
    }),
  ];
}

function presentSite(site: StoredSite): Record<string, unknown> {
  return {
    id: site.id,
    createdDateTime: seconds(site.createdAt),
    lastModifiedDateTime: seconds(site.createdAt),
    description: '',
    name: site.name,
    displayName: site.displayName,
    webUrl: webUrlOf(site),
    root: {},
    siteCollection: { hostname: site.host },
  };
}

export const webUrlOf = (site: StoredSite) => `https://${site.host}/${site.path}`;

function presentGrant(grant: Grant) {
  const application = { id: grant.appId, displayName: grant.displayName };
  return { id: grant.id, roles: grant.roles, grantedToIdentities: [{ application }] };
}

function readRoles(value: unknown): readonly SiteRole[] {
  if (!Array.isArray(value) || value.length === 0 || value.some((each) => !ROLES.includes(each)))
    throw sharePointInvalid('The roles must be among read, write, manage, owner and fullcontrol.');
  return value.map((each): SiteRole => (each === 'owner' ? 'fullcontrol' : each));
}
