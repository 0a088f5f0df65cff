import { maySeeMoment } from '../../access/access.ts';
import { type CardAt, type CardBody, type CardMaker, subjectFor } from './card-at.ts';
import { factsOf, openMoment, over, titleOf, whyOver } from './moment-parts.ts';

/** To who can be missed at a meeting: she is to be there. */
export const expected: CardMaker = (at) => saidOf(at, true);

/** To the same: she is not expected any more. No reason is given. */
export const notExpected: CardMaker = (at) => saidOf(at, false);

function saidOf(at: CardAt, isExpected: boolean): CardBody | undefined {
  const { viewer, standing, ref } = at;
  const moment = standing.trajectory.moments.find(({ id }) => id === ref.moment);
  const isHers = moment?.attendance?.some(({ person }) => person === viewer.person);
  if (!moment || !isHers || !maySeeMoment(viewer, moment, standing)) return undefined;
  const why = whyOver(moment, undefined, at);
  if (why) return over(moment, why, at);
  const actions = [openMoment(moment, at)];
  const attends = moment.attendees.some(({ person }) => person === viewer.person);
  if (attends !== isExpected) {
    return { state: 'over', title: subjectFor(at), facts: [], why: 'settled', actions };
  }
  const facts = factsOf(moment, at).filter(({ fact }) => isExpected || fact === 'when');
  const note = isExpected ? 'nowExpected' : 'notExpectedAnyMore';
  return { state: 'open', title: titleOf(moment, at), facts, notes: [note], actions };
}
