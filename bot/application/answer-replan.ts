import { Temporal } from 'temporal-polyfill';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { ActOf } from '../../domain/acts/act.ts';
import { busyWith } from '../../domain/replanning/busy-with.ts';
import { caseloadOf } from '../../domain/replanning/caseload-subject.ts';
import {
  openMoment,
  openRows,
  placeKey,
  type Replan,
  type ReplanAnswer,
  type ReplanRow,
} from '../../domain/replanning/replan.ts';
import { stillFree } from '../../domain/replanning/still-free.ts';
import { ok, type Refusal, type Result, refuse } from '../../domain/result.ts';
import type { Trajectory } from '../../domain/trajectory/trajectory.ts';
import { type ReplanView, replanView } from '../../domain/views/replan.ts';
import type { Calendar } from './ports/calendar.ts';
import type { Jobs } from './ports/jobs.ts';
import type { Replans } from './ports/replans.ts';
import { busyOf } from './steps/busy.ts';
import { caseloadOfCoach } from './steps/caseload.ts';
import { type EngagedPorts, engagedBesides } from './steps/engaged.ts';
import type { FreshestOfPorts } from './steps/freshest-of.ts';
import { type KeepPorts, keepAct } from './steps/keep-act.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

export type AnswerReplanPorts = FreshestOfPorts &
  EngagedPorts &
  KeepPorts &
  PresentPorts & {
    readonly replans: Replans;
    readonly jobs: Jobs;
    readonly calendar: Pick<Calendar, 'availability'>;
  };

export interface AnsweredReplan {
  readonly replan: ReplanView;
  /** What could not be kept: `field` is `${trajectory}/${moment}`. The rest is. */
  readonly refusals: readonly Refusal[];
}

/**
 * Takes what the viewer says to the proposal of that edition: each trajectory's meetings move in one act of hers, kept
 * and decided as any other. Refused with `changedMeanwhile` when the proposal was made anew since, or has to be because
 * something came into a calendar. The same `key` again changes nothing.
 */
export async function answerReplan(
  ports: AnswerReplanPorts,
  viewer: Viewer,
  key: string,
  seen: Pick<Replan, 'id' | 'edition'>,
  answers: readonly ReplanAnswer[],
): Promise<Result<AnsweredReplan>> {
  const kept = await ports.replans.of(viewer.person);
  if (!kept) return refuse('notFound');
  if (kept.id !== seen.id || kept.edition !== seen.edition) return refuse('changedMeanwhile');
  const before = await caseloadOfCoach(ports, viewer.person);
  const byId = new Map(before.map((one) => [one.id, one]));
  const open = openRows(kept, byId);
  if (!(await areFree(ports, viewer, taken(open, answers), byId))) {
    // What she leaves may be what stands in the way: the next proposal goes around it.
    await leave(ports, viewer, kept, open, answers);
    ports.jobs.settleMeanwhile(caseloadOf(viewer.person));
    return refuse('changedMeanwhile');
  }
  const refusals: Refusal[] = [];
  for (const { id, act, rows } of actsOf(open, answers, byId)) {
    const done = await keepAct(ports, viewer, id, `${key}:${id}`, act);
    if (!done.ok) refusals.push(...done.refusals.map((one) => beside(one, id, rows)));
  }
  const after = await leave(ports, viewer, kept, open, answers);
  const trajectories = await caseloadOfCoach(ports, viewer.person);
  ports.jobs.settleMeanwhile(caseloadOf(viewer.person));
  const context = await viewContext(ports, trajectories);
  return ok({ replan: replanView(after, trajectories, viewer, context), refusals });
}

/** What she gives another time: as it was proposed, or one of her own. */
function taken(open: readonly ReplanRow[], answers: readonly ReplanAnswer[]) {
  const having = (isWanted: (one: ReplanAnswer) => boolean) =>
    open.filter(({ trajectory, moment }) =>
      answers.some((one) => one.trajectory === trajectory && one.moment === moment && isWanted(one)),
    );
  return {
    all: having(({ answer }) => answer === 'take'),
    asProposed: having(({ answer, start }) => answer === 'take' && start === undefined),
  };
}

