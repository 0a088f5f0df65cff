import type { World } from '../../world/world.ts';
import { openMailbox } from '../calendar/access.ts';
import type { Directory } from '../directory/directory.ts';
import { openList, openSite } from '../sites/access.ts';
import type { Sites } from '../sites/sites.ts';
import { plainPath } from '../wire/addresses.ts';
import type { Call } from '../wire/call.ts';
import { GraphError, outlookDenied } from '../wire/errors.ts';
import { invalidSubscription } from './read-subscription.ts';
import type { ResolveResource } from './subscription-operations.ts';
import type { Watched } from './subscriptions.ts';

/** The resources that can be watched here: a person's events, a list, a site's drive, all users. */
export function createResolveResource(
  world: World,
  directory: Directory,
  sites: Sites,
  siteOfDrive: (driveId: string) => string | undefined,
): ResolveResource {
  return (call, resource): Watched => {
    const personId = call.caller.kind === 'person' ? call.caller.user.id : undefined;
    const path = plainPath(`/${resource.replace(/^\//, '').replace(/\?.*$/, '')}`, personId) ?? '';
    const withParams = (params: Record<string, string>): Call => ({ ...call, params });
    const user = /^\/users\/([^/]+)\/(?:calendar\/)?events$/i.exec(path)?.[1];
    if (user !== undefined) {
      if (
        call.caller.kind === 'app' &&
        !['Calendars.Read', 'Calendars.ReadWrite'].some((role) =>
          (call.caller as { roles: ReadonlySet<string> }).roles.has(role),
        )
      )
        throw outlookDenied();
      return {
        kind: 'events',
        userId: openMailbox(withParams({ user: decodeURIComponent(user) }), directory).id,
      };
    }
    const [, site, list] = /^\/sites\/([^/]+)\/lists\/([^/]+)$/i.exec(path) ?? [];
    if (site !== undefined && list !== undefined) {
      const table = openList(
        withParams({ site: decodeURIComponent(site), list: decodeURIComponent(list) }),
        world,
        sites,
        'read',
      );
      return { kind: 'list', siteId: table.list.siteId, listId: table.list.id };
    }
    const drive = /^\/drives\/([^/]+)(\/(root|items\/root))?$/i.exec(path)?.[1];
    if (drive !== undefined) {
      const siteId = siteOfDrive(drive);
      if (siteId === undefined) throw new GraphError(404, 'itemNotFound', 'The resource could not be found.');
      openSite(withParams({ site: siteId }), world, sites, 'read');
      return { kind: 'drive', driveId: drive };
    }
    if (/^\/users$/i.test(path)) return { kind: 'users' };
    throw invalidSubscription(`The local tenant cannot watch the resource '${resource}'.`);
  };
}
