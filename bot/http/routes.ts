import type { z } from 'zod';
import type { Viewer } from '../../domain/access/viewer.ts';
import type { YearQuery } from '../../domain/board-year/trajectories.ts';
import type { YearStatus, YearTrajectories, YearView } from '../../domain/board-year/view.ts';
import type { KeptCalendar } from '../../domain/calendar/kept-calendar.ts';
import type { AboutMe } from '../../domain/export/about-me.ts';
import type { GuidanceHours } from '../../domain/hours/settings.ts';
import type { HoursView } from '../../domain/hours/view.ts';
import type { InstrumentDraft, InstrumentsView } from '../../domain/kijkwijzers/own.ts';
import type { Result } from '../../domain/result.ts';
import type { TouchedDay } from '../../domain/schedule/touched.ts';
import type { TrajectoryQuery } from '../../domain/views/home/found.ts';
import type { ReplanView } from '../../domain/views/replan.ts';
import type { RostersView } from '../../domain/views/school/rosters.ts';
import type { CalendarView } from '../../domain/views/school/school-calendar.ts';
import type { AdviceSummary, AdviceView } from '../../domain/views/view/advice.ts';
import type { DocumentView } from '../../domain/views/view/document.ts';
import type { FoundTrajectories, HomeView } from '../../domain/views/view/home.ts';
import type { WaitingView } from '../../domain/views/view/leaderless.ts';
import type { ClashesOfMoment, ProposalView } from '../../domain/views/view/proposal.ts';
import type { TimesToAsk } from '../../domain/views/view/time-poll.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { yearQuery } from './contract/board-year.ts';
import {
  type ActReply,
  type bodies,
  type ComposeView,
  type DraftView,
  draftQuery,
  type EndpointName,
  foundQuery,
  type PersonHit,
  type Replies,
  type StartFormView,
} from './contract.ts';

/** Trajectories in one answer: about two screens. */
const FOUND_AT_ONCE = 20;

type Body<K extends keyof typeof bodies> = z.infer<(typeof bodies)[K]>;