/** Whether nothing came into anybody's calendar since at the times that she says yes to. */
async function areFree(
  ports: Pick<AnswerReplanPorts, 'calendar'> & EngagedPorts,
  viewer: Viewer,
  { all, asProposed }: ReturnType<typeof taken>,
  trajectories: ReadonlyMap<string, Trajectory>,
): Promise<boolean> {
  const starts = asProposed.flatMap(({ now }) => now ?? []).sort();
  const [from, last] = [starts[0], starts.at(-1)];
  if (from === undefined || last === undefined) return true;
  const people = asProposed.flatMap(({ trajectory }) => trajectories.get(trajectory)?.participants ?? []);
  const until = Temporal.Instant.from(last).add({ hours: 24 }).toString();
  const busy = await busyOf(ports.calendar, [...new Set(people)], from, until, { person: viewer.person });
  const engaged = await engagedBesides(ports, viewer, [...trajectories.values()], new Map());
  return stillFree(asProposed, trajectories, busyWith(busy, engaged), all);
}

/** Yes to all that is proposed, as it stands in that edition. */
export async function takeReplan(
  ports: AnswerReplanPorts,
  viewer: Viewer,
  key: string,
  seen: Pick<Replan, 'id' | 'edition'>,
): Promise<Result<AnsweredReplan>> {
  const kept = await ports.replans.of(viewer.person);
  const all = kept?.rows.filter(({ now }) => now !== undefined) ?? [];
  const answers = all.map(({ trajectory, moment }) => ({ trajectory, moment, answer: 'take' }) as const);
  return answerReplan(ports, viewer, key, seen, answers);
}

interface Asked {
  readonly id: string;
  readonly act: ActOf<'replan'>;
  /** In the order of the act's moments. */
  readonly rows: readonly ReplanRow[];
}

function actsOf(
  open: readonly ReplanRow[],
  answers: readonly ReplanAnswer[],
  trajectories: ReadonlyMap<string, Trajectory>,
): readonly Asked[] {
  const moves = open.flatMap((row) => {
    const answer = answers.find((one) => one.trajectory === row.trajectory && one.moment === row.moment);
    const start = answer?.start ?? row.now;
    const moment = openMoment(row, trajectories.get(row.trajectory));
    if (answer?.answer !== 'take' || start === undefined || !moment) return [];
    return [{ row, move: { moment: moment.id, revision: moment.revision, start } }];
  });
  return [...new Set(moves.map(({ row }) => row.trajectory))].map((id) => {
    const own = moves.filter(({ row }) => row.trajectory === id);
    return {
      id,
      act: { act: 'replan', moments: own.map(({ move }) => move) },
      rows: own.map(({ row }) => row),
    };
  });
}

/** A refusal of one moment of the act, beside its row; of the whole, beside the first. */
function beside(refusal: Refusal, trajectory: string, rows: readonly ReplanRow[]): Refusal {
  const at = Number(/^moments\.(\d+)/.exec(refusal.field ?? '')?.[1] ?? 0);
  return { ...refusal, field: `${trajectory}/${rows[at]?.moment ?? ''}` };
}

async function leave(
  ports: Pick<AnswerReplanPorts, 'replans'>,
  viewer: Viewer,
  kept: Replan,
  open: readonly ReplanRow[],
  answers: readonly ReplanAnswer[],
): Promise<Replan> {
  const left = open.filter((row) =>
    answers.some(
      (one) => one.answer === 'leave' && one.trajectory === row.trajectory && one.moment === row.moment,
    ),
  );
  if (left.length === 0) return kept;
  const after = {
    ...kept,
    left: [...new Set([...kept.left, ...left.map((row) => placeKey(row.trajectory, row))])],
  };
  await ports.replans.put(viewer.person, after);
  return after;
}
