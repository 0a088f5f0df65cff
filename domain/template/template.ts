import type { PlaceKind } from '../trajectory/moment.ts';
import type { Role } from '../trajectory/participant.ts';
import type { Stage } from '../trajectory/trajectory.ts';

/**
 * A kind of trajectory, as data: versioned and append-only, a running trajectory keeps its version.
 * The engine knows the rules below and no particular trajectory.
 */
export interface Template {
  readonly id: string;
  readonly version: number;
  /** No row in the progress lists that a school's own people can open. */
  readonly discreet: boolean;
  readonly roles: readonly RoleRule[];
  /** Whom it is about: documents have her as their subject, and visits are paid to her lessons. */
  readonly subject: Role;
  /** A programme for a group in parts: whoever holds the subject's role is in one of these. */
  readonly tracks?: readonly string[];
  /** Who answers for it: marks that it was discussed, assigns a coach, stops it. */
  readonly leads: Role;
  /** How long it takes: so many months as its option says, or until the school year that it begins in ends. */
  readonly length: 'months' | 'schoolYear';
  /** `inPerson`: nothing reaches its subject before its leader marked that she told her · `byStarting`: starting tells her. */
  readonly introduction: 'inPerson' | 'byStarting';
  /** What somebody has of it, one after the other, is kept as one: no term counts before the last of them ended. */
  readonly keptAsOne?: true;
  readonly options: readonly TemplateOption[];
  /** In the order that binds. */
  readonly steps: readonly Step[];
  readonly documents: readonly DocumentRule[];
  /** The talk after which both must say "samen verder" before anything behind it is booked. */
  readonly matchStep?: string;
  /** What it goes through, in order, where it is not the usual: for who looks where it stands. */
  readonly phases?: readonly Phase[];
  /** Who guides and plans: her calendar holds the meetings that have no organiser of their own. */
  readonly organiser: Role;
  /**
   * With another coach it goes on as it stands: what was planned is hers, and who had a meeting finishes its verslag.
   * Without it, it begins anew.
   */
  readonly handsOver?: 'asItStands';
  /** Who hear that another coach came; where it goes on as it stands, who guided until then hears it as well. */
  readonly tellsOfCoach?: readonly Role[];
  readonly goals: {
    readonly required: boolean;
    /** Who must all say of new goals that it is right before these are in force; nobody: they are at once. */
    readonly agreedBy: readonly Role[];
    /** Who sees them, from which stage on is a rule of access. */
    readonly visibleTo: readonly Role[];
  };
  /** Weeks ahead for which invitations go out, where this programme has its own; absent: what the board says. */
  readonly invitationWeeks?: number;
}

/** A part of a trajectory that people have a name for. */
export interface Phase {
  readonly id: string;
  readonly stages: readonly Stage[];
  /** Within those stages: from when nothing of the programme up to this school week is still to come. */
  readonly behindWeek?: number;
}

export interface RoleRule {
  readonly role: Role;
  readonly min: number;
  readonly max: number;
  /** May start a trajectory, as this role or in its name. */
  readonly starts: 'self' | 'inNameOf' | 'no';
  /** Who holds it may take over from who led it and left; her own part then ends. */
  readonly mayLeadNext?: true;
  /** Is asked things, and let in on nothing: sees neither the trajectory nor that it goes on. */
  readonly outside?: true;
}

export type TemplateOption =
  | { readonly id: string; readonly kind: 'yesNo'; readonly initial: boolean }
  | {
      readonly id: string;
      readonly kind: 'choice';
      readonly initial: string;
      readonly choices: readonly string[];
    }
  | {
      readonly id: string;
      readonly kind: 'number';
      readonly initial: number;
      readonly min: number;
      readonly max: number;
    }
  /** A day, or empty. `amendable`: who leads it can say it, or say another, as long as it goes on. */
  | { readonly id: string; readonly kind: 'day'; readonly initial: ''; readonly amendable?: true };

