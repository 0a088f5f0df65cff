import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandOf } from '../../../bot/teams/commands.ts';
import type { Question } from '../../../bot/teams/questions.ts';
import { chat } from '../../../domain/texts/nl/chat.ts';
import { chatAnswers } from '../../../domain/texts/nl/chat-answers.ts';
import { moment } from '../../../domain/texts/nl/tabs/moment.ts';
import { people } from '../../../infra/local/seed/people.ts';

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
    ['Wie ben jij?', 'about'],
    ['ben jij een robot', 'about'],
    ['goedenavond', 'greet'],
    ['Goedemiddag!', 'greet'],
    ['hallo allemaal', 'greet'],
    ['hoe gaat het met je', 'greet'],
    ['hulp nodig', 'help'],
    ['ik snap het niet', 'help'],
    ['hoe werkt dit?', 'help'],
    ['Wat kun je allemaal voor me doen?', 'help'],
    ['bedankt voor je hulp', 'thanks'],
    ['prima, dank!', 'thanks'],
    ['sign out', 'session'],
    ['ik kan niet inloggen', 'session'],
    ['what is next for me', 'next'],
    ['wat komt er voor mij', 'next'],
    ['Hoi, wat komt er voor mij?', 'next'],
    ['wat is mijn volgende afspraak', 'next'],
    ['wanneer is mijn volgende gesprek?', 'next'],
    ['wanneer is mijn gesprek met Iris', 'next'],
    ['hoe laat is het gesprek morgen', 'next'],
    ['welke afspraken heb ik deze week', 'next'],
    ['wat moet ik nog doen', 'next'],
    ['Wat staat er open?', 'next'],
    ['wat is er nog open voor mij', 'next'],
    ['wat wacht er op mij', 'next'],
    ['mijn traject', 'next'],
    ['mijn trajecten', 'next'],
    ['mijn begeleidingen', 'next'],
    ['vandaag', 'next'],
    ['vandaag/morgen', 'next'],
    ['gaat het gesprek morgen door?', 'next'],
    ['traject starten', 'start'],
    ['Traject Starten', 'start'],
    ['ik wil een traject starten', 'start'],
    ['nieuw verbetertraject', 'start'],
    ['hoe start ik een begeleiding?', 'start'],
    ['verslag maken', 'verslagen'],
    ['een verslag', 'verslagen'],
    ['ik wil mijn verslag van het groepsbezoek schrijven', 'verslagen'],
    ['waar vind ik mijn verslag', 'verslagen'],
    ['verslag van Iris', 'verslagen'],
    ['wanneer komt het verslag', 'verslagen'],
    ['wie is mijn maatje', 'maatje'],
    ['ik ben ziek', 'change'],
    ['Goedemorgen, Sanne is ziek', 'change'],
    ['kan niet', 'change'],
    ['ik kan donderdag niet', 'change'],
    ['ik ben er morgen niet', 'change'],
    ['gaat niet door', 'change'],
    ['het gesprek gaat niet door', 'change'],
    ['verzetten', 'change'],
    ['kun je de afspraak van donderdag verzetten?', 'change'],
    ['afzeggen', 'change'],
    ['ander moment', 'change'],
  ])('%s', (said, command) => {
    expect(commandOf(said)).toEqual({ command });
  });

  test.each([
    ['volgede', 'next'],
    ['verslga', 'verslagen'],
    ['bedakt', 'thanks'],
    ['wat komt err', 'next'],
    ['goedemorgn', 'greet'],
    ['trajct strat', 'start'],
    ['ik wil mn verslga schrijven', 'verslagen'],
    ['wat is mijn volgnde afsrpaak', 'next'],
    ['verzeten', 'change'],
  ])('a slip of the finger: %s', (said, command) => {
    expect(commandOf(said)).toEqual({ command });
  });

  test.each([
    ['zoek Sanne de Wit', 'Sanne de Wit'],
    ['Vind  Özge', 'Özge'],
    ['find O’Brien', 'O’Brien'],
    ['traject van Sanne', 'Sanne'],
    ['zoek', ''],
    ['zoek naar Iris?', 'Iris'],
    ['zoek het traject van Iris', 'Iris'],
    ['kun je Iris voor me opzoeken', 'Iris'],
    ['ik zoek van der Berg', 'van der Berg'],
    ['traject Iris', 'Iris'],
    ['laat het traject van Iris de Boer zien', 'Iris de Boer'],
    ['waar is iris', 'iris'],
    ['hoe gaat het met Iris?', 'Iris'],
    ['wat komt er voor Iris', 'Iris'],
    ['wanneer start het traject van Iris', 'Iris'],
    // A name that holds a word of the bot.
    ['zoek start', 'start'],
    ['zoek Marijke Start', 'Marijke Start'],
    ['traject van Marijke Start', 'Marijke Start'],
    ['zoek Verslag', 'Verslag'],
    ['traject van Anna Verzet', 'Anna Verzet'],
    ['traject van Maartje', 'Maartje'],
    // A name and nothing else.
    ['Maartje', 'Maartje'],
    ['Marijke Start', 'Marijke Start'],
    ['Noor van der Hartkamp.', 'Noor van der Hartkamp'],
  ])('%s', (said, text) => {
    expect(commandOf(said)).toEqual({ command: 'find', text });
  });

  test.each([
    '',
    '   ',
    '?!',
    'ik voel me niet zo goed',
    'hu',
    'ho',
    'Marijke kan niet',
    'Trampoline staat bij de buren',
    'kun je mijn fiets repareren',
    'ik vind het moeilijk',
    'ik ben boos',
    'dat zijn mijn doelen niet meer',
    'mijn doelen zijn gehaald',
    'de directeur mag dit lezen',
    'ik wil iets delen met de klas',
    'ik wil stoppen met werken op dinsdag',
    'de leerlingen lezen mee in het boek',
    'wie leest mee in het boek van de kinderen',
    'zij wil haar doelen niet delen met de directeur',
    'de kinderen verwijderen alles over mij heen',
    'mijn begeleider zat achter in de klas',
    'hoeveel uren heb ik gemaakt voor de kinderen die niet meedoen',
    'wie is mijn begeleider van de kinderen',
    'noor keek naar de klas en zag rust',
  ])('no command: "%s"', (said) => {
    expect(commandOf(said)).toEqual({ command: 'unknown' });
  });

  test.each<[string, Question]>([
    ['waar vind ik mijn doelen', 'goals'],
    ['Waar staan mijn werkpunten?', 'goals'],
    ['mijn doelen', 'goals'],
    ['wat zijn mijn doelen ook alweer', 'goals'],
    ['Hoi, waar kan ik mijn doelen vinden?', 'goals'],
    ['wie leest mijn verslag?', 'readers'],
    ['wie kan mijn verslag lezen', 'readers'],
    ['wie ziet wat ik hier typ', 'readers'],
    ['mag mijn directeur dit lezen', 'readers'],
    ['Mag de directeur mijn verslagen zien?', 'readers'],
    ['leest mijn leidinggevende mee', 'readers'],
    ['blijft dit vertrouwelijk?', 'readers'],
    ['ik wil iets delen met de directeur', 'share'],
    ['ik wil mijn verslag met mijn directeur delen', 'share'],
    ['hoe deel ik mijn verslag', 'share'],
    ['hoe geef ik een verslag vrij', 'share'],
    ['ik wil stoppen', 'stop'],
    ['Ik wil ermee stoppen.', 'stop'],
    ['ik wil graag stoppen met het traject', 'stop'],
    ['traject stoppen', 'stop'],
    ['verbetertraject stoppen', 'stop'],
    ['verwijder alles over mij', 'erase'],
    ['kun je mijn gegevens verwijderen?', 'erase'],
    ['hoe lang wordt dit bewaard', 'erase'],
    ['mijn POP', 'pop'],
    ['waar vind ik mijn pop?', 'pop'],
    ['wie is mijn begeleider', 'coach'],
    ['Wie begeleidt mij?', 'coach'],
    ['hoeveel uren heb ik gemaakt', 'hours'],
    ['hoeveel uur heb ik dit jaar besteed', 'hours'],
    ['mijn uren', 'hours'],
  ])('asked of a page: %s', (said, question) => {
    expect(commandOf(said)).toEqual({ command: 'question', question });
  });

  test.each([
    ['wanneer komt ellen weer', 'next'],
    ['Wanneer komt Ellen?', 'next'],
    ['wanneer zie ik ellen weer', 'next'],
  ])('%s', (said, command) => {
    expect(commandOf(said)).toEqual({ command });
  });

  test.each([
    ['Ik wil een nieuw traject starten voor Sanne Kooiman', 'Sanne Kooiman'],
    ['start een traject voor Noor Hartkamp', 'Noor Hartkamp'],
    ['start een traject voor noor hartkamp graag', 'noor hartkamp'],
    ['nieuw verbetertraject voor Iris van der Berg op maandag', 'Iris van der Berg'],
    ['start voor noor', 'noor'],
    ['start een traject voor een leerkracht', undefined],
    ['start een traject voor de nieuwe juf', undefined],
    ['start een traject met ingang van maandag', undefined],
    ['start een nieuw traject voor januari', undefined],
  ])('%s: for whom', (said, name) => {
    expect(commandOf(said)).toEqual({ command: 'start', ...(name ? { name } : {}) });
  });

  test.each([
    ['noor', 'noor', 'unknown'],
    ['noor hartkamp', 'noor hartkamp', 'unknown'],
    ['iris van der berg', 'iris van der berg', 'unknown'],
    ['maartje', 'maartje', 'unknown'],
    ['hulpverlening', 'hulpverlening', 'unknown'],
    ['startbaan', 'startbaan', 'unknown'],
    ['verzoek', 'verzoek', 'unknown'],
    ['Trampoline van de buren', 'Trampoline van de buren', 'unknown'],
    ['dagen', 'dagen', 'unknown'],
    ['held', 'held', 'unknown'],
    ['hulpp', 'hulpp', 'help'],
    ['Hullp', 'Hullp', 'help'],
    ['hlup', 'hlup', 'help'],
    ['nexr', 'nexr', 'next'],
  ])('perhaps a name: %s', (said, text, otherwise) => {
    expect(commandOf(said)).toEqual({ command: 'name', text, otherwise });
  });

  test.each(people.filter(({ kind }) => kind !== 'postbus').map(({ name }) => name))(
    '%s is a name, and is found',
    (name) => {
      expect(commandOf(name)).toEqual({ command: 'find', text: name });
      for (const said of [`zoek ${name}`, `traject van ${name}`, `traject ${name}`])
        expect(commandOf(said), said).toEqual({ command: 'find', text: name });
      expect(commandOf(`start een traject voor ${name}`)).toEqual({ command: 'start', name });
    },
  );

  test('who cannot come reads which button says so, by its own name, and is not asked why', () => {
    for (const button of [moment.respond.decline, moment.move.do, moment.callOff.do])
      expect(chatAnswers.change).toContain(`“${button}”`);
    expect(Object.values(chatAnswers).join()).not.toContain('?');
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
