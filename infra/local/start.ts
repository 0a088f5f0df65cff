import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createConnector } from './connector/connector.ts';
import { createPlaygroundBridge } from './connector/playground-bridge.ts';
import { createHost } from './host/host.ts';
import { appEnvironment, operationsSecret, runToEnd, startApp } from './run/app-process.ts';
import { buildTabs } from './run/build-tabs.ts';
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

if (process.argv.includes('--fresh')) rmSync(data, { recursive: true, force: true });

const board = boardAround(TODAY);
const clockOffset = Date.parse(BEGIN) - Date.now();
const tenant = await createTenant({ dataDir: join(data, 'tenant'), seed: board, clockOffset });
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
await Promise.all([
  buildTabs(root),
  runToEnd(root, 'infra/azure/provision.ts', environment, JSON.stringify(register)),
]);
const app = await startApp(root, environment);
const stop = async (code: number) => {
  await app.stop();
  await tenant.close();
  process.exit(code);
};
process.once('SIGINT', () => void stop(0));
process.once('SIGTERM', () => void stop(0));

console.log(`
  Trajectwijzer draait. Open in je browser:

      ${listening.url}/

  Kies wie je bent. Stoppen: Ctrl+C. Opnieuw beginnen: npm start -- --fresh
`);

try {
  const told = await playStory({ tenant, connector, appUrl, operationsSecret, dataFolder: data });
  if (told) console.log('  Het verhaal is gespeeld: het is dinsdagochtend 1 december.\n');
} catch (error) {
  console.error(error);
  await stop(1);
}
