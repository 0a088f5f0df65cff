import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pages } from '../../../domain/views/pages.ts';
import { parseRoute, pathOf, type Route } from '../../../tabs/route/route.ts';

const id = fc.stringMatching(/^[\w.:][\w.:-]{0,40}$/).filter((text) => text !== '.' && text !== '..');
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constant<Route>({ page: 'home' }),
  fc.constant<Route>({ page: 'start' }),
  fc.constant<Route>({ page: 'hours' }),
  fc.constant<Route>({ page: 'year' }),
  id.map((year): Route => ({ page: 'year', year })),
  id.map((amends): Route => ({ page: 'start', amends })),
  id.map((school): Route => ({ page: 'calendar', school })),
  id.map((school): Route => ({ page: 'rosters', school })),
  fc.constant<Route>({ page: 'replan' }),
  id.map((trajectory): Route => ({ page: 'trajectory', trajectory })),
  id.map((trajectory): Route => ({ page: 'plan', trajectory })),
  id.map((trajectory): Route => ({ page: 'kijkwijzers', trajectory })),
  id.map((school): Route => ({ page: 'instruments', school })),
  fc.tuple(id, id).map(([trajectory, kind]): Route => ({ page: 'growth', trajectory, kind })),
  fc.tuple(id, id).map(([trajectory, kind]): Route => ({ page: 'tailored', trajectory, kind })),
  fc.tuple(id, id).map(([trajectory, moment]): Route => ({ page: 'moment', trajectory, moment })),
  fc.tuple(id, id).map(([trajectory, document]): Route => ({ page: 'document', trajectory, document })),
  fc.tuple(id, id).map(([trajectory, kind]): Route => ({ page: 'write', trajectory, kind })),
  fc.tuple(id, id, id, id).map(
    ([trajectory, kind, moment, corrects]): Route => ({
      page: 'write',
      trajectory,
      kind,
      moment,
      corrects,
    }),
  ),
);

test('a path leads back to the route that it was made of', () => {
  fc.assert(
    fc.property(route, (given) => {
      expect(parseRoute(pathOf(given))).toEqual(given);
    }),
  );
});

test('the paths on cards and in events lead to their page', () => {
  expect(parseRoute(pages.trajectory('t1'))).toEqual({ page: 'trajectory', trajectory: 't1' });
  expect(parseRoute(pages.plan('t1'))).toEqual({ page: 'plan', trajectory: 't1' });
  expect(parseRoute(pages.moment('t1', 'c2.groepsbezoek'))).toEqual({
    page: 'moment',
    trajectory: 't1',
    moment: 'c2.groepsbezoek',
  });
  expect(parseRoute(pages.write('t1', 'eindrapportage'))).toEqual({
    page: 'write',
    trajectory: 't1',
    kind: 'eindrapportage',
  });
  expect(parseRoute(pages.document('t1', 'analyse.c1.groepsbezoek.v1'))).toEqual({
    page: 'document',
    trajectory: 't1',
    document: 'analyse.c1.groepsbezoek.v1',
  });
});

test('whatever somebody puts in the address, there is a page for it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (path) => {
      return parseRoute(path).page.length > 0;
    }),
  );
  expect(parseRoute('#/traject/<script>')).toEqual({ page: 'unknown' });
  expect(parseRoute('#/traject/t1/%E0%A4%A')).toEqual({ page: 'unknown' });
});
