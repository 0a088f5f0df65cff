import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '../../domain/access/viewer.ts';
import { checkKept } from '../../domain/calendar/check-kept.ts';
import { type KeptCalendar, withKept } from '../../domain/calendar/kept-calendar.ts';
import { ok, type Result, refuse, refuseAll } from '../../domain/result.ts';
import { type CalendarView, calendarView } from '../../domain/views/school/school-calendar.ts';
import { Conflict } from './ports/breakage.ts';
import type { Clock } from './ports/clock.ts';
import type { Jobs } from './ports/jobs.ts';
import type { Lists } from './ports/lists.ts';
import type { ReadModel } from './ports/read-model.ts';
import { openCalendar } from './steps/open-calendar.ts';

/**
 * Writes a school's calendar over the one that the viewer looked at (`version`), and settles every trajectory of that
 * school: what a strike or snow cuts off is called off there. Refused with `changedMeanwhile` when another saved
 * first: what she filled in is then not kept.
 */
export async function saveCalendar(
  ports: {
    readonly lists: Pick<Lists, 'school' | 'writeSchool'>;
    readonly readModel: Pick<ReadModel, 'ofSchool'>;
    readonly jobs: Jobs;
    readonly clock: Clock;
  },
  viewer: Viewer,
  school: string,
  version: string,
  kept: KeptCalendar,
): Promise<Result<CalendarView>> {
  const opened = await openCalendar(ports, viewer, school);
  if (!opened.ok) return opened;
  const before = opened.value;
  if (before.version !== version) return refuse('changedMeanwhile');
  const refusals = checkKept(kept);
  if (refusals.length > 0) return refuseAll(refusals);
  const after = { ...before.school, calendar: withKept(before.school.calendar, kept) };
  try {
    const written = await ports.lists.writeSchool(before, after);
    for (const one of await ports.readModel.ofSchool(school)) await ports.jobs.settleSoon(one.id);
    const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
    return ok(calendarView(written.school, written.version, now));
  } catch (error) {
    if (error instanceof Conflict) return refuse('changedMeanwhile');
    throw error;
  }
}
