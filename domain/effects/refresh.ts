import { Temporal } from 'temporal-polyfill';
import type { OwedContext } from './context.ts';
import type { CardKind, CardRefresh, Told } from './effect.ts';

/** A card that was sent longer ago is left as it was: nobody scrolls back so far. */
const daysKeptUp = 42;

/** What they say does not hang on how the trajectory stands. */
const settledWhenSent: readonly CardKind[] = ['refusedLater', 'rowPutBack', 'notReached'];

/**
 * Cards that stand in a chat and are held against how things are now: a receipt in place of a form, the new time
 * of a moment. Converging, as events are: a card that already shows it is not written again.
 */
export function refreshes(told: readonly Told[], { now }: OwedContext): CardRefresh[] {
  const since = now.subtract({ hours: daysKeptUp * 24 });
  return told
    .filter(({ outcome, at, card }) => {
      const isKeptUp = outcome === 'sent' && !settledWhenSent.includes(card.card);
      return isKeptUp && Temporal.Instant.compare(at, since) >= 0;
    })
    .map(({ key, to, card }) => ({ kind: 'refreshCard', key, to, card }));
}
