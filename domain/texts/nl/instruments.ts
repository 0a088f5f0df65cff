/** The page on which a school makes its own kijkwijzers. */
export const instrumentTexts = {
  title: 'Kijkwijzers van de school',
  lead: (school: string) =>
    `${school}. Wat willen jullie samen in een les zien? Iedereen die op deze school een kijkwijzer invult of te lezen krijgt, leest wat hier staat. Wat al is ingevuld, blijft zoals het was.`,
  open: 'Kijkwijzers van de school',
  none: {
    title: 'Nog geen eigen kijkwijzer',
    text: 'Jullie gebruiken nu onze kijkwijzer in drie blokken. Je kunt er een van jullie zelf naast zetten.',
  },
  make: 'Maak een eigen kijkwijzer',
  another: 'Nog een kijkwijzer',
  edit: (name: string) => `Pas ${name} aan`,
  version: (version: number) => `versie ${version}`,
  first: 'Hier begint een nieuwe kijkwijzer mee',
  retired: 'Niet meer in gebruik',
  useFirst: 'Begin nieuwe kijkwijzers hiermee',
  useNoMore: 'Gebruik deze niet meer',
  name: 'Naam',
  blocks: 'Waar kijken jullie naar?',
  blocksHelp:
    'Zet per blok neer wat in een les te zien of te horen is. Feiten, geen eigenschappen van iemand.',
  block: (n: number) => `Blok ${n}`,
  blockName: 'Naam van het blok',
  item: (n: number) => `Regel ${n}`,
  addItem: 'Nog een regel',
  addBlock: 'Nog een blok',
  removeBlock: (n: number) => `Verwijder blok ${n}`,
  removeItem: (n: number) => `Verwijder regel ${n}`,
  scale: 'Welke woorden gebruiken jullie?',
  scaleHelp: 'Van het minst naar het meest te zien. Woorden, geen cijfers en geen oordeel.',
  word: (n: number) => `Woord ${n}`,
  addWord: 'Nog een woord',
  removeWord: (n: number) => `Verwijder woord ${n}`,
  save: 'Bewaar als nieuwe versie',
  saved: 'Bewaard. Nieuwe kijkwijzers gebruiken deze versie',
  cancel: 'Niet bewaren',
  notYet: (count: number) => (count === 1 ? 'Er mist nog één ding.' : `Er missen nog ${count} dingen.`),
  itemsOf: (items: number, words: number) => `${items} ${items === 1 ? 'regel' : 'regels'}, ${words} woorden`,

  /** Where one is filled in. */
  which: 'Welke kijkwijzer?',
  whichHelp: 'Vullen jullie apart in? Kies dan dezelfde, anders passen ze niet naast elkaar.',
} as const;
