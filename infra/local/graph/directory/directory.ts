import type { SeedUser } from '../../world/seed.ts';
import type { Snapshots } from '../../world/snapshot.ts';
import type { World } from '../../world/world.ts';

/** A user as kept: what the seed said, and when it last changed. */
export interface StoredUser extends SeedUser {
  readonly createdAt: number;
  seq: number;
}

type DirectoryChange = { readonly userId: string; readonly changeType: 'updated' | 'deleted' };

/** The people of the tenant, found by id, user principal name or mail address. */
export interface Directory {
  all(): readonly StoredUser[];
  /** By object id or user principal name. */
  find(idOrName: string): StoredUser | undefined;
  /** By mail address; whoever has none here is not found. */
  byMail(address: string): StoredUser | undefined;
  add(user: SeedUser): void;
  update(id: string, change: Partial<Omit<SeedUser, 'id'>>): void;
  remove(id: string): void;
  seq(): number;
  /** Users that are gone, with the number of the change. */
  removed(): readonly { readonly id: string; readonly seq: number }[];
  onChange(listener: (change: DirectoryChange) => void): void;
}

export function createDirectory(world: World, snapshots: Snapshots): Directory {
  let users = new Map<string, StoredUser>();
  let removed: { id: string; seq: number }[] = [];
  let seq = 0;
  const names = new Map<string, string>();
  const listeners: ((change: DirectoryChange) => void)[] = [];
  const index = () => {
    names.clear();
    for (const user of users.values()) {
      names.set(user.userPrincipalName.toLowerCase(), user.id);
      if (user.mail) names.set(user.mail.toLowerCase(), user.id);
    }
  };
  const touched = (change?: DirectoryChange) => {
    index();
    world.changed('directory');
    if (change) for (const listener of listeners) listener(change);
  };
  snapshots.add({
    name: 'directory',
    save: () => ({ users: [...users.values()], removed, seq }),
    load(saved) {
      const state = saved as { users: StoredUser[]; removed: typeof removed; seq: number };
      users = new Map(state.users.map((user) => [user.id, user]));
      removed = state.removed;
      seq = state.seq;
      index();
    },
    reset() {
      users.clear();
      names.clear();
      removed = [];
    },
  });
  return {
    all: () => [...users.values()],
    find: (idOrName) =>
      users.get(idOrName.toLowerCase()) ?? users.get(names.get(idOrName.toLowerCase()) ?? ''),
    byMail: (address) => users.get(names.get(address.toLowerCase()) ?? ''),
    add(user) {
      users.set(user.id, {
        ...user,
        createdAt: users.get(user.id)?.createdAt ?? world.clock.now(),
        seq: ++seq,
      });
      touched();
    },
    update(id, change) {
      const user = users.get(id);
      if (!user) return;
      users.set(id, { ...user, ...change, seq: ++seq });
      touched({ userId: id, changeType: 'updated' });
    },
    remove(id) {
      if (!users.delete(id)) return;
      removed.push({ id, seq: ++seq });
      world.ledger.append('graph', 'user.removed', { userId: id });
      touched({ userId: id, changeType: 'deleted' });
    },
    seq: () => seq,
    removed: () => removed,
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
