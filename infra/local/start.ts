import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createConnector } from './connector/connector.ts';
import { createPlaygroundBridge } from './connector/playground-bridge.ts';
import { createHost } from './host/host.ts';
import { appEnvironment, operationsSecret, runToEnd, startApp } from './run/app-process.ts';
import { buildTabs } from './run/build-tabs.ts';
import { stopAll } from './run/children.ts';
import { takenPort } from './run/ports.ts';
import { boardAround, describe } from './seed/board.ts';
import { register } from './seed/register.ts';
import { BEGIN, playStory, TODAY } from './story/story.ts';
import { createTenant } from './tenant.ts';

/**
 * `npm start`: the local tenant, the app and the tabs, with a school board and its story. `-- --fresh` begins anew.
 * `DATA_DIR`, `TENANT_PORT` and `PORT` put it elsewhere.
 * The app is the same as anywhere: it gets its addresses from the environment and knows no difference.
 */
const root = join(import.meta.dirname, '../..');
const data = process.env.DATA_DIR ?? join(root, '.data');
const tenantPort = Number(process.env.TENANT_PORT ?? 5400);
const appPort = Number(process.env.PORT ?? 3978);
const appUrl = `http://127.0.0.1:${appPort}`;

/** Longest that stopping takes, in milliseconds: whatever hangs, nobody has to end it by force. */
const PATIENCE = 8_000;

const taken = await takenPort([
  { port: tenantPort, setting: 'TENANT_PORT' },
  { port: appPort, setting: 'PORT' },
]);
if (taken !== undefined) {
  console.error(taken);
  process.exit(1);
}
if (process.argv.includes('--fresh')) rmSync(data, { recursive: true, force: true });

const board = boardAround(TODAY);
const clockOffset = Date.parse(BEGIN) - Date.now();
const tenant = await createTenant({ dataDir: join(data, 'tenant'), seed: board, clockOffset });
let stopping = false;
const stop = async (code: number) => {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(code), PATIENCE).unref();
  await stopAll();
  await tenant.close();
  process.exit(code);
};
process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
// Who stops npm stops its shell, and that passes nothing on.
const shell = process.ppid;
if (process.env.npm_lifecycle_event === 'start')
  setInterval(() => process.ppid !== shell && void stop(0), 1_000).unref();

const connector = createConnector(tenant, { botEndpoint: `${appUrl}/api/messages` });
tenant.use(connector.handler, connector.part);
tenant.followInstallations(connector.installations);
tenant.use(createPlaygroundBridge(tenant, { botEndpoint: `${appUrl}/api/messages` }));
const tab = { entityId: 'begeleidingen', name: 'Begeleidingen', contentUrl: `${appUrl}/tabs/` };
tenant.use(createHost(tenant, connector, { tabs: [tab], describe }).handler);
const listening = await tenant.listen(tenantPort);

const environment = appEnvironment({
  teamsAppId: board.teamsApp?.externalId ?? '',
  confidentialSite: `${board.organization?.name}.sharepoint.com:/sites/Vertrouwelijk`,
  tenant,
  tenantUrl: listening.url,
  appPort,
  appUrl,
  dataFolder: join(data, 'store'),
});
try {
  await Promise.all([
    buildTabs(root),
    runToEnd(root, 'infra/azure/provision.ts', environment, JSON.stringify(register)),
  ]);
  const app = await startApp(root, environment);
  void app.ended.then((how) => {
    if (stopping) return;
    console.error(`  De app is uit zichzelf gestopt (${how}). Begin opnieuw met: npm start`);
    void stop(1);
  });
  console.log(`
  Trajectwijzer draait. Open in je browser:

      ${listening.url}/

  Kies wie je bent. Stoppen: Ctrl+C. Opnieuw beginnen: npm start -- --fresh
`);
  const told = await playStory({ tenant, connector, appUrl, operationsSecret, dataFolder: data });
  if (told) console.log('  Het verhaal is gespeeld: het is dinsdagochtend 1 december.\n');
} catch (error) {
  // What fails because everything stops needs no word.
  if (!stopping) console.error(error);
  await stop(1);
}
