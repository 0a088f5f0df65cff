import { holdsOneOf, mayRead, maySeeGoals } from '../../access/access.ts';
import { goalsFor } from '../../access/goals.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { stepOf } from '../../template/expand.ts';
import { currentDocument } from '../../trajectory/documents.ts';
import type { Moment } from '../../trajectory/moment.ts';

/**
 * What will be looked at in a visit to come or that was: what the visitor wrote down before, and of one to come without
 * it the goals. Undefined where nothing is announced, or nothing that the viewer may see: to whoever reads no such points
 the goals in their place would tell that none were chosen.
 */
export function announcedPoints(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
): { readonly points: readonly string[]; readonly chosen: boolean } | undefined {
  const { trajectory, template } = standing;
  const { prepare } = stepOf(template, moment, trajectory.options);
  const rule = template.documents.find(
    ({ kind, announces }) => announces !== undefined && prepare.some(({ document }) => document === kind),
  );
  if (rule?.announces === undefined || !holdsOneOf(viewer, rule.readers, standing)) return undefined;
  const document = currentDocument(trajectory, rule.kind, moment.id);
  if (document) {
    const points = document.values[rule.announces];
    const isLines = Array.isArray(points) && points.length > 0 && mayRead(viewer, document, standing);
    return isLines ? { points: points as readonly string[], chosen: true } : undefined;
  }
  // Of a visit that was, the goals of today say nothing.
  const isAhead = moment.state === 'proposed' || moment.state === 'scheduled';
  const goals = goalsFor(viewer.person, standing);
  if (!isAhead || !maySeeGoals(viewer, standing) || goals.length === 0) return undefined;
  return { points: goals.map(({ text }) => text), chosen: false };
}
