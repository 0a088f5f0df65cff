import { mayDo } from '../../access/acting.ts';
import { isStillHers } from '../../access/readings.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { ActKind } from '../../acts/act.ts';
import { isFromBefore } from '../../tailoring/versions.ts';
import type { Document } from '../../trajectory/document.ts';
import { currentDocument, isSuperseded } from '../../trajectory/documents.ts';
import { hasBegun } from '../../trajectory/moments.ts';
import { hasPassed, type ViewContext } from '../view-context.ts';

/** Whether who wrote it holds the role no more and told it to nobody: who came after her may see it otherwise. */
export function isLeftToTell(document: Document, { trajectory, template, day }: Standing): boolean {
  const rule = template.documents.find((one) => one.kind === document.kind);
  return (
    rule?.delivery.kind === 'inPerson' &&
    document.state === 'recorded' &&
    isFromBefore(document, rule, trajectory, day)
  );
}

/** Whether the others read a document only once the viewer says so, and she did not yet. */
export function waitsForYes(document: Document, viewer: Viewer, standing: Standing): boolean {
  const { kind, agreed = [] } = document;
  return (
    !document.withdrawnAt &&
    !isSuperseded(standing.trajectory, document) &&
    !agreed.some(({ by }) => by === viewer.person) &&
    mayDo(viewer, 'letOpen', standing, { document, kind })
  );
}

/** What the viewer may do with a document now; whether a particular text or date can be kept is for the act. */
export function documentActs(
  document: Document,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): readonly ActKind[] {
  if (document.withdrawnAt || document.released || isSuperseded(standing.trajectory, document)) return [];
  const rule = standing.template.documents.find((one) => one.kind === document.kind);
  const moment = standing.trajectory.moments.find((one) => one.id === document.momentId);
  const possible: Partial<Record<ActKind, boolean>> = {
    react: document.state === 'reading' && !hasPassed(document.reactUntil ?? document.at, context),
    markInPerson: rule?.delivery.kind === 'inPerson' && document.state === 'recorded',
    sign: !document.agreed?.some(({ by }) => by === viewer.person),
    letOpen: waitsForYes(document, viewer, standing),
    withdraw:
      document.state !== 'delivered' &&
      isStillHers(document, standing) &&
      !document.discussed &&
      !document.agreed?.some(({ by }) => by !== document.author) &&
      !(rule?.opensWith && currentDocument(standing.trajectory, rule.opensWith, document.momentId)) &&
      !(rule?.opens && moment && hasBegun(moment, context.now)),
    release: document.state === 'recorded' && !document.released,
    // A correction is a new version beside it, and its author's; who came after her writes one of her own.
    submit: (viewer.person === document.author || isLeftToTell(document, standing)) && !rule?.coAuthors,
  };
  const subject = { document, kind: document.kind };
  return (Object.keys(possible) as ActKind[]).filter(
    (act) => possible[act] && mayDo(viewer, act, standing, subject),
  );
}
