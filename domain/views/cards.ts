import { maySee, maySeeMoment } from '../access/access.ts';
import { isOnlyAsked } from '../access/only-asked.ts';
import type { Standing } from '../access/roles.ts';
import type { Viewer } from '../access/viewer.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import { schoolWeekAt } from '../calendar/school-week-at.ts';
import { type CardKind, type CardRef, toldAfterLeaving, toldOutside } from '../effects/effect.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { CardFact, CardView } from './card-view.ts';
import { adviceDelivered } from './cards/advice-card.ts';
import { answered, proposalAnswered, question } from './cards/answer-cards.ts';
import { expected, notExpected } from './cards/attendance-cards.ts';
import type { CardMaker } from './cards/card-at.ts';
import {
  decisionOpen,
  excerptToAgree,
  filmToDelete,
  lessonShared,
  released,
  reportDelivered,
  reportToRead,
} from './cards/document-cards.ts';
import { reportOpen, stopped } from './cards/ending-cards.ts';
import { erased } from './cards/erased-card.ts';
import { evenContact } from './cards/even-contact-card.ts';
import { goalsDoubted, goalsToAgree } from './cards/goal-cards.ts';
import { bothIn, invited } from './cards/invited-card.ts';
import { changed, join, prepare, reminder } from './cards/moment-cards.ts';
import { movedInTime } from './cards/moved-in-time-card.ts';
import { notReached, refusedLater, rowPutBack } from './cards/notice-cards.ts';
import { periodExtended } from './cards/period-extended-card.ts';
import { roleChanged } from './cards/role-changed-card.ts';
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
} from './cards/stage-cards.ts';
import { tailoredToAgree, tailoredToDiscuss } from './cards/tailored-cards.ts';
import { timesAsked, timesIn } from './cards/time-poll-cards.ts';
import { verslag } from './cards/verslag-card.ts';
import { standingIn, type ViewContext } from './view-context.ts';

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
  const { trajectory, template } = standing;
  const moments = trajectory.moments.filter(
    (one) => !isOnlyAsked(one, template) || maySeeMoment(viewer, one, standing),
  );
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
