import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_COLUMN_CHARS } from '../../../bot/graph/limits.ts';
import { readLongText, writeLongText } from '../../../bot/graph/lists/long-text.ts';

/** What SharePoint does to a plain text: it trims the ends, and refuses what XML cannot hold. */
function throughSharePoint(columns: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, value]) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not occur
      expect(value).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      expect(value.isWellFormed()).toBe(true);
      expect(value.length).toBeLessThanOrEqual(TEXT_COLUMN_CHARS);
      return [name, value.trim()];
    }),
  );
}

describe('JSON over several columns', () => {
  it('comes back as it went in, whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 200 }), (value, text) => {
        const whole = { value, text };
        const columns = throughSharePoint(writeLongText('Gegevens', whole));
        expect(readLongText('Gegevens', columns)).toEqual(JSON.parse(JSON.stringify(whole)));
      }),
      { numRuns: 300 },
    );
  });

  it('is cut into columns, never inside a character and never losing a space at a cut', () => {
    for (const unit of ['🎓', ' ', 'a ', '\\"', 'é']) {
      const text = unit.repeat(Math.floor(200_000 / unit.length));
      for (const shift of ['', 'x', 'xy']) {
        const columns = throughSharePoint(writeLongText('Gegevens', shift + text));
        expect(Object.keys(columns).length).toBeGreaterThan(3);
        expect(readLongText('Gegevens', columns)).toBe(shift + text);
      }
    }
  });

  it('is refused when it does not fit, and unreadable when a person has been at it', () => {
    expect(() => writeLongText('Gegevens', 'x'.repeat(8 * TEXT_COLUMN_CHARS))).toThrow(RangeError);
    const columns = writeLongText('Gegevens', { a: 1 });
    expect(readLongText('Gegevens', { Gegevens1: `${columns.Gegevens1} ` })).toBeUndefined();
    expect(readLongText('Gegevens', { Gegevens1: '|{"a":1|' })).toBeUndefined();
    expect(readLongText('Gegevens', {})).toBeUndefined();
  });

  it('is unreadable where it is deeper than anybody can follow, and not what the reader breaks on', () => {
    const nested = (begin: string, end: string, times: number) => {
      const json = begin.repeat(times) + end.repeat(times);
      const pieces = json.match(/.{1,60000}/g)!;
      const columns = pieces.map((piece, at) => [`Gegevens${at + 1}`, `|${piece}|`] as const);
      return readLongText('Gegevens', Object.fromEntries(columns));
    };
    expect(nested('[', ']', 200)).toBeDefined();
    expect(nested('[', ']', 200_000)).toBeUndefined();
    expect(nested('{"replaces":[', ']}', 30_000)).toBeUndefined();
  });
});
