import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../../domain/calendar/zone.ts';
import type { Clock } from './ports/clock.ts';
import type { Traces } from './ports/drafts.ts';
import type { Lists } from './ports/lists.ts';

/**
 * Deletes what people began long ago and never sent: a start that no trajectory came of, a table for a calendar or
 * rosters. After how many months without a word is the board's to say. What is written about a trajectory goes with
 * that, by the terms of the board.
 */
export async function forgetAbandoned(ports: {
  readonly traces: Pick<Traces, 'forgetAbandoned'>;
  readonly lists: Pick<Lists, 'settings'>;
  readonly clock: Clock;
}): Promise<void> {
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now()).toZonedDateTimeISO(ZONE);
  const { abandonedMonths: months } = await ports.lists.settings();
  await ports.traces.forgetAbandoned(now.subtract({ months }).toInstant().toString());
}