export interface Step {
  readonly id: string;
  /**
   * A possible activity: a plan that is made to measure may leave it out, give it another duration or, where it stands
   * in a week of the programme, another of those. `adds`: or put one more in a week. `with`: it goes where that step of
   * its round goes.
   */
  readonly possible?: { readonly adds?: true; readonly with?: string };
  /** For those of one track and who guides them; without it for all. */
  readonly track?: string;
  /** Only when every named option has this value. */
  readonly when?: Readonly<Record<string, string | boolean | number>>;
  /** Part of a cycle: made once for each of its `count` rounds; without it, as often as somebody asks. */
  readonly cycle?: { readonly id: string; readonly count?: number };
  /** For patterns in which each round is one of several steps: the rounds (1-based) in which this step stands. */
  readonly rounds?: readonly number[];
  /** Whoever plans may put it, in any round of its cycle, in the place of a moment of one of these steps of that cycle. */
  readonly inPlaceOf?: readonly string[];
  /** Booked only once a moment of this step was held; until then it is a proposal. Without any there is nothing to open it. */
  readonly opensAfter?: string;
  readonly timing: Timing;
  readonly durationMin: number;
  /** False: an assumption of ours, shown as such. */
  readonly durationStated: boolean;
  readonly place: PlaceKind;
  readonly placeChoices: readonly PlaceKind[];
  /** `class`: while the teacher teaches · `after`: outside everyone's lesson hours · `any`. */
  readonly hours: 'class' | 'after' | 'any';
  readonly attendees: readonly { readonly role: Role; readonly required: boolean }[];
  /** Whose meeting it is, where it is not the template's organiser's: her calendar, her moving and holding it. */
  readonly organiser?: Role;
  /** What each role brings: asked at 5 school days, read by the policy of the document. */
  readonly prepare: readonly { readonly role: Role; readonly document?: string }[];
  /**
   * Announced: so many school days before it at the least it stands where it stands, where this programme has its own;
   * without a number as the board says.
   */
  readonly announced?: { readonly schoolDays?: number };
  /** Documents that must exist before it is closed. The first is asked by card when the meeting ends. */
  readonly closes: readonly string[];
  /** Documents that it is the time for once it began; nothing stands open for want of them. */
  readonly invites?: readonly string[];
  /** Relations to other steps, of the same round where both are in the cycle and nothing else is said. */
  readonly links: readonly StepLink[];
  readonly filmed: boolean;
}

export type Timing =
  | { readonly kind: 'first'; readonly withinDays: number }
  /** n rounds spread evenly over the months. */
  | { readonly kind: 'spread' }
  | { readonly kind: 'halfway'; readonly slackWeeks: number; readonly notBeforeRound: number }
  | { readonly kind: 'closing' }
  /** A deadline, so many working days after another step. */
  | { readonly kind: 'deadline'; readonly after: string; readonly workingDays: number }
  /**
   * In the school week that its round names, of the programme: `firstRound: 'atStart'` lets the first of its rounds
   * stand in the week in which the trajectory begins, `'halfway'` halfway to the last where its own comes too late for
   * that; `inTime: 'aanzegging'` moves the last round forward when its school week would come too late for the end of
   * the contract or of the school year. `wellBefore`: where it would come shortly before that week of the
   * programme, as it then stands, or behind it, it stands sooner or is left out.
   */
  | {
      readonly kind: 'schoolWeek';
      readonly firstRound?: 'atStart' | 'halfway';
      readonly inTime?: 'aanzegging';
      readonly wellBefore?: number;
    }
  /**
   * Once in each calendar month (its round, 1 to 12) behind that school week of the programme. `turns` see to it, one
   * after the other, month by month: whose turn it is may put it in the calendar, and hears it when the month is
   * nearly over and nothing is planned.
   */
  | { readonly kind: 'monthly'; readonly afterWeek: number; readonly turns?: readonly Role[] }
  /**
   * Within the days that its first link allows behind that step; `inTime: 'aanzegging'`: not after the last day on which
   * its last round still leaves its time before the end of a contract.
   */
  | { readonly kind: 'follows'; readonly inTime?: 'aanzegging' }
  /** Whenever a document asks for it (see `plans`), around the day that it names: made then, and not at the start. */
  | { readonly kind: 'asked' };

