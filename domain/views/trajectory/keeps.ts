import { holdsOneOf } from '../../access/access.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { goesOn, keptKindOf } from '../../retention/terms.ts';
import type { TrajectoryView } from '../view/trajectory.ts';
import type { ViewContext } from '../view-context.ts';

/** When what is written about her goes, as the board set it; empty for anybody else, and where it set nothing. */
export function keepsView(
  viewer: Viewer,
  standing: Standing,
  { terms = {} }: ViewContext,
): Pick<TrajectoryView, 'keeps' | 'held'> {
  const { trajectory, template } = standing;
  if (!holdsOneOf(viewer, [template.subject], standing)) return {};
  const kinds = template.documents.flatMap((rule) => {
    const kind = keptKindOf(rule, template);
    const months = terms[kind];
    if (months === undefined) return [];
    const on = goesOn(kind, trajectory, terms);
    return [[rule.kind, { months, ...(on === undefined ? {} : { on }) }] as const];
  });
  return {
    ...(kinds.length > 0 ? { keeps: Object.fromEntries(kinds) } : {}),
    ...(trajectory.hold ? { held: true } : {}),
  };
}
