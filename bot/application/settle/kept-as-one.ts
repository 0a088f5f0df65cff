import { Temporal } from 'temporal-polyfill';
import type { Situation } from '../../../domain/acts/situation.ts';
import { isDueToGo } from '../../../domain/retention/erase.ts';
import { keptTogether, laterEnds } from '../../../domain/retention/later-ends.ts';
import { templateOf } from '../../../domain/templates/catalogue.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { Intake } from '../ports/intake.ts';
import type { Jobs } from '../ports/jobs.ts';
import type { Lists } from '../ports/lists.ts';
import type { ReadModel } from '../ports/read-model.ts';
import { type FreshestPorts, freshest } from '../steps/freshest.ts';
import { type KeptTogetherPorts, knownTogether } from '../steps/kept-together.ts';

export type KeptAsOnePorts = FreshestPorts &
  KeptTogetherPorts & {
    readonly readModel: Pick<ReadModel, 'ids'>;
    readonly lists: Pick<Lists, 'all'>;
    readonly intake: Pick<Intake, 'waiting'>;
  };

/**
 * When what is kept as one with a trajectory ended. The read model is a cache, and what is deleted does not come back: where
 * something would go by what it knows, what it does not know is read first.
 */
export async function laterEndsOf(
  ports: KeptAsOnePorts,
  trajectory: Trajectory,
): Promise<Pick<Situation, 'laterEnds'>> {
  const template = templateOf(trajectory.template);
  if (!template.keptAsOne) return {};
  const known = laterEnds(await knownTogether(ports, trajectory));
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  const isDue = isDueToGo(trajectory, await ports.lists.terms(), now, known);
  const unread = isDue ? keptTogether(trajectory, template, await readUnknown(ports)) : [];
  const all = isDue ? laterEnds([...unread, ...(await knownTogether(ports, trajectory))]) : known;
  return all === undefined ? {} : { laterEnds: all };
}

/** All that was begun and is not in the read model. */
async function readUnknown(ports: KeptAsOnePorts): Promise<readonly Trajectory[]> {
  // In this order: what is settled in between is then known.
  const begun = new Set(await ports.intake.waiting());
  for await (const { id } of ports.lists.all()) begun.add(id);
  const known = new Set(await ports.readModel.ids());
  const read: Trajectory[] = [];
  for (const id of begun) {
    const trajectory = known.has(id) ? undefined : await freshest(ports, id);
    if (trajectory) read.push(trajectory);
  }
  return read;
}

/** Where it was just begun or has just ended, what is kept as one with it and ended before goes on another day than it would. */
export async function markKeptAsOne(
  ports: KeptTogetherPorts & { readonly jobs: Pick<Jobs, 'settleMeanwhile'> },
  before: Trajectory | undefined,
  after: Trajectory,
): Promise<void> {
  const isSame = before?.ended?.on === after.ended?.on && before?.discussed?.at === after.discussed?.at;
  if (isSame) return;
  for (const one of await knownTogether(ports, after)) if (one.ended) ports.jobs.settleMeanwhile(one.id);
}
