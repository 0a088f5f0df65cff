import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { templateOf } from '../../../../domain/templates/catalogue.ts';
import { cardView } from '../../../../domain/views/cards/cards.ts';
import type { ViewContext } from '../../../../domain/views/view-context.ts';
import { at, Story, school, viewer } from '../acts/story.ts';

test('a time that the teacher proposes comes with what is in its way, where calendars were looked in', () => {
  const story = new Story().running().on('2026-09-21');
  const { moment, revision } = story.revision('c1.coTeaching');
  const proposedStart = at('2026-09-29', '15:45');
  story.act('sanne', { act: 'respond', moment, revision, answer: 'tentative', proposedStart });
  const ref = { card: 'answered', trajectory: 't-1', moment, revision, person: 'sanne' } as const;
  const taken = { from: at('2026-09-29', '15:00'), until: at('2026-09-29', '17:00') };
  const card = (more: Partial<ViewContext>) =>
    cardView(ref, story.trajectory, viewer('karin'), {
      ...{ schools: new Map([[school.id, school]]), rosters: {}, unreachable: new Set(), templateOf },
      now: Temporal.Instant.from(story.now),
      ...more,
    });
  expect(card({})).not.toHaveProperty('clashes');
  expect(card({ busy: { sanne: [], karin: [] } })).not.toHaveProperty('clashes');
  expect(card({ busy: { sanne: [], karin: [taken] } })).toMatchObject({
    state: 'open',
    clashes: ['De agenda van Karin Mulder is dan vol.'],
  });
});
