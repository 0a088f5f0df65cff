import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { excelOfHours } from '../../../bot/documents/hours-sheet.ts';
import type { HoursView } from '../../../domain/hours/view.ts';
import { hoursScenes } from '../../support/tabs/hours-scenes.ts';

async function sheetsOf(view: HoursView): Promise<Record<string, string>> {
  const files = unzipSync(await excelOfHours(view));
  const texts = Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  return Object.fromEntries(texts);
}

const led = hoursScenes.hoursOfDirector.fixtures.hours();

describe('hours as an Excel file', () => {
  test('numbers are numbers with two decimals, days are days, and nothing that somebody wrote is a formula', async () => {
    const rows = [{ ...led.rows[0]!, school: '=1+1', name: '+31 Ruben' }];
    const files = await sheetsOf({ ...led, rows });
    const sheet = files['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<v>28.25</v>');
    // 8 December 2026, as Excel counts days.
    expect(sheet).toContain('<v>46364</v>');
    expect(sheet).not.toContain('<f>');
    expect(JSON.stringify(files)).toContain('=1+1');
    expect(files['xl/styles.xml']).toMatch(/dd-mm-yyyy/);
  });

  test('who leads gets the formatieplan to reckon with, the weeks of a starter and what is taken for granted', async () => {
    const files = await sheetsOf(led);
    expect(files['xl/workbook.xml']).toMatch(/Uren.*Formatieplan.*Weken.*Begeleiders.*Aannames/s);
    expect(files['xl/worksheets/sheet2.xml']).toContain('<f>H2*I2</f>');
    // Forty hours at other schools in the year, one in a week.
    expect(files['xl/worksheets/sheet4.xml']).toMatch(/<v>40<\/v>.*<v>1<\/v>/s);
  });

  test('a coach gets her own hours and no more', async () => {
    const files = await sheetsOf(hoursScenes.hoursOfCoach.fixtures.hours());
    expect(files['xl/worksheets/sheet2.xml']).toBeUndefined();
  });
});
