import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';

/** SharePoint: what was deleted stands in the recycle bins for so long in all, counted from its deletion. */
const DAYS = 93;

/** The last day (`YYYY-MM-DD`) on which an administrator can bring back what was deleted at an instant (UTC ISO). */
export function recoverableUntil(deletedAt: string): string {
  return Temporal.PlainDate.from(dayOf(deletedAt)).add({ days: DAYS }).toString();
}
