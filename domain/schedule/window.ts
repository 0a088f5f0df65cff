import type { Temporal } from 'temporal-polyfill';

/** Within which days a moment may stand (both included) and where it would stand best. */
export interface Window {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly prefer: Temporal.PlainDate;
}
