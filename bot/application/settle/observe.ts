import { Temporal } from 'temporal-polyfill';
import type { Situation } from '../../../domain/acts/situation.ts';
import { asWritten } from '../../../domain/documents/as-written.ts';
import { asAgreed } from '../../../domain/effects/closed-calendars.ts';
import type { ObservedEvents } from '../../../domain/effects/effect.ts';
import { organisersOf } from '../../../domain/effects/organiser.ts';
import { reconcile } from '../../../domain/effects/reconcile.ts';
import { notingRowsPutBack } from '../../../domain/effects/rows-put-back.ts';
import { isOver } from '../../../domain/retention/erase.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { type Calendar, CalendarClosed } from '../ports/calendar.ts';
import type { Intake, IntakeEntry } from '../ports/intake.ts';
import type { StoredTrajectory } from '../ports/lists.ts';
import type { Log } from '../ports/log.ts';
import type { ReadModel } from '../ports/read-model.ts';
import type { RowsAndEvents, Truth } from '../ports/truth.ts';
import { startOf } from '../steps/freshest.ts';
import { type SituationPorts, situationFor } from '../steps/situation.ts';

export interface Seen {
  /** Absent when no row was written yet: a trajectory that was just started. */
  readonly stored: StoredTrajectory | undefined;
  readonly trajectory: Trajectory;
  readonly observed: ObservedEvents;
  /** Whose mailbox could not be opened: nothing is written there. */
  readonly closed: ReadonlySet<PersonId>;
  readonly pending: readonly IntakeEntry[];
}

export interface ObservePorts extends SituationPorts {
  readonly truth: Truth;
  readonly calendar: Pick<Calendar, 'observe'>;
  readonly intake: Pick<Intake, 'pending'>;
  readonly readModel: Pick<ReadModel, 'known'>;
  readonly log: Log;
}

/**
 * The truth as it stands now, from Microsoft 365 and never from a cache: rows and events, with what either side
 * changed since they last agreed.
 */
export async function observe(ports: ObservePorts, id: string): Promise<Seen | undefined> {
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  const { stored: known } = await ports.readModel.known(id);
  // What is over is being deleted, or was: nobody brings it back.
  const last = known && !isOver(known.trajectory, now) ? known : undefined;
  // Only where to look for events: what is found there is held against the rows that are read with it.
  const before = known?.trajectory;
  const [{ stored, events }, pending] = await Promise.all([
    ports.truth.read(
      id,
      before ? mailboxesOf(before, await planningMailboxOf(ports, before)) : [],
      async () => last,
    ),
    ports.intake.pending(id),
  ]);
  const base = stored?.trajectory ?? startOf(pending);
  if (!base) return undefined;
  const situation = await situationFor(ports, base, `settle-${now.epochMilliseconds}`);
  const { observed, closed } = stored ? await observeEvents(ports, base, situation, events) : nothing;
  const delivered = writtenOnce(ports, base, stored, situation);
  const whole = notingRowsPutBack(delivered, stored?.mended?.rows ?? [], situation);
  const reconciled = reconcile(whole, stored?.edits ?? [], observed, situation);
  for (const { moment, via } of reconciled.putBack)
    ports.log.info('settle.putBack', { trajectory: id, moment, via });
  return {
    stored,
    trajectory: reconciled.trajectory,
    observed,
    closed,
    pending,
  };
}

/** With a line in its log of each text of which somebody changed the row. */
function writtenOnce(
  { log }: ObservePorts,
  trajectory: Trajectory,
  stored: StoredTrajectory | undefined,
  situation: Situation,
): Trajectory {
  const found = { restored: stored?.mended?.texts ?? [], lost: stored?.lost ?? [] };
  const { trajectory: noted, restored, lost } = asWritten(trajectory, found, situation);
  if (restored.length + lost.length > 0)
    log.error('settle.documentChanged', new Error('the row of a document was changed'), {
      ...{ trajectory: trajectory.id, documents: [...restored, ...lost], lost },
    });
  return noted;
}

const nothing = { observed: {}, closed: new Set<PersonId>() } as const;

/**
 * Every mailbox that holds events of it: the organiser's, and a former organiser's that must be cleared. Events are made
 * only for what the rows say is scheduled, so that without any there is none to look for.
 */
function mailboxesOf(trajectory: Trajectory, planningMailbox: PersonId | undefined): ReadonlySet<PersonId> {
  const { moments } = trajectory;
  if (!moments.some((one) => one.calendar !== undefined || one.state === 'scheduled')) return new Set();
  const noted = moments.flatMap((one) => one.calendar?.organiser ?? []);
  return new Set([...noted, ...organisersOf(trajectory, planningMailbox)]);
}

async function planningMailboxOf(
  { lists }: ObservePorts,
  { schoolId }: Trajectory,
): Promise<PersonId | undefined> {
  return (await lists.schools()).find((one) => one.id === schoolId)?.planningMailbox;
}

/** `read`: what came with the rows; in a mailbox that is not among it one looks now. */
async function observeEvents(
  ports: ObservePorts,
  trajectory: Trajectory,
  { planningMailbox }: Pick<Situation, 'planningMailbox'>,
  read: RowsAndEvents['events'],
): Promise<Pick<Seen, 'observed' | 'closed'>> {
  const closed = new Set<PersonId>();
  const found = await Promise.all(
    [...mailboxesOf(trajectory, planningMailbox)].map(async (one): Promise<ObservedEvents> => {
      const events = read.get(one) ?? (await lookInto(ports, one, trajectory.id));
      if (!(events instanceof CalendarClosed)) return events;
      closed.add(one);
      return {};
    }),
  );
  if (closed.size > 0) {
    ports.log.warn('settle.calendarClosed', { trajectory: trajectory.id, count: closed.size });
  }
  return { observed: Object.assign(asAgreed(trajectory, closed), ...found), closed };
}

async function lookInto(
  { calendar }: ObservePorts,
  mailbox: PersonId,
  trajectory: string,
): Promise<ObservedEvents | CalendarClosed> {
  return calendar.observe(mailbox, trajectory).catch((error: unknown) => {
    if (error instanceof CalendarClosed) return error;
    throw error;
  });
}
