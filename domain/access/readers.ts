import { authorRoles } from '../tailoring/versions.ts';
import { isInTrack, stepOf } from '../template/expand.ts';
import type { DocumentRule } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import { currentDocument } from '../trajectory/documents.ts';
import { hasBegun } from '../trajectory/moments.ts';
import type { Participant, Role } from '../trajectory/participant.ts';
import { dayOf, instantOf, partsBefore, type Standing } from './roles.ts';

/* What somebody with a part in a trajectory reads of its documents: asked of access.ts, which knows who has one. */

/** Whether somebody who takes part today reads a version of a document: also what was there for the role that she goes on from. */
export function readsToday(who: Participant, document: Document, standing: Standing): boolean {
  return (
    reads(who, document, standing) ||
    partsBefore(who, standing).some(
      (part) => wasThereBy(part, document, standing) && reads(part, document, standing),
    )
  );
}

/** Whether a role had a document by the last day of a part that is over: as it was written, or delivered by then. */
export function wasThereBy(
  { role, until = '' }: Participant,
  document: Document,
  { template }: Standing,
): boolean {
  const { kind, at, deliveredAt } = document;
  const isReader = template.documents.some((rule) => rule.kind === kind && rule.readers.includes(role));
  return dayOf(isReader ? at : (deliveredAt ?? at)) <= until;
}

/** Whether somebody with such a part reads a version of a document. */
function reads(who: Participant, document: Document, standing: Standing): boolean {
  if (document.released) return [document.released.to, document.subject].includes(who.person);
  const rule = standing.template.documents.find((each) => each.kind === document.kind);
  if (!rule) return false;
  if (isHers(rule, who, document)) return true;
  if (document.withdrawnAt) return false;
  if (rule.opensWith && !currentDocument(standing.trajectory, rule.opensWith, document.momentId))
    return false;
  if (rule.opens && (!isOpen(document, standing) || wasReplacedBefore(rule, document, who, standing)))
    return false;
  if (waitsForSubject(rule, document, who)) return false;
  if (!isOfHerTrack(who, document, standing)) return false;
  const isDelivered = document.state === 'delivered';
  if (who.person === document.subject) return isDelivered || subjectReadsNow(rule);
  if (isDelivered) return readsDelivered(rule, who.role);
  return isAmongReaders(rule, who, document, standing);
}

/** What somebody wrote is hers to read in a role that has to do with such documents: who leads since has to be given it. */
function isHers(rule: DocumentRule, { person, role }: Participant, { author }: Document): boolean {
  return person === author && (authorRoles(rule).includes(role) || readsDelivered(rule, role));
}

/** Whether hers is a role that reads such documents as they are written, and this one is not from before her time. */
export function isAmongReaders(
  rule: DocumentRule,
  who: Participant,
  document: Document | undefined,
  standing: Standing,
): boolean {
  if (!rule.readers.includes(who.role)) return false;
  if (!document || who.person === document.subject) return true;
  // What is to be told in person is for whoever comes after its author to tell.
  const isOfRole = rule.per === 'trajectory' || rule.delivery.kind === 'inPerson';
  const isOfAll = isOfRole && !rule.grows && rule.releasableTo === undefined;
  return isOfAll || wasThere(who, document, standing);
}

/** What is written of a meeting of one track stays in it. */
function isOfHerTrack(who: Participant, { momentId }: Document, { trajectory, template }: Standing): boolean {
  if (template.tracks === undefined) return true;
  const moment = trajectory.moments.find((one) => one.id === momentId);
  return !moment || isInTrack(who, stepOf(template, moment, trajectory.options));
}

/** Whether its subject has still to say that somebody may read it; to who has not written it yet it does. */
export function waitsForSubject(
  { asksSubject, author }: DocumentRule,
  document: Document | undefined,
  { person, role }: Participant,
): boolean {
  if (!asksSubject || role === author || person === document?.subject) return false;
  return !document?.agreed?.some(({ by }) => by === document.subject);
}

/** Whether the moment that it was prepared for has begun: at its time of now, wherever it stood before. */
function isOpen(document: Document, standing: Standing): boolean {
  const moment = standing.trajectory.moments.find((one) => one.id === document.momentId);
  return moment !== undefined && hasBegun(moment, instantOf(standing));
}

/**
 * Whether what was prepared for it was written anew before it began: nobody had it by then, and who reads the next one
 * need not know what stood there first.
 */
export function wasReplacedBefore(
  rule: DocumentRule,
  { kind, momentId, version }: Document,
  who: Participant,
  { trajectory }: Standing,
): boolean {
  const start = trajectory.moments.find((one) => one.id === momentId)?.start ?? '';
  return trajectory.documents.some(
    (one) =>
      one.kind === kind &&
      one.momentId === momentId &&
      one.version > version &&
      !one.withdrawnAt &&
      Date.parse(one.at) < Date.parse(start) &&
      !waitsForSubject(rule, one, who),
  );
}

/** Whether a role reads a kind of document once it is delivered. */
export function readsDelivered(rule: DocumentRule, role: Role): boolean {
  return rule.readers.includes(role) || rule.deliveredTo.includes(role);
}

/** What must be told in person is not found in a tab first. */
export function subjectReadsNow(rule: DocumentRule): boolean {
  return rule.delivery.kind !== 'inPerson';
}

/**
 * A verslag of a talk is between those who were in the trajectory together: who took over from its author, or
 * came after it, has to be given it.
 */
function wasThere(reader: Participant, document: Document, { trajectory }: Standing): boolean {
  const { from } = reader;
  if (from === undefined) return true;
  const author = trajectory.participants.filter((p) => p.person === document.author);
  return from <= dayOf(document.at) && author.some((p) => p.until === undefined || from <= p.until);
}
