import type { Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { CardRef } from '../../effects/effect.ts';
import { soleSubject } from '../../trajectory/subject.ts';
import type { ViewContext } from '../view-context.ts';
import type { CardView, OpenCard, OverCard, ReceiptCard } from './card-view.ts';

/** What a card is made of: which one, for whom, and how things stand. */
export interface CardAt {
  readonly ref: CardRef;
  readonly viewer: Viewer;
  readonly standing: Standing;
  readonly context: ViewContext;
}

type Face<C extends CardView> = Omit<C, 'card' | 'ref' | 'to' | 'state'>;

/** A card without its address. Undefined: there is nothing in it for this viewer. */
export type CardBody =
  | ({ readonly state: 'open' } & Face<OpenCard>)
  | ({ readonly state: 'receipt' } & Face<ReceiptCard>)
  | ({ readonly state: 'over' } & Face<OverCard>);

export type CardMaker = (at: CardAt) => CardBody | undefined;

/** The name that the title gives to who is not the subject herself. */
export function subjectFor({ viewer, standing }: CardAt): { readonly name?: string } {
  const { trajectory, template } = standing;
  const subject = soleSubject(trajectory, template);
  return !subject || subject.person === viewer.person ? {} : { name: subject.name };
}
