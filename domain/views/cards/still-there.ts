import type { Participant, PersonId } from '../../trajectory/participant.ts';
import type { CardFact, CardView } from './card-view.ts';

/** A card that says with whom something is, without those who left: where nobody is left it says nothing of it. */
export function withThoseStillThere(
  view: CardView,
  participants: readonly Participant[],
  left: readonly PersonId[],
): CardView {
  const isThere = (name: string) =>
    participants.some((one) => one.name === name && !left.includes(one.person));
  return {
    ...view,
    facts: view.facts.flatMap((one): CardFact[] => {
      if (one.fact !== 'with') return [one];
      const names = one.names.filter(isThere);
      return names.length === 0 ? [] : [{ ...one, names }];
    }),
  };
}
