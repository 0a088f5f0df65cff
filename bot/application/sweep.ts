import { Temporal } from 'temporal-polyfill';
import { isDueToGo } from '../../domain/retention/erase.ts';
import { laterEnds } from '../../domain/retention/later-ends.ts';
import type { Clock } from './ports/clock.ts';
import type { Intake } from './ports/intake.ts';
import type { Jobs } from './ports/jobs.ts';
import type { Lists } from './ports/lists.ts';
import type { ReadModel } from './ports/read-model.ts';
import { knownTogether } from './steps/kept-together.ts';

/**
 * Settles everything once: what was asked and not yet kept in the lists first, then every trajectory. It heals what
 * a lost notification or an emptied cache missed; one that was known to have ended has nothing to heal, unless something
 * of it is to go by terms that the board set since. Returns how many were marked.
 */
export async function sweep(ports: {
  readonly intake: Pick<Intake, 'waiting'>;
  readonly lists: Pick<Lists, 'all' | 'terms' | 'takeSettings'>;
  readonly readModel: Pick<ReadModel, 'known' | 'ids' | 'of'>;
  readonly jobs: Pick<Jobs, 'settleSoon'>;
  readonly clock: Clock;
}): Promise<number> {
  const marked = new Set<string>();
  for (const id of await ports.intake.waiting()) {
    await ports.jobs.settleSoon(id);
    marked.add(id);
  }
  // Everything is looked at in any case, by what stands there now.
  await ports.lists.takeSettings();
  const terms = await ports.lists.terms();
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  const listed = new Set<string>();
  for await (const { id, ended } of ports.lists.all()) {
    listed.add(id);
    if (marked.has(id)) continue;
    const known = ended ? (await ports.readModel.known(id)).stored?.trajectory : undefined;
    const later = known && laterEnds(await knownTogether(ports, known));
    if (known?.ended && !isDueToGo(known, terms, now, later)) continue;
    await ports.jobs.settleSoon(id);
    marked.add(id);
  }
  // Of these somebody threw the row away.
  for (const id of await ports.readModel.ids()) {
    if (listed.has(id) || marked.has(id)) continue;
    await ports.jobs.settleSoon(id);
    marked.add(id);
  }
  return marked.size;
}
