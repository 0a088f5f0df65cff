import type { Viewer } from '../../domain/access/viewer.ts';
import type { NamelessStart } from '../../domain/acts/nameless.ts';
import { mayStart, start } from '../../domain/acts/start.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import type { Directory } from './ports/directory.ts';
import type { Intake } from './ports/intake.ts';
import type { Jobs } from './ports/jobs.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import type { KeptTogetherPorts } from './steps/kept-together.ts';
import { startWithNames } from './steps/names.ts';
import { type PresentPorts, present } from './steps/present.ts';
import { situationFor } from './steps/situation.ts';

export type StartPorts = FreshestPorts &
  PresentPorts &
  KeptTogetherPorts & {
    readonly intake: Pick<Intake, 'pending' | 'add' | 'has'>;
    readonly directory: Directory;
    readonly jobs: Jobs;
  };

/**
 * Starts a trajectory. Its id is made of who asks and her key, so that the same click twice starts one.
 * All that is missing or impossible is refused at once, each beside its field.
 */
export async function startTrajectory(
  ports: StartPorts,
  viewer: Viewer,
  key: string,
  asked: NamelessStart,
): Promise<Result<TrajectoryView>> {
  const entry = `${viewer.person}:${key}`;
  const id = `t-${ports.digest(entry).slice(0, 20)}`;
  const already = await freshest(ports, id);
  if (already) return shown(await present(ports, viewer, already));
  const schools = await ports.lists.schools();
  const school = schools.find((one) => one.id === asked.schoolId);
  if (!school) return refuse('notFound', undefined, 'schoolId');
  const situation = await situationFor(ports, asked, entry);
  const colleagues = await ports.lists.colleagues();
  // Before anybody is looked up: who may start nothing learns of nobody whether she is there.
  const starting = { ...situation, id, school, colleagues };
  if (!mayStart(asked, viewer.person, starting)) return refuse('notAllowed');
  const named = await startWithNames(ports.directory, asked);
  if (!named.ok) return named;
  const decided = start(named.value, viewer, starting);
  if (!decided.ok) return decided;
  await ports.intake.add({
    id: entry,
    trajectory: id,
    by: viewer.person,
    at: situation.now.toString(),
    act: { act: 'amendStart', ...named.value },
    start: decided.value,
  });
  ports.jobs.settleMeanwhile(id);
  return shown(await present(ports, viewer, decided.value));
}

function shown(view: TrajectoryView | undefined): Result<TrajectoryView> {
  return view ? ok(view) : refuse('notFound');
}
