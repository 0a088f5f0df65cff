import { maySeeMoment } from '../../access/access.ts';
import { peopleIn, rolesOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { schoolWeekAt } from '../../calendar/school-week-at.ts';
import { phaseOf } from '../../template/phases.ts';
import { words } from '../../texts/nl/words.ts';
import { datedBetween } from '../moments/dated.ts';
import type { TimelinePoint } from '../view/timeline.ts';
import type { TrajectorySummary } from '../view/trajectory.ts';
import type { ViewContext } from '../view-context.ts';
import { viewedPeriod } from './period.ts';
import { inOrder, timelinePoint } from './timeline.ts';

/** A trajectory as one line of a page: a timeline and where it stands. For who was found to may see it. */
export function summaryFor(viewer: Viewer, standing: Standing, context: ViewContext): TrajectorySummary {
  const { trajectory, day } = standing;
  const school = context.schools.get(trajectory.schoolId);
  const period = school && viewedPeriod(trajectory, school.calendar);
  const moments = trajectory.moments.filter((one) => maySeeMoment(viewer, one, standing));
  const timeline = inOrder(moments.map((one) => timelinePoint(one, viewer, standing)));
  const next = nextOf(timeline, context, school?.calendar);
  const { ended } = trajectory;
  const coach = coachName(standing);
  return {
    id: trajectory.id,
    templateId: trajectory.template.id,
    stage: trajectory.stage,
    phase: phaseOf(trajectory, standing.template),
    teacher: subjectName(standing),
    ...(coach === undefined ? {} : { coach }),
    schoolId: trajectory.schoolId,
    school: school?.name ?? '',
    myRoles: rolesOf(trajectory, viewer.person, day),
    startsOn: trajectory.startsOn,
    endsOn: ended?.on ?? period?.until ?? trajectory.startsOn,
    timeline,
    closed: (period?.closed ?? []).filter((one) => !ended || one.from <= ended.on),
    heldCount: timeline.filter((one) => one.state === 'held').length,
    plannedCount: timeline.filter((one) => one.state !== 'dropped' && one.state !== 'notHeld').length,
    ...(next === undefined ? {} : { next }),
    openCount: timeline.filter((one) => one.open).length,
  };
}

/** Whom it is about, by name; of a group its first, and that there are more. */
export function subjectName({ trajectory, template }: Standing): string {
  const [first, ...more] = trajectory.participants.filter((one) => one.role === template.subject);
  const name = first?.name ?? '';
  return more.length > 0 ? words.andOthers(name) : name;
}

/** The names that one looks for it by: its teacher, its coach, its school. */
export function subjectAndSchool(standing: Standing, { schools }: ViewContext): readonly string[] {
  const school = schools.get(standing.trajectory.schoolId)?.name ?? '';
  return [subjectName(standing), coachName(standing) ?? '', school];
}

/** As `openCount` of its summary. */
export function openCountOf(viewer: Viewer, standing: Standing): number {
  const { trajectory } = standing;
  return trajectory.moments.filter(
    (one) => maySeeMoment(viewer, one, standing) && timelinePoint(one, viewer, standing).open,
  ).length;
}

/** Start (UTC ISO) of the next moment of its summary. */
export function nextStartOf(viewer: Viewer, standing: Standing, { now }: ViewContext): string | undefined {
  return datedBetween(standing.trajectory, now.epochMilliseconds, Infinity).find(
    ({ moment }) => moment.state === 'scheduled' && maySeeMoment(viewer, moment, standing),
  )?.start;
}

function coachName({ trajectory, template, day }: Standing): string | undefined {
  return peopleIn(trajectory, template.organiser, day)[0]?.name;
}

function nextOf(
  timeline: readonly TimelinePoint[],
  { now }: ViewContext,
  calendar: SchoolCalendar | undefined,
): TrajectorySummary['next'] {
  const from = now.epochMilliseconds;
  let next: TimelinePoint | undefined;
  for (const point of timeline) {
    if (point.state !== 'scheduled' || point.start === undefined || Date.parse(point.start) < from) continue;
    if (!next?.start || Date.parse(point.start) < Date.parse(next.start)) next = point;
  }
  if (next?.start === undefined) return undefined;
  const { moment, step, cycle, start } = next;
  const week = calendar && schoolWeekAt(start, calendar);
  return { moment, step, cycle, start, ...(week ? { week } : {}) };
}
