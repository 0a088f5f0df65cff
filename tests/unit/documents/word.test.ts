import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { wordOf } from '../../../bot/documents/word.ts';
import { documentView } from '../../../domain/views/document.ts';
import { trajectoryView } from '../../../domain/views/trajectory.ts';
import { type Name, Story } from '../domain/acts/story.ts';
import { halfway } from '../domain/views/stories.ts';
import { contextOf, viewer } from '../domain/views/viewing.ts';

/** The lines of a document as somebody gets it in Word. */
async function linesOf(story: Story, id: string, who: Name): Promise<readonly string[]> {
  const context = contextOf(story);
  const document = documentView(story.trajectory, story.document(id), viewer(who), context)!;
  const file = await wordOf(document, trajectoryView(story.trajectory, viewer(who), context)!);
  const xml = strFromU8(unzipSync(file)['word/document.xml']!);
  return xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .split('\n');
}

test('its head says of which meeting it is, on which day and in which week of the school', async () => {
  const lines = await linesOf(halfway(), 'rapportage.c1.nabespreking.v1', 'paul');
  expect(lines).toContain('Over: Nabespreking 1, vrijdag 2 oktober 2026');
  expect(lines).toContain('Week: schoolweek 5 · week 40 · 28 sep–2 okt');
});

test('the teacher’s own points are headings, with what was seen under each', async () => {
  const story = new Story().running().holds('c1.groepsbezoek');
  const points = [
    { point: 'Rustig beginnen', text: 'De spullen lagen klaar.' },
    { point: 'Wie de beurt krijgt', text: '' },
  ];
  story.writes('karin', 'analyse', 'c1.groepsbezoek', { points });
  const lines = await linesOf(story, 'analyse.c1.groepsbezoek.v1', 'sanne');
  const at = lines.indexOf('Rustig beginnen');
  expect(lines.slice(at - 1, at + 2)).toEqual([
    'Waar de leerkracht op wilde letten',
    'Rustig beginnen',
    'De spullen lagen klaar.',
  ]);
  expect(lines).not.toContain('Wie de beurt krijgt');
});
