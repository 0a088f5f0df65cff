import { Temporal } from 'temporal-polyfill';
import { attendeesOf, stepOf } from '../template/expand.ts';
import type { RoleRule, Template } from '../template/template.ts';
import type { Attendee, Moment } from '../trajectory/moment.ts';
import { hasBegun } from '../trajectory/moments.ts';
import type { Participant, PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { rearranged } from './change.ts';
import { type Decision, without } from './decision.ts';

/** Roles that go to somebody else, or end, by themselves: all but whom it is about, and who guides. */
export function ruleOf(role: Role, template: Template): RoleRule | undefined {
  if (role === template.subject || role === template.organiser) return undefined;
  return template.roles.find((one) => one.role === role);
}

/** Whether of so many in a role one may go and nobody follow: not where meetings are that role's. */
export function canDoWithoutOne({ role, min }: RoleRule, holders: number, { steps }: Template): boolean {
  return holders > min && !steps.some((step) => step.organiser === role);
}

/** Who takes part from today on (an ISO date): the parts of those who leave end with yesterday, hers who comes begins. */
export function handedOn(
  participants: readonly Participant[],
  leaving: readonly Participant[],
  coming: Omit<Participant, 'from'>,
  today: string,
): readonly Participant[] {
  return [...endedFor(participants, leaving, today), { ...coming, from: today }];
}

/** The same where nobody comes. */
export function endedFor(
  participants: readonly Participant[],
  leaving: readonly Participant[],
  today: string,
): readonly Participant[] {
  const until = Temporal.PlainDate.from(today).subtract({ days: 1 }).toString();
  return participants.map((one) => (leaving.includes(one) ? { ...one, until } : one));
}

/**
 * A moment that is still to be, with who takes part now; undefined where that is who did. Nobody is told of each: that
 * somebody else came is told once.
 */
export function withWhoTakesPart(
  moment: Moment,
  trajectory: Trajectory,
  decision: Decision,
): Moment | undefined {
  const { now } = decision.situation;
  const isAhead = moment.state === 'proposed' || (moment.state === 'scheduled' && !hasBegun(moment, now));
  if (!isAhead) return undefined;
  const attendees = attendeesNow(moment, trajectory, decision);
  const isSame =
    attendees.length === moment.attendees.length &&
    attendees.every((one) => moment.attendees.some((was) => isAlike(one, was)));
  return isSame ? undefined : { ...moment, attendees };
}

/**
 * Who takes part in it now. Without whom it can be and whom who leads it took off it stays away; who is not there for
 * another reason, as whoever came while it did not go through, is asked from now on.
 */
export function attendeesNow(
  moment: Moment,
  { options, participants }: Trajectory,
  { situation: { template } }: Decision,
): Moment['attendees'] {
  const step = stepOf(template, moment, options);
  return attendeesOf(step, participants).filter(
    ({ person, required }) => required || !wasTakenOff(person, moment),
  );
}

/** Whether who leads it said of her that she is not there, and nobody put her back since. */
function wasTakenOff(person: PersonId, { attendees, attendance = [] }: Moment): boolean {
  return attendance.some((one) => one.person === person) && !attendees.some((one) => one.person === person);
}

function isAlike(one: Attendee, other: Attendee): boolean {
  return one.person === other.person && one.required === other.required;
}

/** The same, with the answers of those who take part. */
export function answeredByThem(
  moment: Moment,
  trajectory: Trajectory,
  decision: Decision,
): Moment | undefined {
  const changed = withWhoTakesPart(moment, trajectory, decision);
  if (!changed) return undefined;
  const { attendees, responses } = changed;
  return {
    ...changed,
    responses: responses.filter((one) => attendees.some(({ person }) => person === one.by)),
  };
}

/** The same for whose calendar it comes into now: it begins anew there, and is answered anew. */
export function begunAnew(moment: Moment): Moment {
  return { ...without(rearranged(moment, {}), 'question'), responses: [] };
}

/**
 * Her part in a meeting, taken over as it stands: her own calendar is looked at before it counts as one that fits. Of
 * what has no firm time yet there is nothing to fit.
 */
export function takenOverBy(person: PersonId, moment: Moment): Moment {
  const attends = (one: PersonId) => moment.attendees.some((each) => each.person === one);
  if (moment.state !== 'scheduled' || !attends(person)) return moment;
  const others = (moment.takenOverBy ?? []).filter((one) => one !== person && attends(one));
  return { ...moment, takenOverBy: [...others, person] };
}
