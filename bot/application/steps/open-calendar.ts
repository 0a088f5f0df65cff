import { mayKeepCalendar } from '../../../domain/access/keeping.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { Lists, StoredSchool } from '../ports/lists.ts';

/** The school whose calendar the viewer keeps, as its row stands now; to all others it is not there. */
export async function openCalendar(
  ports: { readonly lists: Pick<Lists, 'school'> },
  viewer: Viewer,
  school: string,
): Promise<Result<StoredSchool>> {
  const stored = await ports.lists.school(school);
  return stored && mayKeepCalendar(viewer, stored.school) ? ok(stored) : refuse('notFound');
}
