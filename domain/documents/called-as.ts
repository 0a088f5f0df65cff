import type { Template } from '../template/template.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

type Ended = Pick<NonNullable<Trajectory['ended']>, 'early'> | undefined;

/** As what a kind of document goes, by its rule: of a trajectory that ended early its last report concludes nothing. */
export function calledAs(kind: string, ended: Ended, template: Template): string {
  return calledSince(ended, template)[kind] ?? kind;
}

/** Every kind that goes by the name of another since it ended, and which that is. */
export function calledSince(ended: Ended, { documents }: Template): Readonly<Record<string, string>> {
  if (!ended?.early) return {};
  return Object.fromEntries(
    documents.flatMap(({ kind, calledWhenStopped: called }) =>
      called === undefined ? [] : [[kind, called]],
    ),
  );
}
