import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type SettingRow, seenIn, standsAs } from '../../../bot/graph/lists/setting-rows.ts';
import { isSetting, settingIds, settingRules } from '../../../domain/settings/settings.ts';
import { settingTexts } from '../../../domain/texts/nl/settings.ts';

const id = 'invitationWeeks';
const { row: suggested } = seenIn(id, undefined);

/** A row of the invitations that says this, and said six weeks until then. */
const saying = (Waarde: number | undefined): SettingRow => {
  const { Waarde: _, ...others } = suggested;
  return { ...others, ...(Waarde === undefined ? {} : { Waarde }) };
};

describe('a row of a number of the board', () => {
  test('says what is suggested as long as nobody says otherwise', () => {
    expect(suggested).toMatchObject({ Title: 'Uitnodigen, weken vooruit', Waarde: 6, Eenheid: 'weken' });
    expect(seenIn(id, suggested)).toEqual({ value: 6, changed: false, row: suggested });
  });

  test('holds what somebody says from then on', () => {
    const { value, changed, row } = seenIn(id, { ...saying(8), Melding: 'Iets van eerder.' });
    expect({ value, changed, says: row.Melding }).toEqual({ value: 8, changed: true, says: undefined });
    expect(seenIn(id, row)).toEqual({ value: 8, changed: false, row });
  });

  test.each([
    [0, '0 kan hier niet. Van 1 tot en met 26. Teruggezet op 8.'],
    [-3, '-3 kan hier niet. Van 1 tot en met 26. Teruggezet op 8.'],
    [27, '27 kan hier niet. Van 1 tot en met 26. Teruggezet op 8.'],
    [6.5, '6,5 kan hier niet. Van 1 tot en met 26. Teruggezet op 8.'],
    [Number.NaN, 'NaN kan hier niet. Van 1 tot en met 26. Teruggezet op 8.'],
    [undefined, 'Er stond geen getal. Van 1 tot en met 26. Teruggezet op 8.'],
  ])('that says %s is put back to what held, and says so', (said, notice) => {
    const { row: eight } = seenIn(id, saying(8));
    const { Waarde: _, ...others } = eight;
    const seen = seenIn(id, said === undefined ? others : { ...eight, Waarde: said });
    expect(seen).toEqual({ value: 8, changed: false, row: { ...eight, Melding: notice } });
    expect(seenIn(id, seen.row)).toEqual({ value: 8, changed: false, row: seen.row });
  });

  test('keeps what it said until it is taken away', () => {
    const { row } = seenIn(id, saying(0));
    expect(seenIn(id, row).row.Melding).toBe(row.Melding);
    const { Melding: _, ...read } = row;
    expect(seenIn(id, read).row).toEqual(read);
  });

  test('gets back what is not for people to change', () => {
    const { row, changed } = seenIn(id, { ...suggested, Title: 'Iets anders', Uitleg: '', Grenzen: 'Alles' });
    expect({ row, changed }).toEqual({ row: suggested, changed: false });
  });

  test('of which somebody changed what held goes by what it says, or by what is suggested', () => {
    expect(seenIn(id, { ...saying(9), Afgesproken: 'x' }).value).toBe(9);
    expect(seenIn(id, { ...saying(0), Afgesproken: '400' }).value).toBe(6);
  });

  test('stands as it should when nothing in it is otherwise', () => {
    expect(standsAs(suggested, suggested)).toBe(true);
    expect(standsAs(undefined, suggested)).toBe(false);
    expect(standsAs({ ...suggested, Melding: 'Dag app!' }, suggested)).toBe(false);
  });
});

test.each(settingIds)('%s suggests what can be said, and says what it does in one line of a list', (one) => {
  const { row } = seenIn(one, undefined);
  expect(isSetting(one, settingRules[one].initial)).toBe(true);
  expect(isSetting(one, settingRules[one].max)).toBe(true);
  expect(row).toMatchObject({ Title: settingTexts[one].name, Uitleg: settingTexts[one].help });
});

test('whatever stands in a row, what counts can be, and once it was looked at it stays', () => {
  const said = fc.option(fc.oneof(fc.integer({ min: -5, max: 200 }), fc.double()), { nil: undefined });
  const before = fc.option(fc.oneof(fc.nat(200).map(String), fc.string()), { nil: undefined });
  fc.assert(
    fc.property(fc.constantFrom(...settingIds), said, before, (one, Waarde, Afgesproken) => {
      const row = {
        ...(Waarde === undefined ? {} : { Waarde }),
        ...(Afgesproken === undefined ? {} : { Afgesproken }),
      };
      const seen = seenIn(one, row);
      expect(isSetting(one, seen.value)).toBe(true);
      expect(seenIn(one, seen.row)).toEqual({ value: seen.value, changed: false, row: seen.row });
    }),
  );
});
