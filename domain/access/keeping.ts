import type { Colleague, School } from '../school.ts';
import type { PersonId } from '../trajectory/participant.ts';
import { holdsOneOf, maySee } from './access.ts';
import { peopleIn, type Standing } from './roles.ts';
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
 * Whether the viewer may see how much somebody guides at other schools, as one total: who leads a school at which she
 * guides (`there`: what the viewer sees of it). Where, whom and when stay with those schools.
 */
export function maySeeElsewhere(
  viewer: Viewer | System,
  person: PersonId,
  { id, leaders }: Pick<School, 'id' | 'leaders'>,
  there: readonly Standing[],
): boolean {
  if (viewer.kind !== 'person' || !leaders.includes(viewer.person)) return false;
  return there.some(
    (standing) =>
      standing.trajectory.schoolId === id &&
      maySee(viewer, standing) &&
      peopleIn(standing.trajectory, standing.template.organiser, standing.day).some(
        (one) => one.person === person,
      ),
  );
}

/**
 * Whether the viewer keeps the kijkwijzers of a school: who leads it, a coach or coordinator whose school it is, and who
 * guides somebody there (`there`: what goes on at the school).
 */
export function mayKeepInstruments(
  viewer: Viewer | System,
  { id, leaders }: Pick<School, 'id' | 'leaders'>,
  colleagues: readonly Pick<Colleague, 'person' | 'schoolId' | 'coach' | 'coordinator'>[],
  there: readonly Standing[],
): boolean {
  if (viewer.kind !== 'person') return false;
  if (leaders.includes(viewer.person)) return true;
  const own = colleagues.find(({ person }) => person === viewer.person);
  if (own?.schoolId === id && (own.coach || own.coordinator === true)) return true;
  return there.some(
    (standing) =>
      !standing.trajectory.ended &&
      maySee(viewer, standing) &&
      holdsOneOf(viewer, [standing.template.organiser], standing),
  );
}

/**
 * Whether the meetings of a trajectory may be among those that are counted for the viewer: at a small school a count
 * of one already tells that there is a discreet one.
 */
export function mayCount(viewer: Viewer | System, standing: Standing): boolean {
  return !standing.template.discreet || maySee(viewer, standing);
}
