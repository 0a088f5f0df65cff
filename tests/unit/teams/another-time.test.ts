import { expect, test } from 'vitest';
import { bodyOf } from '../../../bot/teams/another-time.ts';
import { draw } from '../../../bot/teams/cards/draw.ts';
import { outgoing } from '../../../bot/teams/cards/outgoing.ts';
import { lintCard } from '../../support/card-linter.ts';
import { Story } from '../domain/acts/story.ts';
import { show } from '../domain/views/showing.ts';

const links = { teamsAppId: 'b7d1f6de-0000-4000-8000-0000000000aa', tabEntityId: 'begeleidingen' };
const moment = 'c1.coTeaching';
const start = '2026-09-30T13:30:00Z';
const asked = { verb: 'moveTo', moment, revision: 2, lasts: 45 } as const;

test.each([
  ['as long as it was', '45', undefined],
  ['shorter', '30', 30],
  ['longer', '90', 90],
  ['not asked', '', undefined],
])('%s', (_, minutes, durationMin) => {
  expect(bodyOf({ ...asked, minutes }, start)).toEqual({
    ...{ act: 'move', moment, revision: 2, start },
    ...(durationMin === undefined ? {} : { durationMin }),
  });
});

test.each(['-30', '1e9', 'lang', '30.5', '9999'])('not a duration: %s', (minutes) => {
  expect(bodyOf({ ...asked, minutes }, start)).toBeUndefined();
});

test('who proposes a time proposes no duration', () => {
  expect(bodyOf({ ...asked, verb: 'proposeTime', minutes: '90' }, start)).toEqual({
    ...{ act: 'respond', moment, revision: 2, answer: 'tentative', proposedStart: start },
  });
});

test('who organises it is asked how long, with what it takes now chosen; nobody else is', () => {
  const story = new Story().running().on('2026-09-25');
  const ref = { card: 'reminder', trajectory: 't-1', ...story.revision(moment) } as const;
  const inputsOf = (who: 'karin' | 'sanne', mode: 'moveTo' | 'proposeTime') => {
    const card = outgoing(draw(show(story, who, ref)!, { links, mode }));
    expect(lintCard(card)).toEqual([]);
    const { body } = card.card as unknown as {
      body: readonly { type: string; id?: string; value?: string }[];
    };
    return body.filter(({ type }) => type.startsWith('Input.'));
  };
  const lasts = String(story.moment(moment).durationMin);
  expect(inputsOf('karin', 'moveTo')).toMatchObject([
    { id: 'day' },
    { id: 'time' },
    { id: 'minutes', style: 'compact', value: lasts },
  ]);
  expect(inputsOf('sanne', 'proposeTime').map(({ id }) => id)).toEqual(['day', 'time']);
});
