import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type CalendarView, calendarView } from '../../domain/views/school/school-calendar.ts';
import type { Clock } from './ports/clock.ts';
import type { Lists } from './ports/lists.ts';
import { openCalendar } from './steps/open-calendar.ts';

/** A school's calendar, to be looked at and changed by whoever keeps it. */
export async function viewCalendar(
  ports: { readonly lists: Pick<Lists, 'school'>; readonly clock: Clock },
  viewer: Viewer,
  school: string,
): Promise<Result<CalendarView>> {
  const opened = await openCalendar(ports, viewer, school);
  if (!opened.ok) return opened;
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  return ok(calendarView(opened.value.school, opened.value.version, now));
}
