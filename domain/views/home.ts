import { maySee } from '../access/access.ts';
import { rolesOf, type Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { ZONE } from '../calendar/zone.ts';
import type { Role } from '../trajectory/participant.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { foundAmong } from './found.ts';
import { momentView } from './moment.ts';
import { mostUrgentFirst, needsOf } from './needs.ts';
import { subjectName } from './summary.ts';
import type { HomeView } from './view.ts';
import { standingIn, type ViewContext } from './view-context.ts';

const daysAhead = 7;
/** More than the first screen holds. */
const shownAtFirst = 12;

/**
 * The first page: what waits for the viewer, the days to come, and the first of her trajectories. Made for a
 * thousand of them: each is looked at, few are drawn.
 */
export function homeView(all: readonly Trajectory[], viewer: Viewer, context: ViewContext): HomeView {
  const standings = all.map((one) => standingIn(one, context)).filter((one) => maySee(viewer, one));
  const everything = { search: '', filter: 'all', from: 0, count: shownAtFirst } as const;
  const { trajectories, total } = foundAmong(standings, everything, viewer, context);
  return {
    name: viewer.name,
    now: context.now.toString(),
    roles: rolesAtWork(viewer, standings, context),
    mayStart: leadsASchool(viewer, context) || isCoach(viewer, context),
    needs: mostUrgentFirst(
      standings.flatMap((one) => needsOf(viewer, one, context)),
      context,
    ),
    week: weekOf(viewer, standings, context),
    trajectories,
    total,
  };
}

function rolesAtWork(viewer: Viewer, standings: readonly Standing[], context: ViewContext): readonly Role[] {
  const roles = new Set<Role>();
  for (const { trajectory, day } of standings) {
    for (const role of rolesOf(trajectory, viewer.person, day)) roles.add(role);
  }
  if (leadsASchool(viewer, context)) roles.add('leidinggevende');
  if (isCoach(viewer, context)) roles.add('coach');
  return [...roles];
}

function leadsASchool({ person }: Viewer, { schools }: ViewContext): boolean {
  return [...schools.values()].some((one) => one.leaders.includes(person));
}

function isCoach({ person }: Viewer, { coaches }: ViewContext): boolean {
  return coaches?.has(person) ?? false;
}

/** What she attends from today on, in order of time. */
function weekOf(viewer: Viewer, standings: readonly Standing[], context: ViewContext): HomeView['week'] {
  const today = context.now.toZonedDateTimeISO(ZONE).startOfDay();
  const from = today.epochMilliseconds;
  const until = today.add({ days: daysAhead }).epochMilliseconds;
  return standings
    .flatMap((standing) =>
      standing.trajectory.moments
        .filter(({ state, start, attendees }) => {
          if ((state !== 'scheduled' && state !== 'held') || start === undefined) return false;
          const at = Date.parse(start);
          return at >= from && at < until && attendees.some((one) => one.person === viewer.person);
        })
        .map((moment) => ({
          ...momentView(moment, viewer, standing, context),
          trajectory: standing.trajectory.id,
          teacher: subjectName(standing),
        })),
    )
    .sort((a, b) => Date.parse(a.start ?? '') - Date.parse(b.start ?? ''));
}
