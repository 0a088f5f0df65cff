import type { ActKind } from '../acts/act.ts';
import { turnOf } from '../schedule/turn.ts';
import { authorRoles } from '../tailoring/versions.ts';
import { organisingRole } from '../template/expand.ts';
import type { DocumentRule, Step } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Role } from '../trajectory/participant.ts';
import { holdsOneOf, mayRead, maySee, maySeeFilm, maySeeGoals } from './access.ts';
import { finishedBy, finishes } from './finishing.ts';
import type { Standing } from './roles.ts';
import type { System, Viewer } from './viewer.ts';

/** What an act is about, where it is about one thing. */
export interface ActSubject {
  readonly moment?: Moment;
  readonly document?: Document;
  /** The document kind that is written, agreed to or discussed. */
  readonly kind?: string;
  /** The role that goes to somebody else. */
  readonly role?: Role;
}

type Rule = (viewer: Viewer, standing: Standing, subject: ActSubject) => boolean;

const subject: Rule = (viewer, standing) => holdsOneOf(viewer, [standing.template.subject], standing);
const leads: Rule = (viewer, standing) => holdsOneOf(viewer, [standing.template.leads], standing);
const guides: Rule = (viewer, standing) => holdsOneOf(viewer, [standing.template.organiser], standing);
const leadsOrGuides: Rule = (viewer, standing, subject) =>
  leads(viewer, standing, subject) || guides(viewer, standing, subject);
/** Whose meeting it is. */
const organises: Rule = (viewer, standing, { moment }) =>
  moment !== undefined && mayOrganise(viewer, moment, standing);
/** Whose turn it is to see to it, as long as it has no date. */
const hasTurn: Rule = (viewer, standing, { moment }) => {
  if (moment?.state !== 'proposed' && moment?.state !== 'notHeld') return false;
  const turn = turnOf(moment, standing.trajectory, standing.template);
  return turn !== undefined && holdsOneOf(viewer, [turn], standing);
};
const leadsOrOrganises: Rule = (viewer, standing, subject) =>
  leads(viewer, standing, subject) || organises(viewer, standing, subject);
const starts: Rule = (viewer, standing) =>
  holdsOneOf(
    viewer,
    rolesWhere(standing, (rule) => rule.starts !== 'no'),
    standing,
  );
const attends: Rule = (viewer, _standing, { moment }) =>
  moment?.attendees.some((each) => each.person === viewer.person) ?? false;
/** Hers to give and to take back: what is written about her, as far as its template lets it go to anyone. */
const releases: Rule = (viewer, standing, { document }) =>
  document !== undefined &&
  document.subject === viewer.person &&
  mayRead(viewer, document, standing) &&
  ruleOf(document, standing)?.releasableTo !== undefined;
const wrote: Rule = (viewer, standing, { document }) =>
  document !== undefined &&
  document.author === viewer.person &&
  mayWriteAbout(viewer, document.kind, momentOf(document, standing), standing);
/** Whose it is to tell: who wrote it, and who came after her in the role that does. */
const tells: Rule = (viewer, standing, subject) => {
  const { document } = subject;
  if (document === undefined) return false;
  return (
    wrote(viewer, standing, subject) ||
    (mayRead(viewer, document, standing) && mayWrite(viewer, document.kind, standing))
  );
};

/** Of goals that are proposed: without her they are not in force. */
const agreesGoals: Rule = (viewer, standing) =>
  maySeeGoals(viewer, standing) && holdsOneOf(viewer, standing.template.goals.agreedBy, standing);

/** Whose it is to say who holds a role. */
const assigns: Rule = (viewer, standing, { role }) =>
  rolesToAssign(viewer, standing).some((one) => role === undefined || one === role);

