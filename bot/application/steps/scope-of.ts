import { type Viewer, viewerOf } from '../../../domain/access/viewer.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import { type YearScope, type YearScopePorts, yearScope } from './year-scope.ts';

/** A year as somebody who asked for it before may plan it now; undefined when she no longer coordinates. */
export async function scopeOf(
  ports: YearScopePorts,
  person: PersonId,
  year: string,
): Promise<{ readonly viewer: Viewer; readonly scope: YearScope } | undefined> {
  const viewer = viewerOf(person, '');
  const scope = await yearScope(ports, viewer, year);
  return scope && { viewer, scope };
}
