export const home = {
  greeting: (name: string, hour: number) =>
    `${hour < 12 ? 'Goedemorgen' : hour < 18 ? 'Goedemiddag' : 'Goedenavond'}, ${name}`,
  waiting: (count: number) =>
    count === 0
      ? 'Er wacht nu niets op je.'
      : count === 1
        ? 'Er wacht één ding op je.'
        : `Er wachten ${count} dingen op je.`,
  needs: 'Wacht op jou',
  by: (day: string) => `liefst voor ${day}`,
  needsDone: {
    title: 'Helemaal bij',
    text: 'Er wacht nu niets op je. Zodra er iets te doen is, staat het hier bovenaan.',
  },
  allNeeds: (count: number) => `Toon alle ${count}`,
  firstNeeds: (count: number) => `Toon de eerste ${count}`,
  moreNeeds: (count: number) =>
    `Er wachten er nog ${count}. Wat je doet, maakt hier plaats voor het volgende.`,
  leaderless: {
    title: 'Wacht op een leidinggevende',
    note: 'Wie dit leidde, is er niet meer of kan niet meer inloggen. Als leidinggevende van de school kun je het overnemen.',
    ask: (teacher: string) => `Het traject van ${teacher} overnemen?`,
    warning:
      'Je wordt leidinggevende van dit traject, met de afspraken die erbij horen. Je leest wat bij die rol hoort. De leerkracht en de begeleider krijgen één bericht. Dit kan niet ongedaan worden gemaakt.',
    take: 'Neem over',
    guideless: {
      title: 'Zoekt een andere begeleider',
      note: 'Wie hier begeleidde, is er niet meer of kan niet meer inloggen. Kies op de pagina van het traject iemand anders.',
      was: (coach: string, school: string) => `Tot nu toe met ${coach}, ${school}`,
      open: 'Naar het traject',
    },
  },
  week: 'De komende zeven dagen',
  allOfWeek: (count: number) => `Toon alle ${count}`,
  weekEmpty: {
    title: 'Een rustige week',
    text: 'De komende zeven dagen staat er voor jou geen gesprek of bezoek gepland.',
  },
  trajectories: { coach: 'Mijn begeleidingen', leader: 'Alle trajecten', teacher: 'Mijn traject' },
  start: 'Nieuw traject',
  none: {
    coach: {
      title: 'Nog geen begeleidingen',
      text: 'Zodra je aan een traject gekoppeld bent, zie je het hier als tijdlijn. Je kunt er ook zelf een starten, op naam van de leidinggevende.',
    },
    leader: {
      title: 'Nog geen trajecten',
      text: 'Start een traject als de verbeterdoelen uit het beoordelingsgesprek op papier staan. De leerkracht merkt er niets van tot jij het persoonlijk hebt besproken.',
    },
    coordinator: {
      title: 'Plan het schooljaar',
      text: 'In de jaarplanning krijgen alle momenten van alle trajecten in één keer een plek. Er gaat niets uit voordat jij bevestigt.',
    },
    other: {
      title: 'Nog niets voor jou',
      text: 'Als iemand je bij een traject betrekt, zie je het hier. Je hoeft nu niets te doen.',
    },
  },
  search: 'Zoek op naam of school',
  show: 'Toon',
  filters: { all: 'Alle', active: 'Lopend', open: 'Met open verslag', done: 'Afgerond' },
  found: (shown: number, all: number) =>
    shown === all ? `${all} trajecten` : `${shown} van ${all} trajecten`,
  noneFound: {
    title: 'Niets gevonden',
    text: 'Er is geen traject dat hierbij past. Pas je zoekwoord of de keuze aan.',
  },
  clear: 'Wis zoekwoord en keuze',
  finding: 'Zoeken…',
  more: 'Toon meer',
  held: (held: number, planned: number) => `${held} van ${planned} gehouden`,
  openReports: (count: number) =>
    count === 1 ? '1 verslag staat nog open' : `${count} verslagen staan nog open`,
  next: (what: string, when: string) => `Eerstvolgend: ${what}, ${when}`,
  nothingNext: 'Nog niets gepland',
  nothingMore: 'Er staat niets meer gepland',
  allBeen: 'Alles is geweest',
  withCoach: (coach: string) => `met ${coach}`,
  noCoach: 'begeleider nog onbekend',
} as const;
