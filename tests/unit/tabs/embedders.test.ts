import { expect, test } from 'vitest';
import { embedders } from '../../../tabs/teams/embedders.ts';

const linked = { document: { referrer: 'https://evil.example/page' }, location: {} };
const above = {} as Window;

test('who shows the page in a frame may speak with it', () => {
  expect(embedders({ ...linked, parent: above })).toEqual(['https://evil.example']);
  const location = { ancestorOrigins: ['https://teams.example'] };
  expect(embedders({ ...linked, parent: above, location })).toEqual(['https://teams.example']);
});

test('who only linked to it may not, nor a frame without an origin', () => {
  const alone = { ...linked, parent: above };
  alone.parent = alone as unknown as Window;
  expect(embedders(alone)).toEqual([]);
  expect(
    embedders({ parent: above, location: { ancestorOrigins: ['null'] }, document: { referrer: '' } }),
  ).toEqual([]);
});
