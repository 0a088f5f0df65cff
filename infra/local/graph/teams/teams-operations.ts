import { stableId } from '../../world/ids.ts';
import type { SeedTeamsApp } from '../../world/seed.ts';
import type { World } from '../../world/world.ts';
import type { Directory } from '../directory/directory.ts';
import { passes } from '../odata/evaluate.ts';
import { FilterError, parseFilter } from '../odata/filter.ts';
import { parseExpand } from '../odata/shape.ts';
import { BASE, bodyOf, type Call, type Operation } from '../wire/call.ts';
import { badRequest, directoryNotFound, GraphError } from '../wire/errors.ts';
import type { Installations } from './installations.ts';

const MANAGE = ['TeamsAppInstallation.ReadWriteSelfForUser.All', 'TeamsAppInstallation.ReadWriteForUser.All'];

/** The app in the organisation's catalogue, its installation for a person, and activity notifications. */
export function teamsOperations(
  world: World,
  directory: Directory,
  teamsApp: () => SeedTeamsApp | undefined,
  installations: () => Installations,
): readonly Operation[] {
  const on = (
    method: string,
    pattern: string,
    roles: readonly string[],
    run: Operation['run'],
  ): Operation => ({
    ...{ method, pattern, roles, run, service: 'teams' },
  });
  const catalogue = () => {
    const app = teamsApp();
    return app ? [presentApp(app)] : [];
  };
  const installationsOf = (call: Call) => {
    const userId = personOf(call).id;
    const withApp = parseExpand(call.query.get('$expand')).some(({ name }) => name === 'teamsApp');
    const found = installations().isInstalled(userId)
      ? catalogue().map((app) => ({ id: installationId(userId, app.id), teamsApp: app }))
      : [];
    const wanted = filtered(call, found);
    return withApp ? wanted : wanted.map(({ id }) => ({ id }));
  };
  const personOf = (call: Call) => {
    const user = directory.find(call.params.user!);
    if (!user) throw directoryNotFound(call.params.user!);
    return user;
  };
  const one = (call: Call) => {
    const user = personOf(call);
    const [app] = catalogue();
    if (
      app &&
      installations().isInstalled(user.id) &&
      installationId(user.id, app.id) === call.params.installation
    )
      return { user, app };
    throw new GraphError(404, 'NotFound', 'The app installation was not found.');
  };
  const installed = '/users/{user}/teamwork/installedApps';
  return [
    on('GET', '/appCatalogs/teamsApps', ['AppCatalog.Read.All', 'AppCatalog.ReadWrite.All'], (call) => ({
      status: 200,
      body: {
        '@odata.context': `${BASE}/$metadata#appCatalogs/teamsApps`,
        value: filtered(call, catalogue()),
      },
    })),
    on('GET', installed, MANAGE, (call) => ({
      status: 200,
      body: {
        '@odata.context': `${BASE}/$metadata#users('${call.params.user}')/teamwork/installedApps`,
        value: installationsOf(call),
      },
    })),
    on('POST', installed, MANAGE, (call) => {
      const user = personOf(call);
      const bind = bodyOf(call)['teamsApp@odata.bind'];
      const [app] = catalogue();
      if (typeof bind !== 'string') throw badRequest("The property 'teamsApp@odata.bind' is missing.");
      if (bind !== `${BASE}/appCatalogs/teamsApps/${app?.id}`)
        throw new GraphError(
          403,
          'Forbidden',
          `AAD App Id '${world.app.clientId}' is not allowed to manage the Teams App.`,
        );
      if (installations().isInstalled(user.id))
        throw new GraphError(409, 'Conflict', 'The app is already installed for this user.');
      world.ledger.append('graph', 'app.installed', { userId: user.id });
      // What the bot hears of it comes beside this answer, as in Teams, and is not waited for.
      const install = () => void installations().install(user.id);
      if (world.switches.installDelayMs > 0) setTimeout(install, world.switches.installDelayMs).unref();
      else install();
      return { status: 201 };
    }),
    on('GET', `${installed}/{installation}`, MANAGE, (call) => {
      const { app } = one(call);
      return { status: 200, body: { id: call.params.installation, teamsApp: app } };
    }),
    on('DELETE', `${installed}/{installation}`, MANAGE, async (call) => {
      await installations().uninstall(one(call).user.id);
      return { status: 204 };
    }),
    on('GET', `${installed}/{installation}/chat`, MANAGE, (call) => ({
      status: 200,
      body: {
        '@odata.context': `${BASE}/$metadata#chats/$entity`,
        id: `19:${one(call).user.id}_${world.app.clientId}@unq.gbl.spaces`,
        chatType: 'oneOnOne',
        tenantId: world.tenantId,
      },
    })),
    on(
      'POST',
      '/users/{user}/teamwork/sendActivityNotification',
      ['TeamsActivity.Send', 'TeamsActivity.Send.User'],
      (call) => {
        const user = personOf(call);
        const body = bodyOf(call);
        for (const name of ['topic', 'activityType', 'previewText'])
          if (body[name] == null) throw badRequest(`The property '${name}' is missing.`);
        if (!installations().isInstalled(user.id))
          throw new GraphError(
            403,
            'Forbidden',
            'The app is not installed for the recipient of the notification.',
          );
        world.ledger.append('graph', 'activity-notification.sent', { userId: user.id, ...body });
        return { status: 204 };
      },
    ),
  ];
}

function presentApp(app: SeedTeamsApp) {
  return {
    id: stableId(`catalogue:${app.externalId}`),
    externalId: app.externalId,
    displayName: app.displayName,
    distributionMethod: 'organization',
  };
}

const installationId = (userId: string, appId: string) =>
  Buffer.from(`${userId}##${appId}`).toString('base64');

function filtered<Thing>(call: Call, things: readonly Thing[]): readonly Thing[] {
  const text = call.query.get('$filter');
  if (text === null) return things;
  try {
    const filter = parseFilter(text);
    return things.filter((thing) => passes(filter, thing));
  } catch (error) {
    if (error instanceof FilterError) throw badRequest(`Invalid filter clause: ${error.message}`);
    throw error;
  }
}
