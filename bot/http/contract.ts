import { z } from 'zod';
import type { Act, PlannedMoment } from '../../domain/acts/act.ts';
import type { NamelessAct, NamelessStart } from '../../domain/acts/nameless.ts';
import type { Variant } from '../../domain/board-year/variant.ts';
import type { YearStatus, YearTrajectories, YearView } from '../../domain/board-year/view.ts';
import type { KeptCalendar } from '../../domain/calendar/kept-calendar.ts';
import type { Roster } from '../../domain/calendar/working-hours.ts';
import type { AboutMe } from '../../domain/export/about-me.ts';
import type { FormValues } from '../../domain/forms/form.ts';
import type { GuidanceHours } from '../../domain/hours/settings.ts';
import type { HoursView } from '../../domain/hours/view.ts';
import type { InstrumentDraft, InstrumentsView, OwnInstrument } from '../../domain/kijkwijzers/own.ts';
import type { ReplanAnswer } from '../../domain/replanning/replan.ts';
import type { Refusal } from '../../domain/result.ts';
import type { TouchedDay } from '../../domain/schedule/touched.ts';
import type { DocumentRule } from '../../domain/template/template.ts';
import { notHeldReasons } from '../../domain/trajectory/moment.ts';
import type { ReplanView } from '../../domain/views/replan.ts';
import type { RostersView } from '../../domain/views/rosters.ts';
import type { CalendarView } from '../../domain/views/school-calendar.ts';
import { trajectoryFilters } from '../../domain/views/trajectory-filters.ts';
import type {
  DocumentView,
  FoundTrajectories,
  HomeView,
  ProposalView,
  ReaderView,
  TrajectoryView,
} from '../../domain/views/view.ts';

/**
 * Door 1, written once for both sides: path, what is sent, what comes back. Everything that is sent is parsed
 * with these shapes before anything else looks at it; they bound sizes, the domain judges meaning.
 */
const id = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\w.:-]+$/);
/** What may stand in a path where `endpoints` has an id. */
export const pathId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\w.:-]+$/);
const instant = z
  .string()
  .max(40)
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/);
/** Longer than any field's own limit, so that the refusal beside the field can name that limit. */
const text = z.string().max(200_000);
const place = z.enum(['online', 'onsite', 'desk']);
const revision = z.number().int().min(0).max(1_000_000);
const role = z.enum(['teacher', 'coach', 'leidinggevende', 'schoolleiding', 'maatje']);
const option = z.union([z.string().max(40), z.boolean(), z.number()]);

const chosen = z.array(z.string().max(400)).max(50);
const leerdoel = z.object({
  ...{ want: text, why: text, actions: text, needs: text, seen: text },
  ...{ werkpunten: chosen, items: chosen },
});

const fieldValue = z.union([
  text,
  z.array(text).max(200),
  z
    .array(z.object({ who: text, what: text, byWhen: z.string().max(20), done: z.boolean().optional() }))
    .max(200),
  z.array(z.object({ second: z.number().int().min(0), focus: text, note: text })).max(500),
  z.array(leerdoel).max(20),
  z.array(z.object({ on: z.string().max(20), subject: text })).max(50),
  z
    .array(
      z.object({
        step: z.string().max(40),
        round: z.number().int(),
        choice: z.enum(['asPlanned', 'leaveOut', 'change', 'extra']),
        week: z.number().int().optional(),
        minutes: z.number().int().optional(),
        reason: text,
      }),
    )
    .max(200),
  z.object({
    instrument: z.string().max(40),
    version: z.number().int(),
    items: z.record(z.string().max(40), z.string().max(40)),
    notes: z.record(z.string().max(40), text),
  }),
  z.record(z.string().max(80), text),
]);
export const formValues: z.ZodType<FormValues> = z.record(
  z.string().max(60),
  fieldValue,
) as z.ZodType<FormValues>;

/** A person as picked: the server looks up name and mail itself. */
const picked = z.object({ person: id, role, track: id.optional() });

