import { holdsOneOf, mayRead, maySee, maySeeMoment } from '../../access/access.ts';
import type { ActKind } from '../../acts/act.ts';
import { allDocuments } from '../../release/released.ts';
import { versionWithSubject } from '../../trajectory/documents.ts';
import { pages } from '../pages.ts';
import { type CardAt, type CardMaker, subjectFor } from './card-at.ts';
import type { CardAction } from './card-view.ts';
import { factsOf, openMoment, titleOf } from './moment-parts.ts';
import { openTrajectory } from './stage-cards.ts';

/** What was typed in these acts lies ready as a draft. */
const typedIn: readonly ActKind[] = ['submit', 'react', 'amendStart', 'referFilm'];

/** What was sent could not be kept after all: why, and the page where it was typed or of what it was about. */
export const refusedLater: CardMaker = (at) => {
  const { act, refusals = [] } = at.ref;
  if (!maySee(at.viewer, at.standing)) return whenOver(at);
  const isTyped = act !== undefined && typedIn.includes(act);
  return {
    state: 'open',
    title: subjectFor(at),
    facts: refusals.length === 0 ? [] : [{ fact: 'why', refusals }],
    notes: [isTyped ? 'textIsKept' : 'lookAgain'],
    actions: [...openRefused(at), openTrajectory(at)],
  };
};

/** To whoever had a part in it until then: nothing of what it was about, and no page that she could not open. */
function whenOver({ ref, viewer, standing }: CardAt): ReturnType<CardMaker> {
  const { trajectory, day } = standing;
  const had = trajectory.participants.some(
    (one) => one.person === viewer.person && one.until !== undefined && one.until < day,
  );
  const { refusals = [] } = ref;
  if (!had || refusals.length === 0) return undefined;
  return { state: 'open', title: {}, facts: [{ fact: 'why', refusals }], notes: [], actions: [] };
}

/** The page where it can be sent once more or, of what was about something, that thing as it is now. */
function openRefused(at: CardAt): CardAction[] {
  const { ref, viewer, standing } = at;
  const { trajectory, template } = standing;
  const { act, kind, moment: momentId } = ref;
  if (act === 'submit' && kind !== undefined) {
    const page = pages.write(trajectory.id, kind, momentId, ref.document);
    return [{ kind: 'open', label: 'writeInFull', page }];
  }
  if (act === 'amendStart') return [{ kind: 'open', label: 'openStart', page: pages.amend(trajectory.id) }];
  if (act === 'confirmPlan') return [{ kind: 'open', label: 'openPlan', page: pages.plan(trajectory.id) }];
  const moment = trajectory.moments.find((one) => one.id === momentId);
  if (moment && maySeeMoment(viewer, moment, standing)) return [openMoment(moment, at)];
  const newest = ref.document === undefined ? undefined : versionWithSubject(trajectory, ref.document);
  const document = allDocuments(trajectory, template).find((one) => one.id === newest);
  if (!document || !mayRead(viewer, document, standing)) return [];
  return [{ kind: 'open', label: 'openDocument', page: pages.document(trajectory.id, document.id) }];
}

/** An edit from outside was put back. */
export const rowPutBack: CardMaker = (at) => {
  const moment = at.standing.trajectory.moments.find((one) => one.id === at.ref.moment);
  if (!moment) return undefined;
  const facts = factsOf(moment, at).filter((one) => one.fact !== 'with');
  return {
    state: 'open',
    title: titleOf(moment, at),
    facts,
    notes: ['putBack'],
    actions: [openMoment(moment, at)],
  };
};

/** Whom Teams does not reach: to the organiser, and of the organiser herself to who leads. */
export const notReached: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  const who = trajectory.participants.find((one) => one.person === at.ref.person);
  const organises = who?.role === template.organiser;
  if (!who || !holdsOneOf(at.viewer, [organises ? template.leads : template.organiser], at.standing))
    return undefined;
  const actions = [openTrajectory(at)];
  // Whether mail reaches an organiser nobody can say: the invitations come from her.
  const notes = [organises ? 'perhapsGone' : 'reachedByMail'] as const;
  return { state: 'open', title: { name: who.name }, facts: [], notes, actions };
};
