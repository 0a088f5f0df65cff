import { mayWrite } from '../access/acting.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { stepOf } from '../template/expand.ts';
import { invitedDocuments } from '../trajectory/documents.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Waiting } from './needs/waiting.ts';
import { hasPassed, type ViewContext } from './view-context.ts';

const dayMs = 86_400_000;
/** Days after which nobody is reminded of it any more: it was an invitation. */
const invitedDays = 28;

/** Kinds that it is the time for, at a moment that began, and that the viewer may write and did not yet. */
export function invitedTo(
  moment: Moment,
  viewer: Viewer,
  standing: Standing,
  context: ViewContext,
): readonly string[] {
  const { trajectory, template } = standing;
  const { state, start } = moment;
  if ((state !== 'held' && state !== 'scheduled') || start === undefined || !hasPassed(start, context))
    return [];
  const step = stepOf(template, moment, trajectory.options);
  return invitedDocuments(trajectory, moment, step, template).filter((kind) =>
    mayWrite(viewer, kind, standing),
  );
}

/** What moments that were invite the viewer to write; each kind of the trajectory as a whole once. */
export function invitedNeeds(viewer: Viewer, standing: Standing, context: ViewContext): readonly Waiting[] {
  const { trajectory, template } = standing;
  if (trajectory.stage !== 'running') return [];
  const whole = new Set<string>();
  return trajectory.moments.flatMap((moment) => {
    const since = context.now.epochMilliseconds - Date.parse(moment.start ?? '');
    if (!(since < invitedDays * dayMs)) return [];
    return invitedTo(moment, viewer, standing, context).flatMap((documentKind): readonly Waiting[] => {
      const rule = template.documents.find((one) => one.kind === documentKind);
      if (rule?.per === 'trajectory') {
        if (whole.has(documentKind)) return [];
        whole.add(documentKind);
        return [{ kind: 'invited', documentKind }];
      }
      return [{ kind: 'invited', documentKind, moment: moment.id, step: moment.step, cycle: moment.cycle }];
    });
  });
}
