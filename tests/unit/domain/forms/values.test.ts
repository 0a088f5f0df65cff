import { expect, test } from 'vitest';
import { isInSharePoint } from '../../../../domain/forms/values.ts';

test.each([
  ['https://bestuur.sharepoint.com/sites/films/1.mp4', true],
  ['https://bestuur-my.sharepoint.com/personal/x/1.mp4', true],
  ['https://www.youtube.com/watch?v=x', false],
  ['https://sharepoint.com.elders.example/1.mp4', false],
  ['https://bestuursharepoint.com/1.mp4', false],
  ['http://bestuur.sharepoint.com/1.mp4', false],
  ['', false],
])('%s', (link, is) => {
  expect(isInSharePoint(link)).toBe(is);
});
