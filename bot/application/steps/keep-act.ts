import { maySee } from '../../../domain/access/access.ts';
import { mayDo } from '../../../domain/access/acting.ts';
import type { Standing } from '../../../domain/access/roles.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import type { Act } from '../../../domain/acts/act.ts';
import type { NamelessAct } from '../../../domain/acts/nameless.ts';
import { decide } from '../../../domain/decide.ts';
import { ok, type Result, refuse } from '../../../domain/result.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { undoFor } from '../../../domain/undo.ts';
import type { Directory } from '../ports/directory.ts';
import type { Intake } from '../ports/intake.ts';
import type { Jobs } from '../ports/jobs.ts';
import { type FreshestPorts, freshest } from './freshest.ts';
import { withNames } from './names.ts';
import { situationFor } from './situation.ts';
import { standingOf } from './standing.ts';

export type KeepPorts = FreshestPorts & {
  readonly intake: Pick<Intake, 'add' | 'has'>;
  readonly directory: Directory;
  readonly jobs: Jobs;
};

export interface Kept {
  /** As it stands with what was asked. */
  readonly trajectory: Trajectory;
  /** What takes it back, where she may do that. */
  readonly undo?: Act;
}

/**
 * What a person asks of a trajectory: authorised and decided against the freshest known state, and kept durably when
 * this comes back. `key` is the sender's own for this one click: the same key again changes nothing.
 */
export async function keepAct(
  ports: KeepPorts,
  viewer: Viewer,
  id: string,
  key: string,
  asked: NamelessAct,
): Promise<Result<Kept>> {
  const entry = `${viewer.person}:${key}`;
  const before = await freshest(ports, id);
  if (!before) return refuse('notFound');
  const standing = standingOf(ports.clock, before);
  const isInIt = maySee(viewer, standing);
  // Who leads the school may take over what nobody leads any more; whether it is so, deciding says.
  const mayCome = asked.act === 'assignRole' && (await leadsItsSchool(ports, viewer, before));
  // What is asked a second time may well be refused: it stands already. Her own part may have ended with it.
  const unlessKept = async (refused: Result<never>): Promise<Result<Kept>> =>
    (await ports.intake.has(entry, id)) ? ok({ trajectory: before }) : refused;
  if (!isInIt && !mayCome) return unlessKept(refuse('notFound'));
  // Before anybody is looked up: who may not ask this learns of nobody whether she is there.
  if (!mayAsk(viewer, asked, standing)) return unlessKept(refuse(isInIt ? 'notAllowed' : 'notFound'));
  const named = await withNames(ports.directory, asked, before);
  if (!named.ok) return unlessKept(isInIt ? named : refuse('notFound'));
  const act = named.value;
  const situation = await situationFor(ports, before, entry);
  const decided = decide(before, act, viewer, situation);
  if (!decided.ok) return unlessKept(decided);
  const at = situation.now.toString();
  const isNew = await ports.intake.add({ id: entry, trajectory: id, by: viewer.person, at, act });
  if (!isNew) return ok({ trajectory: before });
  ports.jobs.settleMeanwhile(id);
  const undo = undoFor(before, decided.value, act, viewer, situation);
  return ok({ trajectory: decided.value, ...(undo ? { undo } : {}) });
}

/** Whether an act that names people is hers to ask: by her own rights, or because she comes into it herself. */
function mayAsk(viewer: Viewer, asked: NamelessAct, standing: Standing): boolean {
  switch (asked.act) {
    case 'amendStart':
    case 'assignCoach':
      return mayDo(viewer, asked.act, standing);
    case 'assignRole':
      return (
        asked.person.person === viewer.person || mayDo(viewer, asked.act, standing, { role: asked.role })
      );
    default:
      return true;
  }
}

async function leadsItsSchool(
  { lists }: KeepPorts,
  { person }: Viewer,
  { schoolId }: Trajectory,
): Promise<boolean> {
  const schools = await lists.schools();
  return schools.some(({ id, leaders }) => id === schoolId && leaders.includes(person));
}
