import { mayWrite } from '../../access/acting.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { mayWriteNow } from '../../acts/may-write-now.ts';
import { formOf } from '../../forms/catalogue.ts';
import type { DocumentRule } from '../../template/template.ts';
import type { Document } from '../../trajectory/document.ts';
import type { DocumentSummary } from '../view/document.ts';
import type { TrajectoryView } from '../view/trajectory.ts';

/** Kinds that grow version by version and are one person's, of which the viewer reads or writes; with whether a next one can be written. */
export function growingView(
  viewer: Viewer,
  standing: Standing,
  documents: readonly DocumentSummary[],
): TrajectoryView['growing'] {
  const { trajectory, template } = standing;
  return template.documents
    .filter((rule) => rule.grows && !rule.tailors)
    .map((rule) => ({
      kind: rule.kind,
      mayWrite:
        mayWrite(viewer, rule.kind, standing) && mayWriteNow(rule, trajectory, template, undefined).ok,
      versions: documents.filter((one) => one.kind === rule.kind && one.grows).length,
    }))
    .filter(({ mayWrite: may, versions }) => may || versions > 0)
    .map(({ kind, mayWrite: may }) => ({ kind, mayWrite: may }));
}

/** What of a document's rule shows in its summary: that it grows, and whether it is of the picture over time. */
export function growthOf(
  { kind, author, subject, released }: Document,
  { template }: Standing,
): Pick<DocumentSummary, 'grows' | 'pictured'> {
  const rule = template.documents.find((one) => one.kind === kind);
  if (!rule || released) return {};
  const pictured = author === subject ? 'bySubject' : 'byOther';
  return {
    ...(rule.grows ? { grows: true } : {}),
    ...(isOfPicture(rule) ? { pictured } : {}),
  };
}

/** Kinds of what is filled in of the teacher's own lessons; none for who writes none of them. */
export function kijkwijzerKinds(viewer: Viewer, standing: Standing): readonly string[] {
  const kinds = standing.template.documents.filter(isOfPicture).map(({ kind }) => kind);
  return kinds.some((kind) => mayWrite(viewer, kind, standing)) ? kinds : [];
}

function isOfPicture({ form, ofAnother }: DocumentRule): boolean {
  return !ofAnother && formOf(form).fields.some((field) => field.kind === 'ratings');
}
