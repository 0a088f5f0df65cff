/**
 * Makes the SharePoint lists that the app keeps its trajectories in; `npm run provision`. It may be repeated at any
 * time: what is there stays, what is missing is added. The app needs a `manage` grant on the site while it runs.
 *
 * Environment: TENANT_ID, CLIENT_ID, CLIENT_SECRET, CONFIDENTIAL_SITE (`host:/sites/name`), and if wanted
 * REGISTER_FILE (JSON with `schools` and `colleagues`) and MICROSOFT_WIRE_URL.
 */
import { readFile } from 'node:fs/promises';
import { provisionSite } from '../../bot/graph/lists/command.ts';

const names = ['TENANT_ID', 'CLIENT_ID', 'CLIENT_SECRET', 'CONFIDENTIAL_SITE'] as const;
const missing = names.filter((name) => !process.env[name]);
if (missing.length > 0) {
  console.error(`Set ${missing.join(', ')} first.`);
  process.exit(2);
}
const [tenantId, clientId, clientSecret, site] = names.map((name) => process.env[name]!) as [
  string,
  string,
  string,
  string,
];
const file = process.env.REGISTER_FILE;
const done = await provisionSite(
  {
    ...{ tenantId, clientId, clientSecret, site },
    wireOrigin: process.env.MICROSOFT_WIRE_URL,
    register: file === undefined ? undefined : JSON.parse(await readFile(file, 'utf8')),
  },
  {
    info: (what, detail) => console.log(what, detail ?? ''),
    warn: (what, detail) => console.warn(what, detail ?? ''),
    error: (what, cause) => console.error(what, cause instanceof Error ? cause.message : ''),
  },
);
for (const { list, made, columns } of done) {
  const said = { list: 'made', columns: `added ${columns.join(', ')}`, nothing: 'complete' }[made];
  console.log(`${list}: ${said}`);
}
