/** What the people of this school year write. Each of it stands nowhere but where it was written. */

/** For the talk of three of the first week, by who brings it. */
export const brought = {
  sanne: {
    form: 'Inbreng van de leerkracht',
    title: 'Jouw inbreng voor het tripartite gesprek',
    label: 'Wat wil je vertellen?',
    say: 'De kinderen kennen mij al goed.',
  },
  maud: {
    form: 'Inbreng van de begeleider',
    title: 'Wat je als begeleider meldt',
    label: 'Wat wil je melden?',
    say: 'Sanne begint de dag met een praatje.',
  },
  lies: {
    form: 'Inbreng van de directeur',
    title: 'Wat je als directeur hebt gezien',
    label: 'Wat heb je gezien?',
    say: 'Een warm welkom bij de deur.',
  },
} as const;

export const firstWerkpunten = ['De les rustig beginnen', 'Beurten eerlijk verdelen'] as const;

export const firstPop = {
  strengths: 'Ik leer namen heel snel.',
  want: 'Ik sta stil voor ik begin te praten.',
  actions: 'Twee keer meekijken in groep zeven.',
  contact: 'Hoe het stilstaan gaat',
} as const;

export const kijkpunt = 'Waar staat Sanne als de les begint?';

export const nagesprek = {
  said: 'Ik merkte zelf dat ik al praatte in de gang.',
  agreement: 'Drie lessen stil beginnen',
} as const;

export const modelles = {
  lesson: 'Rekenen in groep vijf, gegeven door Maud',
  struck: 'Maud wachtte drie tellen en toen was het stil.',
} as const;

export const secondPop = {
  want: 'Ik wacht tot iedereen kijkt.',
  evaluation: 'Stilstaan lukt nu ook na het speelkwartier.',
} as const;

export const visitOfTen = {
  kijkpunt: 'Hoe komen de kinderen binnen?',
  seen: 'Om tien over half negen waren alle kinderen aan het werk.',
  agreement: 'Een uur vrij om in groep zeven mee te kijken',
} as const;

export const secondWerkpunten = ['Differentiëren bij rekenen'] as const;

export const bothKijkwijzers = {
  hers: 'De rekenlessen van januari, door mijn eigen bril',
  coachs: 'De rekenles van dinsdag, gezien door Maud',
} as const;

export const advice = {
  text: 'Sanne kan zelfstandig een groep leiden.',
  why: 'De drie bezoeken en de gesprekken daarover.',
} as const;

/** All that is between starter and coach, that nobody was let read. */
export const betweenTheTwo: readonly string[] = [
  ...Object.values(firstPop),
  kijkpunt,
  nagesprek.agreement,
  ...Object.values(modelles),
  ...Object.values(secondPop),
  ...Object.values(bothKijkwijzers),
];
