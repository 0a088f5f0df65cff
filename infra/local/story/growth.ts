/** What is seen and gained of one goal from round to round; the last stays. */
interface Growth {
  readonly observed: readonly string[];
  readonly outcomes: readonly string[];
}

/** By what a goal is about. Invented. */
const growth: readonly (Growth & { readonly about: RegExp })[] = [
  {
    about: /klaar zijn|zelfstandig/,
    observed: [
      'Bezoek aan de groep: vier van de zesentwintig kinderen gingen zonder vraag verder.',
      'Bezoek aan de groep: zeven van de zesentwintig kinderen gingen zonder vraag verder.',
      'Bezoek aan de groep: elf van de zesentwintig kinderen gingen zonder vraag verder.',
    ],
    outcomes: [
      'De kinderen kijken eerst op het stappenplan voordat ze iets vragen.',
      'De kinderen pakken vaker zelf vervolgwerk: eerst vier, nu zeven.',
      'De kinderen pakken vaker zelf vervolgwerk: in het eerste bezoek vier, nu elf.',
    ],
  },
  {
    about: /uitleg is kort/,
    observed: [
      'Bezoek aan de groep: uitleg van twaalf minuten, het doel werd aan het eind genoemd.',
      'Bezoek aan de groep: uitleg van negen minuten, doel op het bord.',
      'Bezoek aan de groep: uitleg van acht minuten, met één voorbeeld samen.',
    ],
    outcomes: [
      'De uitleg begint met het doel.',
      'De uitleg is korter: van twaalf naar negen minuten.',
      'De uitleg duurt acht minuten, en de kinderen kunnen zeggen wat ze leren.',
    ],
  },
  {
    about: /overgang/i,
    observed: [
      'Bezoek aan de groep: overgang van acht minuten.',
      'Bezoek aan de groep: overgang van zes minuten, de spullen lagen klaar.',
      'Bezoek aan de groep: overgang van vier minuten.',
    ],
    outcomes: [
      'De spullen liggen klaar voor de overgang.',
      'De overgang na de pauze is van acht naar zes minuten gegaan.',
      'De overgang na de pauze is van acht naar vier minuten gegaan.',
    ],
  },
  {
    about: /niveaus/,
    observed: [
      'Bezoek aan de groep: drie snelle rekenaars deden de hele instructie mee.',
      'Bezoek aan de groep: wie verder kon, begon na vijf minuten aan eigen rekenwerk.',
    ],
    outcomes: [
      'De rekeninstructie heeft een kort deel voor iedereen en een vervolg voor wie dat nodig heeft.',
      'Bij rekenen werken drie groepjes op hun eigen niveau.',
    ],
  },
  {
    about: /denken mee/,
    observed: [
      'Bezoek aan de groep: vier kinderen gaven alle antwoorden.',
      'Bezoek aan de groep: na twee vragen bleef het stil, daarna kwamen negen kinderen aan het woord.',
    ],
    outcomes: [
      'Na een vraag schrijven de kinderen eerst zelf iets op.',
      'Meer kinderen denken mee: eerst vier aan het woord, nu negen.',
    ],
  },
  {
    about: /[Aa]fspraken in de groep/,
    observed: ['Bezoek aan de groep: de afspraken hangen bij de deur.'],
    outcomes: ['De kinderen wijzen elkaar op de afspraken bij de deur.'],
  },
];

/** What fits a goal in a round (from 0); throws for a goal that the story has no words for. */
export function grown(goal: string, round: number): { readonly observed: string; readonly outcome: string } {
  const found = growth.find(({ about }) => about.test(goal));
  if (!found) throw new Error(`The story has no growth for the goal: ${goal}`);
  const at = (texts: readonly string[]) => texts[Math.min(round, texts.length - 1)]!;
  return { observed: at(found.observed), outcome: at(found.outcomes) };
}
