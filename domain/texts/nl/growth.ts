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

/** On the pages. */
export const growth = {
  title: 'POP en kijkwijzers',
  note: (block: string) => `Wat zag je? (${block.toLowerCase()})`,
  leerdoel: (n: number) => `Leerdoel ${n}`,
  addLeerdoel: 'Nog een leerdoel',
  removeLeerdoel: (n: number) => `Verwijder leerdoel ${n}`,
  addContact: 'Nog een contact',
  around: 'Rond welke dag',
  subject: 'Waarover (mag leeg blijven)',
  contact: (day: string, subject: string) => (subject ? `Rond ${day}: ${subject}` : `Rond ${day}`),
  notesOf: (block: string) => `Wat er te zien was: ${block.toLowerCase()}`,
} as const;
