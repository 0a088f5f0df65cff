import { maySeeGoals } from '../../access/access.ts';
import { mayDo } from '../../access/acting.ts';
import { goalsFor, maySeeGoalProposal, maySeeWhoAgrees } from '../../access/goals.ts';
import { peopleIn, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Goal } from '../../trajectory/goal.ts';
import { goalsEverSet } from '../../trajectory/goals-set.ts';
import { documentsRead } from '../documents/document-summary.ts';
import type { Waiting } from '../needs/waiting.ts';
import type { TrajectoryView } from '../view/trajectory.ts';
import { nameOf } from './people.ts';
import { trajectoryActs } from './trajectory-acts.ts';

/** Whether goals were agreed in a talk, and come of no beoordelingsgesprek: werkpunten. */
export function fromTalk(goals: readonly Goal[]): boolean {
  return goals.every(({ appraisedOn }) => appraisedOn === undefined);
}

/** The goals, and those that are proposed in their place, for whom may see them. */
export function goalsView(
  viewer: Viewer,
  standing: Standing,
): Pick<TrajectoryView, 'goals' | 'goalsEverSet' | 'goalsSeenBy' | 'goalProposal'> {
  const { trajectory, template, day } = standing;
  const { goalsSeen, ended, goalProposal: proposal } = trajectory;
  const everSet = goalsEverSet(documentsRead(viewer, standing), template);
  const goals = {
    goals: goalsFor(viewer.person, standing),
    ...(everSet.length > 0 ? { goalsEverSet: everSet } : {}),
    goalsSeenBy: goalsSeen.map(({ by, at }) => ({
      ...{ name: nameOf(trajectory, by), at },
      ...(by === viewer.person ? { mine: true as const } : {}),
    })),
  };
  if (!proposal || ended || !maySeeGoalProposal(viewer, standing)) return goals;
  const { agreed, doubted = [], at, first } = proposal;
  const silent = template.goals.agreedBy
    .flatMap((role) => peopleIn(trajectory, role, day))
    .filter(({ person }) => ![...agreed, ...doubted].some(({ by }) => by === person));
  const isMine = silent.some(({ person }) => person === viewer.person);
  // Who wrote them was not asked.
  const agreedByMe = !maySeeWhoAgrees(viewer, standing) && agreed.some(({ by }) => by === viewer.person);
  const doubtedByMe = doubted.some(({ by }) => by === viewer.person);
  const answers = {
    waitingFor: silent.map(({ name }) => name),
    doubtedBy: doubted.map(({ by }) => nameOf(trajectory, by)),
  };
  return {
    ...goals,
    goalProposal: {
      ...{ at, goals: proposal.goals, mine: isMine },
      ...(first ? { first } : {}),
      ...(agreedByMe ? { agreedByMe } : {}),
      ...(doubtedByMe ? { doubtedByMe } : {}),
      ...(maySeeWhoAgrees(viewer, standing) ? answers : {}),
    },
  };
}

/** What goals that are proposed ask of the viewer: whether they are right, and to write anew what is not. */
export function goalNeeds(viewer: Viewer, standing: Standing): readonly Waiting[] {
  const { goalProposal, ended, stage } = standing.trajectory;
  if (!goalProposal || ended || stage === 'paused' || !maySeeGoals(viewer, standing)) return [];
  const { document, doubted = [], goals } = goalProposal;
  const others = doubted.filter(({ by }) => by !== viewer.person);
  const isAsked = trajectoryActs(viewer, standing).includes('doubtGoals');
  return [
    ...(isAsked ? [{ kind: fromTalk(goals) ? 'werkpuntenToAgree' : 'goalsToAgree' } as const] : []),
    ...(document !== undefined &&
    others.length > 0 &&
    maySeeWhoAgrees(viewer, standing) &&
    mayDo(viewer, 'agreeGoals', standing)
      ? [{ kind: 'goalsDoubted', document } as const]
      : []),
  ];
}
