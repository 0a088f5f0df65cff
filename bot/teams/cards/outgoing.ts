import { createHash, randomBytes } from 'node:crypto';
import type { CardElementArray, IAdaptiveCard } from '@microsoft/teams.cards';
import type { OutgoingCard } from '../../application/ports/messenger.ts';
import type { Button } from './elements.ts';

/** A card before it is sealed: what it shows, and the line that a notification may show. */
export interface Sketch {
  readonly body: CardElementArray;
  readonly actions: readonly Button[];
  /** Gives nothing away. */
  readonly summary: string;
}

/**
 * Makes a sketch ready to send. Its hash is of what it shows; the seal is of this one copy, and goes with every
 * button: pressing twice on the same copy is the same question, whatever Teams makes of it underway.
 */
export function outgoing(sketch: Sketch, seal: string = randomBytes(9).toString('base64url')): OutgoingCard {
  const shown = cardOf(sketch);
  const hash = createHash('sha256')
    .update(JSON.stringify([shown, sketch.summary]))
    .digest('hex');
  return { card: sealed(shown, seal) as OutgoingCard['card'], summary: sketch.summary, hash };
}

function cardOf({ body, actions, summary }: Sketch): IAdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: 'nl',
    fallbackText: summary,
    body,
    ...(actions.length === 0 ? {} : { actions: [...actions] }),
  };
}

/** The same card, with the seal in the data of every button. */
function sealed(node: unknown, seal: string): unknown {
  if (Array.isArray(node)) return node.map((each) => sealed(each, seal));
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, sealed(value, seal)]));
  return 'verb' in copy && !('type' in copy) ? { ...copy, seal } : copy;
}
