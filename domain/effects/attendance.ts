import { Temporal } from 'temporal-polyfill';
import type { AttendanceChange } from '../trajectory/moment.ts';
import { type DatedMoment, isScheduled } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { CardRef, Telling, Told } from './effect.ts';
import { invitationWeeks } from './invitation-dose.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * That she is to be at a meeting or not any more, to who can be missed there, without a reason. Outlook's invitation or
 * cancellation alone would leave her to guess. What was put back before she heard of it is told nowhere, and each change
 * that she did not make herself once.
 */
export function attendanceChanges(
  trajectory: Trajectory,
  told: readonly Told[],
  context: OwedContext,
): Telling[] {
  if (trajectory.stage !== 'acquainting' && trajectory.stage !== 'running') return [];
  return trajectory.moments.filter(isScheduled).flatMap((moment) =>
    (moment.attendance ?? []).flatMap((change) => {
      const { person, by, at } = change;
      const heard = told.filter(
        ({ to, card, outcome }) =>
          to === person &&
          card.moment === moment.id &&
          (card.card === 'expected' || card.card === 'notExpected') &&
          outcome !== 'unreachable',
      );
      const last = heard.at(-1);
      const knows = last === undefined ? change.attended : last.card.card === 'expected';
      const attends = moment.attendees.some((one) => one.person === person);
      if (attends === knows || by === person || !isNews(moment, change, told, context)) return [];
      const kind = attends ? 'expected' : 'notExpected';
      const card: CardRef = { card: kind, trajectory: trajectory.id, moment: moment.id };
      const occasion = { subject: moment.id, revision: heard.length + 1 };
      const until = Temporal.Instant.from(moment.start);
      return [tellingOf(person, card, occasion, promptAt(context, person, at), until)];
    }),
  );
}

/** Nobody was invited so far ahead, and who never heard of a meeting is not taken off it. */
function isNews(
  moment: DatedMoment,
  { person, at, invited }: AttendanceChange,
  told: readonly Told[],
  context: OwedContext,
): boolean {
  if (
    invited ||
    told.some((one) => one.to === person && one.card.moment === moment.id && one.outcome === 'sent')
  )
    return true;
  const horizon = Temporal.Instant.from(at).add({ hours: invitationWeeks(context) * 7 * 24 });
  return Temporal.Instant.compare(moment.start, horizon) <= 0;
}
