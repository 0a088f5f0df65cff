import type { Viewer } from '../../domain/access/viewer.ts';
import {
  guidelessView,
  guidesToLookFor,
  leaderlessView,
  leadersToLookFor,
} from '../../domain/views/home/leaderless.ts';
import type { WaitingView } from '../../domain/views/view/leaderless.ts';
import type { Directory } from './ports/directory.ts';
import type { ReadModel } from './ports/read-model.ts';
import { type FreshestOfPorts, freshestOf } from './steps/freshest-of.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** What nobody leads or guides any more, for this person; the directory says who is still there. */
export async function viewLeaderless(
  ports: FreshestOfPorts &
    PresentPorts & {
      readonly directory: Pick<Directory, 'leftAmong'>;
      readonly readModel: Pick<ReadModel, 'ofSchool'>;
    },
  viewer: Viewer,
): Promise<WaitingView> {
  const schools = (await ports.lists.schools()).filter(({ leaders }) => leaders.includes(viewer.person));
  const known = await Promise.all(schools.map(({ id }) => ports.readModel.ofSchool(id)));
  const all = [...known.flat(), ...(await freshestOf(ports, viewer))];
  const trajectories = [...new Map(all.map((one) => [one.id, one])).values()];
  const context = await viewContext(ports, trajectories);
  const people = [
    ...leadersToLookFor(trajectories, viewer, context),
    ...guidesToLookFor(trajectories, viewer, context),
  ];
  const left = await ports.directory.leftAmong([...new Set(people)]);
  return {
    trajectories: leaderlessView(trajectories, viewer, left, context),
    guideless: guidelessView(trajectories, viewer, left, context),
  };
}