const startShape = {
  template: z.object({ id, version: z.number().int() }),
  schoolId: id,
  people: z.array(picked).max(20),
  goals: z.array(z.object({ text, appraisedOn: z.string().max(20) })).max(20),
  startsOn: z.string().max(20),
  options: z.record(z.string().max(40), option),
};
/** JSON knows no `undefined`, so what zod calls optional is present or absent, as the domain has it. */
const startRequest = z.object(startShape) as unknown as z.ZodType<NamelessStart>;
export type StartBody = NamelessStart;

const plannedMoment: z.ZodType<PlannedMoment> = z.object({
  moment: id,
  start: instant.optional(),
  place,
  pinned: z.boolean(),
  dropped: z.boolean(),
}) as z.ZodType<PlannedMoment>;

const onMoment = { moment: id, revision };

/** What the tabs and the cards send, before the door fills in names from the directory. */
export const actBody = z.discriminatedUnion('act', [
  z.object({ act: z.literal('amendStart'), ...startShape }),
  z.object({ act: z.literal('markDiscussed') }),
  z.object({ act: z.literal('undoDiscussed') }),
  z.object({ act: z.literal('seeGoals') }),
  z.object({ act: z.literal('agreeGoals'), proposed: instant }),
  z.object({ act: z.literal('confirmPlan'), moments: z.array(plannedMoment).max(60) }),
  z.object({ act: z.literal('matchAnswer'), goOn: z.boolean() }),
  z.object({ act: z.literal('assignCoach'), coach: z.object({ person: id }) }),
  z.object({
    act: z.literal('respond'),
    ...onMoment,
    answer: z.enum(['accepted', 'tentative', 'declined']),
    proposedStart: instant.optional(),
  }),
  z.object({ act: z.literal('answerProposal'), ...onMoment, proposer: id, accept: z.boolean() }),
  z.object({ act: z.literal('move'), ...onMoment, start: instant, place: place.optional() }),
  z.object({
    act: z.literal('replan'),
    moments: z
      .array(z.object({ ...onMoment, start: instant }))
      .min(1)
      .max(60),
  }),
  z.object({ act: z.literal('callOff'), ...onMoment, reason: z.enum(notHeldReasons) }),
  z.object({ act: z.literal('restore'), ...onMoment }),
  z.object({
    act: z.literal('answerQuestion'),
    ...onMoment,
    choice: z.enum(['takeCalendar', 'takeList', 'putBack', 'callOff']),
  }),
  z.object({
    act: z.literal('held'),
    ...onMoment,
    held: z.boolean(),
    reason: z.enum(notHeldReasons).optional(),
  }),
  z.object({ act: z.literal('undoHeld'), ...onMoment }),
  z.object({
    act: z.literal('submit'),
    kind: id,
    moment: id.optional(),
    values: formValues,
    correctionOf: id.optional(),
  }),
  z.object({ act: z.literal('withdraw'), document: id }),
  z.object({ act: z.literal('read'), document: id }),
  z.object({ act: z.literal('react'), document: id, text }),
  z.object({ act: z.literal('markInPerson'), document: id }),
  z.object({ act: z.literal('agreeTailored'), kind: id, version: revision }),
  z.object({ act: z.literal('discussTailored'), kind: id, version: revision }),
  z.object({
    act: z.literal('release'),
    document: id,
    to: id,
    passages: z.array(z.string().max(120)).max(2_000).optional(),
  }),
  z.object({ act: z.literal('agreeExcerpt'), release: id, agree: z.boolean() }),
  z.object({ act: z.literal('takeBack'), release: id }),
  z.object({ act: z.literal('checkFilmBasis'), moment: id }),
  z.object({
    act: z.literal('referFilm'),
    moment: id,
    reference: text,
    deleteOn: z.string().max(20),
  }),
  z.object({ act: z.literal('confirmFilmDeleted'), moment: id }),
  z.object({
    act: z.literal('settleAgreement'),
    document: id,
    index: z.number().int().min(0).max(200),
    done: z.boolean(),
  }),
  z.object({ act: z.literal('pause') }),
  z.object({ act: z.literal('resume') }),
  z.object({ act: z.literal('stop') }),
]) as unknown as z.ZodType<NamelessAct>;
export type ActBody = NamelessAct;

