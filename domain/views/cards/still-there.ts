import type { Participant, PersonId } from '../../trajectory/participant.ts';
import type { CardFact, CardView } from './card-view.ts';

/** Whether a card says of something that is still to be with whom it is. */
export function promisesCompany(view: CardView): boolean {
  return view.state === 'open' && view.facts.some(({ fact }) => fact === 'with');
}

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
