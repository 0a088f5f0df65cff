import { Temporal } from 'temporal-polyfill';
import { holdsOneOf } from '../../access/access.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import type { SchoolWeek } from '../../calendar/school-weeks.ts';
import { contractNews, judgedTooLate, movedInTime } from '../../schedule/moved-in-time.ts';
import type { Waiting } from '../needs/waiting.ts';
import type { MovedInTimeView } from '../view/moved-in-time.ts';
import type { ViewContext } from '../view-context.ts';

/** How long it stands among what waits for who leads it. */
const SHOWN = Temporal.Duration.from({ hours: 31 * 24 });

/** For who leads and who plans: the day (ISO) for which a judgement would come too late, so that the plan has none. */
export function judgedTooLateView(
  viewer: Viewer,
  standing: Standing,
  calendar: SchoolCalendar | undefined,
): string | undefined {
  const { trajectory, template } = standing;
  const isTheirs = holdsOneOf(viewer, [template.leads, template.organiser], standing);
  return isTheirs && calendar
    ? judgedTooLate(trajectory, template, calendar)?.announceBy.toString()
    : undefined;
}

/** A week that the plan has earlier, for who leads and who plans; undefined when there is none. */
export function movedInTimeView(
  viewer: Viewer,
  standing: Standing,
  calendar: SchoolCalendar | undefined,
): MovedInTimeView | undefined {
  const { trajectory, template } = standing;
  const isTheirs = holdsOneOf(viewer, [template.leads, template.organiser], standing);
  const found = isTheirs && calendar ? movedInTime(trajectory, template, calendar) : undefined;
  if (!found) return undefined;
  const { own, instead, announceBy } = found;
  return { own: daysOf(own), instead: daysOf(instead), announceBy: announceBy.toString() };
}

function daysOf({ number, monday, friday }: SchoolWeek): MovedInTimeView['own'] {
  return { week: number, from: monday.toString(), until: friday.toString() };
}

/** To who leads it, for a month from when it was told: it asks nothing but to know. */
export function movedInTimeNeeds(
  viewer: Viewer,
  standing: Standing,
  { schools, now }: ViewContext,
): readonly Waiting[] {
  const { trajectory, template } = standing;
  const calendar = schools.get(trajectory.schoolId)?.calendar;
  if (!calendar || !holdsOneOf(viewer, [template.leads], standing)) return [];
  const news = contractNews(trajectory, template, calendar);
  if (!news) return [];
  const isNow =
    Temporal.Instant.compare(news.since, now) <= 0 &&
    Temporal.Instant.compare(now, news.since.add(SHOWN)) < 0 &&
    Temporal.Instant.compare(now, news.until) < 0;
  return isNow ? [{ kind: news.kind }] : [];
}
