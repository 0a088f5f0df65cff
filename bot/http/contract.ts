import { z } from 'zod';
import type { Act } from '../../domain/acts/act.ts';
import type { NamelessAct, NamelessStart } from '../../domain/acts/nameless.ts';
import type { YearStatus, YearTrajectories, YearView } from '../../domain/board-year/view.ts';
import type { Delivery } from '../../domain/documents/delivery.ts';
import type { AboutMe } from '../../domain/export/about-me.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import type { GuidanceHours } from '../../domain/hours/settings.ts';
import type { HoursView } from '../../domain/hours/view.ts';
import type { InstrumentsView, OwnInstrument } from '../../domain/kijkwijzers/own.ts';
import type { ReplanAnswer } from '../../domain/replanning/replan.ts';
import type { Refusal } from '../../domain/result.ts';
import type { TouchedDay } from '../../domain/schedule/touched.ts';
import { trajectoryFilters } from '../../domain/views/home/trajectory-filters.ts';
import type { ReplanView } from '../../domain/views/replan.ts';
import type { RostersView } from '../../domain/views/school/rosters.ts';
import type { CalendarView } from '../../domain/views/school/school-calendar.ts';
import type { AdviceSummary, AdviceView } from '../../domain/views/view/advice.ts';
import type { DocumentView, ReaderView } from '../../domain/views/view/document.ts';
import type { FoundTrajectories, HomeView } from '../../domain/views/view/home.ts';
import type { WaitingView } from '../../domain/views/view/leaderless.ts';
import type { ClashesOfMoment, ProposalView } from '../../domain/views/view/proposal.ts';
import type { TimesToAsk } from '../../domain/views/view/time-poll.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { actBody, plannedMoment, startRequest } from './contract/act-body.ts';
import { schoolYear, variant } from './contract/board-year.ts';
import { formValues } from './contract/form-values.ts';
import { guidanceHours, instrumentDraft, keptCalendar, roster } from './contract/school-bodies.ts';
import { id, instant } from './contract/values.ts';

/**
 * Door 1, written once for both sides: path, what is sent, what comes back. Everything that is sent is parsed
 * with the shapes in contract/ before anything else looks at it; they bound sizes, the domain judges meaning.
 */

/** What the tabs and the cards send, before the door fills in names from the directory. */
export type ActBody = NamelessAct;
export type StartBody = NamelessStart;

/** `key` is made by the client once per click: sending it twice changes nothing twice. */
export const actRequest = z.object({ key: id, body: actBody });
export type ActRequest = z.infer<typeof actRequest>;

export const proposalRequest = z.object({
  /** What the coach holds fast, moved or dropped while trying. */
  moments: z.array(plannedMoment).max(60),
});

export const clashesRequest = z.object({
  /** Where moments would stand; the rest stands where it does. */
  moments: z.array(plannedMoment).max(60),
  /** Which of them she wants to know of. */
  about: z.array(id).min(1).max(60),
});

/** `writer` is the open page's own, `over` when the draft was saved that it has before it. */
export const draftBody = z.object({
  values: formValues,
  from: formValues.optional(),
  writer: id.default(''),
  over: instant.optional(),
  base: id.optional(),
});
/** Whose draft is taken away; absent: whoever wrote it. */
export const draftQuery = z.object({
  writer: id.optional().catch(undefined),
  over: instant.optional().catch(undefined),
});

/**
 * What a kept act gives back: the trajectory as it stands now, unless her own part in it ended with the act; and how to
 * undo it where that can be.
 */
export interface ActReply {
  readonly trajectory?: TrajectoryView;
  readonly undo?: Act;
}

export interface PersonHit {
  readonly person: string;
  readonly name: string;
  readonly mail: string;
  readonly external: boolean;
  readonly jobTitle?: string;
}

export interface StartFormView {
  /** Schools where the viewer may start one, or, for a coach, all of them. */
  readonly schools: readonly {
    readonly id: string;
    readonly name: string;
    readonly place: string;
    readonly leaders: readonly PersonHit[];
  }[];
  readonly coaches: readonly PersonHit[];
  readonly myRole: 'leidinggevende' | 'coach';
  /** Who is guided already, as far as the viewer may know: a second time is said before it is started. */
  readonly guided: readonly { readonly person: string; readonly template: string }[];
}

