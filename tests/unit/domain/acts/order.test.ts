import { describe, expect, test } from 'vitest';
import { expand } from '../../../../domain/template/expand.ts';
import { verbetertraject as template } from '../../../../domain/templates/verbetertraject.ts';
import type { Moment } from '../../../../domain/trajectory/moment.ts';
import { mustPrecede, outOfOrder } from '../../../../domain/trajectory/order.ts';
import { at, dates } from './story.ts';

const options = { pattern: 'cycles', nuMeting: true };
const order = { template, options };
const moments = expand(template, options, []);
const of = (id: string) => moments.find((each) => each.id === id) as Moment;

describe('which comes first', () => {
  test.each<[string, string, boolean]>([
    ['klikgesprek', 'nuMeting', true],
    ['klikgesprek', 'driegesprek', true],
    ['nuMeting', 'c1.coTeaching', true],
    ['c1.nabespreking', 'c2.coTeaching', true],
    ['c2.coTeaching', 'c1.nabespreking', false],
    ['c1.coTeaching', 'c1.groepsbezoek', true],
    ['c2.nabespreking', 'tussenevaluatie', true],
    ['c3.coTeaching', 'tussenevaluatie', false],
    ['tussenevaluatie', 'c5.nabespreking', false],
    ['tussenevaluatie', 'driegesprek', true],
    ['c5.nabespreking', 'driegesprek', true],
    ['driegesprek', 'tussenevaluatie', false],
  ])('%s before %s: %s', (a, b, expected) => {
    expect(mustPrecede(of(a), of(b), order)).toBe(expected);
  });
});

test('a plan in order is in order; two meetings may not overlap; a deadline counts by its day', () => {
  const dated = moments.map((each) => ({ ...each, start: dates[each.id] as string }));
  expect(dated.map((each) => outOfOrder(each, dated, order)?.id)).toEqual(dated.map(() => undefined));
  const overlapping = { ...of('c1.groepsbezoek'), start: at('2026-09-28', '15:45') };
  expect(outOfOrder(overlapping, dated, order)?.id).toBe('c1.coTeaching');
  const sameDay = { ...of('nuMeting'), start: at('2026-09-28', '17:00') };
  expect(outOfOrder(sameDay, dated, order)).toBeUndefined();
});

test('what does not go through is in nobody’s way', () => {
  const dated = moments.map((each) => ({ ...each, start: dates[each.id] as string }));
  const off = { ...of('c1.groepsbezoek'), start: at('2026-09-01'), state: 'notHeld' as const };
  expect(outOfOrder(off, dated, order)).toBeUndefined();
});
