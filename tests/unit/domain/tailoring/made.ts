import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { ProgrammeLine } from '../../../../domain/forms/form.ts';
import { standsFor } from '../../../../domain/schedule/rounds.ts';
import { expand } from '../../../../domain/template/expand.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import { calendar, done, viewContext, written } from '../release/written.ts';

/** Thursday in the second school week. */
export const thursday = '2026-09-10T09:00:00Z';
export const friday = '2026-09-11T09:00:00Z';
export const monday = '2026-09-14T09:00:00Z';

const starts: Readonly<Record<string, Pick<Moment, 'state' | 'start'>>> = {
  'w1.tripartite': { state: 'held', start: '2026-09-03T13:30:00Z' },
  'w2.klassenbezoek': { state: 'held', start: '2026-09-08T08:00:00Z' },
  'w2.nagesprek': { state: 'held', start: '2026-09-08T13:30:00Z' },
  'w4.klassenbezoek': { state: 'scheduled', start: '2026-09-22T08:00:00Z' },
  'w4.nagesprek': { state: 'scheduled', start: '2026-09-22T13:30:00Z' },
  'w4.begeleidingsgesprek': { state: 'scheduled', start: '2026-09-24T13:30:00Z' },
};

/** The programme of a whole year, of which the first weeks are planned and the rest are proposals. */
export const planned: Trajectory = {
  ...written,
  documents: [],
  moments: expand(template, written.options, written.participants, standsFor(written, calendar)).map(
    (moment): Moment => ({ ...moment, ...starts[moment.id] }),
  ),
};

export const line = (
  step: string,
  round: number,
  choice: ProgrammeLine['choice'],
  more: Partial<ProgrammeLine> = {},
): ProgrammeLine => ({ step, round, choice, reason: '', ...more });

export const writes = (
  trajectory: Trajectory,
  who: string,
  activities: readonly ProgrammeLine[],
  now = thursday,
): Trajectory => done(trajectory, who, submission(trajectory, activities), now);

export function submission(trajectory: Trajectory, activities: readonly ProgrammeLine[]) {
  const last = trajectory.documents.findLast(({ kind }) => kind === 'opMaatPlan');
  return {
    act: 'submit',
    kind: 'opMaatPlan',
    values: { support: 'Liever kort en vaak.', activities },
    ...(last ? { correctionOf: last.id } : {}),
  } as const;
}

export const version = ({ documents }: Trajectory): number =>
  documents.findLast(({ kind }) => kind === 'opMaatPlan')!.version;

export const agrees = (trajectory: Trajectory, who: string, now = friday): Trajectory =>
  done(trajectory, who, { act: 'agreeTailored', kind: 'opMaatPlan', version: version(trajectory) }, now);

export const discusses = (trajectory: Trajectory, now = monday): Trajectory =>
  done(
    trajectory,
    'dirk',
    { act: 'discussTailored', kind: 'opMaatPlan', version: toDiscuss(trajectory) },
    now,
  );

/** The number by which the director knows what there is to discuss. */
export const toDiscuss = (trajectory: Trajectory): number => view(trajectory, 'dirk').tailored![0]!.version!;

/** Written by the coach, agreed to by the starter, and discussed with the director. */
export const inForce = (trajectory: Trajectory, activities: readonly ProgrammeLine[], now = monday) =>
  discusses(agrees(writes(trajectory, 'coen', activities, now), 'fenna', now), now);

export const moment = ({ moments }: Trajectory, id: string): Moment | undefined =>
  moments.find((one) => one.id === id);

export const view = (trajectory: Trajectory, who: string, now = monday) =>
  trajectoryView(trajectory, viewerOf(who, who), viewContext(now))!;