/** `key` is made by the client once per click: sending it twice changes nothing twice. */
export const actRequest = z.object({ key: id, body: actBody });
export type ActRequest = z.infer<typeof actRequest>;

export const proposalRequest = z.object({
  /** What the coach holds fast, moved or dropped while trying. */
  moments: z.array(plannedMoment).max(60),
});

/** A school's own kijkwijzer as it is filled in; what can be is for the domain to say, beside each word. */
const instrumentDraft = z.object({
  id: id.optional(),
  was: z.number().int().min(0).max(100_000),
  name: text,
  blocks: z
    .array(
      z.object({
        id: id.optional(),
        name: text,
        items: z.array(z.object({ id: id.optional(), text })).max(60),
      }),
    )
    .max(40),
  scale: z.array(z.object({ id: id.optional(), word: text })).max(40),
  first: z.boolean(),
  retired: z.boolean(),
}) as unknown as z.ZodType<InstrumentDraft>;

const minutes = z.number().int().min(-100_000).max(100_000);
/** What a school takes for granted about guiding; what can be is for the domain to say, beside each number. */
const guidanceHours = z.object({
  writing: minutes,
  meeting: z.record(z.string().max(40), minutes),
  weekly: minutes,
}) satisfies z.ZodType<GuidanceHours>;

const day = z.string().max(20);
const holidayName = z.enum(['herfst', 'kerst', 'voorjaar', 'mei', 'meiExtra', 'zomer']);
/** A school's own calendar; whether its days can be is for the domain to say, beside each. */
const keptCalendar = z.object({
  region: z.enum(['noord', 'midden', 'zuid']),
  secondMayWeek: z.boolean(),
  weekCounting: z.enum(['teaching', 'calendar']),
  week18BeforeKerst: z.boolean(),
  openOn: z
    .array(
      z.enum([
        ...(['goedeVrijdag', 'tweedePaasdag', 'koningsdag', 'bevrijdingsdag', 'hemelvaart'] as const),
        ...(['vrijdagNaHemelvaart', 'tweedePinksterdag'] as const),
      ]),
    )
    .max(7),
  daysOff: z.array(z.object({ date: day, kind: z.enum(['studiedag', 'vrij']), label: text })).max(200),
  ownHolidays: z.array(z.object({ name: holidayName, from: day, to: day })).max(60),
  closures: z.array(z.object({ from: day, to: day, kind: z.enum(['strike', 'weather', 'other']) })).max(100),
}) satisfies z.ZodType<KeptCalendar>;

const variant = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asIs') }),
  z.object({ kind: z.literal('extraCoach'), days: z.number().int().min(1).max(5) }),
  z.object({
    kind: z.literal('moreHours'),
    coach: id,
    day: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
  }),
  z.object({ kind: z.literal('otherCoach'), trajectory: id, coach: id }),
]) satisfies z.ZodType<Variant>;
/** A school year, `2026-2027`. */
const schoolYear = z
  .string()
  .max(9)
  .regex(/^\d{4}-\d{4}$/);

