import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { boardAmong, coordinatorsAmong } from '../../../domain/school.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../domain/views/trajectory/trajectory.ts';
import type { TrajectoryView } from '../../../domain/views/view/trajectory.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';
import type { Clock } from '../ports/clock.ts';
import type { Conversations } from '../ports/conversations.ts';
import type { Lists } from '../ports/lists.ts';
import { type KeptTogetherPorts, knownTogether } from './kept-together.ts';

export interface PresentPorts {
  readonly lists: Pick<Lists, 'schools' | 'colleagues' | 'terms' | 'settings'>;
  readonly conversations: Pick<Conversations, 'unreachableAmong'>;
  readonly clock: Clock;
}

/** What every view is made with, read once per request. */
export async function viewContext(
  ports: PresentPorts,
  trajectories: readonly Trajectory[],
): Promise<ViewContext> {
  const people = [...new Set(trajectories.flatMap((one) => one.participants.map((each) => each.person)))];
  const colleagues = await ports.lists.colleagues();
  const board = boardAmong(colleagues);
  const [schools, terms, settings, unreachable] = await Promise.all([
    ports.lists.schools(),
    ports.lists.terms(),
    ports.lists.settings(),
    ports.conversations.unreachableAmong([...people, ...board.map((one) => one.person)]),
  ]);
  return {
    schools: new Map(schools.map((school) => [school.id, school])),
    rosters: Object.fromEntries(colleagues.map((one) => [one.person, one.roster])),
    unreachable: new Set(unreachable),
    coaches: new Set(colleagues.filter((one) => one.coach).map((one) => one.person)),
    coordinators: coordinatorsAmong(colleagues),
    board,
    templateOf,
    terms,
    settings,
    now: Temporal.Instant.fromEpochMilliseconds(ports.clock.now()),
  };
}

/** One trajectory as `viewer` may see it; undefined when she may not know of it. */
export async function present(
  ports: PresentPorts & KeptTogetherPorts,
  viewer: Viewer,
  trajectory: Trajectory,
): Promise<TrajectoryView | undefined> {
  return trajectoryView(trajectory, viewer, await wholeContext(ports, trajectory));
}

/** What one trajectory is looked at with where all of it is shown, also when what stands in it goes. */
export async function wholeContext(
  ports: PresentPorts & KeptTogetherPorts,
  trajectory: Trajectory,
): Promise<ViewContext> {
  const [context, others] = await Promise.all([
    viewContext(ports, [trajectory]),
    knownTogether(ports, trajectory),
  ]);
  return { ...context, others };
}
