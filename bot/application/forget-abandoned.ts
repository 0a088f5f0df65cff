import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../../domain/calendar/zone.ts';
import type { Clock } from './ports/clock.ts';
import type { Traces } from './ports/drafts.ts';

/** Months after which what somebody began, and what led to no trajectory, is not gone on with any more. */
const ABANDONED_AFTER = { months: 3 };

/**
 * Deletes what people began long ago and never sent: a start that no trajectory came of, a table for a calendar or
 * rosters. What is written about a trajectory goes with that, by the terms of the board.
 */
export async function forgetAbandoned(ports: {
  readonly traces: Pick<Traces, 'forgetAbandoned'>;
  readonly clock: Clock;
}): Promise<void> {
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now()).toZonedDateTimeISO(ZONE);
  await ports.traces.forgetAbandoned(now.subtract(ABANDONED_AFTER).toInstant().toString());
}
