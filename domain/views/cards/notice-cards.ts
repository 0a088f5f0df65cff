import { holdsOneOf } from '../../access/access.ts';
import type { CardMaker } from './card-at.ts';
import { subjectFor } from './card-at.ts';
import { factsOf, openMoment, titleOf } from './moment-parts.ts';
import { openTrajectory } from './stage-cards.ts';

/** What was sent could not be kept after all; its text is where it was written. */
export const refusedLater: CardMaker = (at) => ({
  state: 'open',
  title: subjectFor(at),
  facts: [],
  notes: ['textIsKept'],
  actions: [openTrajectory(at)],
});

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
  const notes = organises ? [] : (['reachedByMail'] as const);
  return { state: 'open', title: { name: who.name }, facts: [], notes, actions };
};
