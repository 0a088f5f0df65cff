/** What belongs to POP and kijkwijzers, on the pages and in the Word documents. */

/** Of an item that this lesson gave no occasion for. */
export const notApplicableText = 'niet aan de orde';

/** Above the items of a block and what was said of them. */
export const ratingHeads = ['Waar je naar kijkt', 'Wat er te zien was'] as const;

/** The parts of a leerdoel. */
export const leerdoelTexts = {
  want: {
    label: 'Wat wil ik kunnen?',
    help: 'In je eigen woorden. Zo concreet dat je het zelf kunt merken.',
    errorMessage: 'Schrijf op wat je wilt kunnen.',
  },
  why: { label: 'Waarom wil ik dit?', help: '' },
  actions: {
    label: 'Wat ga ik doen?',
    help: 'Meekijken bij een collega, een modelles, een film, een cursus, gewoon uitproberen.',
  },
  needs: { label: 'Wat heb ik nodig?', help: 'Van je begeleider, je team of de school.' },
  seen: { label: 'Hoe zie ik dat het lukt?', help: 'Bij mezelf, en bij de kinderen.' },
  werkpunten: { label: 'Hoort bij deze werkpunten', help: '' },
  items: { label: 'Hoort bij dit uit de kijkwijzer', help: 'Kies wat past; het mag leeg blijven.' },
} as const;

/** What the page of a kind that grows says. */
export interface GrowingTexts {
  readonly title: (teacher: string) => string;
  readonly titleMine: string;
  readonly tile: (versions: number, day: string) => string;
  readonly none: string;
  /** Under the title, where the words are not one person's. */
  readonly lead?: string;
}

/** On the pages. */
export const growth = {
  title: 'POP en kijkwijzers',
  titleMine: 'Zo groei je',
  titlePlan: 'Wat er dit jaar gebeurt',
  titleNote: 'Geen cijfers: eigen woorden, en wat er in de les te zien is.',
  note: (block: string) => `Wat zag je? (${block.toLowerCase()})`,
  leerdoel: (n: number) => `Leerdoel ${n}`,
  addLeerdoel: 'Nog een leerdoel',
  removeLeerdoel: (n: number) => `Verwijder leerdoel ${n}`,
  addContact: 'Nog een contact',
  around: 'Rond welke dag',
  subject: 'Waarover (mag leeg blijven)',
  contact: (day: string, subject: string) => (subject ? `Rond ${day}: ${subject}` : `Rond ${day}`),

  /** The page of what grows, by kind. */
  kinds: {
    opMaatPlan: {
      title: (teacher: string) => `Plan op maat voor ${teacher}, versie naast versie`,
      titleMine: 'Mijn plan op maat, versie naast versie',
      tile: (versions: number, day: string) =>
        versions === 1 ? `Gemaakt op ${day}` : `${versions} versies, de laatste van ${day}`,
      none: '',
      lead: 'Wat jullie samen kozen, toen en nu.',
    },
    pop: {
      title: (teacher: string) => `POP van ${teacher}`,
      titleMine: 'Mijn POP',
      tile: (versions: number, day: string) =>
        versions === 1 ? `Geschreven op ${day}` : `${versions} versies, de laatste van ${day}`,
      none: 'Nog niet geschreven. Het is van jou: kort mag, en je kunt er altijd een nieuwe versie naast zetten.',
    },
  },
  tailored: {
    none: 'Kies samen wat past: wat jullie doen, wanneer en hoe lang.',
    noneMine: 'Kies samen wat bij jou past: wat jullie doen, wanneer en hoe lang.',
    beingMade: 'Jullie zijn ermee bezig.',
    agreed: 'Nog te bespreken met de directeur.',
    inForce: 'Besproken, en zo staat het in het plan.',
  },
  first: 'Schrijf de eerste',
  next: 'Nieuwe versie',
  nextNote: 'Je begint met je eigen woorden van de vorige keer. Die versie blijft ernaast staan.',
  lead: 'Je eigen woorden van toen en van nu.',
  leadOther: 'De eigen woorden van de leerkracht, van toen en van nu.',
  version: (n: number, day: string) => `Versie ${n} · ${day}`,
  compare: 'Naast welke versie?',
  withEarlier: 'Toon de eerdere versie erbij',
  stayed: (day: string) => `Zo gebleven sinds ${day}`,
  since: { new: 'nieuw', changed: 'aangepast' },
  notThen: 'Toen nog niet ingevuld.',
  notNow: 'Niet meer ingevuld.',
  nothing: {
    title: 'Nog geen versies',
    text: 'Zodra er een eerste versie is, staat die hier, en later de volgende ernaast.',
  },

  kijkwijzers: {
    title: (teacher: string) => `Kijkwijzers van ${teacher}`,
    titleMine: 'Mijn kijkwijzers',
    lead: 'Wat er in de les te zien was. Er wordt niets opgeteld.',
    tile: (count: number, day: string) =>
      count === 1 ? `Eén ingevuld, op ${day}` : `${count} ingevuld, de laatste op ${day}`,
    none: 'Nog geen ingevuld. Wat er in je lessen te zien was, komt hier bij elkaar.',
    noneOther: 'Nog geen ingevuld. Wat er in de lessen te zien was, komt hier bij elkaar.',
    toFillIn: 'Nu in te vullen',
    beside: 'Naast elkaar',
    besideNote: (week: string) => `Apart ingevuld, ${week}. Waar kijken jullie hetzelfde, en waar anders?`,
    differ: {
      instrument: (hers: string, other: string) =>
        `Jullie vulden niet dezelfde kijkwijzer in: ‘${hers}’ en ‘${other}’.`,
      version: 'De kijkwijzer is tussendoor aangepast.',
      rest: 'Wat in allebei gevraagd wordt staat naast elkaar; de rest staat eronder.',
      nothing:
        'Geen enkele regel staat in allebei, dus naast elkaar leggen kan hier niet. Hieronder staat wat ieder zag.',
      scale: 'Je antwoordt er in andere woorden op, dus staat het er alleen in woorden.',
    },
    onlyInYours: 'Alleen in jouw kijkwijzer',
    onlyIn: (name: string) => `Alleen in de kijkwijzer van ${name}`,
    overTime: 'Door het jaar',
    overTimeNote: (name: string, first: string, last: string) =>
      `${name}. Elk teken is een les, van ${first} tot ${last}. Hoe voller, hoe vaker het te zien was.`,
    said: (name: string, word: string) => `${name}: ${word}`,
    saidOn: (day: string, name: string, word: string) => `${day}, ${name}: ${word}`,
    notSeen: 'niet ingevuld',
    noteOf: (name: string) => `${name} zag:`,
    all: 'Alle kijkwijzers',
    you: 'Jij',

    waiting: {
      title: 'Nog niet naast elkaar',
      text: 'Jullie vullen apart een kijkwijzer in. Zodra ze er allebei zijn, staan ze hier naast elkaar.',
    },
  },

  agreements: {
    title: 'Afspraken die nog lopen',
    note: 'Vink af wat gedaan is. Eén vinkje van een van jullie is genoeg.',
    line: (who: string, what: string) => `${who}: ${what}`,
    before: (day: string) => `voor ${day}`,
    done: 'gedaan',
    from: 'Waar dit is afgesproken',
    mayBeNamed: 'mag in dit gesprek',
    readNote: 'Om op terug te komen.',
    ended: {
      title: 'Afspraken die nog openstonden',
      note: 'Zoals ze stonden toen het traject eindigde.',
    },
  },
} as const;
