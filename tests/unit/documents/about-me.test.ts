import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { wordOfAboutMe } from '../../../bot/documents/about-me.ts';
import { elapse } from '../../../domain/acts/elapse.ts';
import { aboutMe } from '../../../domain/export/about-me.ts';
import { aboutStarter } from '../domain/export/starter.ts';
import { done, friday, givenId, situation, verslag, written } from '../domain/release/written.ts';
import { halfway } from '../domain/views/stories.ts';
import { contextOf, viewer } from '../domain/views/viewing.ts';

function textOf(file: Uint8Array): string {
  const xml = strFromU8(unzipSync(file)['word/document.xml']!);
  return xml.replaceAll(/<\/w:p>/g, '\n').replaceAll(/<[^>]+>/g, '');
}

/** Every text that people wrote in an export: what stands in its documents, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('all about her, in Word', () => {
  test('holds every text, goal, reaction and film of a verbetertraject, in Dutch', async () => {
    const story = halfway();
    const about = aboutMe(story.trajectory, viewer('sanne'), contextOf(story))!;
    const text = textOf(await wordOfAboutMe(about));
    const days = /^\d{4}-\d{2}-\d{2}$/;
    const texts = about.documents.flatMap(({ values }) => textsIn(values)).filter((one) => !days.test(one));
    for (const one of [...texts, ...about.trajectory.goals!.map((goal) => goal.text)]) {
      for (const line of one.split('\n')) expect(text).toContain(line);
    }
    expect(text).toContain('GEHEIM reactie');
    expect(text).toContain('https://school.test/GEHEIM');
    expect(text).toContain('wordt verwijderd op vrijdag 30 oktober 2026');
    expect(text).toContain('Inhoudelijke rapportage');
    expect(text).toContain('samen aan het werk');
    expect(text).toContain('Het bestuur heeft hiervoor nog geen termijn vastgesteld.');
    expect(text).not.toMatch(/undefined|\[object|c1\.nabespreking/);
  });

  test('says which times she was asked about, and what she answered', async () => {
    const times = ['2026-09-09T13:00:00Z', '2026-09-10T13:00:00Z'];
    const answers = [{ by: 'fenna', at: '2026-09-08T10:00:00Z', can: times.slice(1) }];
    const poll = { by: 'coen', at: '2026-09-08T09:00:00Z', revision: 1, times, asked: ['fenna'], answers };
    const asked = { ...written, moments: written.moments.map((one) => ({ ...one, poll })) };
    const text = textOf(await wordOfAboutMe(aboutStarter(asked, 'fenna', friday)!));
    // In the words of her page, which has its phases.
    expect(text).toContain('verder met het POP');
    expect(text).toMatch(/coen, dinsdag 8 september 2026/);
    expect(text).toMatch(/10 september.*15\.00.*\(dinsdag 8 september 2026\)/);
    expect(textOf(await wordOfAboutMe(aboutStarter(written, 'fenna', friday)!))).not.toContain(
      'Welke tijden kunnen?',
    );
  });

  test('says to whom she released what, and who read it when', async () => {
    const asked = done(written, 'fenna', { act: 'release', document: verslag, to: 'dirk' });
    const read = done(
      elapse(asked, situation(friday)),
      'dirk',
      { act: 'read', document: `vrijgave.${givenId(asked)}` },
      friday,
    );
    const text = textOf(await wordOfAboutMe(aboutStarter(read, 'fenna', friday)!));
    expect(text).toContain('bezorgd, vrijdag 11 september 2026');
    expect(text).toContain('vrijdag 11 september 2026, 8.00');
    expect(text).toContain('Vrijgegeven en bezorgd: kort verslag van afspraken');
  });
});