/** What this door asks of the use cases. */
export interface Uses {
  home(viewer: Viewer): Promise<HomeView>;
  found(viewer: Viewer, query: TrajectoryQuery): Promise<FoundTrajectories>;
  leaderless(viewer: Viewer): Promise<WaitingView>;
  startForm(viewer: Viewer): Promise<Result<StartFormView>>;
  start(viewer: Viewer, key: string, request: Body<'start'>['request']): Promise<Result<TrajectoryView>>;
  people(viewer: Viewer, text: string): Promise<readonly PersonHit[]>;
  trajectory(viewer: Viewer, trajectory: string): Promise<Result<TrajectoryView>>;
  act(viewer: Viewer, trajectory: string, key: string, body: Body<'act'>['body']): Promise<Result<ActReply>>;
  proposal(viewer: Viewer, trajectory: string, body: Body<'proposal'>): Promise<Result<ProposalView>>;
  clashes(
    viewer: Viewer,
    trajectory: string,
    body: Body<'clashes'>,
  ): Promise<Result<readonly ClashesOfMoment[]>>;
  times(viewer: Viewer, trajectory: string, moment: string): Promise<Result<TimesToAsk>>;
  document(viewer: Viewer, trajectory: string, document: string): Promise<Result<DocumentView>>;
  compose(
    viewer: Viewer,
    trajectory: string,
    kind: string,
    moment: string | undefined,
  ): Promise<Result<ComposeView>>;
  word(viewer: Viewer, trajectory: string, document: string): Promise<Result<FileReply>>;
  aboutMe(viewer: Viewer, trajectory: string): Promise<Result<AboutMe>>;
  aboutMeWord(viewer: Viewer, trajectory: string): Promise<Result<FileReply>>;
  hours(viewer: Viewer): Promise<HoursView>;
  instruments(viewer: Viewer, school: string): Promise<Result<InstrumentsView>>;
  saveInstrument(viewer: Viewer, school: string, draft: InstrumentDraft): Promise<Result<InstrumentsView>>;
  hoursExcel(viewer: Viewer): Promise<FileReply>;
  saveHours(
    viewer: Viewer,
    school: string,
    was: GuidanceHours,
    hours: GuidanceHours,
  ): Promise<Result<{ hours: GuidanceHours }>>;
  getDraft(viewer: Viewer, key: string): Promise<DraftView | null>;
  putDraft(viewer: Viewer, key: string, draft: Body<'putDraft'>): Promise<Result<{ savedAt: string }>>;
  removeDraft(viewer: Viewer, key: string, page: z.infer<typeof draftQuery>): Promise<boolean>;
  calendar(viewer: Viewer, school: string): Promise<Result<CalendarView>>;
  touched(viewer: Viewer, school: string, calendar: KeptCalendar): Promise<Result<readonly TouchedDay[]>>;
  rosters(viewer: Viewer, school: string): Promise<Result<RostersView>>;
  saveRosters(
    viewer: Viewer,
    school: string,
    rosters: Body<'saveRosters'>['rosters'],
  ): Promise<Result<RostersView>>;
  replan(viewer: Viewer): Promise<ReplanView>;
  answerReplan(viewer: Viewer, body: Body<'answerReplan'>): Promise<Result<Replies['answerReplan']>>;
  advices(viewer: Viewer): Promise<readonly AdviceSummary[]>;
  advice(viewer: Viewer, trajectory: string, document: string): Promise<Result<AdviceView>>;
  adviceWord(viewer: Viewer, trajectory: string, document: string): Promise<Result<FileReply>>;
  boardYear(viewer: Viewer, year: string | undefined): Promise<Result<YearView>>;
  boardYearStatus(viewer: Viewer, year: string | undefined): Promise<Result<YearStatus>>;
  boardYearTrajectories(
    viewer: Viewer,
    year: string | undefined,
    plan: string,
    query: YearQuery,
  ): Promise<Result<YearTrajectories>>;
  planYear(viewer: Viewer, body: Body<'planYear'>): Promise<Result<YearView>>;
  steerYear(viewer: Viewer, plan: string, body: Body<'steerYear'>): Promise<Result<YearView>>;
  saveCalendar(
    viewer: Viewer,
    school: string,
    version: string,
    calendar: KeptCalendar,
  ): Promise<Result<CalendarView>>;
}

