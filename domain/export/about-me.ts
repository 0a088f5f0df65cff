import { holdsOneOf, mayRead } from '../access/access.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import { allDocuments } from '../release/released.ts';
import { agreementsThatComeBack } from '../trajectory/agreements.ts';
import type { Document } from '../trajectory/document.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { documentView } from '../views/documents/document.ts';
import { weekAmong } from '../views/school/week-among.ts';
import { trajectoryView } from '../views/trajectory/trajectory.ts';
import type { DocumentView, ReleaseView } from '../views/view/document.ts';
import type { MomentView } from '../views/view/moment.ts';
import type { SchoolWeekView } from '../views/view/school-week.ts';
import type { TrajectoryView } from '../views/view/trajectory.ts';
import { standingIn, type ViewContext } from '../views/view-context.ts';
import { type PollAboutMe, pollsAboutMe } from './polls.ts';
import { type Kept, keptUntil } from './retention.ts';

type OfTrajectory =
  | 'id'
  | 'templateId'
  | 'stage'
  | 'phase'
  | 'teacher'
  | 'coach'
  | 'school'
  | 'startsOn'
  | 'endsOn'
  | 'people'
  | 'options'
  | 'discussedAt'
  | 'myMatchAnswer'
  | 'goals'
  | 'goalsSeenBy'
  | 'goalProposal'
  | 'ended';

type OfMoment =
  | 'moment'
  | 'step'
  | 'cycle'
  | 'state'
  | 'start'
  | 'end'
  | 'durationMin'
  | 'place'
  | 'room'
  | 'reason'
  | 'change'
  | 'attendees'
  | 'lessonPoints'
  | 'film';

/** With the school's own week in which it stands. */
export type MomentAboutMe = Pick<MomentView, OfMoment> & { readonly week?: SchoolWeekView };

/** One version, with what she wrote about it herself, whom she let read it, and who did. */
export interface DocumentAboutMe
  extends Omit<DocumentView, 'acts' | 'releasableTo' | 'releases' | 'grows' | 'pictured'> {
  readonly releases: readonly Omit<ReleaseView, 'acts'>[];
  /** Taken back by its author, who is she. */
  readonly withdrawnAt?: string;
}

export interface AgreementAboutMe {
  readonly document: string;
  readonly who: string;
  readonly what: string;
  /** A day. */
  readonly byWhen: string;
  readonly doneAt?: string;
}

/**
 * "Alles over mij": all of one trajectory that she whom it is about may see, as it stood at one instant. Plain JSON;
 * instants are UTC ISO strings, days `YYYY-MM-DD`.
 */
export interface AboutMe {
  /** The instant at which it was put together. */
  readonly made: string;
  readonly trajectory: Pick<TrajectoryView, OfTrajectory>;
  /** What her school calls the weeks of the days below. */
  readonly schoolWeeks: readonly SchoolWeekView[];
  /** In order of time. */
  readonly moments: readonly MomentAboutMe[];
  /** Times that were asked about, of the moments that still have such a question. */
  readonly polls: readonly PollAboutMe[];
  /** Every version, the oldest first. */
  readonly documents: readonly DocumentAboutMe[];
  readonly agreements: readonly AgreementAboutMe[];
  /** Who did, read and released what and when; the oldest first. */
  readonly log: NonNullable<TrajectoryView['log']>;
  readonly kept: readonly Kept[];
}

/**
 * All about her, made of her own views and nothing else: what she may not read (yet) is in none of them. Undefined
 * for anybody but the template's subject.
 */
export function aboutMe(trajectory: Trajectory, viewer: Viewer, context: ViewContext): AboutMe | undefined {
  const standing = standingIn(trajectory, context);
  const view = trajectoryView(trajectory, viewer, context);
  if (!view || !holdsOneOf(viewer, [standing.template.subject], standing)) return undefined;
  return {
    made: context.now.toString(),
    trajectory: picked(view, ofTrajectory),
    schoolWeeks: view.schoolWeeks,
    moments: view.moments.map((one) => momentAboutMe(one, view)),
    polls: pollsAboutMe(viewer, standing),
    documents: readBySubject(viewer, standing).flatMap((one) =>
      documentAboutMe(one, viewer, standing, context),
    ),
    agreements: agreementsAboutMe(viewer, standing),
    log: view.log?.toReversed() ?? [],
    kept: keptUntil(view),
  };
}

/** What of a trajectory its subject reads, in the order in which it was written; also what she took back herself. */
export function readBySubject(viewer: Viewer, standing: Standing): readonly Document[] {
  return allDocuments(standing.trajectory, standing.template)
    .filter((one) => mayRead(viewer, one, standing))
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function momentAboutMe(moment: MomentView, { schoolWeeks }: TrajectoryView): MomentAboutMe {
  const week = moment.start === undefined ? undefined : weekAmong(schoolWeeks, moment.start);
  return { ...picked(moment, ofMoment), ...(week ? { week } : {}) };
}

function documentAboutMe(
  document: Document,
  viewer: Viewer,
  { trajectory }: Standing,
  context: ViewContext,
): DocumentAboutMe[] {
  const view = documentView(trajectory, document, viewer, context);
  if (!view) return [];
  const { acts: _, releasableTo: _to, grows: _grows, pictured: _pictured, ...rest } = view;
  const releases = view.releases.map(({ acts: _acts, ...release }) => release);
  const { withdrawnAt } = document;
  return [{ ...rest, releases, ...(withdrawnAt === undefined ? {} : { withdrawnAt }) }];
}

/** Also those that are long done, which her page no longer shows. */
function agreementsAboutMe(viewer: Viewer, standing: Standing): readonly AgreementAboutMe[] {
  return agreementsThatComeBack(standing.trajectory, standing.template)
    .filter(({ document }) => mayRead(viewer, document, standing))
    .map(({ document, agreement: { who, what, byWhen }, settled }) => ({
      ...{ document: document.id, who, what, byWhen },
      ...(settled ? { doneAt: settled.at } : {}),
    }));
}

const ofTrajectory: readonly OfTrajectory[] = [
  ...(['id', 'templateId', 'stage', 'phase', 'teacher', 'coach', 'school', 'startsOn', 'endsOn'] as const),
  ...(['people', 'options', 'discussedAt', 'myMatchAnswer'] as const),
  ...(['goals', 'goalsSeenBy', 'goalProposal', 'ended'] as const),
];

const ofMoment: readonly OfMoment[] = [
  ...(['moment', 'step', 'cycle', 'state', 'start', 'end', 'durationMin', 'place', 'room'] as const),
  ...(['reason', 'change', 'attendees', 'lessonPoints', 'film'] as const),
];

function picked<T, K extends keyof T>(whole: T, keys: readonly K[]): Pick<T, K> {
  const entries = keys.filter((key) => whole[key] !== undefined).map((key) => [key, whole[key]]);
  return Object.fromEntries(entries) as Pick<T, K>;
}
