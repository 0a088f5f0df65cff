import type { LocalTenant } from '../../../infra/local/tenant.ts';

/** What each of the app's requests to Graph is for, told from what it asks; those in a `$batch` are one request. */
const purposes: readonly (readonly [name: string, method: string, path: RegExp])[] = [
  ['free/busy', 'POST', /\/getSchedule/i],
  ['reading the rows and the events', 'GET', /\/lists\/[^/]+\/items\?/i],
  ['reading the events', 'GET', /\/events/i],
  ['writing the events', 'POST', /\/events/i],
  ['writing the rows', 'POST', /\/lists\/Logboek/i],
  ['noting the events in the rows', 'PATCH', /\/lists\//i],
];

/** Once a second at most, for all that changed of all trajectories: no trajectory's own. */
const following = /\/items\/delta/i;

/** How often each purpose was asked for since the ledger had `from` entries, in the order in which they first were. */
export function requestsSince(tenant: LocalTenant, from: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let inner: string[] = [];
  for (const { area, what, detail } of tenant.ledger.entries().slice(from)) {
    if (area !== 'graph' || what !== 'request') continue;
    const said = `${detail.method} ${decodeURIComponent(String(detail.path))}`;
    if (detail.inBatch === true) {
      inner.push(said);
      continue;
    }
    const all = [...inner, said];
    inner = [];
    if (all.some((one) => following.test(one))) continue;
    const name = purposeOf(all);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

function purposeOf(requests: readonly string[]): string {
  const found = purposes.find(([, method, path]) =>
    requests.some((one) => one.startsWith(`${method} `) && path.test(one)),
  );
  return found?.[0] ?? requests.at(-1)!;
}
