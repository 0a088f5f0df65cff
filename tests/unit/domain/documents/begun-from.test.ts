import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { standingAt } from '../../../../domain/access/roles.ts';
import { leftAsTyped, newsOf, recomposed, takenOver } from '../../../../domain/documents/begun-from.ts';
import { compose } from '../../../../domain/documents/compose.ts';
import { merged } from '../../../../domain/documents/merged.ts';
import { Story, school, template } from '../acts/story.ts';

const morning = {
  course: 'klikgesprek, 2 november\ndriegesprek, nog te houden',
  outcomes: { g1: 'Rust.', g2: 'Vragen stellen.' },
  annexes: ['Rapportage 1'],
};
const evening = {
  course: 'klikgesprek, 2 november\ndriegesprek, 1 december',
  outcomes: { g1: 'Rust. Later ook.', g2: 'Vragen stellen. Ook open.' },
  annexes: ['Rapportage 1', 'Verslag van het driegesprek'],
  midterm: 'Halverwege.',
};

test('what nobody typed in is composed anew, and what was typed stays', () => {
  const values = { ...morning, recommendations: ['Blijf samen voorbereiden.'] };
  expect(recomposed({ values, from: morning }, evening)).toEqual({
    values: { ...evening, recommendations: ['Blijf samen voorbereiden.'] },
    from: evening,
  });
});

test('of a field with a text per goal only the goal that was typed at keeps its text', () => {
  const typed = { ...morning.outcomes, g1: 'Rust, zegt zij.' };
  const { values, from } = recomposed({ values: { ...morning, outcomes: typed }, from: morning }, evening);
  expect(values.outcomes).toEqual({ g1: typed.g1, g2: evening.outcomes.g2 });
  expect(newsOf({ from }, evening)).toEqual([
    { field: 'outcomes', added: ['Rust. Later ook.'], gone: ['Rust.'] },
  ]);
});

test('a field that was emptied stays empty, and what was typed and taken away again counts as not typed', () => {
  const emptied = recomposed({ values: { ...morning, course: '', midterm: '' }, from: morning }, evening);
  expect(emptied.values).toMatchObject({ course: '', midterm: evening.midterm });
});

test('a draft that says not what it began from stays as it is, and so does one where nothing changed', () => {
  const unknown = { values: morning };
  expect(recomposed(unknown, evening)).toBe(unknown);
  expect(newsOf({ from: undefined }, evening)).toEqual([]);
  const known = { values: { ...morning, course: 'Anders.' }, from: morning };
  expect(recomposed(known, morning)).toBe(known);
  expect(newsOf(known, morning)).toEqual([]);
});

const course = 'klikgesprek, 2 november\nWij begonnen rustig.\ndriegesprek, nog te houden';
const draft = recomposed({ values: { ...morning, course }, from: morning }, evening);

test('the news of a field is taken over beside her own words, or left; neither is said again', () => {
  expect(newsOf(draft, evening)).toEqual([
    { field: 'course', added: ['driegesprek, 1 december'], gone: ['driegesprek, nog te houden'] },
  ]);
  const taken = takenOver(draft, 'course', evening);
  expect(taken.values.course).toBe('klikgesprek, 2 november\nWij begonnen rustig.\ndriegesprek, 1 december');
  const left = leftAsTyped(draft, 'course', evening);
  expect(left.values.course).toBe(course);
  for (const one of [taken, left]) {
    expect(newsOf(one, evening)).toEqual([]);
    expect(recomposed(one, evening)).toBe(one);
  }
});

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', 'd'), { maxLength: 8 });

test('taking over keeps every line that she typed and brings every line that came', () => {
  fc.assert(
    fc.property(lines, lines, lines, (was, mine, now) => {
      const both = merged(mine, was, now);
      const count = (list: readonly string[], line: string) => list.filter((one) => one === line).length;
      for (const line of new Set([...mine, ...now])) {
        const more = (list: readonly string[]) => Math.max(0, count(list, line) - count(was, line));
        expect(count(both, line)).toBeGreaterThanOrEqual(Math.max(more(mine), more(now)));
      }
      expect(merged(was, was, now)).toEqual(now);
      expect(merged(mine, was, was)).toEqual(mine);
    }),
    { numRuns: 200 },
  );
});

test('an eindrapportage begun before the last talk follows what was recorded of it', () => {
  const story = new Story().guided().on('2026-11-30');
  const composed = () => {
    const standing = standingAt(story.trajectory, template, Temporal.Instant.from(story.now));
    return compose('eindrapportage', undefined, standing, school.calendar);
  };
  const before = composed();
  const recommendations = ['Blijf samen voorbereiden.'];
  story.on('2026-12-02').holds('driegesprek');
  const now = composed();
  expect(now.course).not.toEqual(before.course);
  const { values } = recomposed({ values: { ...before, recommendations }, from: before }, now);
  expect(values).toEqual({ ...now, recommendations });
});
