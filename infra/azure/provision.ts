/**
 * Makes the SharePoint lists that the app keeps its trajectories in; `npm run provision`. It may be repeated at any
 * time: what is there stays, what is missing is added. A school that names a site of its own (`progressSite` in the register, column
 * `Voortgangssite` in the list *Scholen*) gets its list of moments there; the site itself is the administrator's to
 * make. The app needs Sites.Selected, on these sites alone: `manage` while this runs, and `write` from then on.
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
for (const { list, made, columns, site: at } of done) {
  const name = at === undefined ? list : `${list} in ${at}`;
  if (made === 'refused')
    console.error(`${name}: refused; is the site there, and is the app granted \`manage\` on it?`);
  else {
    const said = { list: 'made', columns: `added ${columns.join(', ')}`, nothing: 'complete' }[made];
    console.log(`${name}: ${said}`);
  }
}
