import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { scenes } from '../../support/tabs/scenes.ts';
import { openScene } from './stage.ts';

describe('hours', () => {
  test('a director tries how many begin, and takes the table to Excel', async () => {
    const open = await openScene(scenes.hoursOfDirector);
    await open.page.route('**/api/hours/excel', (route) => route.fulfill({ body: 'as the server wrote it' }));
    await open.tab.getByText('3 starters vragen 84,75 uur van een begeleider.').waitFor();
    await open.tab.getByText('Ruben Smeets: dit schooljaar 40 uur, gemiddeld 1 uur per week').waitFor();
    await open.tab.getByLabel('Hoeveel starten er op De Klimop aan het begin van 2027–2028?').fill('5');
    await open.tab.getByText('5 starters vragen 141,25 uur van een begeleider.').waitFor();
    await open.tab.getByText(/Daarvan ligt 18,75 uur vast en is 122,5 uur een aanname/).waitFor();
    await open.tab.getByText(/In \d+ weken vraagt het meer van een begeleider dan er is/).waitFor();
    await open.tab.getByLabel('Hoeveel begeleiders?').fill('5');
    await open.tab.getByText('Geen enkele week vraagt meer van een begeleider dan er is.').waitFor();
    const [download] = await Promise.all([
      open.page.waitForEvent('download'),
      open.tab.getByRole('button', { name: 'Download voor Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('uren.xlsx');
    expect(await readFile(await download.path(), 'utf8')).toBe('as the server wrote it');
    await open.close();
  });
});
