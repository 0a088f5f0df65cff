import { type Viewer, viewerOf } from '../../../domain/access/viewer.ts';
import type { SchoolCalendar } from '../../../domain/calendar/school-calendar.ts';
import { type Engagement, engagementsOf } from '../../../domain/schedule/engaged.ts';
import { countsRooms } from '../../../domain/schedule/rooms.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Clock } from '../ports/clock.ts';
import type { Intake } from '../ports/intake.ts';
import type { ReadModel } from '../ports/read-model.ts';
import { type FreshestPorts, freshest } from './freshest.ts';
import { standingOf } from './standing.ts';

export type EngagedPorts = FreshestPorts & {
  readonly readModel: Pick<ReadModel, 'known' | 'putWhereAbsent' | 'of' | 'ofSchool'>;
  readonly intake: Pick<Intake, 'waiting'>;
  readonly clock: Clock;
};

/**
 * What takes the time of the people in some trajectories besides those, and rooms where a school has them counted; each
 * with what was asked since, as its own people know it. `viewer` is told by name only what she may see. `calendars` by
 * school.
 */
export async function engagedBesides(
  ports: EngagedPorts,
  viewer: Viewer,
  planned: readonly Trajectory[],
  calendars: ReadonlyMap<string, SchoolCalendar>,
): Promise<readonly Engagement[]> {
  const people = planned.flatMap(({ participants }) =>
    participants.filter(({ until }) => until === undefined),
  );
  const schools = [...new Set(planned.map(({ schoolId }) => schoolId))].filter((school) => {
    const calendar = calendars.get(school);
    return calendar !== undefined && countsRooms(calendar);
  });
  // In this order: what is settled in between is then in both.
  const waiting = new Set(await ports.intake.waiting());
  const found = await Promise.all([
    ...[...new Set(people.map(({ person }) => person))].map((one) => ports.readModel.of(one)),
    ...schools.map((one) => ports.readModel.ofSchool(one)),
  ]);
  const others = new Map(found.flat().map((one) => [one.id, one]));
  for (const { id } of planned) others.delete(id);
  const fresh = await Promise.all(
    [...others.values()].map((one) => (waiting.has(one.id) ? freshest(ports, one.id) : one)),
  );
  return engagementsOf(
    viewer,
    fresh.flatMap((one) => (one ? [standingOf(ports.clock, one)] : [])),
  );
}

/** The same for all that a coach guides, as she may know it. */
export function engagedOfCoach(
  ports: EngagedPorts,
  coach: PersonId,
  guided: readonly Trajectory[],
  calendars: ReadonlyMap<string, SchoolCalendar>,
): Promise<readonly Engagement[]> {
  return engagedBesides(ports, viewerOf(coach, ''), guided, calendars);
}
