import { mayDo, mayWrite } from '../../access/acting.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { ActKind } from '../../acts/act.ts';
import { isAmendable } from '../../acts/amend-start.ts';
import { mayWriteNow } from '../../acts/may-write-now.ts';
import { stepOf } from '../../template/expand.ts';
import type { Template } from '../../template/template.ts';
import { currentDocument } from '../../trajectory/documents.ts';

/** What the viewer may do with the trajectory as a whole now. */
export function trajectoryActs(viewer: Viewer, standing: Standing): readonly ActKind[] {
  const possible = possibleActs(viewer, standing);
  return (Object.keys(possible) as ActKind[]).filter((act) => possible[act] && mayDo(viewer, act, standing));
}

/** The days among the options that can be said while a trajectory goes on, by id. */
export function amendableDays({ options }: Template): readonly string[] {
  return options.filter((one) => one.kind === 'day' && one.amendable).map(({ id }) => id);
}

function possibleActs(viewer: Viewer, { trajectory, template }: Standing): Partial<Record<ActKind, boolean>> {
  const { stage, goalsSeen, goalProposal, documents, participants, moments, matchAnswers, ended } =
    trajectory;
  const isIn = (those: readonly { readonly by: string }[]) => those.some(({ by }) => by === viewer.person);
  const gate = moments.find((one) => one.step === template.matchStep);
  const isProposed = moments.some((one) => one.state === 'proposed');
  const subjects = participants.filter((one) => one.role === template.subject);
  const goalsWereSeen =
    !template.goals.required || subjects.every((one) => goalsSeen.some(({ by }) => by === one.person));
  return {
    markDiscussed: stage === 'draft',
    amendStart: isAmendable(trajectory, template),
    amendDay: !ended && amendableDays(template).length > 0 && !isAmendable(trajectory, template),
    undoDiscussed:
      template.introduction === 'inPerson' &&
      stage === 'discussed' &&
      goalsSeen.length === 0 &&
      documents.length === 0 &&
      participants.every((one) => one.until === undefined),
    seeGoals:
      template.goals.required &&
      !ended &&
      trajectory.discussed !== undefined &&
      !goalsSeen.some((one) => one.by === viewer.person),
    agreeGoals: !ended && goalProposal !== undefined && !isIn(goalProposal.agreed),
    doubtGoals:
      !ended &&
      goalProposal !== undefined &&
      !isIn([...goalProposal.agreed, ...(goalProposal.doubted ?? [])]),
    confirmPlan:
      (stage === 'discussed' && goalsWereSeen) ||
      (isProposed && (stage === 'acquainting' || stage === 'running')),
    matchAnswer:
      stage === 'acquainting' &&
      gate?.state === 'held' &&
      !matchAnswers.some((one) => one.by === viewer.person),
    assignCoach: stage !== 'draft' && stage !== 'completed' && stage !== 'stopped',
    assignRole: stage !== 'draft' && stage !== 'completed' && stage !== 'stopped',
    endRole: stage !== 'draft' && stage !== 'completed' && stage !== 'stopped',
    pause: stage !== 'draft' && stage !== 'paused' && stage !== 'completed' && stage !== 'stopped',
    resume: stage === 'paused',
    stop: stage !== 'completed' && stage !== 'stopped',
  };
}

/** Documents of the trajectory as a whole that the viewer is to write now, such as the eindrapportage. */
export function trajectoryToWrite(viewer: Viewer, standing: Standing): readonly string[] {
  const { trajectory, template } = standing;
  return template.documents
    .filter((rule) => rule.per === 'trajectory' && mayWrite(viewer, rule.kind, standing))
    .filter((rule) => !currentDocument(trajectory, rule.kind))
    .filter((rule) => rule.needs !== undefined || isBrought(rule.kind, standing))
    .filter((rule) => mayWriteNow(rule, trajectory, template, undefined).ok)
    .map((rule) => rule.kind);
}

/** Whether some moment to come asks for it. */
function isBrought(kind: string, { trajectory, template }: Standing): boolean {
  return trajectory.moments.some(
    (moment) =>
      (moment.state === 'proposed' || moment.state === 'scheduled') &&
      stepOf(template, moment, trajectory.options).prepare.some((one) => one.document === kind),
  );
}
