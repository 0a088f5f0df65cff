import { Temporal } from 'temporal-polyfill';
import { erasures, isOver } from '../../domain/retention/erase.ts';
import { seenInOwnDays } from '../../domain/schedule/own-days.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import { Conflict } from './ports/breakage.ts';
import type { Calendar } from './ports/calendar.ts';
import type { Traces } from './ports/drafts.ts';
import type { Intake } from './ports/intake.ts';
import type { Agenda } from './ports/jobs.ts';
import type { Lists, StoredTrajectory } from './ports/lists.ts';
import type { Log } from './ports/log.ts';
import type { ReadModel } from './ports/read-model.ts';
import type { Truth } from './ports/truth.ts';
import { alignEvents } from './settle/align-events.ts';
import { applyAsked } from './settle/apply-asked.ts';
import { type CloseIntakePorts, closeIntake } from './settle/close-intake.ts';
import { type KeptAsOnePorts, markKeptAsOne } from './settle/kept-as-one.ts';
import { lookAtTakenOver } from './settle/look-at-taken-over.ts';
import { type MarkCaseloadPorts, markCaseload } from './settle/mark-caseload.ts';
import { observe } from './settle/observe.ts';
import { type TellPorts, tell } from './settle/tell.ts';
import { type SituationPorts, situationFor } from './steps/situation.ts';

export type SettlePorts = SituationPorts &
  TellPorts &
  CloseIntakePorts &
  MarkCaseloadPorts &
  KeptAsOnePorts & {
    readonly lists: Lists;
    readonly truth: Truth;
    readonly calendar: Calendar;
    readonly intake: Intake;
    readonly readModel: ReadModel;
    readonly traces: Traces;
    readonly agenda: Agenda;
    readonly log: Log;
  };

/** A clash with someone who writes at the same time is normal; four in a row is not. */
const ATTEMPTS = 4;

/**
 * Makes the world agree with one trajectory: reads the truth, applies what people asked, writes the rows, makes up
 * the difference in calendars, tells what is due, and notes when the next thing falls due. It may be run at any
 * time and any number of times; a run after a quiet one changes nothing. Throws `Unavailable` when Microsoft 365
 * does not answer: nothing is lost, the work stays owed and the queue tries again.
 */
export async function settle(ports: SettlePorts, id: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await settleOnce(ports, id);
    } catch (error) {
      if (!(error instanceof Conflict) || attempt === ATTEMPTS) throw error;
      ports.log.info('settle.conflict', { trajectory: id, attempt });
    }
  }
}

async function settleOnce(ports: SettlePorts, id: string): Promise<void> {
  const seen = await observe(ports, id);
  if (!seen) return forget(ports, id);
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  if (seen.stored && isOver(seen.stored.trajectory, now)) return remove(ports, seen.stored);
  const asked = await applyAsked(ports, seen.trajectory, seen.pending);
  const looked = await lookAtTakenOver(ports, asked.trajectory);
  const situation = await situationFor(ports, looked, 'own-days');
  const written = await writeRows(ports, seen.stored, seenInOwnDays(looked, situation));
  // The read model first: between the two everybody would miss what was just asked.
  await ports.readModel.put(written);
  // Before what is refused now comes back: that was sent since, and is hers.
  await forgetErased(ports, written.trajectory);
  const waiting = await closeIntake(ports, asked);
  const aligned = await alignEvents(ports, written, seen);
  await ports.readModel.put(aligned.stored);
  const next = await tell(ports, aligned.stored.trajectory, aligned.observed);
  await ports.agenda.set(id, waiting > 0 ? now.toString() : next);
  await markCaseload(ports, aligned.stored.trajectory);
  await markKeptAsOne(ports, seen.stored?.trajectory, aligned.stored.trajectory);
}

/** Writes only when something differs, or when what a person made of a row must be put back. */
async function writeRows(
  ports: SettlePorts,
  stored: StoredTrajectory | undefined,
  after: Trajectory,
): Promise<StoredTrajectory> {
  if (stored && stored.trajectory === after && stored.edits.length === 0 && !stored.mended) return stored;
  return ports.lists.write(stored, after);
}

/** What people were writing about it, or sent in vain, when the last of it was erased: it goes with that. */
async function forgetErased(ports: SettlePorts, trajectory: Trajectory): Promise<void> {
  const last = erasures(trajectory).at(-1);
  if (!last) return;
  await ports.traces.forgetDrafts(trajectory.id, last.at);
  for (const { id, at } of await ports.intake.refusedIn(trajectory.id))
    if (Temporal.Instant.compare(at, last.at) <= 0) await ports.intake.noted(id);
}

/** The last of it, after everybody was told: its rows last, because what fails halfway is done again as long as they stand. */
async function remove(ports: SettlePorts, stored: StoredTrajectory): Promise<void> {
  const { id } = stored.trajectory;
  await ports.traces.forget(id);
  await ports.lists.remove(stored);
  await forget(ports, id);
  ports.log.info('settle.erased', { trajectory: id });
}

async function forget(ports: SettlePorts, id: string): Promise<void> {
  await ports.readModel.remove(id);
  await ports.agenda.set(id, undefined);
}
