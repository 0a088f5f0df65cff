import { ok, type Result, refuse } from '../result.ts';
import { stepOf } from '../template/expand.ts';
import type { DocumentRule, Template } from '../template/template.ts';
import { currentDocument } from '../trajectory/documents.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { nameIn } from './decision.ts';

/**
 * Whether a document of a kind can be written now, about this moment or about the trajectory as a whole: its time
 * has come, and what must precede it is there. Who may write it is a question of access (mayWrite); whether it was
 * written already is not asked.
 */
export function mayWriteNow(
  rule: DocumentRule,
  trajectory: Trajectory,
  template: Template,
  moment: Moment | undefined,
): Result<true> {
  // All that is written about her the subject can read: so nothing is, before she knows.
  if (!trajectory.discussed) return refuse('notYetDiscussed');
  if (rule.per === 'trajectory') {
    return moment ? refuse('invalid', undefined, 'moment') : ofWhole(rule, trajectory, template);
  }
  return moment ? ofMoment(rule, trajectory, template, moment) : refuse('required', undefined, 'moment');
}

/**
 * Whether a document of the whole is waited for now: it can be written and is not there. Of what ended early only
 * where something was done of which it can tell: of a match that was none, nothing is reported.
 */
export function isCalledFor(rule: DocumentRule, trajectory: Trajectory, template: Template): boolean {
  if (rule.per !== 'trajectory' || !rule.needs || currentDocument(trajectory, rule.kind)) return false;
  if (!mayWriteNow(rule, trajectory, template, undefined).ok) return false;
  const { held } = rule.needs;
  const wasDone = ({ step, state }: Moment) =>
    held.includes(step) && (state === 'held' || state === 'scheduled');
  return !trajectory.ended?.early || trajectory.moments.some(wasDone);
}

function ofMoment(
  { kind }: DocumentRule,
  trajectory: Trajectory,
  template: Template,
  moment: Moment,
): Result<true> {
  const step = stepOf(template, moment, trajectory.options);
  const isOver = moment.state === 'held' || (moment.place === 'desk' && moment.state === 'scheduled');
  if (step.closes.includes(kind)) return isOver ? ok(true) : refuse('notHeldYet', { moment: nameIn(moment) });
  const isAsked = step.prepare.some((each) => each.document === kind) || step.invites?.includes(kind);
  if (!isAsked) return refuse('invalid', undefined, 'moment');
  return moment.state === 'scheduled' || moment.state === 'held' ? ok(true) : refuse('notPlanned');
}

function ofWhole(
  { needs, onlyWhenStopped }: DocumentRule,
  trajectory: Trajectory,
  template: Template,
): Result<true> {
  if (onlyWhenStopped && !trajectory.ended?.early) return refuse('invalid', undefined, 'kind');
  if (!needs) return trajectory.ended ? refuse('ended') : ok(true);
  const ended = trajectory.stage === 'stopped' || trajectory.stage === 'completed';
  if (!ended && trajectory.stage !== 'running') return refuse('notBothAgreed');
  const missing = needs.delivered.find(
    (kind) => !trajectory.documents.some((each) => each.kind === kind && each.state === 'delivered'),
  );
  if (missing !== undefined) return refuse('needsFirst', { what: missing });
  if (ended) return ok(true);
  const steps = template.steps.filter((step) => needs.held.includes(step.id)).map((step) => step.id);
  const moments = trajectory.moments.filter((moment) => steps.includes(moment.step));
  const open = moments.find((moment) => moment.state === 'proposed' || moment.state === 'scheduled');
  if (open) return refuse('notHeldYet', { moment: nameIn(open) });
  return moments.some((moment) => moment.state === 'held')
    ? ok(true)
    : refuse('needsFirst', { what: steps[0] ?? '' });
}
