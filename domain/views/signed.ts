import { peopleIn, type Standing } from '../access/roles.ts';
import type { Document } from '../trajectory/document.ts';
import { nameOf } from './people.ts';
import type { SignatureView } from './view/document.ts';

/**
 * Who put their names under a version that its reader has before her, in order of time. In a copy that was released only
 * once all did: that somebody did not is nobody else's to read.
 */
export function signaturesUnder(document: Document, standing: Standing): readonly SignatureView[] {
  const { trajectory, template, day } = standing;
  const roles = template.documents.find(({ kind }) => kind === document.kind)?.signedBy ?? [];
  const agreed = roles.length > 0 ? (document.agreed ?? []) : [];
  const isWhole = roles.every((role) =>
    peopleIn(trajectory, role, day).some(({ person }) => agreed.some(({ by }) => by === person)),
  );
  if (document.released && !isWhole) return [];
  return agreed.map(({ by, at }) => ({ name: nameOf(trajectory, by), at }));
}
