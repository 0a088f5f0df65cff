import type { Moment } from '../trajectory/moment.ts';
import { maySeeMoment } from './access.ts';
import { isOnlyAsked } from './only-asked.ts';
import type { Standing } from './roles.ts';
import type { Viewer } from './viewer.ts';

/** Without what only a document asked for, to whoever does not read what asked for it. */
export function knownMoments(viewer: Viewer, standing: Standing): readonly Moment[] {
  const { trajectory, template } = standing;
  return trajectory.moments.filter(
    (one) => !isOnlyAsked(one, template) || maySeeMoment(viewer, one, standing),
  );
}
