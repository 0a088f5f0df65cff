import type { Viewer } from '../domain/access/viewer.ts';
import { actOnCard } from './application/act-on-card.ts';
import { actOnTrajectory } from './application/act-on-trajectory.ts';
import { answerReplan, takeReplan } from './application/answer-replan.ts';
import { beginStart } from './application/begin-start.ts';
import { composeDocument } from './application/compose-document.ts';
import { endMeeting } from './application/end-meeting.ts';
import { exportAboutMe, exportAboutMeAsFile, type WriteAboutMe } from './application/export-about-me.ts';
import { exportAdvice, type WriteAdvice } from './application/export-advice.ts';
import { exportDocument, type WriteFile } from './application/export-document.ts';
import { exportHours, type WriteHours } from './application/export-hours.ts';
import { findClashes } from './application/find-clashes.ts';
import { findPeople } from './application/find-people.ts';
import { findTrajectories } from './application/find-trajectories.ts';
import { keepDraft, readDraft } from './application/keep-draft.ts';
import { keepTyped } from './application/keep-typed.ts';
import { meetPerson } from './application/meet-person.ts';
import { planYear } from './application/plan-year.ts';
import type { Calendar } from './application/ports/calendar.ts';
import type { Clock } from './application/ports/clock.ts';
import type { Conversations } from './application/ports/conversations.ts';
import type { Digest } from './application/ports/digest.ts';
import type { Directory } from './application/ports/directory.ts';
import type { Drafts } from './application/ports/drafts.ts';
import type { Intake } from './application/ports/intake.ts';
import type { Jobs } from './application/ports/jobs.ts';
import type { Lists } from './application/ports/lists.ts';
import type { Log } from './application/ports/log.ts';
import type { MeetingEnds } from './application/ports/meeting-ends.ts';
import type { ReadModel } from './application/ports/read-model.ts';
import type { Replans } from './application/ports/replans.ts';
import type { YearPlanner, YearPlans } from './application/ports/year-plans.ts';
import { prepareStart } from './application/prepare-start.ts';
import { previewCalendar } from './application/preview-calendar.ts';
import { proposePlan } from './application/propose-plan.ts';
import { proposeTimes } from './application/propose-times.ts';
import { saveCalendar } from './application/save-calendar.ts';
import { saveHours } from './application/save-hours.ts';
import { saveInstrument } from './application/save-instrument.ts';
import { saveRosters } from './application/save-rosters.ts';
import { startTrajectory } from './application/start-trajectory.ts';
import { steerYear } from './application/steer-year.ts';
import { viewAbilities } from './application/view-abilities.ts';
import { viewAdvice, viewAdvices } from './application/view-advices.ts';
import { viewCalendar } from './application/view-calendar.ts';
import { viewCard } from './application/view-card.ts';
import { viewDocument } from './application/view-document.ts';
import { viewHome } from './application/view-home.ts';
import { viewHours } from './application/view-hours.ts';
import { viewInstruments } from './application/view-instruments.ts';
import { viewLeaderless } from './application/view-leaderless.ts';
import { viewReplan, viewReplanCard } from './application/view-replan.ts';
import { viewRosters } from './application/view-rosters.ts';
import { viewTrajectory } from './application/view-trajectory.ts';
import { findYearTrajectories, viewYear, viewYearStatus } from './application/view-year.ts';
import type { Uses } from './http/routes.ts';
import type { ChatUses } from './teams/uses.ts';

/** All that the use cases behind the two doors of people need. */
export interface UsePorts {
  readonly lists: Lists;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly intake: Intake;
  readonly conversations: Conversations;
  readonly drafts: Drafts;
  readonly readModel: ReadModel;
  readonly yearPlans: YearPlans;
  readonly replans: Replans;
  readonly meetingEnds: MeetingEnds;
  readonly yearPlanner: YearPlanner;
  readonly log: Log;
  readonly jobs: Jobs;
  readonly clock: Clock;
  readonly digest: Digest;
  readonly writeFile: WriteFile;
  readonly writeAdvice: WriteAdvice;
  readonly writeAboutMe: WriteAboutMe;
  readonly writeHours: WriteHours;
}

