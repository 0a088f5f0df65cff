import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { RostersView } from '../../domain/views/school/rosters.ts';
import type { Lists } from './ports/lists.ts';
import { openCalendar } from './steps/open-calendar.ts';
import { rostersOf } from './steps/rosters.ts';

/** When the people of a school work and teach, for whoever keeps its calendar. */
export async function viewRosters(
  ports: { readonly lists: Pick<Lists, 'school' | 'colleaguesOf'> },
  viewer: Viewer,
  school: string,
): Promise<Result<RostersView>> {
  const opened = await openCalendar(ports, viewer, school);
  if (!opened.ok) return opened;
  return ok(rostersOf(opened.value.school, await ports.lists.colleaguesOf(school)));
}
