import type { House } from '../house/house.ts';

/** What happened to the tenant since `mark`: rows, events and messages that came, changed or went, one line each. */
export function deedsSince(house: House, mark: number): readonly string[] {
  return house.tenant.ledger
    .after(mark)
    .filter(({ what }) => /\.(created|updated|deleted|sent|removed|installed)$/.test(what))
    .map(({ what, detail }) => `${what} ${JSON.stringify(detail).slice(0, 300)}`);
}

/** Where the ledger stands now. */
export function markOf(house: House): number {
  return house.tenant.ledger.entries().at(-1)?.seq ?? 0;
}
