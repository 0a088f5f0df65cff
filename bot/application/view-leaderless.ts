import type { Viewer } from '../../domain/access/viewer.ts';
import { leaderlessView, leadersToLookFor } from '../../domain/views/leaderless.ts';
import type { LeaderlessView } from '../../domain/views/view/leaderless.ts';
import type { Directory } from './ports/directory.ts';
import type { ReadModel } from './ports/read-model.ts';
import { type FreshestOfPorts, freshestOf } from './steps/freshest-of.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** What waits for a leader and may be taken over by this person; the directory says who is still there. */
export async function viewLeaderless(
  ports: FreshestOfPorts &
    PresentPorts & {
      readonly directory: Pick<Directory, 'leftAmong'>;
      readonly readModel: Pick<ReadModel, 'ofSchool'>;
    },
  viewer: Viewer,
): Promise<readonly LeaderlessView[]> {
  const schools = (await ports.lists.schools()).filter(({ leaders }) => leaders.includes(viewer.person));
  const known = await Promise.all(schools.map(({ id }) => ports.readModel.ofSchool(id)));
  const all = [...known.flat(), ...(await freshestOf(ports, viewer))];
  const trajectories = [...new Map(all.map((one) => [one.id, one])).values()];
  const context = await viewContext(ports, trajectories);
  const left = await ports.directory.leftAmong(leadersToLookFor(trajectories, viewer, context));
  return leaderlessView(trajectories, viewer, left, context);
}
