import { mayRead, maySee, maySeeMoment } from './access/access.ts';
import { type ActSubject, mayDo } from './access/acting.ts';
import { handedToBoard } from './access/board.ts';
import { mayBookFor } from './access/coordinating.ts';
import { takesTheLead } from './access/leading.ts';
import { standingAt } from './access/roles.ts';
import { mayShape, onlyBooks } from './access/shaping.ts';
import type { System, Viewer } from './access/viewer.ts';
import type { Act, ActKind, ActOf } from './acts/act.ts';
import { agreeEnd } from './acts/agree-end.ts';
import { amendDay } from './acts/amend-day.ts';
import { amendStart } from './acts/amend-start.ts';
import { answerQuestion } from './acts/answer-question.ts';
import { answerTimes, askTimes, endPoll } from './acts/ask-times.ts';
import { assignCoach } from './acts/assign-coach.ts';
import { assignRole } from './acts/assign-role.ts';
import { callOff, restore } from './acts/call-off.ts';
import { confirmPlan } from './acts/confirm-plan.ts';
import { type Decide, decisionOf } from './acts/decision.ts';
import { markDiscussed, seeGoals, undoDiscussed } from './acts/discuss.ts';
import { markInPerson, react, read, withdraw } from './acts/documents.ts';
import { stop } from './acts/end.ts';
import { endRole } from './acts/end-role.ts';
import { checkFilmBasis, confirmFilmDeleted, referFilm } from './acts/film.ts';
import { MOST_CHARACTERS, outgrows } from './acts/fits.ts';
import { agreeGoals, doubtGoals } from './acts/goals.ts';
import { held, undoHeld } from './acts/held.ts';
import { letOpen } from './acts/let-open.ts';
import { isLogged, logged } from './acts/log.ts';
import { matchAnswer } from './acts/match.ts';
import { move } from './acts/move.ts';
import { withWeeks } from './acts/named-weeks.ts';
import { pause, resume } from './acts/pause.ts';
import { agreeExcerpt, release, takeBack } from './acts/release.ts';
import { replan } from './acts/replan.ts';
import { answerProposal, respond } from './acts/respond.ts';
import { setAttendance } from './acts/set-attendance.ts';
import { settleAgreement } from './acts/settle-agreement.ts';
import { sign } from './acts/sign.ts';
import type { Situation } from './acts/situation.ts';
import { submit } from './acts/submit.ts';
import { agreeTailored, discussTailored } from './acts/tailor.ts';
import { allDocuments, releasesOf } from './release/released.ts';
import { ok, type Result, refuse, refuseAll } from './result.ts';
import type { Template } from './template/template.ts';
import type { Trajectory } from './trajectory/trajectory.ts';

/** Every act and the function that decides it. */
const table: { readonly [K in ActKind]: Decide<K> } = {
  amendStart,
  amendDay,
  agreeEnd,
  markDiscussed,
  undoDiscussed,
  seeGoals,
  agreeGoals,
  doubtGoals,
  confirmPlan,
  matchAnswer,
  assignCoach,
  assignRole,
  endRole,
  respond,
  answerProposal,
  askTimes,
  answerTimes,
  endPoll,
  move,
  replan,
  callOff,
  setAttendance,
  restore,
  answerQuestion,
  held,
  undoHeld,
  submit,
  withdraw,
  read,
  react,
  markInPerson,
  letOpen,
  sign,
  agreeTailored,
  discussTailored,
  release,
  agreeExcerpt,
  takeBack,
  checkFilmBasis,
  referFilm,
  confirmFilmDeleted,
  settleAgreement,
  pause,
  resume,
  stop,
};

/** What can still be done with a trajectory that has ended: finish its reports, read and sign them and let them be read, clear its films. */
const afterTheEnd: ReadonlySet<ActKind> = new Set<ActKind>([
  'held',
  'undoHeld',
  'submit',
  'withdraw',
  'read',
  'react',
  'markInPerson',
  'letOpen',
  'sign',
  'release',
  'agreeExcerpt',
  'takeBack',
  'referFilm',
  'confirmFilmDeleted',
  'stop',
]);

/**
 * What an act makes of a trajectory, as of `situation.now`; the only way in which people change one. The same
 * object back when it changes nothing: an entry that was applied before, or all that was asked stands already.
 * Whoever may not see what is named hears `notFound`, as for what does not exist; whoever may see it but not do
 * this hears `notAllowed`.
 */
export function decide(
  trajectory: Trajectory,
  act: Act,
  by: Viewer | System,
  situation: Situation,
): Result<Trajectory> {
  const { board = [] } = situation;
  const standing = { ...standingAt(trajectory, situation.template, situation.now), board };
  const forCoach = act.act === 'confirmPlan' && mayBookFor(by, standing, situation.coordinators ?? []);
  const forBoard = act.act === 'read' && handedToBoard(by, standing).some(({ id }) => id === act.document);
  const takesOver = takesTheLead(act, by, standing, situation.leaders);
  if (by.kind === 'system' || !(maySee(by, standing) || forCoach || takesOver || forBoard))
    return refuse('notFound');
  if (isLogged(trajectory, situation.entry)) return ok(trajectory);
  const subject = subjectOf(trajectory, situation.template, act);
  if (!subject) return refuse('notFound');
  if (subject.moment && !maySeeMoment(by, subject.moment, standing)) return refuse('notFound');
  if (subject.document && !forBoard && !mayRead(by, subject.document, standing)) return refuse('notFound');
  const booksOnly = forCoach && onlyBooks(act, trajectory);
  if (!booksOnly && !takesOver && !forBoard && !mayDo(by, act.act, standing, subject))
    return refuse('notAllowed');
  if (act.act === 'move' && !mayShape(by, act, subject.moment, standing)) return refuse('notAllowed');
  if (trajectory.ended && !takesOver && !afterTheEnd.has(act.act)) return refuse('ended');
  const decided = decideOne(act, decisionOf(trajectory, by, situation));
  if (!decided.ok) return refuseAll(withWeeks(decided.refusals, situation.calendar));
  if (decided.value === trajectory) return decided;
  if (outgrows(trajectory, decided.value)) return refuse('tooLong', { max: MOST_CHARACTERS });
  return ok(logged(trajectory, decided.value, act, by.person, situation));
}

function decideOne<K extends ActKind>(act: ActOf<K>, decision: ReturnType<typeof decisionOf>) {
  const one = table[act.act as K] as Decide<K>;
  return one(act, decision);
}

/** What an act names; undefined when the trajectory has no such thing. */
function subjectOf(trajectory: Trajectory, template: Template, act: Act): ActSubject | undefined {
  const { moments } = trajectory;
  const release = 'release' in act ? releasesOf(trajectory).find((one) => one.id === act.release) : undefined;
  if ('release' in act && !release) return undefined;
  const momentId = 'moment' in act ? act.moment : undefined;
  const documentId = release ? release.document : 'document' in act ? act.document : undefined;
  const moment = moments.find((each) => each.id === momentId);
  const document = allDocuments(trajectory, template).find((each) => each.id === documentId);
  if ((momentId !== undefined && !moment) || (documentId !== undefined && !document)) return undefined;
  // A copy of what was released is there to be read, and for nothing else.
  if (document?.released && act.act !== 'read') return undefined;
  return {
    ...(moment ? { moment } : {}),
    ...(document ? { document } : {}),
    ...('kind' in act ? { kind: act.kind } : {}),
    ...('role' in act ? { role: act.role } : {}),
  };
}
