import { Temporal } from 'temporal-polyfill';
import writeExcelFile, { type Cell, type Row, type SheetData } from 'write-excel-file/node';
import type { Minutes } from '../../domain/hours/totals.ts';
import type { HoursView } from '../../domain/hours/view.ts';
import { hoursTexts as texts } from '../../domain/texts/nl/hours.ts';
import { capital, stepName } from '../../domain/texts/nl/names.ts';
import { words } from '../../domain/texts/nl/words.ts';

/** Excel writes a number and a day as its own country does: a comma and `23-11-2026` where Dutch is spoken. */
const HOURS = '0.00';
const DAY = 'dd-mm-yyyy';

/**
 * The hours that somebody sees as an Excel file: what was planned and took place, and for who leads the formatieplan
 * with the number of starters to be changed in it, the weeks of one starter, and what is taken for granted.
 */
export async function excelOfHours(view: HoursView): Promise<Uint8Array> {
  const sheets = [
    { sheet: texts.sheets.hours, data: hoursSheet(view), columns: widths(14, 28, 28, 16, 16, 16, 16) },
    ...(view.foreseen.length === 0
      ? []
      : [
          {
            sheet: texts.sheets.plan,
            data: planSheet(view),
            columns: widths(14, 28, 36, 12, 8, 14, 14, 12, 18, 18, 18, 18),
          },
          {
            sheet: texts.sheets.weeks,
            data: weeksSheet(view),
            columns: widths(14, 28, 14, 12, 8, 14, 14, 20),
          },
          { sheet: texts.sheets.guides, data: guidesSheet(view), columns: widths(28, 28, 36, 24) },
          { sheet: texts.sheets.assumed, data: assumedSheet(view), columns: widths(28, 36, 12) },
        ]),
  ];
  const file = await writeExcelFile(
    sheets.map((one) => ({ ...one, stickyRowsCount: 1, orientation: 'landscape' as const })),
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
  return new Uint8Array(file);
}

function hoursSheet({ rows, on }: HoursView): SheetData {
  return [
    heads(texts.heads),
    ...rows.map((row): Row => [text(row.year), text(row.school), text(row.name), ...figures(row)]),
    [],
    [text(texts.reference), { value: dayOf(on), type: Date, format: DAY }],
    [text(texts.basis)],
  ];
}

function planSheet({ foreseen }: HoursView): SheetData {
  return [
    heads(texts.planHeads),
    ...startsOf(foreseen).map(({ of, week, monday, now, each }, index): Row => {
      const row = index + 2;
      return [
        ...[text(of.year), text(of.school), text(kindOf(of.templateId))],
        ...weekCells(week, monday),
        { value: now, type: Number, format: '0' },
        ...[each.planned, each.stated, each.assumed].map(hours),
        { value: `H${row}*I${row}`, type: 'Formula', format: HOURS },
      ];
    }),
    [],
    [text(texts.planNote)],
  ];
}

function weeksSheet({ foreseen }: HoursView): SheetData {
  return [
    heads(texts.weekHeads),
    ...startsOf(foreseen).flatMap(({ of, week: begins, weeks }) =>
      weeks.map(
        ({ week, monday, minutes }): Row => [
          ...[text(of.year), text(of.school)],
          { value: begins, type: Number, format: '0' },
          ...weekCells(week, monday),
          hours(minutes),
        ],
      ),
    ),
  ];
}

/** A week as the school numbers it and as everybody does, and its days. */
function weekCells(number: number, monday: string): Row {
  const first = Temporal.PlainDate.from(monday);
  return [
    { value: number, type: Number, format: '0' },
    { value: first.weekOfYear ?? 0, type: Number, format: '0' },
    ...[first, first.add({ days: 4 })].map((day) => ({
      ...{ value: dayOf(day.toString()), type: Date, format: DAY },
    })),
  ];
}

/** Every week in which somebody may begin, with the line that it belongs to. */
function startsOf(foreseen: HoursView['foreseen']) {
  return foreseen.flatMap((of) => of.starts.map((start) => ({ ...start, of })));
}

function guidesSheet({ foreseen }: HoursView): SheetData {
  return [
    heads(texts.guideHeads),
    ...foreseen.flatMap(({ school, guides }) =>
      guides.map(
        ({ name, elsewhere, weekly }): Row => [text(school), text(name), hours(elsewhere), hours(weekly)],
      ),
    ),
    [],
    [text(texts.elsewhereNote)],
  ];
}

function assumedSheet({ assumed }: HoursView): SheetData {
  return [
    heads(texts.assumedHeads),
    ...assumed.flatMap(({ school, hours: kept, steps }) => {
      const line = (what: string, value: number): Row => [
        ...[text(school), text(what)],
        { value, type: Number, format: '0' },
      ];
      return [
        line(texts.weekly, kept.weekly),
        line(texts.writing, kept.writing),
        ...steps.map(({ step, minutes }) => line(capital(stepName(step, 0)), kept.meeting[step] ?? minutes)),
      ];
    }),
  ];
}

function figures({ planned, realised, stated, assumed }: Minutes): Row {
  return [planned, realised, stated, assumed].map(hours);
}

function hours(minutes: number): Cell {
  return { value: Math.round((minutes / 60) * 100) / 100, type: Number, format: HOURS };
}

/** A text, whatever it begins with: never a formula. */
function text(value: string): Cell {
  return { value, type: String };
}

function heads(names: readonly string[]): Row {
  return names.map((value) => ({ value, type: String, fontWeight: 'bold' }));
}

function widths(...all: readonly number[]) {
  return all.map((width) => ({ width }));
}

/** A day in an Excel file is one of no zone: that which UTC has. */
function dayOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function kindOf(templateId: string): string {
  const kinds: Readonly<Record<string, string>> = words.templates;
  return capital(kinds[templateId] ?? templateId);
}
