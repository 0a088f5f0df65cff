import { stableId } from '../../world/ids.ts';
import type { Snapshots } from '../../world/snapshot.ts';
import type { World } from '../../world/world.ts';
import type { Actor, StoredSite } from '../sites/model.ts';
import type { Sites } from '../sites/sites.ts';
import { GraphError, sharePointInvalid } from '../wire/errors.ts';

/** A file or a folder. `content` is absent for a folder. */
export interface StoredFile {
  readonly id: string;
  readonly driveId: string;
  /** Null for the root. */
  readonly parentId: string | null;
  readonly name: string;
  readonly content: Uint8Array | undefined;
  readonly mimeType: string | undefined;
  readonly version: number;
  readonly createdAt: number;
  readonly createdBy: Actor;
  readonly modifiedAt: number;
  readonly modifiedBy: Actor;
}

interface FileChange {
  readonly driveId: string;
  readonly id: string;
}

export type Conflict = 'fail' | 'replace' | 'rename';

/** The document library of each site. */
export interface Drives {
  driveOf(site: StoredSite): string;
  siteOf(driveId: string): StoredSite | undefined;
  root(driveId: string): StoredFile;
  /** By id, `root`, or `{id}:/{path}`. */
  find(driveId: string, address: string): StoredFile | undefined;
  /** By id, in whichever drive it is. */
  byAnyDrive(id: string): StoredFile | undefined;
  /** The folder and the name that `{id}:/{path}` stands for, whether or not the file is there; folders on the way are made. */
  place(driveId: string, address: string, by: Actor): { parent: StoredFile; name: string };
  children(folder: StoredFile): readonly StoredFile[];
  /** Puts content or a folder in place. Throws 409 `nameAlreadyExists` when it must not replace. */
  put(
    parent: StoredFile,
    name: string,
    content: { bytes: Uint8Array; mimeType: string } | undefined,
    conflict: Conflict,
    by: Actor,
  ): { file: StoredFile; created: boolean };
  update(file: StoredFile): StoredFile;
  remove(file: StoredFile): void;
  onChange(listener: (change: FileChange) => void): void;
}

const FORBIDDEN = /["*:<>?/\\|]/;

export function createDrives(world: World, snapshots: Snapshots, sites: Sites): Drives {
  let files = new Map<string, StoredFile>();
  const listeners: ((change: FileChange) => void)[] = [];
  const driveOf = (site: StoredSite) =>
    `b!${Buffer.from(stableId(`drive:${site.id}`)).toString('base64url')}`;
  const siteOf = (driveId: string) => sites.all().find((site) => driveOf(site) === driveId);
  snapshots.add({
    name: 'files',
    save: () =>
      [...files.values()].map((file) => ({
        ...file,
        content: file.content && Buffer.from(file.content).toString('base64'),
      })),
    load(saved) {
      const kept = saved as (Omit<StoredFile, 'content'> & { content?: string })[];
      files = new Map(
        kept.map((file) => [
          file.id,
          { ...file, content: file.content === undefined ? undefined : Buffer.from(file.content, 'base64') },
        ]),
      );
    },
    reset: () => files.clear(),
  });
  const note = (what: string, file: StoredFile) => {
    world.ledger.append('graph', `file.${what}`, {
      driveId: file.driveId,
      id: file.id,
      name: file.name,
      by: file.modifiedBy,
    });
    world.changed('files');
    for (const listener of listeners) listener({ driveId: file.driveId, id: file.id });
  };
  const root = (driveId: string): StoredFile => {
    const id = `root-${driveId}`;
    const app: Actor = { kind: 'app', id: world.app.clientId, displayName: world.app.name };
    const fresh = {
      id,
      driveId,
      parentId: null,
      name: 'root',
      content: undefined,
      mimeType: undefined,
      version: 1,
    };
    return files.get(id) ?? { ...fresh, createdAt: 0, createdBy: app, modifiedAt: 0, modifiedBy: app };
  };
  const children = (folder: StoredFile) =>
    [...files.values()].filter(({ parentId }) => parentId === folder.id);
  const named = (folder: StoredFile, name: string) =>
    children(folder).find((each) => each.name.toLowerCase() === name.toLowerCase());
  const byId = (driveId: string, id: string) => {
    if (id === 'root') return root(driveId);
    const file = files.get(id) ?? (id === `root-${driveId}` ? root(driveId) : undefined);
    return file?.driveId === driveId ? file : undefined;
  };
  const find = (driveId: string, address: string): StoredFile | undefined => {
    const [id = '', path] = splitAddress(address);
    let file = byId(driveId, id);
    for (const name of path) file = file && named(file, name);
    return file;
  };
  const make = (
    parent: StoredFile,
    name: string,
    content: StoredFile['content'],
    mimeType: string | undefined,
    by: Actor,
  ) => {
    const now = world.clock.now();
    const file: StoredFile = {
      ...{ id: `01${stableId(world.newId()).replaceAll('-', '').toUpperCase()}`, driveId: parent.driveId },
      ...{ parentId: parent.id, name, content, mimeType, version: 1 },
      ...{ createdAt: now, createdBy: by, modifiedAt: now, modifiedBy: by },
    };
    files.set(file.id, file);
    note('created', file);
    return file;
  };
  const update = (file: StoredFile) => {
    const next = { ...file, version: file.version + 1, modifiedAt: world.clock.now() };
    files.set(next.id, next);
    note('updated', next);
    return next;
  };
  return {
    driveOf,
    siteOf,
    root,
    find,
    byAnyDrive: (id) => files.get(id),
    children,
    update,
    place(driveId, address, by) {
      const [id = '', path] = splitAddress(address);
      const name = path.at(-1);
      let parent = byId(driveId, id);
      if (!parent || name === undefined)
        throw new GraphError(404, 'itemNotFound', 'The resource could not be found.');
      for (const folder of path.slice(0, -1))
        parent = named(parent, folder) ?? make(parent, folder, undefined, undefined, by);
      return { parent, name };
    },
    put(parent, name, content, conflict, by) {
      if (FORBIDDEN.test(name) || name.trim() === '')
        throw sharePointInvalid('The provided name cannot contain certain characters or be empty.');
      const there = named(parent, name);
      if (!there) return { file: make(parent, name, content?.bytes, content?.mimeType, by), created: true };
      if (conflict === 'fail' || (conflict === 'replace' && !(content && there.content)))
        throw new GraphError(409, 'nameAlreadyExists', 'An item with the same name already exists.');
      if (conflict === 'rename')
        return {
          file: make(
            parent,
            freeName(name, (each) => !named(parent, each)),
            content?.bytes,
            content?.mimeType,
            by,
          ),
          created: true,
        };
      return {
        file: update({ ...there, content: content!.bytes, mimeType: content!.mimeType, modifiedBy: by }),
        created: false,
      };
    },
    remove(file) {
      for (const child of children(file)) this.remove(child);
      files.delete(file.id);
      note('deleted', file);
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}

function splitAddress(address: string): [string, readonly string[]] {
  const [id = '', path = ''] = address.split(/:\/(.*)/s);
  return [id, path.split('/').filter(Boolean)];
}

function freeName(name: string, isFree: (name: string) => boolean): string {
  const [, stem = name, extension = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  for (let at = 1; ; at += 1) {
    const candidate = `${stem} ${at}${extension}`;
    if (isFree(candidate)) return candidate;
  }
}
