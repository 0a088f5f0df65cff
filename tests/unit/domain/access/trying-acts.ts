import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import { decide } from '../../../../domain/decide.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { actSamples } from '../../../support/proofs/act-samples.ts';
import { situation } from '../release/written.ts';

/** What somebody who guesses, or once saw, an id can try it on. */
export interface Targets {
  readonly documents: readonly string[];
  readonly moments: readonly string[];
  readonly releases: readonly string[];
}

/** What of a trajectory has an id that another lacks. */
export function onlyIn(trajectory: Trajectory, other: Trajectory): Targets {
  const ids = (all: readonly { readonly id: string }[] = []) => all.map(({ id }) => id);
  const fresh = (
    all: readonly { readonly id: string }[] | undefined,
    known: readonly { readonly id: string }[] | undefined,
  ) => ids(all).filter((id) => !ids(known).includes(id));
  return {
    documents: fresh(trajectory.documents, other.documents),
    moments: fresh(trajectory.moments, other.moments),
    releases: fresh(trajectory.releases, other.releases),
  };
}

const somebody = (person: string) => ({ person, name: person, mail: `${person}@x.nl`, external: false });
const inThisWorld = {
  ...{ to: 'dirk', attendee: 'mila', proposer: 'fenna', holder: 'mila', people: ['fenna'] },
  ...{ coach: somebody('kees'), person: somebody('els') },
};

/** Every act, about each target that it can name, and where it names none once. */
export function actsOn({ documents, moments, releases }: Targets): readonly Act[] {
  return Object.values(actSamples).flatMap((sample): readonly Act[] => {
    const known = Object.fromEntries(
      Object.entries(inThisWorld).filter(([key]) => key in sample && sample.act !== 'amendStart'),
    );
    const body = { ...sample, ...known, ...(sample.act === 'assignRole' ? { left: [] } : {}) } as Act;
    if (body.act === 'submit') {
      return template.documents.flatMap(({ kind, per }) =>
        [undefined, ...documents].flatMap((correctionOf) =>
          (per === 'moment' ? moments : [undefined]).map(
            (moment): Act => ({
              ...{ act: 'submit', kind, values: {} },
              ...(moment === undefined ? {} : { moment }),
              ...(correctionOf === undefined ? {} : { correctionOf }),
            }),
          ),
        ),
      );
    }
    if ('document' in body) return documents.map((document): Act => ({ ...body, document }));
    if ('release' in body) return releases.map((release): Act => ({ ...body, release }));
    if (!('moment' in body)) return [body];
    return moments.flatMap((moment) =>
      'revision' in body
        ? [0, 1].map((revision): Act => ({ ...body, moment, revision }))
        : [{ ...body, moment }],
    );
  });
}

/** What somebody hears on each of them. */
export function answered(
  who: string,
  acts: readonly Act[],
  trajectory: Trajectory,
  at: string,
): readonly string[] {
  const known = {
    ...situation(at),
    ...{ leaders: ['dirk'], coordinators: ['hilde'], board: [{ person: 'anne', name: 'Anne' }] },
  };
  return acts.map((act) => {
    const decided = decide(trajectory, act, viewerOf(who, who), known);
    const said = decided.ok
      ? decided.value === trajectory
        ? 'stands'
        : 'done'
      : JSON.stringify(decided.refusals);
    return `${JSON.stringify(act)}: ${said}`;
  });
}
