import type { Standing } from '../../access/roles.ts';
import type { Document } from '../../trajectory/document.ts';
import type { PersonId, Role } from '../../trajectory/participant.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { nameOf } from '../trajectory/people.ts';
import type { SignatureView } from '../view/document.ts';

/**
 * Who put their names under a version that its reader has before her, in order of time. In a copy that was released only
 * once all did, whoever holds their roles now: that somebody did not is nobody else's to read.
 */
export function signaturesUnder(document: Document, standing: Standing): readonly SignatureView[] {
  const { trajectory, template } = standing;
  const roles = template.documents.find(({ kind }) => kind === document.kind)?.signedBy ?? [];
  const agreed = roles.length > 0 ? (document.agreed ?? []) : [];
  const isWhole = roles.every((role) => agreed.some(({ by }) => heldOnce(by, role, trajectory)));
  if (document.released && !isWhole) return [];
  return agreed.map(({ by, at }) => ({ name: nameOf(trajectory, by), at }));
}

/** She signed in one of these roles: only who holds one can. */
function heldOnce(person: PersonId, role: Role, { participants }: Trajectory): boolean {
  return participants.some((one) => one.person === person && one.role === role);
}
