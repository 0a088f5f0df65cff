import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form } from '../../../../domain/forms/form.ts';
import { kortVerslag } from '../../../../domain/forms/kort-verslag.ts';
import { excerptOf, passagesOf } from '../../../../domain/release/passages.ts';

const values = {
  teacherSaid: 'Ik vond het spannend. De start ging goed! Wat nu?',
  discussed: 'De start van de les.\nHet einde.',
  agreements: [
    { who: 'Fenna', what: 'timer gebruiken', byWhen: '2026-09-18' },
    { who: 'Coen', what: 'komt kijken', byWhen: '2026-09-21' },
  ],
};

describe('a document in passages', () => {
  test('is cut into sentences, lines and agreements', () => {
    expect(passagesOf(kortVerslag, values).map(({ id, text }) => [id, text])).toEqual([
      ['teacherSaid:0', 'Ik vond het spannend.'],
      ['teacherSaid:1', 'De start ging goed!'],
      ['teacherSaid:2', 'Wat nu?'],
      ['discussed:0', 'De start van de les.'],
      ['discussed:1', 'Het einde.'],
      ['agreements:0', 'Fenna: timer gebruiken, vr 18 september (week 38 · 14–18 sep)'],
      ['agreements:1', 'Coen: komt kijken, ma 21 september (week 39 · 21–25 sep)'],
    ]);
  });

  test('says the days of agreements as its reader has them', () => {
    const [first] = passagesOf(kortVerslag, { agreements: values.agreements }, (day) => `op ${day}`);
    expect(first?.text).toBe('Fenna: timer gebruiken, op 2026-09-18');
  });

  test('shows where something was left out, and no field of which nothing is left', () => {
    expect(excerptOf(kortVerslag, values, ['teacherSaid:0', 'teacherSaid:2', 'agreements:1'])).toEqual({
      teacherSaid: 'Ik vond het spannend. […] Wat nu?',
      agreements: [values.agreements[1]],
    });
  });

  test('lines, points and marks of several sentences are cut too; of one sentence each is what it was', () => {
    const form = {
      ...kortVerslag,
      fields: ['lines', 'points', 'marks'].map((id) => ({ id })),
    } as unknown as Form;
    const filled = {
      lines: ['Een regel.', 'Eerst dit. Dan dat.'],
      points: [{ point: 'Uitleg', text: 'Kort. En traag.' }],
      marks: [{ second: 61, focus: 'Uitleg', note: 'Hier lacht ze. Hier niet.' }],
    };
    expect(passagesOf(form, filled).map(({ id, text }) => `${id} ${text}`)).toEqual([
      'lines:0 Een regel.',
      'lines:1:0 Eerst dit.',
      'lines:1:1 Dan dat.',
      'points:0:0 Uitleg: Kort.',
      'points:0:1 Uitleg: En traag.',
      'marks:0:0 Uitleg: Hier lacht ze.',
      'marks:0:1 Uitleg: Hier niet.',
    ]);
    expect(excerptOf(form, filled, ['lines:0', 'lines:1:1', 'points:0:0', 'marks:0:0', 'marks:0:1'])).toEqual(
      {
        lines: ['Een regel.', '[…] Dan dat.'],
        points: [{ point: 'Uitleg', text: 'Kort. […]' }],
        marks: filled.marks,
      },
    );
    expect(excerptOf(form, filled, [])).toEqual({});
  });

  test('an excerpt holds every sentence that was let through, and no word of any other', () => {
    const word = fc.stringMatching(/^[a-z]{6,12}$/);
    const text = fc.uniqueArray(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.boolean()), (words, lets) => {
        const teacherSaid = words.map((one, index) => `${one}${index}q.`).join(' ');
        const all = passagesOf(kortVerslag, { teacherSaid });
        const chosen = all.filter(() => lets.next().value === true);
        const left = JSON.stringify(
          excerptOf(
            kortVerslag,
            { teacherSaid },
            chosen.map(({ id }) => id),
          ),
        );
        for (const one of all) expect(left.includes(one.text)).toBe(chosen.includes(one));
      }),
    );
  });
});
