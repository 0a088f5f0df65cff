import { expect, test } from 'vitest';
import { fromDraft, toDraft } from '../../../tabs/pages/plan/trial.ts';

test('what is held comes back as it was; another draft holds nothing', () => {
  const held = [
    {
      moment: 'klikgesprek',
      start: '2026-09-16T13:30:00Z',
      place: 'online' as const,
      pinned: true,
      dropped: false,
    },
  ];
  expect(fromDraft(toDraft(held))).toEqual(held);
  expect([fromDraft({}), fromDraft({ held: '{' }), fromDraft({ held: '"text"' })]).toEqual([[], [], []]);
});
