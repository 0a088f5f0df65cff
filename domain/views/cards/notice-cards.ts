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

/** To the organiser: whom Teams does not reach. */
export const notReached: CardMaker = (at) => {
  const { trajectory, template } = at.standing;
  const who = trajectory.participants.find((one) => one.person === at.ref.person);
  if (!who || !holdsOneOf(at.viewer, [template.organiser], at.standing)) return undefined;
  const actions = [openTrajectory(at)];
  return { state: 'open', title: { name: who.name }, facts: [], notes: ['reachedByMail'], actions };
};
