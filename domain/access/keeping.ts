import type { School } from '../school.ts';
import type { System, Viewer } from './viewer.ts';

/** Whether the viewer keeps the calendar of a school: its secretaries do, and who leads it. */
export function mayKeepCalendar(
  viewer: Viewer | System,
  { secretaries, leaders }: Pick<School, 'secretaries' | 'leaders'>,
): boolean {
  return viewer.kind === 'person' && [...secretaries, ...leaders].includes(viewer.person);
}
