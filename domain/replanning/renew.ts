import { Temporal } from 'temporal-polyfill';
import { isScheduled } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type OutOfPlaceSituation, outOfPlace, toPlace } from './out-of-place.ts';
import { openRows, placeKey, type Replan, type ReplanRow } from './replan.ts';

/** A place that is so near is no proposal any more: it is looked for anew. */
const NEAR = { hours: 24 };

/** What a proposal would be about. */
export interface Asked {
  /** `placeKey` of all that is to be placed anew. */
  readonly places: readonly string[];
  /** What she left, as far as it still stands there. */
  readonly left: readonly string[];
  /** What it is made of, as text: the same gives the same proposal. */
  readonly basis: string;
}

/** What of a coach's trajectories is to be placed anew, but for what she left. */
export function askedOf(
  trajectories: readonly Trajectory[],
  kept: Replan | undefined,
  situation: OutOfPlaceSituation,
): Asked {
  const { calendars } = situation;
  const out = trajectories.flatMap((one) =>
    outOfPlace(one, situation).map(({ id, start }) => placeKey(one.id, { moment: id, was: start })),
  );
  const before = kept?.left ?? [];
  // What would only make room and was left counts for as long as room is asked.
  const standing = out.every((one) => before.includes(one)) ? [] : trajectories.flatMap(standingIn);
  const left = before.filter((one) => out.includes(one) || standing.includes(one));
  const touched = trajectories.filter((one) => toPlace(one, { ...situation, left }).length > 0);
  const schools = [...new Set(touched.map(({ schoolId }) => schoolId))].sort();
  const places = out.filter((one) => !left.includes(one)).sort();
  return { places, left, basis: JSON.stringify([places, schools.map((id) => [id, calendars.get(id)])]) };
}

function standingIn({ id, moments }: Trajectory): readonly string[] {
  return moments.filter(isScheduled).map(({ id: moment, start: was }) => placeKey(id, { moment, was }));
}

/** Whether what was proposed can still be said yes to; else it is to be made anew. */
export function stillGood(
  kept: Replan,
  basis: string,
  trajectories: ReadonlyMap<string, Trajectory>,
  now: Temporal.Instant,
): boolean {
  if (kept.basis !== basis) return false;
  const near = now.add(NEAR);
  return openRows(kept, trajectories).every((row) => isBehind(row, near));
}

/** When a proposal is to be looked at again by itself (UTC ISO): before the first of its places is too near. */
export function lookAgainAt(rows: readonly ReplanRow[]): string | undefined {
  const first = rows.flatMap(({ now }) => now ?? []).sort()[0];
  return first && Temporal.Instant.from(first).subtract(NEAR).toString();
}

function isBehind({ now }: ReplanRow, near: Temporal.Instant): boolean {
  return now === undefined || Temporal.Instant.compare(now, near) > 0;
}

/**
 * The proposal that takes the place of the one before. It stays the same proposal, in a new edition, as long as it is
 * about nothing that the one before was not: its card is put right where it stands. About something new it is another;
 * what may stay and found no better place stands on no card, and is nothing new.
 */
export function renewed(
  kept: Replan | undefined,
  { places, left }: Asked,
  rows: readonly ReplanRow[],
  made: { readonly id: string; readonly basis: string; readonly at: string },
): Replan {
  const known = keysOf(kept?.rows ?? []);
  const shown = keysOf(rows);
  const same = kept !== undefined && places.every((one) => known.has(one) || !shown.has(one));
  const edition = (kept?.edition ?? 0) + 1;
  return {
    ...(same ? { id: kept.id, at: kept.at } : { id: made.id, at: made.at }),
    ...{ edition, basis: made.basis, rows, left },
  };
}

function keysOf(rows: readonly ReplanRow[]): ReadonlySet<string> {
  return new Set(rows.map((row) => placeKey(row.trajectory, row)));
}
