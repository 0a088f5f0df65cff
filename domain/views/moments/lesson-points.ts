import { mayRead } from '../../access/access.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { formOf } from '../../forms/catalogue.ts';
import { stepOf } from '../../template/expand.ts';
import { lessonOf } from '../../template/lesson.ts';
import { currentDocument } from '../../trajectory/documents.ts';
import type { Moment } from '../../trajectory/moment.ts';

/**
 * The teacher's own points ("let hier op") of the lesson that a moment hangs on: the headings of what follows.
 * Undefined where there is no lesson plan that the viewer may read.
 */
export function lessonPoints(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
): readonly string[] | undefined {
  const { trajectory, template } = standing;
  const lesson = lessonOf(moment, trajectory, template);
  if (lesson === undefined) return undefined;
  for (const other of trajectory.moments) {
    if (lessonOf(other, trajectory, template) !== lesson) continue;
    for (const { document: kind } of stepOf(template, other, trajectory.options).prepare) {
      const document = kind === undefined ? undefined : currentDocument(trajectory, kind, other.id);
      const rule = template.documents.find((one) => one.kind === kind);
      if (!document || !rule || !mayRead(viewer, document, standing)) continue;
      const field = formOf(rule.form).fields.find((one) => one.kind === 'lines');
      const points = field && document.values[field.id];
      if (Array.isArray(points)) return points as readonly string[];
    }
  }
  return undefined;
}
