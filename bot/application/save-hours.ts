import { mayKeepHours } from '../../domain/access/keeping.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { checkHours, type GuidanceHours, keptHours, ordinaryHours } from '../../domain/hours/settings.ts';
import { wholeYears } from '../../domain/hours/view.ts';
import { ok, type Result, refuse, refuseAll } from '../../domain/result.ts';
import { Conflict } from './ports/breakage.ts';
import type { Lists } from './ports/lists.ts';

/**
 * Writes what a school takes for granted about guiding over what the viewer looked at (`was`); only for who leads it.
 * Refused with `changedMeanwhile` when another saved first.
 */
export async function saveHours(
  ports: { readonly lists: Pick<Lists, 'school' | 'writeSchool'> },
  viewer: Viewer,
  school: string,
  was: GuidanceHours,
  hours: GuidanceHours,
): Promise<Result<{ hours: GuidanceHours }>> {
  const stored = await ports.lists.school(school);
  if (!stored || !mayKeepHours(viewer, stored.school)) return refuse('notFound');
  const refusals = checkHours(hours, wholeYears);
  if (refusals.length > 0) return refuseAll(refusals);
  const now = stored.school.guidance ?? ordinaryHours;
  const same = (one: GuidanceHours) => JSON.stringify(keptHours(one, wholeYears));
  if (same(was) !== same(now)) return refuse('changedMeanwhile');
  const guidance = keptHours(hours, wholeYears);
  try {
    await ports.lists.writeSchool(stored, { ...stored.school, guidance });
    return ok({ hours: guidance });
  } catch (error) {
    if (error instanceof Conflict) return refuse('changedMeanwhile');
    throw error;
  }
}
