import { mayRead } from '../access/access.ts';
import { mayWrite } from '../access/acting.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { formOf } from '../forms/catalogue.ts';
import { lessonOf } from '../template/lesson.ts';
import type { Document } from '../trajectory/document.ts';
import { isSuperseded } from '../trajectory/documents.ts';

/**
 * For who may write a document that asks for it: at how many moments something was written down of each goal, by its
 * id, in what she may read. A visit and the talk about its lesson are one. Undefined for everybody else.
 */
export function evidenceFor(
  viewer: Viewer,
  standing: Standing,
): Readonly<Record<string, number>> | undefined {
  const { trajectory, template } = standing;
  const asks = template.documents.some(
    ({ kind, form }) => mayWrite(viewer, kind, standing) && evidenceFields(form, 'asks').length > 0,
  );
  if (!asks) return undefined;
  const given = trajectory.documents.filter(
    (one) => !one.withdrawnAt && !isSuperseded(trajectory, one) && mayRead(viewer, one, standing),
  );
  return Object.fromEntries(
    trajectory.goals.map(({ id }) => {
      const about = given.filter((one) => says(one, id, standing)).map((one) => lessonAbout(one, standing));
      return [id, new Set(about).size];
    }),
  );
}

function evidenceFields(form: string, what: 'gives' | 'asks'): readonly string[] {
  return formOf(form).fields.flatMap((field) =>
    field.kind === 'perGoal' && field.evidence === what ? [field.id] : [],
  );
}

function says({ kind, values }: Document, goal: string, { template }: Standing): boolean {
  const rule = template.documents.find((one) => one.kind === kind);
  return (rule ? evidenceFields(rule.form, 'gives') : []).some((field) => {
    const texts = values[field];
    return typeof texts === 'object' && goal in texts && (texts as Record<string, string>)[goal] !== '';
  });
}

function lessonAbout({ id, momentId }: Document, { trajectory, template }: Standing): string {
  const moment = trajectory.moments.find((one) => one.id === momentId);
  return moment ? (lessonOf(moment, trajectory, template) ?? moment.id) : id;
}
