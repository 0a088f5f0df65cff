import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import { checkRoster } from '../../../domain/calendar/check-roster.ts';
import { keptOf } from '../../../domain/calendar/kept-calendar.ts';
import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { calendarTemplate, withCalendarRows } from '../../../domain/imports/calendar-rows.ts';
import { csvOf, rowsOfCsv } from '../../../domain/imports/csv.ts';
import { rosterRows, rosterTemplate } from '../../../domain/imports/roster-rows.ts';
import { readTable } from '../../../tabs/parts/imports/read-table.ts';
import { rostersOfSchool } from '../../support/tabs/roster-scenes.ts';

const kept = keptOf(ordinaryCalendar('midden'));
const file = (bytes: Uint8Array | string, name: string) =>
  new File([typeof bytes === 'string' ? bytes : bytes.slice()], name);
const xlsx = async (data: SheetData) =>
  new Uint8Array(await writeExcelFile([{ sheet: 'Blad1', data }], {}).toBuffer());
const head = ['Soort', 'Van', 'Tot en met', 'Naam'];

describe('a table in text', () => {
  test('comes back as it was written, whatever stands in it', () => {
    const cell = fc.string().filter((text) => !/^[=+\-@\t]|\r/.test(text));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        expect(rowsOfCsv(csvOf([['a', 'b', 'c'], ...rows])).slice(1)).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  });

  test('what would be a formula is text', () => {
    expect(csvOf([['=1+1', '@naam']])).toBe("\uFEFF'=1+1;'@naam\r\n");
  });
});

