import { instantOf, rolesOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { stepOf } from '../../template/expand.ts';
import type { DocumentRule } from '../../template/template.ts';
import { missingDocuments } from '../../trajectory/documents.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { isUnconfirmed, whenHeld } from '../../trajectory/moments.ts';
import type { Role } from '../../trajectory/participant.ts';
import type { TimelinePoint } from '../view/timeline.ts';

/**
 * A moment as a dot: date, place, state, and whether a verslag stands open. All that a leader sees of most. What is
 * still to be written about her is no concern of the subject's: she sees it when it is there. And of what is hers to
 * give, nobody whom she might give it learns whether it was written.
 */
export function timelinePoint(moment: Moment, viewer: Viewer, standing: Standing): TimelinePoint {
  const { trajectory, template } = standing;
  const roles = rolesOf(trajectory, viewer.person, standing.day);
  const isSubject = roles.includes(template.subject);
  const isMissing = (): boolean =>
    missingDocuments(trajectory, moment, stepOf(template, moment, trajectory.options)).some(
      (kind) =>
        !isHersToGive(
          template.documents.find((rule) => rule.kind === kind),
          roles,
        ),
    );
  const { id, step, cycle, state, place } = moment;
  const start = whenHeld(moment);
  return {
    moment: id,
    step,
    cycle,
    state,
    ...(start === undefined ? {} : { start }),
    place,
    open: !isSubject && state === 'held' && isMissing(),
    ...(isUnconfirmed(moment, instantOf(standing)) ? { unconfirmed: true as const } : {}),
  };
}

/** Whether somebody with these roles reads it only when its subject lets her. */
function isHersToGive(rule: DocumentRule | undefined, roles: readonly Role[]): boolean {
  const { readers = [], releasableTo = [] } = rule ?? {};
  return roles.some((role) => releasableTo.includes(role)) && !roles.some((role) => readers.includes(role));
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
