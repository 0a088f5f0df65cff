import { viewerOf } from '../../../domain/access/viewer.ts';
import { decide } from '../../../domain/decide.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import type { IntakeEntry } from '../ports/intake.ts';
import type { Lists } from '../ports/lists.ts';
import type { ReadModel } from '../ports/read-model.ts';
import { type SituationPorts, situationFor } from './situation.ts';

export interface FreshestPorts extends SituationPorts {
  readonly readModel: Pick<ReadModel, 'known' | 'putWhereAbsent'>;
  readonly lists: Pick<Lists, 'read' | 'schools' | 'colleagues' | 'terms' | 'settings'>;
}

/**
 * The freshest known state of a trajectory: as last read or written, with what people asked since. So everyone
 * reads her own writes, also while Microsoft 365 is away. Undefined when there is no such trajectory.
 */
export async function freshest(ports: FreshestPorts, id: string): Promise<Trajectory | undefined> {
  const { stored, pending } = await ports.readModel.known(id);
  const base = stored?.trajectory ?? startOf(pending) ?? (await fromLists(ports, id));
  return base ? withPending(ports, base, pending) : undefined;
}

/** What came of the entries that were applied to a trajectory last, so that the same need not be decided again. */
interface Applied {
  readonly entries: readonly string[];
  readonly trajectory: Trajectory;
  /** What the decisions rested on besides. */
  readonly registers: readonly unknown[];
}
const applied = new WeakMap<Trajectory, Applied>();

/** `base` with pending entries applied in order; what is refused by now is left out, settling will tell. */
export async function withPending(
  ports: SituationPorts,
  base: Trajectory,
  pending: readonly IntakeEntry[],
): Promise<Trajectory> {
  const asked = pending.filter((entry) => !entry.start);
  const entries = asked.map((entry) => entry.id);
  const registers = await Promise.all([
    ports.lists.schools(),
    ports.lists.colleagues(),
    ports.lists.settings(),
  ]);
  const known = applied.get(base);
  const isBeginning =
    known?.registers.every((one, index) => one === registers[index]) &&
    known.entries.every((one, index) => one === entries[index]);
  let trajectory = known && isBeginning ? known.trajectory : base;
  for (const entry of asked.slice(known && isBeginning ? known.entries.length : 0)) {
    const situation = await situationFor(ports, trajectory, entry.id, entry.at);
    const decided = decide(trajectory, entry.act, viewerOf(entry.by, ''), situation);
    if (decided.ok) trajectory = decided.value;
  }
  applied.set(base, { entries, trajectory, registers });
  return trajectory;
}

export function startOf(pending: readonly IntakeEntry[]): Trajectory | undefined {
  return pending.find((entry) => entry.start)?.start;
}

async function fromLists(ports: FreshestPorts, id: string): Promise<Trajectory | undefined> {
  const stored = await ports.lists.read(id);
  if (stored) await ports.readModel.putWhereAbsent(stored);
  return stored?.trajectory;
}
