import type { Viewer } from '../../domain/access/viewer.ts';
import { startDraftKey, startIn, startWithTeacher } from '../../domain/documents/start-draft.ts';
import type { Clock } from './ports/clock.ts';
import type { Directory, DirectoryPerson } from './ports/directory.ts';
import type { Drafts } from './ports/drafts.ts';
import type { Lists } from './ports/lists.ts';
import { refusedRoom } from './steps/draft-room.ts';
import { startRights } from './steps/may-start.ts';

/** What writes here, beside the open pages. */
const CHAT = 'chat';
/** Fewer letters than this find half the tenant. */
const MIN_LETTERS = 2;

/**
 * What came of a name that was given with a start: it stands in the form (`filled`), more are called so or nobody is,
 * something else stood there already and does still (`underway`), or there was no room to keep it.
 */
export type BegunStart = 'filled' | 'several' | 'nobody' | 'underway' | 'noRoom';

/**
 * Puts the teacher who is meant by `name` in the asker's own empty start form, so that no name has to be in an address.
 * Nothing that was typed there is written over. Nobody is looked up for whoever may start none.
 */
export async function beginStart(
  ports: {
    readonly directory: Pick<Directory, 'search'>;
    readonly drafts: Drafts;
    readonly lists: Pick<Lists, 'schools' | 'colleagues'>;
    readonly clock: Clock;
  },
  viewer: Viewer,
  name: string,
): Promise<BegunStart> {
  const asked = name.trim();
  if (asked.length < MIN_LETTERS || !(await startRights(ports, viewer.person))) return 'nobody';
  const found = await ports.directory.search(asked);
  const one = theOneMeant(found, asked);
  if (!one) return found.length > 0 ? 'several' : 'nobody';
  const teacher = { person: one.person, name: one.name };
  const key = startDraftKey();
  const [before, returned] = await Promise.all([
    ports.drafts.get(viewer.person, key),
    ports.drafts.returned(viewer.person, key),
  ]);
  if (before && startIn(before.values)?.teacher?.person === one.person) return 'filled';
  // What only the chat put there was typed by nobody.
  const isEmpty = returned.length === 0 && (!before || isOfChat(startIn(before.values)));
  if (!isEmpty) return 'underway';
  const draft = { key, values: startWithTeacher(teacher) };
  if (await refusedRoom(ports.drafts, viewer.person, draft)) return 'noRoom';
  const savedAt = new Date(ports.clock.now()).toISOString();
  const isKept = await ports.drafts.put(
    viewer.person,
    { ...draft, savedAt },
    { writer: CHAT, ...(before ? { over: before.savedAt } : {}) },
  );
  return isKept ? 'filled' : 'underway';
}

/** The only one, or the only one who is called exactly so. */
function theOneMeant(found: readonly DirectoryPerson[], asked: string): DirectoryPerson | undefined {
  if (found.length === 1) return found[0];
  const exact = found.filter(({ name }) => plain(name) === plain(asked));
  return exact.length === 1 ? exact[0] : undefined;
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A page keeps all fields of the form. */
function isOfChat(form: ReturnType<typeof startIn>): boolean {
  return form !== undefined && Object.keys(form).join() === 'teacher';
}
