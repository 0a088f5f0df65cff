import { Temporal } from 'temporal-polyfill';
import { ZONE } from '../calendar/zone.ts';
import { organisingRole, stepOf } from '../template/expand.ts';
import type { DocumentRule } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import { isSuperseded } from '../trajectory/documents.ts';
import type { Moment } from '../trajectory/moment.ts';
import { isScheduled, startOf } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { OwedContext } from './context.ts';
import type { Telling } from './effect.ts';
import { mayBeTold, peopleOf } from './recipients.ts';
import { promptAt, tellingOf } from './telling.ts';

const morning = Temporal.PlainTime.from('08:00');

/**
 * What is told of documents and films. A document that must be told in person is never pushed: neither that it
 * is there nor that it was released.
 */
export function reports(trajectory: Trajectory, context: OwedContext): Telling[] {
  const { documents } = trajectory;
  return [
    ...documents.flatMap((one) => (one.withdrawnAt ? [] : aboutDocument(trajectory, one, context))),
    ...filmsToDelete(trajectory, context),
  ];
}

function aboutDocument(trajectory: Trajectory, document: Document, context: OwedContext): Telling[] {
  const rule = context.template.documents.find((one) => one.kind === document.kind);
  if (!rule || rule.delivery.kind === 'inPerson') return [];
  if (document.state === 'reading') {
    return isSuperseded(trajectory, document) ? [] : toRead(trajectory, document, context);
  }
  if (document.state === 'delivered') return delivered(trajectory, document, rule, context);
  return rule.opensWith ? bothIn(trajectory, document, context) : shared(trajectory, document, context);
}

/** Filled in separately: who was first hears when the other's is in, and that is all that is told of either. */
function bothIn(trajectory: Trajectory, document: Document, context: OwedContext): Telling[] {
  const { author: to, kind, momentId } = document;
  const { opensWith } = context.template.documents.find((one) => one.kind === kind) ?? {};
  const ofMoment = trajectory.documents.filter((one) => one.momentId === momentId && !one.withdrawnAt);
  const first = ofMoment.find((one) => one.kind === kind);
  const other = ofMoment.find((one) => one.kind === opensWith);
  const moment = trajectory.moments.find((one) => one.id === momentId);
  const isFirst = other && first === document && Date.parse(document.at) < Date.parse(other.at);
  if (!moment || !isFirst || !mayBeTold(trajectory, to, context)) return [];
  const ref = { card: 'bothIn', trajectory: trajectory.id, moment: moment.id } as const;
  return [tellingOf(to, ref, { subject: moment.id, revision: 0 }, promptAt(context, to, other.at))];
}

/** The subject reads it first; it is delivered when the time for a reaction is over, read or not. */
function toRead(trajectory: Trajectory, document: Document, context: OwedContext): Telling[] {
  const { id, version, subject: to, reactUntil } = document;
  if (!mayBeTold(trajectory, to, context)) return [];
  const ref = { card: 'reportToRead', trajectory: trajectory.id, document: id } as const;
  const until = reactUntil === undefined ? undefined : Temporal.Instant.from(reactUntil);
  const due = promptAt(context, to, document.at);
  return [tellingOf(to, ref, { subject: id, revision: version }, due, until)];
}

/** To whom it was delivered; and to its subject that it was, when that was not her own doing. */
function delivered(
  trajectory: Trajectory,
  document: Document,
  rule: DocumentRule,
  context: OwedContext,
): Telling[] {
  const { id, version, author, subject, deliveredAt } = document;
  if (deliveredAt === undefined) return [];
  const ref = { card: 'reportDelivered', trajectory: trajectory.id, document: id } as const;
  const readers = peopleOf(trajectory, [...rule.deliveredTo, context.template.subject], context);
  return readers
    .filter((to) => to !== author && (to !== subject || !isByReaction(document)))
    .map((to) => tellingOf(to, ref, { subject: id, revision: version }, promptAt(context, to, deliveredAt)));
}

/** Within the days for a reaction only the reaction itself, or that there is none, hands it over. */
function isByReaction({ reactUntil, deliveredAt }: Document): boolean {
  if (reactUntil === undefined || deliveredAt === undefined) return false;
  return Temporal.Instant.compare(deliveredAt, reactUntil) <= 0;
}

/** What somebody prepared for a moment to come is told to its organiser: the lesson plan is there. */
function shared(trajectory: Trajectory, document: Document, context: OwedContext): Telling[] {
  const { template } = context;
  const rule = template.documents.find((one) => one.kind === document.kind);
  const moment = momentFor(trajectory, document, context);
  // What is filled in separately is not announced: that it is there may not hurry the other.
  if (!moment || !isScheduled(moment) || rule?.opensWith || rule?.opens) return [];
  if (!asksFor(document, moment, trajectory, context)) return [];
  const { id, version } = document;
  const ref = { card: 'lessonShared', trajectory: trajectory.id, moment: moment.id, document: id } as const;
  return peopleOf(trajectory, [organisingRole(moment, template, trajectory.options)], context)
    .filter((to) => to !== document.author)
    .map((to) =>
      tellingOf(
        to,
        ref,
        { subject: id, revision: version },
        promptAt(context, to, document.at),
        startOf(moment),
      ),
    );
}

/** What it was made for: its moment or, of a document of the whole, the first to come that asks for it. */
function momentFor(trajectory: Trajectory, document: Document, context: OwedContext): Moment | undefined {
  if (document.momentId !== undefined) return trajectory.moments.find((one) => one.id === document.momentId);
  const rule = context.template.documents.find((one) => one.kind === document.kind);
  // What grows is no preparation for one moment: each time it is written it is the next one of itself.
  if (rule?.per !== 'trajectory' || rule.grows || isSuperseded(trajectory, document)) return undefined;
  return trajectory.moments
    .filter(isScheduled)
    .filter((moment) => asksFor(document, moment, trajectory, context))
    .sort((a, b) => Temporal.Instant.compare(startOf(a), startOf(b)))[0];
}

function asksFor(
  { kind }: Document,
  moment: Moment,
  { options }: Trajectory,
  { template }: OwedContext,
): boolean {
  return stepOf(template, moment, options).prepare.some((one) => one.document === kind);
}

/** On the day that was set, also when the trajectory has ended: what was filmed must still be gone. */
function filmsToDelete(trajectory: Trajectory, context: OwedContext): Telling[] {
  return trajectory.films.flatMap(({ momentId, deleteOn, deleted }) => {
    if (deleteOn === undefined || deleted) return [];
    const day = Temporal.PlainDate.from(deleteOn);
    const due = day.toZonedDateTime({ timeZone: ZONE, plainTime: morning }).toInstant();
    const ref = { card: 'filmToDelete', trajectory: trajectory.id, moment: momentId } as const;
    return peopleOf(trajectory, [context.template.organiser], context).map((to) =>
      tellingOf(to, ref, { subject: momentId, revision: deleteOn }, promptAt(context, to, due)),
    );
  });
}