/** Which use case is behind each thing that the tabs ask. */
export function tabUses(ports: UsePorts): Uses {
  return {
    home: (viewer: Viewer) => viewHome(ports, viewer),
    found: (viewer, query) => findTrajectories(ports, viewer, query),
    leaderless: (viewer) => viewLeaderless(ports, viewer),
    startForm: (viewer) => prepareStart(ports, viewer),
    start: (viewer, key, request) => startTrajectory(ports, viewer, key, request),
    people: (viewer, text) => findPeople(ports, viewer, text),
    trajectory: (viewer, id) => viewTrajectory(ports, viewer, id),
    act: (viewer, id, key, body) => actOnTrajectory(ports, viewer, id, key, body),
    proposal: (viewer, id, body) => proposePlan(ports, viewer, id, body.moments),
    clashes: (viewer, id, { moments, about }) => findClashes(ports, viewer, id, moments, about),
    times: (viewer, id, moment) => proposeTimes(ports, viewer, id, moment),
    document: (viewer, id, document) => viewDocument(ports, viewer, id, document),
    compose: (viewer, id, kind, moment) => composeDocument(ports, viewer, id, kind, moment),
    word: (viewer, id, document) => exportDocument(ports, viewer, id, document),
    aboutMe: (viewer, id) => exportAboutMe(ports, viewer, id),
    aboutMeWord: (viewer, id) => exportAboutMeAsFile(ports, viewer, id),
    hours: (viewer) => viewHours(ports, viewer),
    instruments: (viewer, school) => viewInstruments(ports, viewer, school),
    saveInstrument: (viewer, school, draft) => saveInstrument(ports, viewer, school, draft),
    hoursExcel: (viewer) => exportHours(ports, viewer),
    saveHours: (viewer, school, was, hours) => saveHours(ports, viewer, school, was, hours),
    getDraft: (viewer, key) => readDraft(ports, viewer, key),
    putDraft: (viewer, key, draft) => keepDraft(ports, viewer, key, draft),
    removeDraft: (viewer, key, { writer, over }) =>
      ports.drafts.remove(viewer.person, key, writer === undefined ? undefined : { writer, over }),
    calendar: (viewer, school) => viewCalendar(ports, viewer, school),
    touched: (viewer, school, calendar) => previewCalendar(ports, viewer, school, calendar),
    saveCalendar: (viewer, school, version, calendar) =>
      saveCalendar(ports, viewer, school, version, calendar),
    rosters: (viewer, school) => viewRosters(ports, viewer, school),
    saveRosters: (viewer, school, rosters) => saveRosters(ports, viewer, school, rosters),
    replan: (viewer) => viewReplan(ports, viewer),
    answerReplan: (viewer, { key, id, edition, answers }) =>
      answerReplan(ports, viewer, key, { id, edition }, answers),
    advices: (viewer) => viewAdvices(ports, viewer),
    advice: (viewer, trajectory, document) => viewAdvice(ports, viewer, trajectory, document),
    adviceWord: (viewer, trajectory, document) => exportAdvice(ports, viewer, trajectory, document),
    boardYear: (viewer, year) => viewYear(ports, viewer, year),
    boardYearStatus: (viewer, year) => viewYearStatus(ports, viewer, year),
    boardYearTrajectories: (viewer, year, plan, query) =>
      findYearTrajectories(ports, viewer, year, plan, query),
    planYear: (viewer, { key, ...request }) => planYear(ports, viewer, key, request),
    steerYear: (viewer, plan, { year, do: steering }) => steerYear(ports, viewer, year, plan, steering),
  };
}

/** Which use case is behind each thing that the chat asks. */
export function chatUses(ports: UsePorts): ChatUses {
  return {
    act: (viewer, ref, key, body) => actOnCard(ports, viewer, ref, key, body),
    card: (viewer, ref) =>
      ref.card === 'replan' ? viewReplanCard(ports, viewer, ref.document) : viewCard(ports, viewer, ref),
    clashes: async (viewer, trajectory, tried) => {
      const found = await findClashes(ports, viewer, trajectory, [tried], [tried.moment]);
      return found.ok ? found.value.flatMap(({ sentences }) => sentences) : [];
    },
    keepTyped: (viewer, typed) => keepTyped(ports, viewer, typed),
    takeReplan: (viewer, key, seen) => takeReplan(ports, viewer, key, seen),
    beginStart: (viewer, name) => beginStart(ports, viewer, name),
    abilities: (viewer) => viewAbilities(ports, viewer),
    home: (viewer) => viewHome(ports, viewer),
    find: (viewer, search, count) =>
      findTrajectories(ports, viewer, { search, filter: 'all', from: 0, count }),
    rememberConversation: (person, reference) => meetPerson(ports, person, reference),
    forgetConversation: (person) => ports.conversations.unreachable(person),
    beginWelcome: (person) => ports.conversations.beginWelcome(person),
    endWelcome: (person) => ports.conversations.endWelcome(person),
    releaseWelcome: (person) => ports.conversations.releaseWelcome(person),
    meetingEnded: (joinUrl) => endMeeting(ports, joinUrl),
  };
}
