import { Temporal } from 'temporal-polyfill';
import { ok, type Refusal, refuse, refuseAll } from '../result.ts';
import { isToBeThere, standingPoll, takesTimes } from '../schedule/time-poll.ts';
import type { Moment } from '../trajectory/moment.ts';
import { MOST_TIMES, type TimePoll } from '../trajectory/time-poll.ts';
import { checkNotice } from './check-notice.ts';
import { instantOf } from './check-start.ts';
import { changedMeanwhile, type Decide, type Decision, momentIn, withMoment, without } from './decision.ts';
import { moveTo } from './move.ts';

/**
 * Whose meeting it is asks who of those attending can at which of some times, each of which it could be moved to. The
 * moment stays where it is, and nobody answers anew for it.
 */
export const askTimes: Decide<'askTimes'> = (act, decision) => {
  const { trajectory, viewer, situation, at } = decision;
  const moment = momentIn(trajectory, act.moment);
  const standing = standingIn(moment, decision);
  const times = [...new Set(act.times.flatMap((one) => instantOf(one)?.toString() ?? []))].sort(byTime);
  const asked = [...new Set(act.people)];
  if (standing && same(standing.poll.times, times) && same(standing.poll.asked, asked)) return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  if (standing) return refuse('alreadyDone');
  if (!takesTimes(moment, trajectory, situation.now)) return refuse('notPlanned');
  if (times.length === 0 || times.length !== act.times.length) return refuse('invalid', undefined, 'times');
  if (times.length > MOST_TIMES) return refuse('tooMany', { max: MOST_TIMES }, 'times');
  const isAskable = (person: string) =>
    person !== viewer.person && isToBeThere(person, moment, trajectory, situation.now);
  if (asked.length === 0 || !asked.every(isAskable)) return refuse('invalid', undefined, 'people');
  const refusals = times.flatMap((one) => whyNotTo(moment, one, decision));
  if (refusals.length > 0) return refuseAll(refusals);
  const poll: TimePoll = { by: viewer.person, at, revision: moment.revision, times, asked, answers: [] };
  return ok(withMoment(trajectory, { ...moment, poll }));
};

/** Which of them she can; she may change it until it closes. */
export const answerTimes: Decide<'answerTimes'> = (act, decision) => {
  const { trajectory, viewer, situation, at } = decision;
  const moment = momentIn(trajectory, act.moment);
  const standing = standingIn(moment, decision);
  if (!standing?.asked.includes(viewer.person) || standing.poll.at !== act.asked)
    return changedMeanwhile(moment);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  const { poll, until } = standing;
  const can = poll.times.filter((one) => act.can.some((each) => instantOf(each)?.toString() === one));
  if (can.length !== new Set(act.can).size) return refuse('invalid', undefined, 'can');
  const before = poll.answers.find(({ by }) => by === viewer.person);
  if (before && same(before.can, can)) return ok(trajectory);
  if (Temporal.Instant.compare(until, situation.now) <= 0) return refuse('alreadyDone');
  const answers = [...poll.answers.filter((one) => one !== before), { by: viewer.person, at, can }];
  return ok(withMoment(trajectory, { ...moment, poll: { ...poll, answers } }));
};

/** It is taken back: nobody is asked any more, and nothing is left of what was answered. */
export const endPoll: Decide<'endPoll'> = (act, { trajectory }) => {
  const moment = momentIn(trajectory, act.moment);
  if (moment.poll?.at !== act.asked) return ok(trajectory);
  if (act.revision !== moment.revision) return changedMeanwhile(moment);
  return ok(withMoment(trajectory, without(moment, 'poll')));
};

/** Why a moment could not be moved to a time: all that moving it there would be refused for. */
export function whyNotTo(moment: Moment, start: string, decision: Decision): readonly Refusal[] {
  const moved = moveTo(moment, { start }, decision, 'times');
  return moved.ok ? checkNotice(moment, start, decision, 'times') : moved.refusals;
}

function standingIn(moment: Moment, { trajectory, situation }: Decision) {
  return standingPoll(moment, trajectory, situation.calendar, situation.now);
}

function same(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function byTime(one: string, other: string): number {
  return Date.parse(one) - Date.parse(other);
}
