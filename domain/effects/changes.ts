import { Temporal } from 'temporal-polyfill';
import { organisingRole } from '../template/expand.ts';
import type { Moment, MomentChange } from '../trajectory/moment.ts';
import { type DatedMoment, isScheduled } from '../trajectory/moments.ts';
import type { PersonId } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling, Told } from './effect.ts';
import { invitationWeeks } from './invitation-dose.ts';
import { attendeesOf, mayBeTold, peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * What those concerned hear when plans change: what was and what is now, who cannot come, what only the
 * organiser can answer. Each of it once per revision.
 */
export function changes(trajectory: Trajectory, told: readonly Told[], context: OwedContext): Telling[] {
  if (trajectory.stage !== 'acquainting' && trajectory.stage !== 'running') return [];
  return trajectory.moments.flatMap((moment) =>
    moment.question
      ? questions(trajectory, moment, context)
      : [
          ...changed(trajectory, moment, told, context),
          ...answered(trajectory, moment, context),
          ...proposalsAnswered(trajectory, moment, context),
        ],
  );
}

function changed(
  trajectory: Trajectory,
  moment: Moment,
  told: readonly Told[],
  context: OwedContext,
): Telling[] {
  const { change } = moment;
  if (!change || !concernsOthers(moment, change)) return [];
  const until = lastUse(moment, change);
  if (until === undefined || Temporal.Instant.compare(until, change.at) <= 0) return [];
  const { id, revision } = moment;
  const ref = { card: 'changed', trajectory: trajectory.id, moment: id, revision } as const;
  // However far ahead: it stood in her own calendar.
  const whose = organisers(trajectory, moment, context);
  return attendeesOf(trajectory, moment, context)
    .filter((to) => to !== change.by && !askedForIt(moment, change, to))
    .filter((to) => whose.includes(to) || expectsIt(moment, change, to, told, context))
    .map((to) => tellingOf(to, ref, { subject: id, revision }, promptAt(context, to, change.at), until));
}

/** It stood in calendars and moved, does not go through, or goes through again. */
function concernsOthers(moment: Moment, { was }: MomentChange): boolean {
  if (moment.state === 'scheduled') {
    return (
      was.state === 'notHeld' ||
      was.state === 'dropped' ||
      (was.state === 'scheduled' && differs(moment, was))
    );
  }
  return was.state === 'scheduled' && (moment.state === 'notHeld' || moment.state === 'dropped');
}

function differs(moment: Moment, was: MomentChange['was']): boolean {
  const isOther = was.durationMin !== undefined || was.step !== undefined;
  return isOther || moment.place !== was.place || moment.start !== was.start;
}

/** Until when it helps to hear: the later of the two times, or the time that does not go through. */
function lastUse(moment: Moment, { was }: MomentChange): Temporal.Instant | undefined {
  const times = [was.start, moment.start].flatMap((one) =>
    one === undefined ? [] : [Temporal.Instant.from(one)],
  );
  return times.sort(Temporal.Instant.compare).at(-1);
}

/** Who was invited or told before, or would have been by now: who never heard of it hears of no change. */
function expectsIt(
  moment: Moment,
  { at, was }: MomentChange,
  to: PersonId,
  told: readonly Told[],
  context: OwedContext,
): boolean {
  if (moment.calendar?.invited.includes(to)) return true;
  if (told.some((one) => one.to === to && one.card.moment === moment.id && one.outcome === 'sent'))
    return true;
  const horizon = Temporal.Instant.from(at).add({ hours: invitationWeeks(context) * 7 * 24 });
  return [was.start, moment.start].some(
    (one) => one !== undefined && Temporal.Instant.compare(one, horizon) <= 0,
  );
}

/** The organiser hears who cannot come or asks for another time. */
function answered(trajectory: Trajectory, moment: Moment, context: OwedContext): Telling[] {
  if (!isScheduled(moment)) return [];
  const { id, revision } = moment;
  return moment.responses
    .filter((one) => one.revision === revision && !one.answered)
    .filter((one) => one.answer === 'declined' || one.proposedStart !== undefined)
    .flatMap((one) => {
      const ref = {
        card: 'answered',
        trajectory: trajectory.id,
        moment: id,
        person: one.by,
        revision,
      } as const;
      const occasion = {
        subject: `${id}+${one.by}`,
        revision: `${revision}@${one.proposedStart ?? one.answer}`,
      };
      return organisers(trajectory, moment, context)
        .filter((to) => to !== one.by)
        .map((to) => tellingOf(to, ref, occasion, promptAt(context, to, one.at), untilOf(moment)));
    });
}

/** Who proposed another time hears what became of it. */
function proposalsAnswered(trajectory: Trajectory, moment: Moment, context: OwedContext): Telling[] {
  const { id } = moment;
  if (!isScheduled(moment)) return [];
  return moment.responses.flatMap(({ by, answered: answer, revision, proposedStart }) => {
    if (!answer || !mayBeTold(trajectory, by, context)) return [];
    const ref = { card: 'proposalAnswered', trajectory: trajectory.id, moment: id, revision } as const;
    const occasion = { subject: id, revision: `${revision}@${proposedStart ?? ''}` };
    return [tellingOf(by, ref, occasion, promptAt(context, by, answer.at), untilOf(moment))];
  });
}

/** The moment went where she proposed: that her proposal was taken is told by itself. */
function askedForIt(moment: Moment, { at }: MomentChange, to: PersonId): boolean {
  return moment.responses.some((one) => one.by === to && one.answered?.accepted && one.answered.at === at);
}

function questions(trajectory: Trajectory, moment: Moment, context: OwedContext): Telling[] {
  const { question, id, revision } = moment;
  if (!question) return [];
  const ref = { card: 'question', trajectory: trajectory.id, moment: id, revision } as const;
  const occasion = { subject: id, revision: `${revision}@${question.at}` };
  return organisers(trajectory, moment, context).map((to) =>
    tellingOf(to, ref, occasion, promptAt(context, to, question.at)),
  );
}

function organisers(trajectory: Trajectory, moment: Moment, context: OwedContext): readonly PersonId[] {
  return peopleOf(trajectory, [organisingRole(moment, context.template, trajectory.options)], context);
}

function untilOf(moment: DatedMoment): Temporal.Instant {
  return Temporal.Instant.from(moment.start);
}
