import type { Viewer } from '../../domain/access/viewer.ts';
import type { Directory, DirectoryPerson } from './ports/directory.ts';
import type { Lists } from './ports/lists.ts';
import { startRights } from './steps/may-start.ts';

/** Fewer letters than this find half the tenant. */
const MIN_LETTERS = 2;

/** People of the tenant by name, for whoever may start a trajectory; nobody else leafs through the directory. */
export async function findPeople(
  ports: { readonly directory: Directory; readonly lists: Pick<Lists, 'schools' | 'colleagues'> },
  viewer: Viewer,
  text: string,
): Promise<readonly DirectoryPerson[]> {
  const asked = text.trim();
  if (asked.length < MIN_LETTERS || !(await startRights(ports, viewer.person))) return [];
  return ports.directory.search(asked);
}