/** RFC 9457, with the refusals that stand beside the fields. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly correlationId: string;
  readonly refusals?: readonly Refusal[];
}

export interface DraftView {
  readonly values: FormValues;
  /** What its fields began from, where that was composed. */
  readonly from?: FormValues;
  readonly savedAt: string;
  /** Of what is written together: the document that it goes on from. */
  readonly base?: string;
  /** What was sent from here and came back while this was begun, under a key of its own. */
  readonly returned?: Omit<DraftView, 'returned'> & { readonly key: string };
}

export interface ComposeView {
  readonly form: string;
  readonly values: FormValues;
  readonly readers: readonly ReaderView[];
  /** How it is handed over. */
  readonly delivery: Delivery;
  /** Kijkwijzers of the school itself that it can be filled in with, every version; for what has one. */
  readonly instruments?: readonly OwnInstrument[];
  /** Of what is written together: the document that the values go on from; null where there is none yet. */
  readonly base?: string | null;
}

/** Every endpoint: method and path. `:trajectory`, `:document` and `:key` are ids. Bodies and replies beside it. */
export const endpoints = {
  home: { method: 'GET', path: '/api/home' },
  /** `?search=…&filter=…&from=…`: a stretch of her trajectories, from the one with that number on. */
  found: { method: 'GET', path: '/api/trajectories' },
  /** What nobody leads any more and the viewer may take over. */
  leaderless: { method: 'GET', path: '/api/leaderless' },
  startForm: { method: 'GET', path: '/api/start' },
  start: { method: 'POST', path: '/api/trajectories' },
  people: { method: 'GET', path: '/api/people' },
  trajectory: { method: 'GET', path: '/api/trajectories/:trajectory' },
  act: { method: 'POST', path: '/api/trajectories/:trajectory/acts' },
  proposal: { method: 'POST', path: '/api/trajectories/:trajectory/proposal' },
  /** What would be in the way of moments at other times, before anything is moved. */
  clashes: { method: 'POST', path: '/api/trajectories/:trajectory/clashes' },
  /** Times that could be put to who attends a moment, and to whom. */
  times: { method: 'GET', path: '/api/trajectories/:trajectory/moments/:moment/times' },
  document: { method: 'GET', path: '/api/trajectories/:trajectory/documents/:document' },
  compose: { method: 'GET', path: '/api/trajectories/:trajectory/compose/:kind' },
  word: { method: 'GET', path: '/api/trajectories/:trajectory/documents/:document/word' },
  /** All about her whom a trajectory is about, for herself; and the same as a Word file. */
  aboutMe: { method: 'GET', path: '/api/trajectories/:trajectory/about-me' },
  aboutMeWord: { method: 'GET', path: '/api/trajectories/:trajectory/about-me/word' },
  /** What guiding takes and took: a coach her own hours, who leads those of her schools. */
  hours: { method: 'GET', path: '/api/hours' },
  /** The same as an Excel file. */
  hoursExcel: { method: 'GET', path: '/api/hours/excel' },
  /** What a school takes for granted about guiding. */
  saveHours: { method: 'PUT', path: '/api/schools/:school/hours' },
  getDraft: { method: 'GET', path: '/api/drafts/:key' },
  putDraft: { method: 'PUT', path: '/api/drafts/:key' },
  removeDraft: { method: 'DELETE', path: '/api/drafts/:key' },
  calendar: { method: 'GET', path: '/api/schools/:school/calendar' },
  /** The kijkwijzers that a school has of its own. */
  instruments: { method: 'GET', path: '/api/schools/:school/kijkwijzers' },
  saveInstrument: { method: 'PUT', path: '/api/schools/:school/kijkwijzers' },
  /** What a changed calendar would touch; saves nothing. */
  touched: { method: 'POST', path: '/api/schools/:school/calendar/touched' },
  saveCalendar: { method: 'PUT', path: '/api/schools/:school/calendar' },
  /** When the people of a school work and teach. */
  rosters: { method: 'GET', path: '/api/schools/:school/rosters' },
  saveRosters: { method: 'PUT', path: '/api/schools/:school/rosters' },
  /** New times for what a school's calendar put out of its place, of all that the viewer guides. */
  replan: { method: 'GET', path: '/api/replan' },
  answerReplan: { method: 'POST', path: '/api/replan' },
  /** What was handed over to the board, for who reads it there; and one of them with its text. */
  advices: { method: 'GET', path: '/api/board/advices' },
  advice: { method: 'GET', path: '/api/board/advices/:trajectory/:document' },
  adviceWord: { method: 'GET', path: '/api/board/advices/:trajectory/:document/word' },
  /** A board's year, for its coordinator. `?year=2026-2027`; absent: the one that runs. */
  boardYear: { method: 'GET', path: '/api/board-year' },
  /** How far planning and confirming are. */
  boardYearStatus: { method: 'GET', path: '/api/board-year/status' },
  /** `?year=…&plan=…&search=…&lacking=…&from=…`: a stretch of its trajectories, where a plan has them. */
  boardYearTrajectories: { method: 'GET', path: '/api/board-year/trajectories' },
  planYear: { method: 'POST', path: '/api/board-year/plans' },
  steerYear: { method: 'POST', path: '/api/board-year/plans/:plan' },
} as const;
export type EndpointName = keyof typeof endpoints;

