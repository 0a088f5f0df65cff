import type { Colleague, School } from '../school.ts';
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
 * Whether the viewer keeps the kijkwijzers of a school: who leads it, and a coach or coordinator whose school it is.
 */
export function mayKeepInstruments(
  viewer: Viewer | System,
  { id, leaders }: Pick<School, 'id' | 'leaders'>,
  colleagues: readonly Pick<Colleague, 'person' | 'schoolId' | 'coach' | 'coordinator'>[],
): boolean {
  if (viewer.kind !== 'person') return false;
  if (leaders.includes(viewer.person)) return true;
  const own = colleagues.find(({ person }) => person === viewer.person);
  return own?.schoolId === id && (own.coach || own.coordinator === true);
}

/**
 * Whether the meetings of a trajectory may be among those that are counted for the viewer: at a small school a count
 * of one already tells that there is a discreet one.
 */
export function mayCount(viewer: Viewer | System, standing: Standing): boolean {
  return !standing.template.discreet || maySee(viewer, standing);
}
