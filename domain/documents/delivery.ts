import { type Settings, settingsIn } from '../settings/settings.ts';
import type { DocumentRule } from '../template/template.ts';

/** How a document is handed over, with the days that its subject has where she reads it first. */
export type Delivery =
  | { readonly kind: 'none' | 'inPerson' }
  | { readonly kind: 'readFirst'; readonly schoolDays: number };

/** As the template says and, where that leaves the days open, the board. */
export function deliveryOf(
  { delivery }: Pick<DocumentRule, 'delivery'>,
  said: { readonly settings?: Settings },
): Delivery {
  if (delivery.kind !== 'readFirst') return delivery;
  return { kind: 'readFirst', schoolDays: delivery.schoolDays ?? settingsIn(said).reactionDays };
}
