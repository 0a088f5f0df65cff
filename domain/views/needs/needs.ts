import { holdsOneOf } from '../../access/access.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { toGive } from '../documents/to-give.ts';
import { invitedNeeds } from '../invited.ts';
import { timePollNeeds } from '../moments/time-polls.ts';
import { extendedNeeds } from '../trajectory/extended.ts';
import { goalNeeds } from '../trajectory/goals.ts';
import { movedInTimeNeeds } from '../trajectory/moved-in-time.ts';
import { subjectName } from '../trajectory/summary.ts';
import { trajectoryActs } from '../trajectory/trajectory-acts.ts';
import type { Need } from '../view/need.ts';
import type { ViewContext } from '../view-context.ts';
import { documentNeeds } from './of-documents.ts';
import { momentNeeds } from './of-moments.ts';
import { planNeeds } from './of-plan.ts';
import { tailoredNeeds } from './of-tailored.ts';
import type { Waiting } from './waiting.ts';

/** What waits for the viewer in a trajectory that she may see, most urgent first. */
export function needsOf(viewer: Viewer, standing: Standing, context: ViewContext): readonly Need[] {
  const { trajectory } = standing;
  const teacher = subjectName(standing);
  const waiting = eachOnce([
    ...stageNeeds(viewer, standing),
    ...planNeeds(viewer, standing, context),
    ...momentNeeds(viewer, standing, context),
    ...timePollNeeds(viewer, standing, context),
    ...movedInTimeNeeds(viewer, standing, context),
    ...extendedNeeds(viewer, standing, context),
    ...documentNeeds(viewer, standing),
    ...invitedNeeds(viewer, standing, context),
    ...tailoredNeeds(viewer, standing, context),
  ]).map((one) => ({ ...one, trajectory: trajectory.id, teacher }));
  return mostUrgentFirst(waiting, context);
}

/** Two moments may ask for the same document of the whole: the first of them counts. */
function eachOnce(waiting: readonly Waiting[]): readonly Waiting[] {
  const of = ({ kind, moment, document, documentKind }: Waiting) =>
    [kind, moment, document, documentKind].join('/');
  const known = new Set<string>();
  return waiting.filter((one) => {
    const isNew = !known.has(of(one));
    known.add(of(one));
    return isNew;
  });
}

/** By when it helps to have it done; what has no date is asked now. */
export function mostUrgentFirst(needs: readonly Need[], { now }: ViewContext): readonly Need[] {
  const timed = needs.map((need) => ({
    need,
    at: need.due === undefined ? now.epochMilliseconds : Date.parse(need.due),
  }));
  return timed.sort((a, b) => a.at - b.at).map(({ need }) => need);
}

/** What the stage that it is in asks of the viewer. */
function stageNeeds(viewer: Viewer, standing: Standing): readonly Waiting[] {
  const { trajectory, template } = standing;
  const acts = trajectoryActs(viewer, standing);
  const { stage } = trajectory;
  const may = (act: (typeof acts)[number]) => acts.includes(act);
  return [
    ...(may('markDiscussed') ? [{ kind: 'toDiscuss' } as const] : []),
    ...(may('seeGoals') && stage !== 'completed' && stage !== 'stopped'
      ? [{ kind: 'goalsToSee' } as const]
      : []),
    ...(may('matchAnswer') ? [matchQuestion(standing)] : []),
    ...(may('assignCoach') && stage === 'awaitingCoach' && holdsOneOf(viewer, [template.leads], standing)
      ? [{ kind: 'coachNeeded' } as const]
      : []),
    ...((toGive(viewer, standing)?.open.length ?? 0) > 0 && !trajectory.ended
      ? [{ kind: 'coachChanged' } as const]
      : []),
    ...goalNeeds(viewer, standing),
  ];
}

function matchQuestion({ trajectory, template }: Standing): Waiting {
  const gate = trajectory.moments.find((one) => one.step === template.matchStep);
  return { kind: 'matchQuestion', ...(gate ? { moment: gate.id, step: gate.step, cycle: gate.cycle } : {}) };
}
