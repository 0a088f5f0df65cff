import { holdsOneOf } from '../access/access.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { stepOf } from '../template/expand.ts';
import { standsOpen } from '../trajectory/documents.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { TimelinePoint } from './view.ts';

/**
 * A moment as a dot: date, place, state, and whether a verslag stands open. All that a leader sees of most. What is
 * still to be written about her is no concern of the subject's: she sees it when it is there.
 */
export function timelinePoint(moment: Moment, viewer: Viewer, standing: Standing): TimelinePoint {
  const { trajectory, template } = standing;
  const isSubject = holdsOneOf(viewer, [template.subject], standing);
  const { id, step, cycle, state, start, place } = moment;
  return {
    moment: id,
    step,
    cycle,
    state,
    ...(start === undefined ? {} : { start }),
    place,
    open: !isSubject && standsOpen(trajectory, moment, stepOf(template, moment, trajectory.options)),
  };
}

/** In order of time; what has no date stands where the template has it. */
export function inOrder<T extends { readonly start?: string }>(points: readonly T[]): readonly T[] {
  const dated = points.filter((one) => one.start !== undefined).sort(byStart);
  let next = 0;
  return points.map((one) => (one.start === undefined ? one : (dated[next++] as T)));
}

function byStart(a: { readonly start?: string }, b: { readonly start?: string }): number {
  return Date.parse(a.start as string) - Date.parse(b.start as string);
}
