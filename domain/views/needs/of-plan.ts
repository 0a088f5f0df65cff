import { Temporal } from 'temporal-polyfill';
import { dayOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { ZONE } from '../../calendar/zone.ts';
import { programmeWeek } from '../../schedule/programme-week.ts';
import { stepOf } from '../../template/expand.ts';
import type { Moment } from '../../trajectory/moment.ts';
import { toPlan } from '../../trajectory/to-plan.ts';
import { trajectoryActs } from '../trajectory/trajectory-acts.ts';
import type { ViewContext } from '../view-context.ts';
import type { Waiting } from './waiting.ts';

/** To whoever plans: a plan to make before it begins, proposals to confirm before the first of them. */
export function planNeeds(
  viewer: Viewer,
  standing: Standing,
  { schools, now }: ViewContext,
): readonly Waiting[] {
  const { trajectory, template } = standing;
  if (!trajectoryActs(viewer, standing).includes('confirmPlan')) return [];
  if (trajectory.stage === 'discussed')
    return [{ kind: 'planNeeded', ...dueAhead([trajectory.startsOn], now) }];
  const proposed = trajectory.stage === 'running' ? toPlan(trajectory, template) : [];
  if (proposed.length === 0) return [];
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  const days = proposed.flatMap((one) => dayOfProposal(one, standing, calendar) ?? []);
  return [{ kind: 'confirmPlan', ...dueAhead(days, now) }];
}

/** The day for which it was proposed or asked for, or on which its week begins; undefined when there is none yet. */
function dayOfProposal(
  moment: Moment,
  { trajectory, template }: Standing,
  calendar: SchoolCalendar | undefined,
): string | undefined {
  const { start, around, cycle } = moment;
  if (start !== undefined) return dayOf(start);
  if (around !== undefined || !calendar) return around;
  const step = stepOf(template, moment, trajectory.options);
  return programmeWeek(step, cycle, trajectory, calendar)?.week.monday.toString();
}

/** By the first of these days; what is not ahead is asked now. */
function dueAhead(days: readonly string[], now: Temporal.Instant): Pick<Waiting, 'due'> {
  const [first] = days.toSorted();
  if (first === undefined || first <= dayOf(now)) return {};
  return { due: Temporal.PlainDate.from(first).toZonedDateTime(ZONE).toInstant().toString() };
}
