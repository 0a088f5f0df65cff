import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordOfAdvice } from '../../../bot/documents/advice.ts';
import { daysWithoutWeek } from '../../support/dates-said.ts';

test('an advice to the board as a Word file says whose it is, when she heard it, and what it says', async () => {
  const file = await wordOfAdvice({
    ...{ trajectory: 't', document: 'd', kind: 'aanstellingsadvies', form: 'aanstellingsadvies', version: 2 },
    ...{ teacher: 'Noor van Wijk', school: 'De Klimop', authorName: 'Wilhelmina Kuipers' },
    ...{ deliveredAt: '2027-06-15T14:00:00Z', week: { monday: '2027-06-14', number: 37 } },
    values: { advice: 'Ik adviseer een vaste aanstelling.', reasons: 'Drie lesbezoeken.' },
  });
  const lines = strFromU8(unzipSync(file)['word/document.xml']!)
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .split('\n');
  expect(lines.slice(0, 6)).toEqual([
    'Advies over de aanstelling',
    'Leerkracht: Noor van Wijk',
    'School: De Klimop',
    'Geschreven door: Wilhelmina Kuipers',
    'Besproken met de leerkracht: dinsdag 15 juni 2027 (schoolweek 37 · week 24 · 14–18 jun)',
    'Versie: 2',
  ]);
  for (const said of ['Ik adviseer een vaste aanstelling.', 'Drie lesbezoeken.'])
    expect(lines).toContain(said);
  expect(daysWithoutWeek(lines)).toEqual([]);
});
