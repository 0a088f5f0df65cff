import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandOf } from '../../../bot/teams/commands.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';

describe('what somebody means', () => {
  test.each([
    ['hoi', 'greet'],
    ['HALLO!', 'greet'],
    ['Hi', 'greet'],
    ['goedemorgen', 'greet'],
    ['help', 'help'],
    ['Hulp?', 'help'],
    ['wat kan je', 'help'],
    ['bedankt', 'thanks'],
    ['Dank je wel!', 'thanks'],
    ['thanks', 'thanks'],
    ['wat komt er?', 'next'],
    ['Wat komt er aan', 'next'],
    ['volgende', 'next'],
    ['deze week', 'next'],
    ['What’s next?', 'next'],
    ['start', 'start'],
    ['nieuw traject', 'start'],
    ['verslag', 'verslagen'],
    ['Verslagen', 'verslagen'],
    ['report', 'verslagen'],
    ['maatje', 'maatje'],
    ['Vraag aan mijn maatje', 'maatje'],
    ['<at>Trajectwijzer</at> hulp', 'help'],
  ])('%s', (said, command) => {
    expect(commandOf(said)).toEqual({ command });
  });

  test.each([
    ['volgede', 'next'],
    ['verslga', 'verslagen'],
    ['bedakt', 'thanks'],
    ['wat komt err', 'next'],
    ['goedemorgn', 'greet'],
  ])('a slip of the finger: %s', (said, command) => {
    expect(commandOf(said)).toEqual({ command });
  });

  test.each([
    ['zoek Sanne de Wit', 'Sanne de Wit'],
    ['Vind  Özge', 'Özge'],
    ['find O’Brien', 'O’Brien'],
    ['traject van Sanne', 'Sanne'],
    ['zoek', ''],
  ])('%s', (said, text) => {
    expect(commandOf(said)).toEqual({ command: 'find', text });
  });

  test.each([
    '',
    '   ',
    '?!',
    'ik voel me niet zo goed',
    'hulpverlening',
    'startbaan',
    'verzoek',
    'hu',
    'dagen',
    'ho',
  ])('no command: "%s"', (said) => {
    expect(commandOf(said)).toEqual({ command: 'unknown' });
  });

  test('whatever is typed, there is an answer, and at once', () => {
    const letters = fc.string({ unit: 'binary', maxLength: 1_500 });
    const repeats = fc.tuple(fc.constantFrom('<at>', 'zoek ', 'wat komt er ', '<', ' '), fc.nat(500));
    fc.assert(
      fc.property(
        fc.oneof(
          letters,
          repeats.map(([text, times]) => text.repeat(times)),
        ),
        (said) => {
          const before = performance.now();
          commandOf(said);
          expect(performance.now() - before).toBeLessThan(1_000);
        },
      ),
      { numRuns: 40 },
    );
  }, 20_000);

  test('everything that the help mentions and the app’s own menu offers is understood', () => {
    const package_ = ['nl', 'en'].flatMap((language) => {
      const text = JSON.parse(readFileSync(`manifest/${language === 'nl' ? 'manifest' : 'en'}.json`, 'utf8'));
      const lists = text.bots?.[0].commandLists[0].commands.map((one: { title: string }) => one.title);
      const translated = Object.entries(text).flatMap(([key, value]) =>
        /commands\[\d\]\.title$/.test(key) ? [value] : [],
      );
      return [...(lists ?? []), ...translated] as string[];
    });
    const mentioned = chat.help.commands.map(({ say }) => say);
    expect(package_.length).toBeGreaterThan(4);
    for (const said of [...package_, ...mentioned]) expect(commandOf(said).command, said).not.toBe('unknown');
  });
});
