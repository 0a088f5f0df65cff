import type { Json, SeenMoment } from './api.ts';
import { grown } from './growth.ts';

interface Goal {
  readonly id: string;
  readonly text: string;
}

/** What the story has words for; the rest is left for whoever looks at it. */
export function isWritten(kind: string): boolean {
  return kind !== 'aanstellingsadvies' && kind !== 'pop' && !kind.endsWith('ijkwijzer');
}

/** What the people of the story write, by kind of document. Invented, and short, as such texts should be. */
export function writing(kind: string, moment: SeenMoment | undefined, goals: readonly Goal[]): Json {
  const round = Math.max(0, (moment?.cycle ?? 1) - 1);
  const pick = <T>(texts: readonly T[]): T => texts[round % texts.length]!;
  const each = (what: 'observed' | 'outcome') =>
    Object.fromEntries(goals.map(({ id, text }) => [id, grown(text, round)[what]]));
  const agreements = [{ who: 'Leerkracht', what: pick(agreed), byWhen: dayAfter(moment, 7) }];
  switch (kind) {
    case 'schooldossier':
      return {
        documents: [
          'Verslag beoordelingsgesprek, juni 2026, map Personeel',
          'Twee kijkwijzers uit het voorjaar, map Personeel',
        ],
        themes: ['Klassenmanagement', 'Instructie'],
      };
    case 'klikverslag':
      return {
        teacherSaid: 'Ik herken de doelen. Het derde wil ik liever kleiner maken, zodat ik zie dat het lukt.',
        expectations: 'We zijn eerlijk en concreet. Film kijken we eerst alleen met z’n tweeën.',
      };
    case 'nuMeting':
      return {
        documents: ['Verslag beoordelingsgesprek, juni 2026', 'Kijkwijzers van maart en mei'],
        findings: [
          'Instructie: er is veel kennis en de uitleg is duidelijk; hij duurt vaak langer dan de groep aankan.',
          'Klassenmanagement: regels zijn er, kinderen vragen nog vaak wat ze mogen doen.',
        ],
        strengths: 'De band met de kinderen is warm, ook in drukke lessen.',
      };
    case 'lesvoorbereiding':
      return {
        lesson: pick(lessons),
        aim: 'Elk kind kan aan het eind zeggen wat het heeft geleerd.',
        lookAt: pick(points),
      };
    case 'coTeachingVerslag':
      return { teacherSaid: pick(said), adjusted: pick(adjusted), lookAt: pick(points) };
    case 'analyse':
      return {
        ...writing('videoanalyse', moment, goals),
        points: under(pick(points), 'Te zien bij de start, en nog een keer na de wisseling.'),
      };
    case 'videoanalyse':
      return {
        seen: pick(seen),
        pupils: 'Na de korte start was de hele groep binnen twee minuten aan het werk.',
        marks: [
          { second: 95, focus: pick(points)[0], note: 'Hier wijst de leerkracht naar het bord en wacht.' },
          { second: 742, focus: pick(points)[0], note: 'Een kind pakt zelf het vervolgwerk.' },
        ],
      };
    case 'nabespreking':
      return {
        teacherSaid: pick(said),
        points: under(pick(points), 'Hier praatten we over wat de kinderen al zelf kunnen.'),
        outcomes: each('outcome'),
        agreements,
      };
    case 'rapportage':
      return {
        observed: each('observed'),
        outcomes: each('outcome'),
        agreements,
        conditions: 'Het helpt als de ondersteuner op donderdag in de groep blijft.',
      };
    case 'tussenverslag':
      return {
        discussed: 'De leerkracht vertelde zelf wat er veranderd is en liet een fragment van het bord zien.',
        progress: each('outcome'),
        adjustments: ['Het volgende bezoek gaat over de overgang na de pauze.'],
      };
    case 'kortVerslag':
      return {
        teacherSaid: 'Ik merk dat ik de klas al ken. Het opruimen kost nog veel tijd.',
        discussed: 'Hoe je een wisseling aankondigt, en wat de kinderen dan zelf kunnen.',
        agreements,
      };
    case 'tripartiteverslag':
      return {
        teacherSaid: 'Ik voel me welkom. Ik wil graag rustiger wisselen tussen lessen.',
        coachSaid: 'Er is al veel rust bij de start van de dag.',
        werkpunten: [
          'Wisselingen tussen lessen verlopen rustig',
          'De uitleg duurt niet langer dan tien minuten',
        ],
      };
    case 'directieverslag':
      return {
        seen: 'De les begon met het doel op het bord. De kinderen wisten wat ze gingen doen.',
        agreements,
      };
    case 'gespreksverwijzing':
      return { where: 'Personeelsdossier, map Gesprekken' };
    default:
      throw new Error(`The story has no text for ${kind}`);
  }
}

function dayAfter(moment: SeenMoment | undefined, days: number): string {
  const start = Date.parse(moment?.start ?? '2026-12-01T09:00:00Z');
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

const lessons = [
  'Rekenen: breuken vergelijken',
  'Taal: een betoog opbouwen',
  'Rekenen: tijd en klok',
  'Spelling: open en gesloten',
  'Wereldoriëntatie: water',
];
const points = [
  ['Weten de kinderen wat ze doen als ze klaar zijn?', 'Hoe lang is mijn uitleg?'],
  ['Wacht ik lang genoeg na een vraag?'],
  ['Is de overgang rustig?', 'Wie komt er niet aan het woord?'],
  ['Zie ik wie verder kan?'],
  ['Houd ik me aan de afgesproken volgorde?'],
];
const said = [
  'Ik merk dat ik te lang praat. Met het stappenplan op het bord hoef ik minder te herhalen.',
  'Het wachten na een vraag voelt lang, maar er kwamen andere kinderen aan het woord.',
  'De overgang ging beter omdat de spullen al klaarlagen.',
  'Ik durf de groep nu eerder los te laten.',
  'Ik zie zelf wat er werkt, dat geeft rust.',
];
const adjusted = [
  'De uitleg is teruggebracht tot acht minuten, met één voorbeeld samen.',
  'Na elke vraag schrijven de kinderen eerst zelf iets op.',
  'De spullen liggen klaar voor de bel; de eerste minuut is stil.',
];
const seen = [
  'De uitleg duurde negen minuten. Drie kinderen vroegen daarna wat ze konden doen; de anderen keken op het bord.',
  'Na twee vragen bleef het vijf tellen stil. Er kwamen zeven verschillende kinderen aan het woord.',
  'De overgang duurde vier minuten. De leerkracht stond bij de deur en telde zachtjes af.',
];
const agreed = [
  'Elke dag het stappenplan op het bord zetten',
  'Na een vraag vijf tellen wachten',
  'Spullen klaarleggen voor de bel',
  'Eén les per week zonder klassikale herhaling',
  'Het fragment kiezen voor de volgende keer',
];

/** Something under the first of the teacher's own points. */
function under([point = '']: readonly string[], text: string): readonly { point: string; text: string }[] {
  return [{ point, text }];
}
