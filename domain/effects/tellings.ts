import { Temporal } from 'temporal-polyfill';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { advices } from './advices.ts';
import { attendanceChanges } from './attendance.ts';
import { changes } from './changes.ts';
import type { OwedContext } from './context.ts';
import { decisions } from './decision.ts';
import { type CardKind, type Telling, type Told, toldAfterLeaving, toldOutside } from './effect.ts';
import { erased } from './erased.ts';
import { goalTellings } from './goals.ts';
import { invitationsToWrite } from './invitations-to-write.ts';
import { missedContacts } from './missed-contacts.ts';
import { movedInTime } from './moved-in-time.ts';
import { pauseOver } from './pause-over.ts';
import { periodExtended } from './period-extended.ts';
import { putBacks } from './put-backs.ts';
import { mayBeTold } from './recipients.ts';
import { releases } from './releases.ts';
import { reminders } from './reminders.ts';
import { reports } from './reports.ts';
import { reportsToWrite } from './reports-to-write.ts';
import { roleChanges } from './role-changes.ts';
import { steps } from './steps.ts';
import { stopped } from './stopped.ts';
import { tailored } from './tailored.ts';
import { mayReach, promptAt } from './telling.ts';
import { timePolls } from './time-polls.ts';
import { verslagPrompts } from './verslag-prompts.ts';

/**
 * Everything that people are to be told as things stand, whether it is due or not, and that was not told. What
 * could only reach somebody in her quiet hours falls due when they are over.
 */
export function tellings(trajectory: Trajectory, told: readonly Told[], context: OwedContext): Telling[] {
  const done = new Set(told.filter((one) => isFinal(one, context)).map((one) => one.key));
  const wanted = [
    ...steps(trajectory, context),
    ...goalTellings(trajectory, context),
    ...roleChanges(trajectory, context),
    ...reminders(trajectory, told, context),
    ...verslagPrompts(trajectory, context),
    ...invitationsToWrite(trajectory, context),
    ...changes(trajectory, told, context),
    ...attendanceChanges(trajectory, told, context),
    ...timePolls(trajectory, context),
    ...missedContacts(trajectory, context),
    ...periodExtended(trajectory, context),
    ...movedInTime(trajectory, context),
    ...pauseOver(trajectory, context),
    ...stopped(trajectory, context),
    ...reports(trajectory, context),
    ...reportsToWrite(trajectory, context),
    ...releases(trajectory, context),
    ...tailored(trajectory, context),
    ...decisions(trajectory, context),
    ...advices(trajectory, context),
    ...erased(trajectory, context),
    ...putBacks(trajectory, context),
  ];
  return wanted
    .filter(
      (one) =>
        !done.has(one.key) &&
        !precedesLedger(one, context) &&
        (mayBeTold(trajectory, one.to, context) || notOnlyWithin.includes(one.card.card)),
    )
    .map((one) => outsideQuietHours(one, context));
}

const notOnlyWithin: readonly CardKind[] = [...toldAfterLeaving, ...toldOutside];

/** Who could not be reached is told after all when she is back, as long as it is useful. */
function isFinal({ outcome, to }: Told, { unreachable }: OwedContext): boolean {
  return outcome !== 'unreachable' || unreachable.includes(to);
}

function precedesLedger({ dueAt }: Telling, { ledgerSince }: OwedContext): boolean {
  return ledgerSince !== undefined && Temporal.Instant.compare(dueAt, ledgerSince) < 0;
}

/** Overdue in the evening, after the app was down or booked late: it waits for the morning, if that helps still. */
function outsideQuietHours(telling: Telling, context: OwedContext): Telling {
  const { now } = context;
  const isWaiting = Temporal.Instant.compare(telling.dueAt, now) > 0;
  const isTooLate = Temporal.Instant.compare(telling.usefulUntil, now) <= 0;
  if (isWaiting || isTooLate || mayReach(context, telling.to, now)) return telling;
  return { ...telling, dueAt: promptAt(context, telling.to, now).toString() };
}
