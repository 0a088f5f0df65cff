import { holdsOneOf, maySee } from '../../access/access.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { keptTogether, laterEnds } from '../../retention/later-ends.ts';
import { goesOn, keptKindOf } from '../../retention/terms.ts';
import type { TrajectoryView } from '../view/trajectory.ts';
import { standingIn, type ViewContext } from '../view-context.ts';

/** When what is written about her goes, as the board set it; empty for anybody else, and where it set nothing. */
export function keepsView(
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): Pick<TrajectoryView, 'keeps' | 'keptWith' | 'held'> {
  const { trajectory, template } = standing;
  if (!holdsOneOf(viewer, [template.subject], standing)) return {};
  const { terms = {}, others = [] } = context;
  const together = keptTogether(trajectory, template, others);
  const later = laterEnds(together);
  // A day that comes of what she does not see would tell her of it.
  const seesAll = together.every((one) => maySee(viewer, standingIn(one, context)));
  const kinds = template.documents.flatMap((rule) => {
    const kind = keptKindOf(rule, template);
    const months = terms[kind];
    if (months === undefined) return [];
    const on = seesAll ? goesOn(kind, trajectory, terms, later) : undefined;
    return [[rule.kind, { months, ...(on === undefined ? {} : { on }) }] as const];
  });
  return {
    ...(kinds.length > 0 ? { keeps: Object.fromEntries(kinds) } : {}),
    ...(trajectory.ended && later ? { keptWith: seesAll && later === 'running' ? 'running' : 'last' } : {}),
    ...(trajectory.hold ? { held: true } : {}),
  };
}
