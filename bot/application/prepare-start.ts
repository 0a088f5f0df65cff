import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Colleague, School } from '../../domain/school.ts';
import { type GuidedPerson, guidedAmong } from '../../domain/views/home/guided.ts';
import type { Lists } from './ports/lists.ts';
import { type FreshestOfPorts, freshestOf } from './steps/freshest-of.ts';
import { startRights } from './steps/may-start.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

export interface PersonOnOffer {
  readonly person: string;
  readonly name: string;
  readonly mail: string;
  readonly external: boolean;
}

export interface StartForm {
  readonly schools: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: string;
    readonly leaders: readonly PersonOnOffer[];
  }[];
  readonly coaches: readonly PersonOnOffer[];
  readonly myRole: 'leidinggevende' | 'coach';
  readonly guided: readonly GuidedPerson[];
}

/**
 * What the page that starts a trajectory offers: a leidinggevende her own schools, a coach (who starts in a
 * leidinggevende's name) all of them. Refused for whoever may start none.
 */
export async function prepareStart(
  ports: FreshestOfPorts & PresentPorts & { readonly lists: Pick<Lists, 'schools' | 'colleagues'> },
  viewer: Viewer,
): Promise<Result<StartForm>> {
  const rights = await startRights(ports, viewer.person);
  if (!rights) return refuse('notAllowed');
  const byPerson = new Map(rights.colleagues.map((one) => [one.person, one]));
  const isLeader = rights.leads.length > 0;
  const trajectories = await freshestOf(ports, viewer);
  return ok({
    schools: (isLeader ? rights.leads : rights.schools).map((school) => offered(school, byPerson)),
    coaches: rights.colleagues.filter((one) => one.coach).map(onOffer),
    myRole: isLeader ? 'leidinggevende' : 'coach',
    guided: guidedAmong(trajectories, viewer, await viewContext(ports, trajectories)),
  });
}

function offered({ id, name, place, leaders }: School, byPerson: ReadonlyMap<string, Colleague>) {
  return { id, name, place, leaders: leaders.flatMap((one) => byPerson.get(one) ?? []).map(onOffer) };
}

function onOffer({ person, name, mail, external }: Colleague): PersonOnOffer {
  return { person, name, mail, external };
}
