import { allDocuments } from '../release/released.ts';
import { isInTrack, stepOf } from '../template/expand.ts';
import type { DocumentRule, Template } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import type { LogEntry } from '../trajectory/log.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { PersonId, Role } from '../trajectory/participant.ts';
import { boardFor } from './board.ts';
import { finishedBy, readsBack } from './finishing.ts';
import { isOnlyAsked } from './only-asked.ts';
import {
  isAmongReaders,
  readsDelivered,
  readsToday,
  subjectReadsNow,
  waitsForSubject,
  wasReplacedBefore,
  wasThereBy,
} from './readers.ts';
import { holdsOn, partsBefore, rolesOf, type Standing } from './roles.ts';
import type { System, Viewer } from './viewer.ts';

/*
 * Who may see what. With mayDo and mayWrite (acting.ts) this is the only place that decides; the policies come
 * from the template. Denied is the default, and the app itself sees nothing through this gate.
 */

/**
 * Whether the viewer may know that the trajectory exists. Until it was discussed in person only they may who
 * could have started it: the bot never brings the news.
 */
export function maySee(viewer: Viewer | System, standing: Standing): boolean {
  return viewer.kind === 'person' && mayKnow(viewer.person, standing);
}

/** The same of somebody who asks nothing: whom a message about it may reach. */
export function mayKnow(person: PersonId, standing: Standing): boolean {
  const { trajectory, template, day } = standing;
  const roles = rolesOf(trajectory, person, day).filter((role) => !isOutside(role, template));
  if (trajectory.discussed) return roles.length > 0 || finishedBy(person, standing).length > 0;
  return roles.some((role) => template.roles.some((rule) => rule.role === role && rule.starts !== 'no'));
}

function isOutside(role: Role, { roles }: Standing['template']): boolean {
  return roles.some((rule) => rule.role === role && rule.outside === true);
}

/** Whether the viewer may see the goals, and goals that were proposed in their place. */
export function maySeeGoals(viewer: Viewer | System, standing: Standing): boolean {
  if (!maySee(viewer, standing)) return false;
  // Who finishes a verslag writes it by the goals that she had with her.
  return (
    holdsOneOf(viewer, standing.template.goals.visibleTo, standing) || finishing(viewer, standing).length > 0
  );
}

/** Who of those chosen will read the goals that are being written: whom it is about not before it was discussed. */
export function goalReadersAmong<P extends { readonly role: Role }>(
  chosen: readonly P[],
  { goals, introduction, roles }: Template,
): readonly (P & Pick<Reader, 'when'>)[] {
  const starts = (role: Role) => roles.some((rule) => rule.role === role && rule.starts !== 'no');
  return chosen
    .filter(({ role }) => goals.visibleTo.includes(role))
    .map((one) => ({
      ...one,
      when: introduction === 'byStarting' || starts(one.role) ? 'now' : 'onceDiscussed',
    }));
}

/**
 * Whether the viewer may see date, place and state of a moment: the progress is no secret among participants. What a
 * document asked for is one once it has a date: until then it only tells what stands in that document.
 */
export function maySeeMoment(viewer: Viewer | System, moment: Moment, standing: Standing): boolean {
  if (!maySee(viewer, standing) || !standing.trajectory.moments.some((m) => m.id === moment.id)) return false;
  const own = finishing(viewer, standing);
  if (own.length > 0) return own.some((one) => one.id === moment.id);
  if (!concerns(viewer, moment, standing)) return false;
  if (!isOnlyAsked(moment, standing.template)) return true;
  return standing.template.documents.some(
    ({ plans, readers }) => plans?.step === moment.step && holdsOneOf(viewer, readers, standing),
  );
}

/** Whether a moment is for all, for the viewer's track, or she is in none of them because she guides or leads. */
function concerns(viewer: Viewer | System, moment: Moment, { trajectory, template, day }: Standing): boolean {
  if (template.tracks === undefined) return true;
  const step = stepOf(template, moment, trajectory.options);
  return trajectory.participants.some(
    (one) =>
      viewer.kind === 'person' && one.person === viewer.person && holdsOn(one, day) && isInTrack(one, step),
  );
}

/**
 * Whether the viewer may see films and their marks: who guides and who is guided. Of one visit only
 * who was to be there: a later coach has to be given it.
 */
export function maySeeFilm(viewer: Viewer | System, standing: Standing, visit?: Moment): boolean {
  const { subject, organiser } = standing.template;
  if (!maySee(viewer, standing) || !holdsOneOf(viewer, [subject, organiser], standing)) return false;
  return (
    viewer.kind === 'person' && (!visit || visit.attendees.some((each) => each.person === viewer.person))
  );
}

/** Whether the viewer may see somebody's answer to "samen verder?": only who gave it. */
export function maySeeMatchAnswer(viewer: Viewer | System, of: PersonId, standing: Standing): boolean {
  return viewer.kind === 'person' && viewer.person === of && maySee(viewer, standing);
}

