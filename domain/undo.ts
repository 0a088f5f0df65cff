import type { Viewer } from './access/viewer.ts';
import type { Act } from './acts/act.ts';
import { inverse } from './acts/inverse.ts';
import type { Situation } from './acts/situation.ts';
import { decide } from './decide.ts';
import type { Trajectory } from './trajectory/trajectory.ts';

/**
 * The act that takes back what the viewer just did, for her to be offered: what would be refused her is no offer. Others
 * may build on it before she takes it.
 */
export function undoFor(
  before: Trajectory,
  after: Trajectory,
  act: Act,
  viewer: Viewer,
  situation: Situation,
): Act | undefined {
  const undo = inverse(before, after, act);
  if (!undo) return undefined;
  // Under an entry of its own: what she did stands in the log as done.
  const undone = decide(after, undo, viewer, { ...situation, entry: `${situation.entry}.undo` });
  return undone.ok && undone.value !== after ? undo : undefined;
}
