import type { Intake } from './ports/intake.ts';
import type { Jobs } from './ports/jobs.ts';
import type { Lists } from './ports/lists.ts';
import type { ReadModel } from './ports/read-model.ts';

/**
 * Settles everything once: what was asked and not yet kept in the lists first, then every trajectory. It heals what
 * a lost notification or an emptied cache missed; one that was known to have ended has nothing to heal. Returns how
 * many were marked.
 */
export async function sweep(ports: {
  readonly intake: Pick<Intake, 'waiting'>;
  readonly lists: Pick<Lists, 'all'>;
  readonly readModel: Pick<ReadModel, 'known'>;
  readonly jobs: Pick<Jobs, 'settleSoon'>;
}): Promise<number> {
  const marked = new Set<string>();
  for (const id of await ports.intake.waiting()) {
    await ports.jobs.settleSoon(id);
    marked.add(id);
  }
  for await (const { id, ended } of ports.lists.all()) {
    if (marked.has(id) || (ended && (await ports.readModel.known(id)).stored?.trajectory.ended)) continue;
    await ports.jobs.settleSoon(id);
    marked.add(id);
  }
  return marked.size;
}
