import { Temporal } from 'temporal-polyfill';
import { type StandingPoll, standingPoll } from '../schedule/time-poll.ts';
import { organisingRole } from '../template/expand.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

/**
 * "Welke tijden kunnen?": once to who is asked, once more while she said nothing, and to whose meeting it is when all
 * did or when it closes; again when somebody changes her answer after that. That it is over is told to nobody.
 */
export function timePolls(trajectory: Trajectory, context: OwedContext): Telling[] {
  return trajectory.moments.flatMap((moment) => {
    const standing = standingPoll(moment, trajectory, context.calendar, context.now);
    return standing
      ? [...asked(moment, standing, trajectory, context), ...isIn(moment, standing, trajectory, context)]
      : [];
  });
}

function asked(
  { id, revision }: Moment,
  { poll, waitsFor, until, remindAt }: StandingPoll,
  trajectory: Trajectory,
  context: OwedContext,
): Telling[] {
  const about = { trajectory: trajectory.id, moment: id, revision } as const;
  const occasion = { subject: id, revision: `${revision}@${poll.at}` };
  return waitsFor.flatMap((to) => {
    const first = promptAt(context, to, poll.at);
    const again = promptAt(context, to, remindAt);
    // Who heard of it only then needs no reminder.
    const isLater = Temporal.Instant.compare(first, remindAt) < 0;
    return [
      tellingOf(to, { card: 'timesAsked', ...about }, occasion, first, until),
      ...(isLater ? [tellingOf(to, { card: 'timesOpen', ...about }, occasion, again, until)] : []),
    ].filter(({ dueAt }) => Temporal.Instant.compare(dueAt, until) < 0);
  });
}

function isIn(
  moment: Moment,
  { poll, inAt }: StandingPoll,
  trajectory: Trajectory,
  context: OwedContext,
): Telling[] {
  const { id, revision } = moment;
  const ref = { card: 'timesIn', trajectory: trajectory.id, moment: id, revision } as const;
  const occasion = { subject: id, revision: `${revision}@${poll.answers.at(-1)?.at ?? poll.at}` };
  const last = Temporal.Instant.from(poll.times.at(-1) ?? poll.at);
  return peopleOf(trajectory, [organisingRole(moment, context.template, trajectory.options)], context).map(
    (to) => tellingOf(to, ref, occasion, promptAt(context, to, inAt), last),
  );
}
