import { ok, type Result, refuse } from '../result.ts';
import { attendeesOf, kindsOf, stepOf } from '../template/expand.ts';
import type { Template } from '../template/template.ts';
import type { Moment, PlaceKind } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Shape } from './change.ts';

/** No talk or visit is shorter, or takes longer than a working day. */
const DURATION = { min: 5, max: 8 * 60 };

/** What somebody wants a moment to be: absent is as it is. */
export interface Wanted {
  readonly step?: string | undefined;
  /** Minutes. */
  readonly durationMin?: number | undefined;
  readonly place?: PlaceKind | undefined;
}

/**
 * What becomes of a moment of another kind, duration or place. Another kind brings its own duration, place and people,
 * unless it is said otherwise. Refused once something was written about the moment: that belongs to what it is.
 */
export function reshaped(
  moment: Moment,
  wanted: Wanted,
  { trajectory, template }: { readonly trajectory: Trajectory; readonly template: Template },
): Result<Shape & { readonly place: PlaceKind }> {
  const { options, participants } = trajectory;
  const own = stepOf(template, moment, options);
  const kind = kindsOf(template, moment, options).find((one) => one.id === (wanted.step ?? own.id));
  if (!kind) return refuse('invalid', undefined, 'step');
  const isOther = kind !== own;
  if (isOther && isWrittenAbout(moment, trajectory)) return refuse('kindIsRecorded', undefined, 'step');
  const place = wanted.place ?? (isOther ? kind.place : moment.place);
  const isElsewhere = isOther || place !== moment.place;
  if (isElsewhere && !kind.placeChoices.includes(place)) return refuse('invalid', undefined, 'place');
  const durationMin = wanted.durationMin ?? (isOther ? kind.durationMin : moment.durationMin);
  if (durationMin !== moment.durationMin || isOther) {
    const { min, max } = DURATION;
    const isPossible = Number.isInteger(durationMin) && durationMin >= min && durationMin <= max;
    if (place === 'desk') return refuse('invalid', undefined, 'durationMin');
    if (!isPossible) return refuse('outsideRange', { min, max }, 'durationMin');
  }
  if (!isOther) return ok({ place, durationMin });
  return ok({ step: kind.id, attendees: attendeesOf(kind, participants), place, durationMin });
}

/** Whether it is what somebody wants it to be. */
export function isSo(moment: Moment, { step, durationMin, place }: Wanted): boolean {
  return (
    (step ?? moment.step) === moment.step &&
    (durationMin ?? moment.durationMin) === moment.durationMin &&
    (place ?? moment.place) === moment.place
  );
}

/** Whether somebody wrote about it, and did not take that back; or refers to its film. */
function isWrittenAbout({ id }: Moment, { documents, films }: Trajectory): boolean {
  return (
    documents.some((one) => one.momentId === id && !one.withdrawnAt) ||
    films.some((one) => one.momentId === id && (one.reference !== undefined || one.deleted !== undefined))
  );
}
