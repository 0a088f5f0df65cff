/**
 * Makes the SharePoint lists that the app keeps its trajectories in; `npm run provision`. It may be repeated at any
 * time: what is there stays, what is missing is added. The app needs a `manage` grant on the site while it runs.
 * Schools and colleagues may be given on standard input: `npm run provision < register.json`, JSON with `schools`
 * and `colleagues`.
 *
 * Environment: TENANT_ID, CLIENT_ID, CLIENT_SECRET, CONFIDENTIAL_SITE (`host:/sites/name`), MICROSOFT_WIRE_URL.
 */
import { text } from 'node:stream/consumers';
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
const given = process.stdin.isTTY ? '' : await text(process.stdin);
const done = await provisionSite(
  {
    ...{ tenantId, clientId, clientSecret, site },
    wireOrigin: process.env.MICROSOFT_WIRE_URL,
    register: given.trim() === '' ? undefined : JSON.parse(given),
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
