import { Temporal } from 'temporal-polyfill';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import { Unavailable } from '../../application/ports/breakage.ts';
import type { Availability } from '../../application/ports/calendar.ts';
import type { Log } from '../../application/ports/log.ts';
import type { BatchRequest } from '../batch.ts';
import type { Graph } from '../client.ts';
import { isPassing } from '../failures.ts';
import { SCHEDULE_DAYS, SCHEDULES_PER_CALL } from '../limits.ts';
import { segment } from '../odata.ts';
import { type GraphTime, graphTime, instantOf } from '../times.ts';

interface Schedule {
  readonly scheduleId: string;
  readonly error?: unknown;
  readonly scheduleItems?: readonly {
    readonly status: string;
    readonly start: GraphTime;
    readonly end: GraphTime;
  }[];
}

/** Tentative counts: nobody likes to hear that her maybe was overlooked. Working elsewhere is working. */
const taken = new Set(['busy', 'oof', 'tentative', 'unknown']);
/** Minutes per digit of the view, which we do not read: as few digits as Graph allows. */
const viewMinutes = 1_440;

/**
 * Free and busy of each mail address between two instants, asked from one mailbox, in one batch for up to sixty
 * people over a school term. Whoever's calendar cannot be seen is unknown, and so is everyone when the asker has
 * no mailbox. Throws `Unavailable`.
 */
export async function readAvailability(
  graph: Graph,
  log: Log,
  mails: readonly string[],
  from: string,
  until: string,
  asker: PersonId,
): Promise<Readonly<Record<string, Availability>>> {
  const requests = groupsOf(mails, SCHEDULES_PER_CALL).flatMap((group) =>
    windows(from, until).map(
      (window): BatchRequest => ({
        method: 'POST',
        url: `/users/${segment(asker)}/calendar/getSchedule`,
        headers: { Prefer: 'outlook.timezone="UTC"' },
        body: { schedules: group, ...window, availabilityViewInterval: viewMinutes },
        mailbox: asker,
      }),
    ),
  );
  const busy = new Map<string, { from: string; until: string }[]>(mails.map((mail) => [key(mail), []]));
  const unknown = new Set<string>();
  const answers = await graph.batch('getSchedule', requests);
  for (const [index, answer] of answers.entries()) {
    if (answer.status >= 400) {
      if (isPassing(answer.status))
        throw new Unavailable(
          `Graph did not do getSchedule: ${answer.status} ${answer.code}`,
          answer.retryAfterMs,
        );
      log.warn('calendar.noAvailability', { status: answer.status, code: answer.code });
    }
    const asked = (requests[index]!.body as { schedules: readonly string[] }).schedules;
    const schedules = (answer.body as { value?: readonly Schedule[] } | undefined)?.value ?? [];
    for (const mail of asked) {
      const schedule = schedules.find((each) => key(each.scheduleId) === key(mail));
      if (!schedule?.scheduleItems || schedule.error) unknown.add(key(mail));
      for (const item of schedule?.scheduleItems ?? [])
        if (taken.has(item.status))
          busy.get(key(mail))!.push({ from: instantOf(item.start), until: instantOf(item.end) });
    }
  }
  return Object.fromEntries(
    mails.map((mail): [string, Availability] => [
      mail,
      unknown.has(key(mail))
        ? { kind: 'unknown' }
        : { kind: 'known', busy: withoutRepeats(busy.get(key(mail))!) },
    ]),
  );
}

const key = (mail: string) => mail.toLowerCase();

/** Consecutive windows of at most as many days as one request may ask. */
function windows(from: string, until: string): { startTime: GraphTime; endTime: GraphTime }[] {
  const found = [];
  const end = Temporal.Instant.from(until);
  let start = Temporal.Instant.from(from);
  while (Temporal.Instant.compare(start, end) < 0) {
    const next = start.add({ hours: 24 * SCHEDULE_DAYS });
    const stop = Temporal.Instant.compare(next, end) < 0 ? next : end;
    found.push({ startTime: graphTime(start.toString()), endTime: graphTime(stop.toString()) });
    start = stop;
  }
  return found;
}

function groupsOf<T>(all: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));
}

/** What lies across the edge of two windows is in both. */
function withoutRepeats(intervals: readonly { from: string; until: string }[]) {
  const seen = new Map(intervals.map((each) => [`${each.from} ${each.until}`, each]));
  return [...seen.values()].sort((a, b) => Temporal.Instant.compare(a.from, b.from));
}
