import { expect, it } from 'vitest';
import { addressOf } from '../../../bot/graph/lists/sites.ts';

const address = 'bestuur.sharepoint.com:/sites/Voortgang-Klimop';

it.each([
  ['as Graph takes it', address],
  ['as a browser shows it', 'https://bestuur.sharepoint.com/sites/Voortgang-Klimop'],
  [
    'with a page behind it',
    ' https://bestuur.sharepoint.com/sites/Voortgang-Klimop/SitePages/Home.aspx?a=b ',
  ],
])('an address of a site is read %s', (_, text) => {
  expect(addressOf(text)).toBe(address);
});

it.each([
  '',
  'De Klimop',
  'bestuur.sharepoint.com',
  'https://x/y',
  '../../users',
  'a:/sites/../me',
  'a:/sites/b?c',
])('%j is no address of a site', (text) => {
  expect(addressOf(text)).toBeUndefined();
});
