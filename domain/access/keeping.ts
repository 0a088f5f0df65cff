import type { School } from '../school.ts';
import { maySee } from './access.ts';
import type { Standing } from './roles.ts';
import type { System, Viewer } from './viewer.ts';

/** Whether the viewer keeps the calendar of a school: its secretaries do, and who leads it. */
export function mayKeepCalendar(
  viewer: Viewer | System,
  { secretaries, leaders }: Pick<School, 'secretaries' | 'leaders'>,
): boolean {
  return viewer.kind === 'person' && [...secretaries, ...leaders].includes(viewer.person);
}

/** Whether the viewer says what guiding takes at a school where nothing states it: who leads it does. */
export function mayKeepHours(viewer: Viewer | System, { leaders }: Pick<School, 'leaders'>): boolean {
  return viewer.kind === 'person' && leaders.includes(viewer.person);
}

/**
 * Whether the meetings of a trajectory may be among those that are counted for the viewer: at a small school a count
 * of one already tells that there is a discreet one.
 */
export function mayCount(viewer: Viewer | System, standing: Standing): boolean {
  return !standing.template.discreet || maySee(viewer, standing);
}
