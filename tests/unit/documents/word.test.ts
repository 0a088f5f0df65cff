import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paragraphs } from '../../../bot/documents/field-blocks.ts';
import { wordOf } from '../../../bot/documents/word.ts';
import { documentName } from '../../../domain/texts/nl/names.ts';
import { cardView } from '../../../domain/views/cards/cards.ts';
import { documentView } from '../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../domain/views/trajectory/trajectory.ts';
import { daysWithoutWeek } from '../../support/dates-said.ts';
import { type Name, Story } from '../domain/acts/story.ts';
import { halfway } from '../domain/views/stories.ts';
import { contextOf, viewer } from '../domain/views/viewing.ts';

/** The lines of a document as somebody gets it in Word. */
async function linesOf(story: Story, id: string, who: Name): Promise<readonly string[]> {
  return (await paragraphsOf(story, id, who)).flatMap((one) => textOf(one).split('\n'));
}

/** Those of them that Word has for a heading. */
async function headingsOf(story: Story, id: string, who: Name): Promise<readonly string[]> {
  return (await paragraphsOf(story, id, who)).filter((one) => one.includes('w:val="Heading')).map(textOf);
}

async function paragraphsOf(story: Story, id: string, who: Name): Promise<readonly string[]> {
  const context = contextOf(story);
  const document = documentView(story.trajectory, story.document(id), viewer(who), context)!;
  const file = await wordOf(document, trajectoryView(story.trajectory, viewer(who), context)!);
  return strFromU8(unzipSync(file)['word/document.xml']!).split('</w:p>');
}

function textOf(paragraph: string): string {
  return paragraph.replaceAll(/<[^>]+>/g, '');
}

test('its head says of which meeting it is, on which day and in which week of the school', async () => {
  const lines = await linesOf(halfway(), 'rapportage.c1.nabespreking.v1', 'paul');
  expect(lines).toContain('Over: Nabespreking 1, vrijdag 2 oktober 2026');
  expect(lines).toContain('Week: schoolweek 5 · week 40 · 28 sep–2 okt');
});

test('every day in it has its week, but when something was written or seen', async () => {
  const story = new Story().completed();
  const written = story.trajectory.documents.filter(({ withdrawnAt }) => !withdrawnAt);
  let days = 0;
  for (const { id } of written) {
    const lines = (await linesOf(story, id, 'sanne').catch(() => [])).filter(Boolean);
    const isStamp = (line: string) => /^(Datum: |Sanne Visser, |[^:]+ om \d+\.\d\d$)/.test(line);
    expect(
      daysWithoutWeek(lines).filter((line) => !isStamp(line)),
      id,
    ).toEqual([]);
    days += lines.filter((line) => /week \d+ · \d/.test(line)).length;
  }
  expect(days).toBeGreaterThan(20);
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

test('the copy of who leads says that she has seen it, and nothing of others', async () => {
  const story = halfway();
  const document = 'rapportage.c1.nabespreking.v1';
  expect(await linesOf(story, document, 'paul')).not.toContain('Gezien');
  for (const who of ['els', 'paul'] as const) story.act(who, { act: 'read', document });
  const lines = await linesOf(story, document, 'paul');
  expect(lines.slice(lines.indexOf('Gezien') + 1).filter(Boolean)).toEqual([
    'Paul de Wit, vrijdag 9 oktober 2026 om 12.00',
  ]);
});

describe('the last report', () => {
  const report = 'eindrapportage.trajectory.v1';
  const titleOf = async (story: Story) => (await linesOf(story, report, 'sanne'))[0];
  const needs = (story: Story) =>
    trajectoryView(story.trajectory, viewer('karin'), contextOf(story))!.needs.map(({ kind }) => kind);
  const ended = (story: Story) =>
    trajectoryView(story.trajectory, viewer('karin'), contextOf(story))!.ended?.called;
  const asksToRead = (story: Story) =>
    cardView(
      { card: 'reportToRead', trajectory: 't-1', document: report },
      story.trajectory,
      viewer('sanne'),
      contextOf(story),
    )?.title.documentKind;

  test('is an interim one when the trajectory ended early: on its card, in the list and in Word', async () => {
    const story = new Story().guided().act('paul', { act: 'stop' });
    expect(needs(story)).toContain('interimReport');
    expect(ended(story)).toEqual({ eindrapportage: 'tussentijdsVerslag' });
    story.writes('karin', 'eindrapportage');
    expect(await titleOf(story)).toBe('Tussentijds verslag');
    expect(asksToRead(story)).toBe('tussentijdsVerslag');
    expect(documentName('tussentijdsVerslag', 0)).toBe('tussentijds verslag');
  });

  test('of one that was gone through is the eindrapportage', async () => {
    const story = new Story().guided().closes('driegesprek', ['drieverslag']);
    expect(needs(story)).toContain('eindrapportage');
    expect(ended(story) ?? {}).toEqual({});
    story.writes('karin', 'eindrapportage');
    expect(await titleOf(story)).toBe('Eindrapportage');
    expect(asksToRead(story)).toBe('eindrapportage');
    story.on('2026-12-04').act('paul', { act: 'stop' });
    expect(await titleOf(story)).toBe('Eindrapportage');
  });
});

test('lines that begin with a dash are a list of Word’s own', () => {
  expect(paragraphs('Deelnemers:\n- Sanne\n- Karin\nEn verder.\n\nSlot.')).toHaveLength(5);
  expect(paragraphs('Een regel\nen nog een - met een streep.')).toHaveLength(1);
});

test('a text in parts has a heading of its own above each', async () => {
  const story = new Story().guided();
  const course =
    'Groepsbezoek 1, 30 september:\nRustig begin.\n\nNabespreking 1, 2 oktober:\nVerder.\n\nEn nog iets.';
  story.writes('karin', 'eindrapportage', undefined, { course });
  const headings = await headingsOf(story, 'eindrapportage.trajectory.v1', 'sanne');
  const at = headings.indexOf('Verloop per moment');
  expect(headings.slice(at + 1, at + 3)).toEqual([
    'Groepsbezoek 1, 30 september',
    'Nabespreking 1, 2 oktober',
  ]);
  expect(headings).not.toContain('En nog iets.');
});
