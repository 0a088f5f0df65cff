import type { Variant } from '../../board-year/variant.ts';
import { capital } from './names.ts';

const number = (value: number) => new Intl.NumberFormat('nl').format(value);
const list = (words: readonly string[]) => new Intl.ListFormat('nl', { type: 'conjunction' }).format(words);
const counted = (count: number, one: string, more: string) => `${number(count)} ${count === 1 ? one : more}`;

const moments = (count: number) => counted(count, 'moment', 'momenten');
const trajectories = (count: number) => counted(count, 'traject', 'trajecten');

/** The page of a board's year. */
export const yearTexts = {
  title: 'Jaarplanning',
  year: 'Schooljaar',
  yearName: (year: string) => year.replace('-', '–'),
  lead: (count: number, open: number) =>
    `${trajectories(count)} met ${moments(open)} ${count === 1 ? 'wacht' : 'wachten'} op een plek in de agenda’s.`,
  nothing: {
    title: 'Alles is gepland',
    text: 'Er wacht geen traject op een plek in de agenda’s. Zodra er een start, zie je het hier.',
  },
  notYet: {
    title: 'Nog geen plan',
    text: 'De planner kijkt in alle agenda’s, roosters en schoolkalenders en zoekt voor elk moment een plek. Er gaat niets uit voordat jij bevestigt.',
  },
  plan: 'Plan het jaar',
  again: 'Plan opnieuw',
  stop: 'Stop en houd dit plan',
  thePlan: 'Het plan',
  planning: 'Het plan wordt gemaakt',
  phase: {
    reading: 'Alle agenda’s worden naast elkaar gelegd.',
    first: 'Er staat een eerste plan.',
    room: 'Er wordt ruimte gezocht voor wat nog geen plek heeft.',
    cheaper: 'Het plan wordt beter: minder reizen, rustiger dagen.',
    failed: 'Het plan kon niet worden gemaakt.',
  },
  keepsGoing: 'Je kunt deze pagina sluiten. Het plan wordt bewaard.',
  placed: (placed: number, of: number) => `${number(placed)} van ${moments(of)} met een plek`,
  figures: {
    placed: 'Momenten met een plek',
    complete: 'Trajecten helemaal gepland',
    trips: 'Reizen',
    fullDays: 'Volle dagen',
    moved: 'Verschoven momenten',
  },
  figureHint: {
    trips: 'Een dag op een school is één reis.',
    fullDays: 'Dagen waarop een begeleider meer afspraken heeft dan goed op een dag passen.',
  },
  of: (value: number, whole: number) => `${number(value)} van ${number(whole)}`,
  number,
  difference: (by: number) => (by === 0 ? 'gelijk' : `${by > 0 ? '+' : '−'}${number(Math.abs(by))}`),
  madeAt: (when: string) => `Agenda’s gelezen op ${when}.`,
  stale: {
    title: 'Er is sindsdien iets veranderd',
    text: 'Een traject, rooster of schoolkalender is anders dan toen dit plan is gemaakt. Plan opnieuw: er verschuift zo min mogelijk.',
  },
  failedPlan: {
    title: 'Het plan is niet gemaakt',
    text: 'De agenda’s waren niet te lezen. Er is niets verloren: probeer het zo opnieuw.',
  },
  unknown: (names: readonly string[]) =>
    names.length > 4
      ? `De agenda’s van ${names.length} mensen zijn niet zichtbaar. Zij zijn als vrij gepland.`
      : `De agenda van ${list(names)} is niet zichtbaar en als vrij gepland.`,
  confirm: 'Bevestig het plan',
  confirmAsk: (count: number) => `${trajectories(count)} in de agenda’s zetten?`,
  confirmText:
    'De afspraken komen in de agenda van de begeleider of directeur, en wie de komende weken aan de beurt is krijgt een uitnodiging. Je kunt onderweg stoppen en later verdergaan.',
  confirmYes: 'Bevestig',
  confirming: 'Het plan gaat de agenda’s in',
  confirmed: 'Het plan staat in de agenda’s',
  paused: 'Gestopt onderweg',
  pause: 'Stop',
  resume: 'Ga verder',
  doneOf: (done: number, total: number) => `${number(done)} van ${trajectories(total)} staan in de agenda’s`,
  checking: 'De agenda’s worden nog één keer nagekeken.',
  underWay: (count: number) => `${trajectories(count)} ${count === 1 ? 'is' : 'zijn'} nog onderweg.`,
  left: (seconds: number) =>
    seconds < 60
      ? 'Nog minder dan een minuut.'
      : `Nog ongeveer ${counted(Math.round(seconds / 60), 'minuut', 'minuten')}.`,
  clashing: (count: number) =>
    `${moments(count)} ${count === 1 ? 'botst' : 'botsen'} met wat er intussen in een agenda kwam en ${count === 1 ? 'wacht' : 'wachten'} op een nieuw plan.`,
  notKept: 'Niet gelukt: hier is intussen iets veranderd. Plan opnieuw.',
  stays: (count: number) =>
    `${trajectories(count)} ${count === 1 ? 'bevestigt' : 'bevestigen'} de begeleider zelf, omdat leerkracht en begeleider elkaar nog kiezen:`,
  supposed: (count: number) =>
    `In dit plan ${count === 1 ? 'is één traject' : `zijn ${number(count)} trajecten`} anders dan nu is afgesproken. Die wachten tot dat zo is; de rest kun je bevestigen:`,
  strip: 'Hoe vol het jaar is',
  stripNote: 'Per begeleider en schoolweek: hoe hoger, hoe meer van de werktijd bezet is.',
  legend: {
    light: 'er is ruimte',
    busy: 'meer dan de helft bezet',
    full: 'vol: hier past niet alles',
  },
  week: (week: string, booked: string, available: string) =>
    `${capital(week)}: ${booked} van ${available} bezet`,
  lacking: (count: number) => `${moments(count)} zonder plek`,
  spoken: (name: string, full: readonly string[], most: string) =>
    full.length === 0
      ? `${name}: geen week vol. Drukste week: ${most}.`
      : `${name}: vol in ${list(full)}. Drukste week: ${most}.`,
  fullIn: (weeks: readonly (number | string)[]) =>
    weeks.length === 0 ? 'Overal past het.' : `Vol in schoolweek ${list(weeks.map(String))}`,
  extraCoach: 'Extra begeleider',
  hours: (minutes: number) => `${String(Math.round(minutes / 6) / 10).replace('.', ',')} uur`,
  unplaced: 'Wat niet past',
  unplacedNote: (count: number) =>
    `${moments(count)} ${count === 1 ? 'heeft' : 'hebben'} geen plek. Hier zie je waarom, en wat er ruimer moet.`,
  allFits: { title: 'Alles past', text: 'Elk moment heeft een plek gevonden.' },
  between: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
  notExplained: 'Los eerst op wat hierboven staat: dat geeft ook hier ruimte.',
  fullestFirst: (count: number) => `Hierboven staan de ${number(count)} volste agenda's.`,
  allCoaches: (count: number) => `Toon alle ${number(count)} begeleiders`,
  more: (count: number) => `Toon nog ${number(count)}`,
  whatIf: 'Wat als…',
  whatIfNote: 'Je eigen plan blijft staan. Het tweede plan komt ernaast.',
  kinds: {
    extraCoach: 'er een begeleider bij komt',
    moreHours: 'een begeleider een dag meer werkt',
    otherCoach: 'een traject naar een andere begeleider gaat',
  },
  days: 'Werkdagen per week',
  coach: 'Begeleider',
  day: 'Extra werkdag',
  trajectory: 'Traject',
  weekdays: {
    monday: 'maandag',
    tuesday: 'dinsdag',
    wednesday: 'woensdag',
    thursday: 'donderdag',
    friday: 'vrijdag',
  },
  tryIt: 'Reken door',
  now: 'Jouw plan',
  beside: 'Ernaast',
  suppose: (variant: Variant, coach: string, teacher: string): string => {
    switch (variant.kind) {
      case 'asIs':
        return 'Zoals het nu is';
      case 'extraCoach':
        return `Met een begeleider erbij, ${counted(variant.days, 'dag', 'dagen')} per week`;
      case 'moreHours':
        return `${coach} werkt ook op ${yearTexts.weekdays[variant.day]}`;
      case 'otherCoach':
        return `${teacher} wordt begeleid door ${coach}`;
    }
  },
  choose: 'Kies dit plan',
  drop: 'Laat vervallen',
  chosen: 'Dit is nu het plan',
  trajectories: 'De trajecten',
  search: 'Zoek op leerkracht, begeleider of school',
  onlyLacking: 'Alleen wat niet helemaal past',
  found: (count: number) => `${trajectories(count)} gevonden`,
  noneFound: 'Geen traject gevonden.',
  row: (placed: number, open: number) => `${number(placed)} van ${number(open)} met een plek`,
  toPlan: (open: number) => `${moments(open)} te plannen`,
  stands: 'staat al',
  noPlace: 'geen plek',
  failed: 'Dat lukte niet',
  failedText: 'Het plan is intussen veranderd. Je ziet nu hoe het staat.',
} as const;
