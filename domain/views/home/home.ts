import { coordinates } from '../../access/coordinating.ts';
import { mayKeepCalendar } from '../../access/keeping.ts';
import { dayOf, peopleIn, rolesOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { schoolWeekAt } from '../../calendar/school-week-at.ts';
import { ZONE } from '../../calendar/zone.ts';
import type { Moment } from '../../trajectory/moment.ts';
import type { Role } from '../../trajectory/participant.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { datedBetween } from '../moments/dated.ts';
import { mostUrgentFirst } from '../needs/needs.ts';
import { rememberedNeeds } from '../needs/remembered.ts';
import { subjectName } from '../trajectory/summary.ts';
import type { ComingMoment, HomeView } from '../view/home.ts';
import type { Need } from '../view/need.ts';
import { standingsSeen, type ViewContext } from '../view-context.ts';
import { foundAmong } from './found.ts';

const daysAhead = 7;
/** More than the first screen holds. */
const shownAtFirst = 12;
/** More than anybody does in a day: what is done makes room for the next. */
const needsShown = 60;

/**
 * The first page: what waits for the viewer, the days to come, and the first of her trajectories. Made for a
 * thousand of them: each is looked at, few are drawn.
 */
export function homeView(all: readonly Trajectory[], viewer: Viewer, context: ViewContext): HomeView {
  const standings = standingsSeen(all, viewer, context);
  const everything = { search: '', filter: 'all', from: 0, count: shownAtFirst } as const;
  const { trajectories, total } = foundAmong(standings, everything, viewer, context);
  const needs = standings.flatMap((one) => rememberedNeeds(viewer, one, context));
  return {
    name: viewer.name,
    now: context.now.toString(),
    ...schoolWeekNow(standings, context),
    roles: rolesAtWork(viewer, standings, context),
    ...askableOf(viewer, standings, context),
    ...calendarsOf(viewer, context),
    ...(coordinates(viewer, context.coordinators ?? []) ? { coordinates: true as const } : {}),
    ...(context.board?.some(({ person }) => person === viewer.person)
      ? { readsForBoard: true as const }
      : {}),
    needs: mostUrgentFirst(needs, context)
      .slice(0, needsShown)
      .map((one) => inItsWeek(one, standings, context)),
    needsTotal: needs.length,
    week: weekOf(viewer, standings, context),
    trajectories,
    total,
  };
}

/** Absent where two of her schools count otherwise, or one has no lessons: a day then has no one week. */
function schoolWeekNow(
  standings: readonly Standing[],
  { schools, now }: ViewContext,
): Pick<HomeView, 'schoolWeek'> {
  const hers = new Set(standings.map(({ trajectory }) => trajectory.schoolId));
  const weeks = [...hers].map((id) => {
    const school = schools.get(id);
    return school && schoolWeekAt(dayOf(now), school.calendar);
  });
  const [first] = weeks;
  return first && weeks.every((one) => one?.number === first.number) ? { schoolWeek: first } : {};
}

/** With the school's own week of the day by which it helps: there are more schools than one on this page. */
function inItsWeek(need: Need, standings: readonly Standing[], { schools }: ViewContext): Need {
  const { trajectory } = standings.find((one) => one.trajectory.id === need.trajectory) ?? {};
  const school = trajectory && schools.get(trajectory.schoolId);
  const week = school && need.due !== undefined ? schoolWeekAt(need.due, school.calendar) : undefined;
  return week ? { ...need, week } : need;
}

type Askable = Pick<HomeView, 'mayStart' | 'maatje'>;

/** Of the first page only what decides what she can ask for; quick where the whole is not. */
export function askable(all: readonly Trajectory[], viewer: Viewer, context: ViewContext): Askable {
  return askableOf(viewer, standingsSeen(all, viewer, context), context);
}

function askableOf(viewer: Viewer, standings: readonly Standing[], context: ViewContext): Askable {
  return {
    mayStart: leadsASchool(viewer, context) || isCoach(viewer, context),
    ...maatjeOf(viewer, standings),
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

function calendarsOf(viewer: Viewer, { schools }: ViewContext): Pick<HomeView, 'calendars'> {
  const kept = [...schools.values()].filter((school) => mayKeepCalendar(viewer, school));
  return kept.length > 0 ? { calendars: kept.map(({ id, name }) => ({ school: id, name })) } : {};
}

/** Of a trajectory that is under way, the newest first. */
function maatjeOf(viewer: Viewer, standings: readonly Standing[]): Pick<HomeView, 'maatje'> {
  const found = standings
    .filter(({ trajectory }) => trajectory.ended === undefined)
    .filter(({ trajectory, template, day }) =>
      rolesOf(trajectory, viewer.person, day).includes(template.subject),
    )
    .sort((a, b) => (a.trajectory.startsOn < b.trajectory.startsOn ? 1 : -1))
    .flatMap(({ trajectory, day }) => peopleIn(trajectory, 'maatje', day))[0];
  return found ? { maatje: { name: found.name, mail: found.mail } } : {};
}

function leadsASchool({ person }: Viewer, { schools }: ViewContext): boolean {
  return [...schools.values()].some((one) => one.leaders.includes(person));
}

function isCoach({ person }: Viewer, { coaches }: ViewContext): boolean {
  return coaches?.has(person) ?? false;
}

/** What she attends from today on, in order of time. */
function weekOf(
  viewer: Viewer,
  standings: readonly Standing[],
  context: ViewContext,
): readonly ComingMoment[] {
  const today = context.now.toZonedDateTimeISO(ZONE).startOfDay();
  const from = today.epochMilliseconds;
  const until = today.add({ days: daysAhead }).epochMilliseconds;
  return standings
    .flatMap((standing) =>
      datedBetween(standing.trajectory, from, until)
        .filter(
          ({ moment: { state, attendees } }) =>
            (state === 'scheduled' || state === 'held') &&
            attendees.some((one) => one.person === viewer.person),
        )
        .map(({ moment }) => comingMoment(moment, standing, context)),
    )
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}

function comingMoment(
  { id, step, cycle, state, start = '', durationMin, place, room }: Moment,
  standing: Standing,
  { schools }: ViewContext,
): ComingMoment {
  const school = schools.get(standing.trajectory.schoolId);
  const week = school && schoolWeekAt(start, school.calendar);
  const end = new Date(Date.parse(start) + durationMin * 60_000).toISOString().replace('.000Z', 'Z');
  return {
    trajectory: standing.trajectory.id,
    teacher: subjectName(standing),
    moment: id,
    step,
    cycle,
    state,
    start,
    end,
    place,
    ...(school && place === 'onsite' ? { school: school.name } : {}),
    ...(room === undefined ? {} : { room }),
    ...(week ? { week } : {}),
  };
}