export interface StepLink {
  readonly kind: 'after';
  readonly step: string;
  /** That step so many rounds before; absent: in the same round. */
  readonly rounds?: number;
  /** School days between, both inclusive. */
  readonly minDays: number;
  readonly maxDays: number;
  /** The same lesson ("idealiter ook de les waarbij het groepsbezoek plaatsvindt"). */
  readonly sameLesson: boolean;
}

export interface DocumentRule {
  readonly kind: string;
  readonly form: string;
  readonly author: Role;
  /** Written together: these write the next version as well, and each of them agrees to it. */
  readonly coAuthors?: readonly Role[];
  /**
   * Each line in the field says what becomes of a possible activity. It holds once all who write it agreed to it and
   * `discussedWith` confirmed that it was discussed with her; what she is shown is what will be done, and no word why.
   */
  readonly tailors?: { readonly field: string; readonly discussedWith: Role };
  /** Roles that read it once recorded. The subject reads all that is written about her. */
  readonly readers: readonly Role[];
  /** Roles that read it once delivered; empty where it is never delivered. */
  readonly deliveredTo: readonly Role[];
  /**
   * `none` · `readFirst` the subject reads first and has school days for a reaction (its own, or as the board says), without veto ·
   * `inPerson` seen by the subject only after its author, or who came after her in that role, marked that it was
   * discussed in person.
   */
  readonly delivery:
    | { readonly kind: 'none' }
    | { readonly kind: 'readFirst'; readonly schoolDays?: number }
    | { readonly kind: 'inPerson' };
  /** Belongs to a moment, or to the trajectory as a whole. */
  readonly per: 'moment' | 'trajectory';
  /** The per-goal field whose texts are proposed as sharpened goals once this is there for all who agree on them. */
  readonly sharpensGoals?: string;
  /** Roles to which its subject may release it. Without her it reaches none of them ("Opzet begeleiding beginnende leerkrachten"). */
  readonly releasableTo?: readonly Role[];
  /**
   * Filled in separately: others read it once a document of that kind, about the same moment, is there as well. Its
   * author always does.
   */
  readonly opensWith?: string;
  /** Prepared apart: its author's alone until the moment that it is about begins, and then for all its readers. */
  readonly opens?: 'atStart';
  /** Who neither wrote it nor is its subject reads it only once its subject, who reads it first, said that they may. */
  readonly asksSubject?: true;
  /** The field whose lines say before a moment what will be looked at there; until it is there the goals do. */
  readonly announces?: string;
  /** Who put their names under each version when they agree with it; nothing waits for them. */
  readonly signedBy?: readonly Role[];
  /** What was looked at is somebody else's lesson: no part of the subject's own picture. */
  readonly ofAnother?: true;
  /** A new version is no correction of the one before but the next: each stays, and they stand side by side. */
  readonly grows?: true;
  /** Each day in the field asks for a moment of the step, around that day: a proposal for who plans. */
  readonly plans?: { readonly step: string; readonly field: string };
  /** Once it is delivered no film is of use any more: all are to be gone that day. */
  readonly clearsFilms?: true;
  /** Its agreements come back at the next meeting, until they are done. */
  readonly followsUp?: true;
  /** The field whose lines are proposed as the goals from here on: they were decided in a talk, and this says what. */
  readonly setsGoals?: string;
  /**
   * Written only when, of these steps, something was held and nothing stands open any more, and when these
   * documents were delivered. After an early stop the steps no longer count.
   */
  readonly needs?: { readonly held: readonly string[]; readonly delivered: readonly string[] };
  /** The name and words under which it goes when the trajectory ended early: it concludes nothing then. */
  readonly calledWhenStopped?: string;
  /** Written when the trajectory ended early, and never else: who got to its end needs none. */
  readonly onlyWhenStopped?: true;
}
