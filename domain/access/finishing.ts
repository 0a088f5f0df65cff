import { stepOf } from '../template/expand.ts';
import type { Document } from '../trajectory/document.ts';
import { currentDocument } from '../trajectory/documents.ts';
import type { Moment } from '../trajectory/moment.ts';
import { hasBegun } from '../trajectory/moments.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import { dayOf, holdsOn, instantOf, type Standing } from './roles.ts';

/** Days for which she sees back what she wrote after she left, and may correct it. */
const DAYS_AFTER = 7;

/**
 * Meetings that somebody had whose part is over, and of which she still writes the verslag, or wrote it just now:
 * all that she keeps of a trajectory that went to another. Empty for who has a part in it.
 */
export function finishedBy(person: PersonId, standing: Standing): readonly Moment[] {
  const { trajectory, template } = standing;
  const roles = rolesOnceHeld(person, standing);
  if (roles.length === 0) return [];
  return trajectory.moments.filter((moment) => {
    if (!moment.attendees.some((one) => one.person === person)) return false;
    if (!hasBegun(moment, instantOf(standing))) return false;
    const { closes } = stepOf(template, moment, trajectory.options);
    return closes
      .filter((kind) => roles.some((role) => role === authorOf(kind, standing)))
      .some((kind) => {
        const document = currentDocument(trajectory, kind, moment.id);
        return !document || readsBack(person, document, standing);
      });
  });
}

/** Whether she writes a kind of document about a moment because she was the one who had that meeting. */
export function finishes(person: PersonId, kind: string, moment: Moment, standing: Standing): boolean {
  const author = authorOf(kind, standing);
  if (!rolesOnceHeld(person, standing).some((role) => role === author)) return false;
  const { closes } = stepOf(standing.template, moment, standing.trajectory.options);
  return closes.includes(kind) && finishedBy(person, standing).some((one) => one.id === moment.id);
}

/** The roles that she held, of who holds none today. */
function rolesOnceHeld(person: PersonId, { trajectory, template, day }: Standing): readonly Role[] {
  if (template.handsOver === undefined) return [];
  const parts = trajectory.participants.filter((one) => one.person === person);
  if (parts.some((one) => holdsOn(one, day))) return [];
  return parts.filter(({ until }) => until !== undefined && until < day).map(({ role }) => role);
}

function authorOf(kind: string, { template }: Standing): Role | undefined {
  return template.documents.find((rule) => rule.kind === kind)?.author;
}

/** Whether she still sees what she wrote after her last day: a while, so that she may correct it. */
export function readsBack(person: PersonId, document: Document, standing: Standing): boolean {
  const { author, at, withdrawnAt, released } = document;
  if (author !== person || withdrawnAt || released || rolesOnceHeld(person, standing).length === 0)
    return false;
  const last = standing.trajectory.participants.findLast((one) => one.person === person)?.until ?? '';
  const days = (instantOf(standing).epochMilliseconds - Date.parse(at)) / 86_400_000;
  return dayOf(at) > last && days < DAYS_AFTER;
}
