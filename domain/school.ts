import type { SchoolCalendar } from './calendar/school-calendar.ts';
import type { Roster } from './calendar/working-hours.ts';
import type { GuidanceHours } from './hours/settings.ts';
import type { OwnInstrument } from './kijkwijzers/own.ts';
import type { PersonId } from './trajectory/participant.ts';

/** A school as the board registered it. */
export interface School {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  /** Who may lead trajectories here. */
  readonly leaders: readonly PersonId[];
  readonly secretaries: readonly PersonId[];
  readonly calendar: SchoolCalendar;
  /** The mailbox in whose calendar meetings stand of which the coach has none here; its id or its address. */
  readonly planningMailbox?: PersonId;
  /** Address of the site in which its own people find dates and places of its trajectories, if the board made one. */
  readonly progressSite?: string;
  /** Kijkwijzers of its own, every version that can still be sent; absent as long as it made none. */
  readonly instruments?: readonly OwnInstrument[];
  /** What it takes for granted about guiding; absent as long as nobody said otherwise. */
  readonly guidance?: GuidanceHours;
}

/** What a calendar does not know of a person: when she works and when she teaches. */
export interface Colleague {
  readonly person: PersonId;
  readonly name: string;
  readonly mail: string;
  readonly schoolId?: string;
  /** May be a coach, and start a trajectory in a leidinggevende's name. */
  readonly coach: boolean;
  /** Plans the guidance of the whole board; absent: no. */
  readonly coordinator?: boolean;
  /** Reads for the board what is handed over to it; absent: no. */
  readonly board?: boolean;
  readonly external: boolean;
  readonly roster: Roster;
}

/** Every mailbox of the board in whose calendar meetings can stand: of coaches, of who leads, and for planning. */
export function organisingMailboxes(
  schools: readonly School[],
  colleagues: readonly Colleague[],
): readonly PersonId[] {
  const external = new Set(colleagues.flatMap((one) => (one.external ? [one.person] : [])));
  const people = [
    ...colleagues.flatMap((one) => (one.coach ? [one.person] : [])),
    ...schools.flatMap(({ leaders }) => leaders),
  ].filter((one) => !external.has(one));
  return [...new Set([...people, ...schools.flatMap(({ planningMailbox }) => planningMailbox ?? [])])];
}

/** Who reads for the board what a template hands over to it. */
export interface BoardReader {
  readonly person: PersonId;
  readonly name: string;
}

/** Who were registered to. */
export function boardAmong(colleagues: readonly Colleague[]): readonly BoardReader[] {
  return colleagues.flatMap(({ person, name, board }) => (board ? [{ person, name }] : []));
}

/** Who coordinates guidance for the board. */
export function coordinatorsAmong(colleagues: readonly Colleague[]): readonly PersonId[] {
  return colleagues.flatMap(({ person, coordinator }) => (coordinator ? [person] : []));
}
