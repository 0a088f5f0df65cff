import { maySee } from '../../access/access.ts';
import { knownMoments } from '../../access/known-moments.ts';
import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { SchoolCalendar } from '../../calendar/school-calendar.ts';
import { schoolWeekAt } from '../../calendar/school-week-at.ts';
import { type CardKind, type CardRef, toldAfterLeaving, toldOutside } from '../../effects/effect.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import { standingIn, type ViewContext } from '../view-context.ts';
import { adviceDelivered } from './advice-card.ts';
import { answered, proposalAnswered, question } from './answer-cards.ts';
import { expected, notExpected } from './attendance-cards.ts';
import type { CardMaker } from './card-at.ts';
import type { CardFact, CardView } from './card-view.ts';
import {
  decisionOpen,
  excerptToAgree,
  filmToDelete,
  lessonShared,
  released,
  reportDelivered,
  reportToRead,
} from './document-cards.ts';
import { reportOpen, stopped } from './ending-cards.ts';
import { erased } from './erased-card.ts';
import { evenContact } from './even-contact-card.ts';
import { goalsDoubted, goalsToAgree } from './goal-cards.ts';
import { bothIn, invited } from './invited-card.ts';
import { changed, join, prepare, reminder } from './moment-cards.ts';
import { judgedTooLate, movedInTime } from './moved-in-time-card.ts';
import { notReached, refusedLater, rowPutBack } from './notice-cards.ts';
import { periodExtended } from './period-extended-card.ts';
import { roleChanged } from './role-changed-card.ts';
import {
  coachChanged,
  coachNeeded,
  goalsToSee,
  matchQuestion,
  paused,
  pauseOver,
  planNeeded,
  planReady,
  toDiscuss,
} from './stage-cards.ts';
import { tailoredToAgree, tailoredToDiscuss } from './tailored-cards.ts';
import { timesAsked, timesIn } from './time-poll-cards.ts';
import { verslag } from './verslag-card.ts';

/** Every card of one trajectory, and how it is made. */
const makers: Readonly<Record<Exclude<CardKind, 'replan'>, CardMaker>> = {
  toDiscuss,
  goalsToSee,
  planNeeded,
  paused,
  pauseOver,
  stopped,
  reportOpen,
  matchQuestion,
  coachChanged,
  roleChanged,
  coachNeeded,
  planReady,
  prepare,
  reminder,
  join,
  verslag,
  verslagOpen: verslag,
  changed,
  expected,
  notExpected,
  answered,
  proposalAnswered,
  timesAsked,
  timesOpen: timesAsked,
  timesIn,
  question,
  goalsToAgree,
  goalsDoubted,
  reportToRead,
  reportDelivered,
  excerptToAgree,
  released,
  lessonShared,
  invited,
  bothIn,
  evenContact,
  periodExtended,
  movedInTime,
  judgedTooLate,
  tailoredToAgree,
  tailoredToDiscuss,
  filmToDelete,
  decisionOpen,
  erased,
  refusedLater,
  rowPutBack,
  notReached,
  adviceDelivered,
};

/**
 * A card as the viewer may see it now, made anew each time: what it asks, what became of it, or that it is over.
 * Undefined when there is nothing in it for her, whoever she says she is.
 */
export function cardView(
  ref: CardRef,
  trajectory: Trajectory,
  viewer: Viewer,
  context: ViewContext,
): CardView | undefined {
  const standing = standingIn(trajectory, context);
  if (ref.card === 'replan' || ref.trajectory !== trajectory.id) return undefined;
  if (!maySee(viewer, standing) && ![...toldAfterLeaving, ...toldOutside].includes(ref.card))
    return undefined;
  const body = makers[ref.card]({ ref, viewer, standing: asSeenBy(viewer, standing), context });
  const calendar = context.schools.get(trajectory.schoolId)?.calendar;
  const facts = (body?.facts ?? []).map((fact) => inItsWeek(fact, calendar));
  return body && { ...body, facts, card: ref.card, ref, to: viewer.person };
}

/** To whoever does not read what asked for them, moments that only a document asked for are not there. */
function asSeenBy(viewer: Viewer, standing: Standing): Standing {
  const { trajectory } = standing;
  const moments = knownMoments(viewer, standing);
  return moments.length === trajectory.moments.length
    ? standing
    : { ...standing, trajectory: { ...trajectory, moments } };
}

/** A day that is still to come, with its week of the school. */
function inItsWeek(fact: CardFact, calendar: SchoolCalendar | undefined): CardFact {
  if (!('day' in fact) || fact.fact === 'erasedOn') return fact;
  const week = calendar && schoolWeekAt(fact.day, calendar);
  return week ? { ...fact, week } : fact;
}
