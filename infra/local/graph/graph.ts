import type { SeedData } from '../world/seed.ts';
import type { Snapshots } from '../world/snapshot.ts';
import type { Handler, TenantEvent, TenantUser } from '../world/types.ts';
import type { World } from '../world/world.ts';

/** Microsoft Graph as the rest of the tenant sees it. */
export interface Graph {
  readonly handler: Handler;
  users(): readonly TenantUser[];
  eventsOf(userId: string): readonly TenantEvent[];
  seed(data: SeedData): void;
  control(path: string, request: Request): Promise<Response | undefined>;
}

export function createGraph(world: World, snapshots: Snapshots): Graph {
  const users = new Map<string, TenantUser>();
  snapshots.add({
    name: 'directory',
    save: () => [...users.values()],
    load: (saved) => {
      for (const user of saved as TenantUser[]) users.set(user.id, user);
    },
    reset: () => users.clear(),
  });
  return {
    handler: async () => undefined,
    users: () => [...users.values()],
    eventsOf: () => [],
    seed(data) {
      for (const user of data.users ?? []) users.set(user.id, { ...user });
      world.changed('directory');
    },
    control: async () => undefined,
  };
}
