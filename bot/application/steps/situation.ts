import { Temporal } from 'temporal-polyfill';
import type { Situation } from '../../../domain/acts/situation.ts';
import { boardAmong, coordinatorsAmong } from '../../../domain/school.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { Clock } from '../ports/clock.ts';
import type { Digest } from '../ports/digest.ts';
import type { Lists } from '../ports/lists.ts';

export interface SituationPorts {
  readonly lists: Pick<Lists, 'schools' | 'colleagues' | 'terms' | 'settings'>;
  readonly clock: Clock;
  readonly digest: Digest;
}

/**
 * What a decision needs to know besides the trajectory: its template, the school's calendar, everybody's hours
 * and the time: `at` (UTC ISO), or now. What was kept is decided as of when it was asked. Throws when the school of a trajectory is not registered: that is breakage, not a refusal.
 */
export async function situationFor(
  ports: SituationPorts,
  trajectory: {
    readonly template: { readonly id: string; readonly version: number };
    readonly schoolId: string;
  },
  entry: string,
  at: string = Temporal.Instant.fromEpochMilliseconds(ports.clock.now()).toString(),
): Promise<Situation> {
  const [schools, colleagues, terms, settings] = await Promise.all([
    ports.lists.schools(),
    ports.lists.colleagues(),
    ports.lists.terms(),
    ports.lists.settings(),
  ]);
  const school = schools.find((one) => one.id === trajectory.schoolId);
  if (!school) throw new Error(`School ${trajectory.schoolId} is not in the list of schools`);
  return {
    template: templateOf(trajectory.template),
    calendar: school.calendar,
    instruments: school.instruments ?? [],
    ...(school.planningMailbox === undefined ? {} : { planningMailbox: school.planningMailbox }),
    schoolName: school.name,
    leaders: school.leaders,
    rosters: Object.fromEntries(colleagues.map((one) => [one.person, one.roster])),
    coordinators: coordinatorsAmong(colleagues),
    board: boardAmong(colleagues),
    terms,
    settings,
    now: Temporal.Instant.from(at),
    entry,
    digest: ports.digest,
  };
}
