import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../../../..');
/** All that the product says in Dutch, without what is said to who reads the code. */
const said = globSync('domain/{texts,forms,templates,kijkwijzers}/**/*.ts', { cwd: root }).map(
  (file): [string, string] => {
    const code = readFileSync(resolve(root, file), 'utf8');
    return [file, code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')];
  },
);

test.each([
  [
    'judges nobody',
    /\b(disfunction\w+|onvoldoende|ondermaats\w*|fa(al|len|alt)\b|tekort(schiet\w*|geschoten)|zwakke? (leerkracht|les))/i,
  ],
  ['names a role and no she', /\b[Hh]aar(zelf)?\b|['`“ ]Zij [a-z]+t\b/],
  ['says je and not u', /['`“ ](u|uw) [a-z]+[^'`]*['`]/],
])('what is on the screen %s', (_, pattern) => {
  expect(said.length).toBeGreaterThan(40);
  const found = said.flatMap(([file, text]) =>
    pattern.test(text) ? [`${file}: ${pattern.exec(text)![0]}`] : [],
  );
  expect(found).toEqual([]);
});
