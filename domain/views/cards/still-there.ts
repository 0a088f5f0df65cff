import type { Temporal } from 'temporal-polyfill';
import type { Participant, PersonId } from '../../trajectory/participant.ts';
import type { Trajectory } from '../../trajectory/trajectory.ts';
import type { CardFact, CardView } from './card-view.ts';

/** Whoever did something in the trajectory so short ago is in the tenant: her token was looked at. */
const HOURS_SURE = 24;

/**
 * Whether a card says of something that is still to be with whom it is, of whom it has to be asked whether she is still
 * there.
 */
export function promisesCompany(
  view: CardView,
  { participants, log, matchAnswers }: Pick<Trajectory, 'participants' | 'log' | 'matchAnswers'>,
  now: Temporal.Instant,
): boolean {
  if (view.state !== 'open') return false;
  const since = now.subtract({ hours: HOURS_SURE }).toString();
  const sure = new Set([...log, ...matchAnswers].filter(({ at }) => at > since).map(({ by }) => by));
  const named = view.facts.flatMap((one) => (one.fact === 'with' ? one.names : []));
  return named.some((name) => !participants.some((one) => one.name === name && sure.has(one.person)));
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
