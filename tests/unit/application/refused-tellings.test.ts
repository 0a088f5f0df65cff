import { expect, test } from 'vitest';
import { refusedTelling } from '../../../bot/application/settle/refused-tellings.ts';
import type { ActOf } from '../../../domain/acts/act.ts';
import { cardView } from '../../../domain/views/cards/cards.ts';
import { Story, viewer } from '../domain/acts/story.ts';
import { contextOf } from '../domain/effects/due.ts';
import { contextOf as viewContext } from '../domain/views/viewing.ts';

test.each([
  ['Zo heb ik het niet ervaren.', 'textIsKept'],
  ['', 'lookAgain'],
])('of a reaction “%s” the card says that her text is kept only when there is one', (text, note) => {
  const story = new Story().running().closes('c1.nabespreking', ['nabespreking', 'rapportage']);
  const act: ActOf<'react'> = { act: 'react', document: 'rapportage.c1.nabespreking.v1', text };
  const at = story.now;
  const untold = { id: 'sanne:1', by: 'sanne', at, act, refusals: [{ code: 'changedMeanwhile' }] } as const;
  const { card } = refusedTelling('t-1', untold, contextOf(story));
  const view = cardView(card, story.trajectory, viewer('sanne'), viewContext(story));
  expect(view).toMatchObject({ notes: [note] });
  expect(JSON.stringify(view)).toContain('traject/t-1/document/rapportage.c1.nabespreking.v1');
});
