import { viewerOf } from '../../../../domain/access/viewer.ts';
import { type AboutMe, aboutMe } from '../../../../domain/export/about-me.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { viewContext } from '../release/written.ts';

/** What a person gets who asks for all about her in a starter's year. */
export function aboutStarter(trajectory: Trajectory, who: string, now: string): AboutMe | undefined {
  return aboutMe(trajectory, viewerOf(who, who), viewContext(now));
}
