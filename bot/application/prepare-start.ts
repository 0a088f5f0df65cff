import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Colleague, School } from '../../domain/school.ts';
import type { Lists } from './ports.ts';

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
}

/**
 * What the page that starts a trajectory offers: a leidinggevende her own schools, a coach (who starts in a
 * leidinggevende's name) all of them. Refused for whoever may start none.
 */
export async function prepareStart(
  ports: { readonly lists: Pick<Lists, 'schools' | 'colleagues'> },
  viewer: Viewer,
): Promise<Result<StartForm>> {
  const [schools, colleagues] = await Promise.all([ports.lists.schools(), ports.lists.colleagues()]);
  const byPerson = new Map(colleagues.map((one) => [one.person, one]));
  const isCoach = byPerson.get(viewer.person)?.coach === true;
  const own = schools.filter((one) => one.leaders.includes(viewer.person));
  if (!isCoach && own.length === 0) return refuse('notAllowed');
  return ok({
    schools: (own.length > 0 ? own : schools).map((school) => offered(school, byPerson)),
    coaches: colleagues.filter((one) => one.coach).map(onOffer),
    myRole: own.length > 0 ? 'leidinggevende' : 'coach',
  });
}

function offered({ id, name, place, leaders }: School, byPerson: ReadonlyMap<string, Colleague>) {
  return { id, name, place, leaders: leaders.flatMap((one) => byPerson.get(one) ?? []).map(onOffer) };
}

function onOffer({ person, name, mail, external }: Colleague): PersonOnOffer {
  return { person, name, mail, external };
}
