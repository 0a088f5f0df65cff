import { Temporal } from 'temporal-polyfill';
import type { Moment, MomentResponse } from '../trajectory/moment.ts';
import { isScheduled } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { ObservedEvent } from './effect.ts';

/**
 * A moment with what its attendees answered in Outlook: the later of that and what they said elsewhere. An answer
 * counts for the time that it was given to; a guest's is not ours.
 */
export function reconcileResponses(
  moment: Moment,
  trajectory: Trajectory,
  event: ObservedEvent | undefined,
): Moment {
  if (!isScheduled(moment) || !event || event.cancelled || !same(event.start, moment.start)) return moment;
  let { responses } = moment;
  for (const attendee of event.attendees) {
    const response = responseOf(attendee, moment, trajectory);
    if (response && isNews(response, responses)) {
      responses = [...responses.filter((one) => one.by !== response.by), response];
    }
  }
  return responses === moment.responses ? moment : { ...moment, responses };
}

function responseOf(
  { mail, response, respondedAt, proposedStart }: ObservedEvent['attendees'][number],
  moment: Moment,
  trajectory: Trajectory,
): MomentResponse | undefined {
  if (response === 'none' || respondedAt === undefined) return undefined;
  if (moment.change && Temporal.Instant.compare(respondedAt, moment.change.at) < 0) return undefined;
  const address = mail.toLowerCase();
  const who = trajectory.participants.find(
    (one) =>
      one.mail.toLowerCase() === address && moment.attendees.some((each) => each.person === one.person),
  );
  if (!who) return undefined;
  const proposes =
    proposedStart !== undefined && moment.start !== undefined && !same(proposedStart, moment.start);
  return {
    by: who.person,
    answer: response,
    ...(proposes ? { proposedStart } : {}),
    at: respondedAt,
    revision: moment.revision,
  };
}

function isNews(response: MomentResponse, known: readonly MomentResponse[]): boolean {
  const before = known.find((one) => one.by === response.by && one.revision === response.revision);
  if (!before) return true;
  return Temporal.Instant.compare(response.at, before.at) > 0;
}

function same(a: string, b: string): boolean {
  return Temporal.Instant.compare(a, b) === 0;
}