const wallTime = z.string().max(10);
const weekly = <T extends z.ZodType>(value: T) =>
  z.partialRecord(z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday']), value);
/** When somebody works and teaches; whether it can be is for the domain to say, beside each. */
const roster = z.object({
  workingDays: weekly(z.object({ from: wallTime, to: wallTime, weeks: z.enum(['every', 'even', 'odd']) })),
  lessons: weekly(z.array(z.object({ from: wallTime, to: wallTime })).max(10)),
}) as unknown as z.ZodType<Roster>;

export const draftBody = z.object({ values: formValues });

/** What a kept act gives back: the trajectory as it stands now, and how to undo it where that can be. */
export interface ActReply {
  readonly trajectory: TrajectoryView;
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
  readonly savedAt: string;
}

export interface ComposeView {
  readonly form: string;
  readonly values: FormValues;
  readonly readers: readonly ReaderView[];
  /** How it is handed over; see the template's rule. */
  readonly delivery: DocumentRule['delivery'];
  /** Kijkwijzers of the school itself that it can be filled in with, every version; for what has one. */
  readonly instruments?: readonly OwnInstrument[];
}

/** Every endpoint: method and path. `:trajectory`, `:document` and `:key` are ids. Bodies and replies beside it. */
export const endpoints = {
  home: { method: 'GET', path: '/api/home' },
  /** `?search=…&filter=…&from=…`: a stretch of her trajectories, from the one with that number on. */
  found: { method: 'GET', path: '/api/trajectories' },
  startForm: { method: 'GET', path: '/api/start' },
  start: { method: 'POST', path: '/api/trajectories' },
  people: { method: 'GET', path: '/api/people' },
  trajectory: { method: 'GET', path: '/api/trajectories/:trajectory' },
  act: { method: 'POST', path: '/api/trajectories/:trajectory/acts' },
  proposal: { method: 'POST', path: '/api/trajectories/:trajectory/proposal' },
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
  /** A board's year, for its coordinator. `?year=2026-2027`; absent: the one that runs. */
  /** When the people of a school work and teach. */
  rosters: { method: 'GET', path: '/api/schools/:school/rosters' },
  saveRosters: { method: 'PUT', path: '/api/schools/:school/rosters' },
  /** New times for what a school's calendar put out of its place, of all that the viewer guides. */
  replan: { method: 'GET', path: '/api/replan' },
  answerReplan: { method: 'POST', path: '/api/replan' },
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

/** What the endpoints of a board's year are asked; what cannot be read means what it means when it is absent. */
export const yearQuery = z.object({
  year: schoolYear.optional().catch(undefined),
  plan: z.string().max(80).catch(''),
  search: z.string().max(80).catch(''),
  lacking: z.enum(['true', 'false']).catch('false'),
  from: z.coerce.number().int().min(0).max(100_000).catch(0),
});

/** What each endpoint takes as its body; `undefined` where there is none. */
export const bodies = {
  start: z.object({ key: id, request: startRequest }),
  act: actRequest,
  proposal: proposalRequest,
  putDraft: draftBody,
  touched: z.object({ calendar: keptCalendar }),
  saveInstrument: z.object({ draft: instrumentDraft }),
  saveHours: z.object({ was: guidanceHours, hours: guidanceHours }),
  saveCalendar: z.object({ version: z.string().max(400), calendar: keptCalendar }),
  /** `key` as for an act. `seed`: another one tries another way. */
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
  planYear: z.object({ key: id, year: schoolYear, variant, seed: z.number().int().min(1).max(1_000) }),
  steerYear: z.object({ year: schoolYear, do: z.enum(['stop', 'choose', 'drop', 'confirm', 'pause']) }),
} as const;

/** Which of them answer with a file itself. */
export const files: ReadonlySet<EndpointName> = new Set(['word', 'aboutMeWord', 'hoursExcel']);

/** What each endpoint answers with, those aside that answer with a file. */
export interface Replies {
  readonly home: HomeView;
  readonly found: FoundTrajectories;
  readonly startForm: StartFormView;
  readonly start: { readonly trajectory: TrajectoryView };
  readonly people: { readonly people: readonly PersonHit[] };
  readonly trajectory: TrajectoryView;
  readonly act: ActReply;
  readonly proposal: ProposalView;
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
  readonly removeDraft: { readonly removed: true };
  readonly calendar: CalendarView;
  readonly touched: { readonly days: readonly TouchedDay[] };
  readonly saveCalendar: CalendarView;
  readonly rosters: RostersView;
  readonly saveRosters: RostersView;
  readonly replan: ReplanView;
  readonly answerReplan: { readonly replan: ReplanView; readonly refusals: readonly Refusal[] };
  readonly boardYear: YearView;
  readonly boardYearStatus: YearStatus;
  readonly boardYearTrajectories: YearTrajectories;
  readonly planYear: YearView;
  readonly steerYear: YearView;
}
