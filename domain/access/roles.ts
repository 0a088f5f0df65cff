import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../calendar/zone.ts';
import type { BoardReader } from '../school.ts';
import type { Template } from '../template/template.ts';
import type { Participant, PersonId, Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/** A trajectory with its template on a day (`YYYY-MM-DD`, Dutch time): what every question of access is about. */
export interface Standing {
  readonly trajectory: Trajectory;
  readonly template: Template;
  readonly day: string;
  /** The instant itself, for what opens in the course of a day; without it the day's first. */
  readonly now?: Temporal.Instant;
  /** Who reads for the board what is handed over to it; absent: nobody. */
  readonly board?: readonly BoardReader[];
}

/** Days of instants that were asked for before: what was done keeps its instant, and is looked at at every turn. */
const knownDays = new Map<string | number, string>();
const MANY = 10_000;

/** The Dutch day (`YYYY-MM-DD`) in which an instant lies. */
export function dayOf(instant: Temporal.Instant | string): string {
  const key = typeof instant === 'string' ? instant : instant.epochMilliseconds;
  const found = knownDays.get(key);
  if (found) return found;
  if (knownDays.size >= MANY) knownDays.clear();
  const day = Temporal.Instant.from(instant).toZonedDateTimeISO(ZONE).toPlainDate().toString();
  knownDays.set(key, day);
  return day;
}

/** The instant at which a standing is. */
export function instantOf({ now, day }: Standing): Temporal.Instant {
  return now ?? Temporal.PlainDate.from(day).toZonedDateTime(ZONE).toInstant();
}

/** Whether a participation counts on a day; both its ends do. */
export function holdsOn(participant: Participant, day: string): boolean {
  return (participant.from ?? day) <= day && day <= (participant.until ?? day);
}

/** The roles that a person holds in a trajectory on a day. None: a stranger, or somebody whose part is over. */
export function rolesOf(trajectory: Trajectory, person: PersonId, day: string): readonly Role[] {
  return trajectory.participants.filter((p) => p.person === person && holdsOn(p, day)).map((p) => p.role);
}

/**
 * The parts from which somebody went over into one without a day between, and of which she keeps what she read: the same
 * role, and the one from which the template lets somebody lead next. No other: who guided and then leads reads what she
 * is given.
 */
export function partsBefore(
  part: Participant,
  standing: Pick<Standing, 'trajectory' | 'template'>,
): readonly Participant[] {
  const { person, role, from } = part;
  if (from === undefined) return [];
  const { trajectory, template } = standing;
  const lastDay = Temporal.PlainDate.from(from).subtract({ days: 1 }).toString();
  const goesOnAs = (before: Role) =>
    before === role ||
    (role === template.leads && template.roles.some((rule) => rule.role === before && rule.mayLeadNext));
  const before = trajectory.participants.filter(
    (one) =>
      one.person === person &&
      one.until === lastDay &&
      (one.from ?? lastDay) <= lastDay &&
      goesOnAs(one.role),
  );
  return before.flatMap((one) => [one, ...partsBefore(one, standing)]);
}

/** Who holds a role on a day, in the order in which they were named. */
export function peopleIn(trajectory: Trajectory, role: Role, day: string): readonly Participant[] {
  return trajectory.participants.filter((p) => p.role === role && holdsOn(p, day));
}

/** How things stand at an instant, Dutch time. */
export function standingAt(trajectory: Trajectory, template: Template, now: Temporal.Instant): Standing {
  return { trajectory, template, day: dayOf(now), now };
}
