import { expect, test } from 'vitest';
import { verslagenCard } from '../../../bot/teams/cards/overview.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { quietHome } from './homes.ts';

const links = { teamsAppId: 'app', tabEntityId: 'tab' } as Parameters<typeof verslagenCard>[0];

test('an eindrapportage that waits is among what stands open, and is begun on its page', () => {
  const needs = [
    { kind: 'eindrapportage', trajectory: 't1', teacher: 'Sanne', documentKind: 'eindrapportage' },
  ] as const;
  const said = JSON.stringify(verslagenCard(links, { ...quietHome, needs, needsTotal: 1 }));
  expect(said).toContain('Schrijf de eindrapportage, Sanne');
  expect(said).toContain(encodeURIComponent('traject/t1/schrijf/eindrapportage/-'));
});

test('where nothing stands open, the same question is not offered once more', () => {
  const said = JSON.stringify(verslagenCard(links, quietHome));
  expect(said).toContain(chat.verslagen.none);
  expect(said).not.toContain(chat.labels.verslagen);
});
