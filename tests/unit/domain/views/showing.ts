import { expect } from 'vitest';
import { decide } from '../../../../domain/decide.ts';
import type { CardKind, CardRef } from '../../../../domain/effects/effect.ts';
import type { CardAction, CardView } from '../../../../domain/views/cards/card-view.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import { type Name, request, Story, situationAt } from '../acts/story.ts';
import { contextOf, viewer } from './viewing.ts';

export const about = (card: CardKind, more: Partial<CardRef> = {}): CardRef => ({
  card,
  trajectory: 't-1',
  ...more,
});
export const show = (story: Story, who: Name, ref: CardRef) =>
  cardView(ref, story.trajectory, viewer(who), contextOf(story));
export const inSessions = { ...request, options: { nuMeting: false, pattern: 'sessions' } };
export const begun = () => new Story(inSessions);
export const ofMoment = (story: Story, card: CardKind, moment: string) =>
  about(card, { moment, revision: story.moment(moment).revision });

/** What a card offers to do, in short. */
export function offers(view: CardView | undefined): readonly string[] {
  return (view?.actions ?? []).map((one) => one.label);
}

function actsOf(action: CardAction) {
  if (action.kind === 'act') return [action.act];
  return action.kind === 'choose' ? action.choices.map((one) => one.act) : [];
}

/** Every act that a card offers is one that would be kept. */
export function expectKept(story: Story, who: Name, view: CardView | undefined): void {
  for (const act of (view?.actions ?? []).flatMap(actsOf)) {
    const decided = decide(story.trajectory, act, viewer(who), situationAt(story.now));
    expect(decided, `${view?.card}: ${JSON.stringify(act)}`).toMatchObject({ ok: true });
  }
}