/** Whether the viewer may see what guiding takes of somebody: who leads does, and everybody of herself. */
export function maySeeHours(viewer: Viewer | System, of: PersonId, standing: Standing): boolean {
  if (viewer.kind === 'system' || !maySee(viewer, standing)) return false;
  return viewer.person === of || holdsOneOf(viewer, [standing.template.leads], standing);
}

/** Whether the viewer may read a version of a document. Drafts are no documents: each person has only her own. */
export function mayRead(viewer: Viewer | System, document: Document, standing: Standing): boolean {
  if (viewer.kind === 'system' || !maySee(viewer, standing)) return false;
  const { trajectory, day } = standing;
  if (readsBack(viewer.person, document, standing)) return true;
  return trajectory.participants.some(
    (p) => p.person === viewer.person && holdsOn(p, day) && readsToday(p, document, standing),
  );
}

/** Whether the viewer may open the log: what was done and read about her is the subject's to see. */
export function maySeeLog(viewer: Viewer | System, standing: Standing): boolean {
  return maySee(viewer, standing) && holdsOneOf(viewer, [standing.template.subject], standing);
}

/** Whether the viewer may see one entry of it: none about a document that she may not read yet. */
export function maySeeLogEntry(viewer: Viewer | System, entry: LogEntry, standing: Standing): boolean {
  if (!maySeeLog(viewer, standing)) return false;
  const all = allDocuments(standing.trajectory, standing.template);
  const document = all.find((each) => each.id === entry.about);
  const moment = standing.trajectory.moments.find((each) => each.id === entry.about);
  if (moment && !concerns(viewer, moment, standing)) return false;
  return !document || mayRead(viewer, document, standing);
}

export interface Reader {
  readonly person: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly when: 'now' | 'onceDiscussed' | 'onceBoth' | 'onceBegun' | 'onceAgreed' | 'onceDelivered';
}

/**
 * Who reads a document of a kind, for the badge beside the text: now, and once it is delivered. Given the
 * document itself it says who can read that version; without it, who will read what is being written.
 */
export function readersOf(rule: DocumentRule, standing: Standing, document?: Document): readonly Reader[] {
  const { trajectory, template, day } = standing;
  const inIt = trajectory.participants.flatMap((p): Reader[] => {
    if (!holdsOn(p, day)) return [];
    const now = document
      ? readsToday(p, document, standing)
      : p.role === rule.author ||
        (!rule.opensWith &&
          !rule.opens &&
          (p.role === template.subject ? subjectReadsNow(rule) : rule.readers.includes(p.role)));
    // A copy is read by whom it was made for, and by nobody later.
    if (document?.released) return now ? [{ person: p.person, name: p.name, role: p.role, when: 'now' }] : [];
    const before = document
      ? partsBefore(p, standing).filter((part) => wasThereBy(part, document, standing))
      : [];
    const opens =
      !document?.withdrawnAt && [p, ...before].some((part) => isAmongReaders(rule, part, document, standing));
    const both = rule.opensWith !== undefined && opens;
    const begun =
      rule.opens !== undefined && opens && !(document && wasReplacedBefore(rule, document, p, standing));
    const later = rule.delivery.kind !== 'none' && !document?.withdrawnAt && readsDelivered(rule, p.role);
    if (!now && !both && !begun && !later) return [];
    const asked = begun && p.role !== template.subject && waitsForSubject(rule, document, p);
    const when = now
      ? 'now'
      : both
        ? 'onceBoth'
        : asked
          ? 'onceAgreed'
          : begun
            ? 'onceBegun'
            : 'onceDelivered';
    return [{ person: p.person, name: p.name, role: p.role, when }];
  });
  return document?.withdrawnAt || document?.released ? inIt : [...inIt, ...boardIn(rule, standing, document)];
}

/** Who read it for the board, outside the trajectory. */
function boardIn(rule: DocumentRule, standing: Standing, document?: Document): readonly Reader[] {
  const people = boardFor(rule.kind, standing);
  const when = document?.state === 'delivered' ? 'now' : 'onceDelivered';
  return (standing.board ?? [])
    .filter(({ person }) => people.includes(person))
    .map(({ person, name }) => ({ person, name, role: 'bestuur', when }));
}

/** Whether a viewer holds one of these roles today. */
export function holdsOneOf(viewer: Viewer | System, roles: readonly Role[], standing: Standing): boolean {
  return rolesIn(viewer, standing).some((role) => roles.includes(role));
}

/** What is left to a viewer whose part is over. */
function finishing(viewer: Viewer | System, standing: Standing): readonly Moment[] {
  return viewer.kind === 'person' ? finishedBy(viewer.person, standing) : [];
}

function rolesIn(viewer: Viewer | System, { trajectory, day }: Standing): readonly Role[] {
  return viewer.kind === 'person' ? rolesOf(trajectory, viewer.person, day) : [];
}