/** A file; what it is, its name says. */
export interface FileReply {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Asked {
  readonly viewer: Viewer;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  /** Already parsed by the endpoint's shape. */
  readonly body: never;
}

type Answer = Result<unknown>;

/** The closed table of this door: each endpoint of the contract and the one use case behind it. */
export function routesOf(uses: Uses): Readonly<Record<EndpointName, (asked: Asked) => Promise<Answer>>> {
  const done = async <T>(value: Promise<T>): Promise<Result<T>> => ({ ok: true, value: await value });
  return {
    home: ({ viewer }) => done(uses.home(viewer)),
    found: ({ viewer, query }) =>
      done(uses.found(viewer, { ...foundQuery.parse(query), count: FOUND_AT_ONCE })),
    leaderless: ({ viewer }) => done(uses.leaderless(viewer)),
    startForm: ({ viewer }) => uses.startForm(viewer),
    start: async ({ viewer, body }) => {
      const { key, request } = body as Body<'start'>;
      const started = await uses.start(viewer, key, request);
      return started.ok ? { ok: true, value: { trajectory: started.value } } : started;
    },
    people: async ({ viewer, query }) => {
      const people = await uses.people(viewer, (query.q ?? '').slice(0, 80));
      return { ok: true, value: { people } };
    },
    trajectory: ({ viewer, params }) => uses.trajectory(viewer, params.trajectory!),
    act: ({ viewer, params, body }) => {
      const request = body as Body<'act'>;
      return uses.act(viewer, params.trajectory!, request.key, request.body);
    },
    proposal: ({ viewer, params, body }) =>
      uses.proposal(viewer, params.trajectory!, body as Body<'proposal'>),
    clashes: async ({ viewer, params, body }) => {
      const found = await uses.clashes(viewer, params.trajectory!, body as Body<'clashes'>);
      return found.ok ? { ok: true, value: { clashes: found.value } } : found;
    },
    times: ({ viewer, params }) => uses.times(viewer, params.trajectory!, params.moment!),
    document: ({ viewer, params }) => uses.document(viewer, params.trajectory!, params.document!),
    compose: ({ viewer, params, query }) =>
      uses.compose(viewer, params.trajectory!, params.kind!, query.moment),
    word: ({ viewer, params }) => uses.word(viewer, params.trajectory!, params.document!),
    aboutMe: ({ viewer, params }) => uses.aboutMe(viewer, params.trajectory!),
    aboutMeWord: ({ viewer, params }) => uses.aboutMeWord(viewer, params.trajectory!),
    hours: ({ viewer }) => done(uses.hours(viewer)),
    instruments: ({ viewer, params }) => uses.instruments(viewer, params.school!),
    saveInstrument: ({ viewer, params, body }) =>
      uses.saveInstrument(viewer, params.school!, (body as Body<'saveInstrument'>).draft),
    hoursExcel: ({ viewer }) => done(uses.hoursExcel(viewer)),
    saveHours: ({ viewer, params, body }) => {
      const { was, hours } = body as Body<'saveHours'>;
      return uses.saveHours(viewer, params.school!, was, hours);
    },
    getDraft: ({ viewer, params }) => done(uses.getDraft(viewer, params.key!)),
    putDraft: ({ viewer, params, body }) => uses.putDraft(viewer, params.key!, body as Body<'putDraft'>),
    removeDraft: async ({ viewer, params, query }) => {
      const removed = await uses.removeDraft(viewer, params.key!, draftQuery.parse(query));
      return { ok: true, value: { removed } };
    },
    calendar: ({ viewer, params }) => uses.calendar(viewer, params.school!),
    touched: async ({ viewer, params, body }) => {
      const days = await uses.touched(viewer, params.school!, (body as Body<'touched'>).calendar);
      return days.ok ? { ok: true, value: { days: days.value } } : days;
    },
    rosters: ({ viewer, params }) => uses.rosters(viewer, params.school!),
    saveRosters: ({ viewer, params, body }) =>
      uses.saveRosters(viewer, params.school!, (body as Body<'saveRosters'>).rosters),
    replan: ({ viewer }) => done(uses.replan(viewer)),
    answerReplan: ({ viewer, body }) => uses.answerReplan(viewer, body as Body<'answerReplan'>),
    advices: async ({ viewer }) => ({ ok: true, value: { advices: await uses.advices(viewer) } }),
    advice: ({ viewer, params }) => uses.advice(viewer, params.trajectory!, params.document!),
    adviceWord: ({ viewer, params }) => uses.adviceWord(viewer, params.trajectory!, params.document!),
    boardYear: ({ viewer, query }) => uses.boardYear(viewer, yearQuery.parse(query).year),
    boardYearStatus: ({ viewer, query }) => uses.boardYearStatus(viewer, yearQuery.parse(query).year),
    boardYearTrajectories: ({ viewer, query }) => {
      const { year, plan, search, lacking, from } = yearQuery.parse(query);
      const asked = { search, lacking: lacking === 'true', from, count: FOUND_AT_ONCE };
      return uses.boardYearTrajectories(viewer, year, plan, asked);
    },
    planYear: ({ viewer, body }) => uses.planYear(viewer, body as Body<'planYear'>),
    steerYear: ({ viewer, params, body }) => uses.steerYear(viewer, params.plan!, body as Body<'steerYear'>),
    saveCalendar: ({ viewer, params, body }) => {
      const { version, calendar } = body as Body<'saveCalendar'>;
      return uses.saveCalendar(viewer, params.school!, version, calendar);
    },
  };
}