/** What `found` is asked; what cannot be read means what it means when it is absent. */
export const foundQuery = z.object({
  search: z.string().max(80).catch(''),
  filter: z.enum(trajectoryFilters).catch('all'),
  from: z.coerce.number().int().min(0).max(100_000).catch(0),
});

/** What each endpoint takes as its body; `undefined` where there is none. */
export const bodies = {
  start: z.object({ key: id, request: startRequest }),
  act: actRequest,
  proposal: proposalRequest,
  clashes: clashesRequest,
  putDraft: draftBody,
  touched: z.object({ calendar: keptCalendar }),
  saveInstrument: z.object({ draft: instrumentDraft }),
  saveHours: z.object({ was: guidanceHours, hours: guidanceHours }),
  saveCalendar: z.object({ version: z.string().max(400), calendar: keptCalendar }),
  saveRosters: z.object({
    rosters: z.array(z.object({ person: id, version: z.string().max(400), roster })).max(200),
  }),
  answerReplan: z.object({
    key: id,
    id,
    edition: z.number().int().min(0).max(1_000_000),
    answers: z
      .array(
        z.object({
          trajectory: id,
          moment: id,
          answer: z.enum(['take', 'leave']),
          start: instant.optional(),
        }),
      )
      .max(400) as unknown as z.ZodType<readonly ReplanAnswer[]>,
  }),
  /** `key` as for an act. `seed`: another one tries another way. */
  planYear: z.object({ key: id, year: schoolYear, variant, seed: z.number().int().min(1).max(1_000) }),
  steerYear: z.object({ year: schoolYear, do: z.enum(['stop', 'choose', 'drop', 'confirm', 'pause']) }),
} as const;

/** Which of them answer with a file itself. */
export const files: ReadonlySet<EndpointName> = new Set(['word', 'aboutMeWord', 'adviceWord', 'hoursExcel']);

/** What each endpoint answers with, those aside that answer with a file. */
export interface Replies {
  readonly home: HomeView;
  readonly found: FoundTrajectories;
  readonly leaderless: WaitingView;
  readonly startForm: StartFormView;
  readonly start: { readonly trajectory: TrajectoryView };
  readonly people: { readonly people: readonly PersonHit[] };
  readonly trajectory: TrajectoryView;
  readonly act: ActReply;
  readonly proposal: ProposalView;
  readonly clashes: { readonly clashes: readonly ClashesOfMoment[] };
  readonly times: TimesToAsk;
  readonly document: DocumentView;
  /** What a document that is to be written starts with, composed from what was recorded, and who will read it. */
  readonly compose: ComposeView;
  readonly aboutMe: AboutMe;
  readonly instruments: InstrumentsView;
  readonly saveInstrument: InstrumentsView;
  readonly hours: HoursView;
  readonly saveHours: { readonly hours: GuidanceHours };
  readonly getDraft: DraftView | null;
  readonly putDraft: { readonly savedAt: string };
  readonly removeDraft: { readonly removed: boolean };
  readonly calendar: CalendarView;
  readonly touched: { readonly days: readonly TouchedDay[] };
  readonly saveCalendar: CalendarView;
  readonly rosters: RostersView;
  readonly saveRosters: RostersView;
  readonly replan: ReplanView;
  readonly answerReplan: { readonly replan: ReplanView; readonly refusals: readonly Refusal[] };
  readonly advices: { readonly advices: readonly AdviceSummary[] };
  readonly advice: AdviceView;
  readonly boardYear: YearView;
  readonly boardYearStatus: YearStatus;
  readonly boardYearTrajectories: YearTrajectories;
  readonly planYear: YearView;
  readonly steerYear: YearView;
}