describe('a school calendar', () => {
  const taken = (...rows: readonly (readonly (string | Date)[])[]) => withCalendarRows(kept, [head, ...rows]);

  test('the example that is given is read whole', () => {
    const { calendar, taken: count, unclear } = withCalendarRows(kept, rowsOfCsv(csvOf(calendarTemplate)));
    expect([count, unclear]).toEqual([3, []]);
    expect(calendar.daysOff.map(({ date }) => date)).toEqual(['2026-10-30', '2027-03-30']);
    expect(calendar.ownHolidays).toEqual([{ name: 'voorjaar', from: '2027-02-13', to: '2027-02-21' }]);
  });

  test('columns in any order, a title above them, dates as dates', () => {
    const sheet = [
      ['Jaarplanning'],
      [],
      ['Datum', 'SOORT'],
      [new Date('2026-11-05T00:00:00Z'), ' studiedag '],
    ];
    expect(withCalendarRows(kept, sheet).calendar.daysOff).toEqual([
      { date: '2026-11-05', kind: 'studiedag', label: '' },
    ]);
  });

  test.each([
    ['15 maart 2027', '2027-03-15'],
    ['ma 15 mrt. 2027', '2027-03-15'],
    ['maandag 7 Sept 2026', '2026-09-07'],
  ])('%s is a day', (text, date) => {
    expect(taken(['Studiedag', text]).calendar.daysOff.map((one) => one.date)).toEqual([date]);
  });

  test.each(['31 februari 2027', '15 maand 2027', 'maart 2027'])('%s is none', (text) => {
    expect(taken(['Studiedag', text]).unclear.map(({ why }) => why)).toEqual(['from']);
  });

  test('days in a row are days each; a weekend in between is none', () => {
    const { calendar } = taken(['Studiedag', '5-11-2026', '9-11-2026', 'Taal']);
    expect(calendar.daysOff.map(({ date }) => date)).toEqual(['2026-11-05', '2026-11-06', '2026-11-09']);
  });

  test.each([
    ['kind', ['Feestje', '5-11-2026']],
    ['partOfDay', ['Studiemiddag', '5-11-2026']],
    ['from', ['Feestje', '32-13-2027']],
    ['kind', ['constructor', '5-11-2026']],
    ['from', ['Studiedag', 'begin november']],
    ['from', ['Studiedag', '31-02-2027']],
    ['from', ['Studiedag', '05-06-27']],
    ['to', ['Studiedag', '5-11-2026', 'later']],
    ['order', ['Staking', '5-11-2026', '4-11-2026']],
    ['tooLong', ['Studiedag', '5-11-2026', '5-01-2027']],
  ])('%s: is not guessed at, and shown', (why, row) => {
    const result = taken(row);
    expect(result.calendar).toEqual(kept);
    expect(result.unclear).toEqual([{ number: 2, text: row.join(' · '), why }]);
  });

  test('the same twice is taken once', () => {
    const { taken: count, unclear } = taken(['Studiedag', '5-11-2026'], ['Studiedag', '5-11-2026']);
    expect([count, unclear.map(({ number, why }) => [number, why])]).toEqual([1, [[3, 'twice']]]);
  });

  test('other columns: nothing is taken, and what is missing is said', () => {
    expect(
      withCalendarRows(kept, [
        ['a', 'b'],
        ['c', 'd'],
      ]),
    ).toMatchObject({ taken: 0, missing: ['kind', 'from'] });
  });

  test('whatever stands in a sheet, nothing of what was there is lost', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom('Studiedag', '5-11-2026', null),
      fc.date(),
      fc.double(),
    );
    const full = { ...kept, daysOff: [{ date: '2026-12-01', kind: 'vrij' as const, label: 'x' }] };
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 8 }), (rows) => {
        const { calendar } = withCalendarRows(full, [head, ...rows]);
        expect(calendar.daysOff[0]).toEqual(full.daysOff[0]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('rosters', () => {
  const { people } = rostersOfSchool;

  test('what the school has comes back as it is', () => {
    const { rosters, unclear, missing } = rosterRows(people, rowsOfCsv(csvOf(rosterTemplate(people))));
    expect([unclear, missing]).toEqual([[], []]);
    for (const one of people) expect(rosters[one.person]).toEqual(one.roster);
  });

  const week = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'];
  test.each([
    ['nobody', ['Iemand Anders', '8:00-16:30']],
    ['times', ['Bram Koster', 'ochtend']],
    ['times', ['Bram Koster', '8-']],
    ['roster', ['Bram Koster', '16:30-8:00']],
  ])('%s: is not guessed at, and shown', (why, row) => {
    const { rosters, unclear } = rosterRows(people, [['Naam', ...week], row]);
    expect([rosters, unclear.map((one) => one.why)]).toEqual([{}, [why]]);
    // Which of its cells it is about is said where it is one of them.
    expect(unclear[0]?.column).toBe(why === 'times' ? 'maandag' : undefined);
  });

  test('hours are read as people type them', () => {
    const row = ['Bram Koster', '8-17', '8u30 - 16 uur', 'vrij', '8.00 - 12.00', '-'];
    const { rosters, unclear } = rosterRows(people, [['Naam', ...week], row]);
    expect(unclear).toEqual([]);
    expect(Object.values(rosters)[0]?.workingDays).toMatchObject({
      monday: { from: '08:00', to: '17:00' },
      tuesday: { from: '08:30', to: '16:00' },
      thursday: { from: '08:00', to: '12:00' },
    });
  });

  test('lessons of which the table says nothing stay, within the working days that it says', () => {
    const { rosters } = rosterRows(people, [
      ['Naam', ...week],
      ['Bram Koster', '9:00-16:30', '8:00-14:00', '', '8:00-12:00', ''],
    ]);
    expect(Object.values(rosters)[0]?.lessons).toEqual({
      monday: [{ from: '09:00', to: '14:30' }],
      tuesday: [{ from: '08:30', to: '14:00' }],
    });
  });

  test('even and odd weeks, and Dutch ways to write a time', () => {
    const row = [
      'bram koster',
      '8.00 – 16.30',
      '8:00 tot 12:00 (oneven weken)',
      'vrij',
      '',
      '8:00-12:00 even',
    ];
    const { rosters } = rosterRows(people, [['Naam', ...week], row]);
    const [roster] = Object.values(rosters);
    expect(roster?.workingDays).toEqual({
      monday: { from: '08:00', to: '16:30', weeks: 'every' },
      tuesday: { from: '08:00', to: '12:00', weeks: 'odd' },
      friday: { from: '08:00', to: '12:00', weeks: 'even' },
    });
    expect(checkRoster(roster!)).toEqual([]);
  });
});

describe('files that people and others send', () => {
  test('an Excel file with dates and a formula', async () => {
    const data: SheetData = [
      head.map((value) => ({ value })),
      [{ value: 'Studiedag' }, { value: new Date('2026-11-05T00:00:00Z'), type: Date, format: 'dd-mm-yyyy' }],
    ];
    const read = await readTable(file(await xlsx(data), 'Jaar.XLSX'));
    expect(read.ok && withCalendarRows(kept, read.rows).calendar.daysOff).toEqual([
      { date: '2026-11-05', kind: 'studiedag', label: '' },
    ]);
  });

  test('a table in text', async () => {
    const read = await readTable(file(csvOf(calendarTemplate), 'jaar.csv'));
    expect(read.ok && withCalendarRows(kept, read.rows).taken).toBe(3);
  });

  test('a bomb is not unpacked, nor one that lies about its size', async () => {
    const zeros = new Uint8Array(21_000_000);
    const bomb = zipSync({ 'xl/workbook.xml': zeros, 'xl/worksheets/sheet1.xml': strToU8('<x/>') });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await readTable(file(bomb, 'x.xlsx'))).toEqual({ ok: false, why: 'tooLarge' });
    const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength);
    for (let at = 0; at + 4 < bomb.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await readTable(file(bomb, 'x.xlsx'))).toEqual({ ok: false, why: 'unreadable' });
  });

  test.each([
    ['tooLarge', new Uint8Array(2_000_001), 'groot.xlsx'],
    ['unknownKind', 'a;b', 'tabel.pdf'],
    ['unreadable', 'geen zip', 'kapot.xlsx'],
    ['unreadable', new Uint8Array(), 'leeg.xlsx'],
    ['tooManyRows', 'a;b\n'.repeat(2_100), 'lang.csv'],
    ['tooManyColumns', ';'.repeat(101), 'breed.csv'],
  ] as const)('%s', async (why, bytes, name) => {
    expect(await readTable(file(bytes, name))).toEqual({ ok: false, why });
  });

  /** A workbook whose one sheet has this in its rows. */
  async function sheetOf(rows: string): Promise<Uint8Array> {
    const parts = unzipSync(await xlsx([[{ value: 'Studiedag' }]]));
    const [path] = Object.keys(parts).filter((name) => name.includes('worksheets/sheet'));
    const xml = strFromU8(parts[path!]!).replace(
      /<sheetData.*<\/sheetData>/s,
      `<sheetData>${rows}</sheetData>`,
    );
    return zipSync({ ...parts, [path!]: strToU8(xml) });
  }
  const cell = (at: string) => `<c r="${at}"><v>1</v></c>`;

  test.each([
    ['in the last corner', 'tooManyRows', `<row r="1048576">${cell('XFD1048576')}</row>`],
    ['far down', 'tooManyRows', `<row>${cell('A2001')}</row>`],
    ['far to the right', 'tooManyColumns', `<row r="2000">${cell('XFD2000')}</row>`],
    ['behind the hundredth column', 'tooManyColumns', `<row r="1">${cell('CW1')}</row>`],
    ['with other quotes', 'tooManyColumns', `<row r='1'><c s = '>' r = 'XFD1' ><v>1</v></c></row>`],
    ['in a name space', 'tooManyRows', `<x:row><x:c r="A1048576"><x:v>1</x:v></x:c></x:row>`],
    ['said twice', 'tooManyRows', `<row><c r="A1" r="A1048576"><v>1</v></c></row>`],
    ['behind the last row that can be', 'unreadable', '<row r="9999999"></row>'],
    ['in the notation of a calculator', 'unreadable', '<row r="1e9"></row>'],
    ['in a spelling of its own', 'unreadable', `<row r="&#49;048576">${cell('A1')}</row>`],
    ['in a tag that is none', 'unreadable', `<row r=1048576>${cell('A1')}</row>`],
  ])('one cell %s makes no table of all before it', async (_where, why, rows) => {
    const bytes = await sheetOf(rows);
    expect(bytes.length).toBeLessThan(8_000);
    expect(await readTable(file(bytes, 'x.xlsx'))).toEqual({ ok: false, why });
  });

  test('colour in cells that hold nothing, however far, is no row and no column', async () => {
    const coloured = '<c r="XFD1" s="1"/></row><row r="1048576" s="1"/>';
    const read = await readTable(file(await sheetOf(`<row r="1">${cell('A1')}${coloured}`), 'x.xlsx'));
    expect(read).toEqual({ ok: true, rows: [[1]] });
  });
});
