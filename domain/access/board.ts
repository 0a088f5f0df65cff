import { allDocuments } from '../release/released.ts';
import type { Document } from '../trajectory/document.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import type { Standing } from './roles.ts';
import type { System, Viewer } from './viewer.ts';

/** To whom a document rule hands over what is for the board: a role that nobody holds in a trajectory. */
const BOARD: Role = 'bestuur';

/**
 * Whether the viewer may read a document for the board: it was handed over to it by its template, and is in nothing
 * else of the trajectory hers to see. Who has or had a part in that trajectory reads what belongs to her part.
 */
export function mayReadForBoard(viewer: Viewer | System, document: Document, standing: Standing): boolean {
  return viewer.kind === 'person' && boardReadersOf(document, standing).some((one) => one === viewer.person);
}

/** What of a trajectory was handed over to the board, every version, as far as the viewer reads for it. */
export function handedToBoard(viewer: Viewer | System, standing: Standing): readonly Document[] {
  const { trajectory, template } = standing;
  return allDocuments(trajectory, template).filter((one) => mayReadForBoard(viewer, one, standing));
}

/** All of a trajectory that was handed over to the board, every version, each with who reads it there. */
export function forBoard(
  standing: Standing,
): readonly { readonly document: Document; readonly readers: readonly PersonId[] }[] {
  return allDocuments(standing.trajectory, standing.template)
    .map((document) => ({ document, readers: boardReadersOf(document, standing) }))
    .filter(({ readers }) => readers.length > 0);
}

/** Who will read documents of a kind for the board, once they are handed over. */
export function boardFor(kind: string, { trajectory, template, board = [] }: Standing): readonly PersonId[] {
  const rule = template.documents.find((one) => one.kind === kind);
  if (!rule?.deliveredTo.includes(BOARD)) return [];
  return board
    .map(({ person }) => person)
    .filter((person) => !trajectory.participants.some((one) => one.person === person));
}

function boardReadersOf(document: Document, standing: Standing): readonly PersonId[] {
  const isHandedOver =
    standing.trajectory.discussed !== undefined &&
    document.state === 'delivered' &&
    !document.withdrawnAt &&
    !document.released;
  return isHandedOver ? boardFor(document.kind, standing) : [];
}
