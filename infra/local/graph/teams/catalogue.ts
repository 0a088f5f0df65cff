import type { SeedTeamsApp } from '../../world/seed.ts';
import type { Snapshots } from '../../world/snapshot.ts';
import type { World } from '../../world/world.ts';

/** The organisation's app catalogue, which holds this one app. */
export interface Catalogue {
  app(): SeedTeamsApp | undefined;
  set(app: SeedTeamsApp): void;
}

export function createCatalogue(world: World, snapshots: Snapshots): Catalogue {
  let current: SeedTeamsApp | undefined;
  snapshots.add({
    name: 'catalogue',
    save: () => current ?? null,
    load(saved) {
      current = (saved as SeedTeamsApp | null) ?? undefined;
    },
    reset() {
      current = undefined;
    },
  });
  return {
    app: () => current,
    set(app) {
      current = app;
      world.changed('catalogue');
    },
  };
}