/** Every act and who may do it; whether it can be done now is for the act itself to say. */
const rules: Readonly<Record<ActKind, Rule>> = {
  amendStart: starts,
  amendDay: leads,
  agreeEnd: leads,
  markDiscussed: leads,
  undoDiscussed: leads,
  seeGoals: subject,
  agreeGoals: agreesGoals,
  doubtGoals: agreesGoals,
  confirmPlan: guides,
  matchAnswer: (viewer, standing) => holdsOneOf(viewer, matchedRoles(standing), standing),
  assignCoach: leads,
  assignRole: assigns,
  endRole: assigns,
  respond: attends,
  answerProposal: organises,
  askTimes: organises,
  /** Whether she was asked is for the act to say, and the same to who was not as where nobody is. */
  answerTimes: attends,
  endPoll: organises,
  move: (viewer, standing, subject) =>
    organises(viewer, standing, subject) || hasTurn(viewer, standing, subject),
  /** As the plan is: hers who guides, whoever's meetings are in it. */
  replan: guides,
  callOff: leadsOrOrganises,
  setAttendance: leads,
  restore: leadsOrOrganises,
  answerQuestion: organises,
  held: (viewer, standing, subject) =>
    organises(viewer, standing, subject) ||
    finishedBy(viewer.person, standing).some(({ id }) => id === subject.moment?.id),
  undoHeld: organises,
  submit: (viewer, standing, { kind, moment }) =>
    kind !== undefined && mayWriteAbout(viewer, kind, moment, standing),
  withdraw: wrote,
  read: (viewer, standing, { document }) => document !== undefined && mayRead(viewer, document, standing),
  react: (viewer, standing, { document }) =>
    document?.subject === viewer.person && mayRead(viewer, document, standing),
  markInPerson: tells,
  letOpen: (viewer, standing, { document }) =>
    document !== undefined &&
    !document.released &&
    document.subject === viewer.person &&
    mayRead(viewer, document, standing) &&
    ruleOf(document, standing)?.asksSubject === true,
  sign: (viewer, standing, { document }) =>
    document !== undefined &&
    !document.released &&
    mayRead(viewer, document, standing) &&
    holdsOneOf(viewer, ruleOf(document, standing)?.signedBy ?? [], standing),
  agreeTailored: (viewer, standing, { kind }) =>
    tailors(kind, standing) !== undefined && mayWrite(viewer, kind ?? '', standing),
  discussTailored: (viewer, standing, { kind }) => {
    const rule = tailors(kind, standing);
    return rule !== undefined && holdsOneOf(viewer, [rule.discussedWith], standing);
  },
  release: releases,
  agreeExcerpt: wrote,
  takeBack: releases,
  checkFilmBasis: organises,
  referFilm: (viewer, standing, { moment }) => maySeeFilm(viewer, standing, moment),
  confirmFilmDeleted: (viewer, standing, { moment }) => maySeeFilm(viewer, standing, moment),
  /** Whoever guides or is guided, of what she reads; and whose kind of document it is to write. */
  settleAgreement: (viewer, standing, { document }) =>
    document !== undefined &&
    mayRead(viewer, document, standing) &&
    (holdsOneOf(viewer, [standing.template.subject, standing.template.organiser], standing) ||
      (!document.released && mayWrite(viewer, document.kind, standing))),
  pause: leadsOrGuides,
  resume: leadsOrGuides,
  stop: leads,
};

/**
 * Whether the viewer has the right to do this, to this. Asked for what she may see only, and silent about
 * whether it can be done now. The app itself does nothing by this gate: what falls due is `elapse`.
 */
export function mayDo(
  viewer: Viewer | System,
  act: ActKind,
  standing: Standing,
  subject: ActSubject = {},
): boolean {
  return viewer.kind === 'person' && maySee(viewer, standing) && rules[act](viewer, standing, subject);
}

/**
 * The roles that the viewer may give to somebody else: who leads it all but whom it is about and who guides, who guides
 * those that are let in on nothing.
 */
export function rolesToAssign(viewer: Viewer | System, standing: Standing): readonly Role[] {
  const { roles, subject: guided, organiser, leads: leading } = standing.template;
  if (!maySee(viewer, standing)) return [];
  const isLeader = holdsOneOf(viewer, [leading], standing);
  const isGuide = holdsOneOf(viewer, [organiser], standing);
  return roles
    .filter(
      ({ role, outside }) => role !== guided && role !== organiser && (isLeader || (isGuide && outside)),
    )
    .map(({ role }) => role);
}

function tailors(kind: string | undefined, { template }: Standing): DocumentRule['tailors'] {
  return template.documents.find((each) => each.kind === kind)?.tailors;
}

function ruleOf({ kind }: Document, { template }: Standing): DocumentRule | undefined {
  return template.documents.find((each) => each.kind === kind);
}

/** Whether a moment is the viewer's to move and to hold: the role whose meeting it is. */
export function mayOrganise(viewer: Viewer | System, moment: Moment, standing: Standing): boolean {
  const role = organisingRole(moment, standing.template, standing.trajectory.options);
  return maySee(viewer, standing) && holdsOneOf(viewer, [role], standing);
}

/** Whether the viewer may write documents of a kind: the roles that the template names as its authors. */
export function mayWrite(viewer: Viewer | System, kind: string, standing: Standing): boolean {
  const rule = standing.template.documents.find((each) => each.kind === kind);
  return rule !== undefined && maySee(viewer, standing) && holdsOneOf(viewer, authorRoles(rule), standing);
}

/** The same about one moment: also who had that meeting before it went to another, until its verslag is there. */
export function mayWriteAbout(
  viewer: Viewer | System,
  kind: string,
  moment: Moment | undefined,
  standing: Standing,
): boolean {
  if (mayWrite(viewer, kind, standing)) return true;
  return viewer.kind === 'person' && moment !== undefined && finishes(viewer.person, kind, moment, standing);
}

/** Whether it is for her to write it: what somebody else still finishes is not asked of who came after her. */
export function isHersToWrite(viewer: Viewer, kind: string, moment: Moment, standing: Standing): boolean {
  if (!mayWriteAbout(viewer, kind, moment, standing)) return false;
  return !moment.attendees.some(
    ({ person }) => person !== viewer.person && finishes(person, kind, moment, standing),
  );
}

function momentOf({ momentId }: Document, { trajectory }: Standing): Moment | undefined {
  return trajectory.moments.find((one) => one.id === momentId);
}

/** Who must say "samen verder": those without whom the match talk cannot be. */
export function matchedRoles({ template }: Standing): readonly Role[] {
  const step: Step | undefined = template.steps.find((each) => each.id === template.matchStep);
  return step?.attendees.filter((each) => each.required).map((each) => each.role) ?? [];
}

function rolesWhere(
  standing: Standing,
  holds: (rule: { readonly starts: string }) => boolean,
): readonly Role[] {
  return standing.template.roles.filter(holds).map((rule) => rule.role);
}
