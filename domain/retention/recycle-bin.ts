import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';

/** SharePoint: what was deleted stands in the recycle bins for so long in all, counted from its deletion. */
const DAYS = 93;

/**
 * The last day (`YYYY-MM-DD`) on which an administrator may still bring back what was said at an instant (UTC ISO) to be
 * deleted. It went no later than that, so that the day may come sooner: on the screen it is said as the latest.
 */
export function recoverableUntil(confirmedAt: string): string {
  return Temporal.PlainDate.from(dayOf(confirmedAt)).add({ days: DAYS }).toString();
}
