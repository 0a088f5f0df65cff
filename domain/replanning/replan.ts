import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * What a coach is proposed for all that cannot stay where it stands: kept until another takes its place,
 * so that what she sees on a card, on the page and what she says yes to are the same.
 */
export interface Replan {
  readonly id: string;
  /** Counts up each time that the rows change: who says yes to an older one is shown the newer. */
  readonly edition: number;
  /** Instant (UTC ISO) at which it was first made. */
  readonly at: string;
  /** Digest of what it was made of: the same again gives the same rows, and nothing is asked of anyone. */
  readonly basis: string;
  readonly rows: readonly ReplanRow[];
  /** What she left where it stood (`placeKey`): not proposed again. */
  readonly left: readonly string[];
}

/** One meeting: where it stood, and where it could stand. Instants (UTC ISO). */
export interface ReplanRow {
  readonly trajectory: string;
  readonly moment: string;
  readonly was: string;
  /** Absent: no place was found. */
  readonly now?: string;
  readonly because: ReplanBecause;
  /** Sentences: why there; and of what has no place, what stands in the way. */
  readonly reasons: readonly string[];
  readonly blockers: readonly string[];
}

export type ReplanBecause =
  /** `why` as the refusal `schoolClosed` has it: `dayOff.studiedag`. */
  | { readonly code: 'closed'; readonly why: string }
  /** Called off for a closed school. */
  | { readonly code: 'calledOff' }
  /** Called off, and its own day turned out to be a school day. */
  | { readonly code: 'openAgain' }
  /** Its school week is another since the calendar changed. */
  | { readonly code: 'otherWeek' }
  /** Taken over as it stood, and something else stands there in the calendar of who took it over; hers who guides without a name. */
  | { readonly code: 'taken'; readonly name?: string }
  /** Belongs to one that moves, or makes room for it. */
  | { readonly code: 'along' };

/** What is said to one meeting of a proposal: its time or another (an instant, UTC ISO), or that it stays as it is. */
export interface ReplanAnswer {
  readonly trajectory: string;
  readonly moment: string;
  readonly answer: 'take' | 'leave';
  readonly start?: string;
}

/** A meeting at a place: what stood there once and was left is not the same as what is put there later. */
export function placeKey(trajectory: string, { moment, was }: Pick<ReplanRow, 'moment' | 'was'>): string {
  return `${trajectory}/${moment}@${was}`;
}

/**
 * Whether a row still asks something: its meeting stands where it stood, or was called off there. The moment that it
 * is about when it does.
 */
export function openMoment(row: ReplanRow, trajectory: Trajectory | undefined): Moment | undefined {
  if (!trajectory || trajectory.ended) return undefined;
  const moment = trajectory.moments.find((one) => one.id === row.moment);
  if (!moment || !sameTime(moment.start, row.was)) return undefined;
  if (moment.state === 'notHeld') return moment.reason === 'schoolClosed' ? moment : undefined;
  const stands = moment.state === 'scheduled' && row.because.code !== 'openAgain';
  return stands ? moment : undefined;
}

/** The rows of a proposal that still ask something of her: those that she left aside. */
export function openRows(
  { rows, left }: Replan,
  trajectories: ReadonlyMap<string, Trajectory>,
): readonly ReplanRow[] {
  const still = rows.filter(
    (row) =>
      openMoment(row, trajectories.get(row.trajectory)) && !left.includes(placeKey(row.trajectory, row)),
  );
  // What only made room need not move once nothing needs the room.
  return still.some(({ because }) => because.code !== 'along') ? still : [];
}

export function sameTime(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && Date.parse(a) === Date.parse(b);
}
