import { deliveryOf } from '../documents/delivery.ts';
import { formOf } from '../forms/catalogue.ts';
import type { FormValues } from '../forms/form.ts';
import { validate } from '../forms/validate.ts';
import { ok, refuse, refuseAll } from '../result.ts';
import { isFromBefore } from '../tailoring/versions.ts';
import type { DocumentRule } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import { currentDocument } from '../trajectory/documents.ts';
import { goalsEverSet, goalsWrittenAbout } from '../trajectory/goals-set.ts';
import { NOBODY, soleSubject } from '../trajectory/subject.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { ActOf } from './act.ts';
import { checkAgreements } from './check-agreements.ts';
import { type Decide, type Decision, momentIn, withMoment } from './decision.ts';
import { reactionEnds, withConsequences } from './deliver.ts';
import { withMarks } from './film.ts';
import { mayWriteNow } from './may-write-now.ts';
import { planAsked } from './plan-asked.ts';
import type { Situation } from './situation.ts';
import { agreedByAuthor, checkTailored } from './tailor.ts';

/** Versions of one document: more than anybody writes, and a bound to what one account can fill. */
const MOST_VERSIONS = 100;

/**
 * A verslag, rapportage, preparation or decision. A correction is a new version beside the old, never instead of
 * it. What the subject reads first is hers until her days are over; the rest stands at once.
 */
export const submit: Decide<'submit'> = (act, decision) => {
  const { trajectory, situation } = decision;
  const { template } = situation;
  const rule = template.documents.find((each) => each.kind === act.kind);
  if (!rule) return refuse('notFound');
  const moment = act.moment === undefined ? undefined : momentIn(trajectory, act.moment);
  const inTime = mayWriteNow(rule, trajectory, template, moment);
  if (!inTime.ok) return inTime;
  // What she wrote of goals that were replaced meanwhile stays, also in a draft and in a correction.
  const goals = goalsWrittenAbout(act.values, trajectory.goals, goalsEverSet(trajectory.documents, template));
  const values = validate(formOf(rule.form), act.values, goals, situation.instruments);
  if (!values.ok) return values;
  const agreed = checkAgreements(formOf(rule.form), values.value, moment, decision);
  if (agreed.length > 0) return refuseAll(agreed);
  const current = currentDocument(trajectory, act.kind, act.moment);
  if (current && isSame(current, values.value, decision)) return ok(trajectory);
  const tailored = checkTailored(values.value, rule, decision);
  if (tailored.length > 0) return refuseAll(tailored);
  const replaced = mayReplace(act, rule, current, decision);
  if (!replaced.ok) return replaced;
  const versions = trajectory.documents.filter((d) => d.kind === act.kind && d.momentId === act.moment);
  if (versions.length >= MOST_VERSIONS) return refuse('tooMany', { max: MOST_VERSIONS });
  const document = agreedByAuthor(documentOf(act, rule, values.value, decision), rule, decision);
  const added = { ...trajectory, documents: [...trajectory.documents, document] };
  const planned = planAsked(added, rule, situation, decision.today);
  if (!planned.ok) return planned;
  const written = planned.value;
  const followed = withMarks(closed(written, act, decision), document, template);
  return ok(
    document.state === 'reading' ? followed : withConsequences(followed, document, situation, decision),
  );
};

function isSame(current: Document, values: FormValues, { viewer }: Decision): boolean {
  return current.author === viewer.person && JSON.stringify(current.values) === JSON.stringify(values);
}

/**
 * A second version says of which one it is the correction; one from before her time may be started anew, what
 * grows has a next one, and what is written together has one upon the version that its author looked at.
 */
function mayReplace(
  act: ActOf<'submit'>,
  rule: DocumentRule,
  current: Document | undefined,
  decision: Decision,
) {
  const { trajectory, today, viewer } = decision;
  const { grows, coAuthors } = rule;
  // Written together: whoever did not see the other's last version does not write over it.
  if (coAuthors) return act.correctionOf === current?.id ? ok(true) : refuse('changedMeanwhile');
  if (act.correctionOf !== undefined) {
    if (!trajectory.documents.some((each) => each.id === act.correctionOf)) return refuse('notFound');
    return current?.id === act.correctionOf && current.author === viewer.person
      ? ok(true)
      : refuse('changedMeanwhile');
  }
  const isTaken = !grows && current && !isFromBefore(current, rule, trajectory, today);
  return isTaken ? refuse('alreadyDone') : ok(true);
}

function documentOf(
  act: ActOf<'submit'>,
  rule: DocumentRule,
  values: FormValues,
  { trajectory, situation, viewer, at, today }: Decision,
): Document {
  const same = trajectory.documents.filter((d) => d.kind === act.kind && d.momentId === act.moment);
  const version = 1 + Math.max(0, ...same.map((each) => each.version));
  const isOfGroup = trajectory.participants.filter((p) => p.role === situation.template.subject).length > 1;
  const about = soleSubject(trajectory, situation.template);
  const base: Document = {
    id: `${act.kind}.${act.moment ?? 'trajectory'}.${rule.opens ? tellingNothing(situation, trajectory.id) : `v${version}`}`,
    kind: act.kind,
    version,
    author: viewer.person,
    subject: isOfGroup ? NOBODY : (about?.person ?? viewer.person),
    at,
    values,
    state: 'recorded',
    readBy: [],
    ...(act.moment === undefined ? {} : { momentId: act.moment }),
  };
  const delivery = deliveryOf(rule, situation);
  if (delivery.kind !== 'readFirst') return base;
  return {
    ...base,
    state: 'reading',
    reactUntil: reactionEnds(delivery.schoolDays, situation, today),
  };
}

/**
 * Which version of it somebody prepared, and so whether another was there before, those who read it later need not know.
 * The same when what was asked is decided again.
 */
function tellingNothing({ digest, entry }: Situation, trajectory: string): string {
  return digest(`document ${trajectory} ${entry}`).slice(0, 20);
}

/** Desk work is done when what it leads to is written. */
function closed(trajectory: Trajectory, { moment: id }: ActOf<'submit'>, { at }: Decision): Trajectory {
  const moment = trajectory.moments.find((each) => each.id === id);
  return moment?.place === 'desk' && moment.state === 'scheduled'
    ? withMoment(trajectory, { ...moment, state: 'held', heldAt: at })
    : trajectory;
}
