import { capital } from './names.ts';

/** The page of hours. "Aanname" is said of every duration that no agreement states. */
export const hoursTexts = {
  title: 'Uren',
  leadCoach: 'Wat jouw begeleidingen aan tijd vragen, en wat daarvan is geweest.',
  leadLeader: 'Wat begeleiden op jouw scholen aan tijd vraagt, per begeleider, en wat daarvan is geweest.',
  open: 'Uren',
  year: (year: string) => `Schooljaar ${year.replace('-', '–')}`,
  total: (hours: string) => `Samen ${hours} gepland`,
  planned: 'Gepland',
  realised: 'Geweest',
  stated: 'Ligt vast',
  assumed: 'Aanname',
  hours: (hours: number) => `${String(Math.round(hours * 100) / 100).replace('.', ',')} uur`,
  basis:
    'Een klassenbezoek duurt een half uur en een nagesprek drie kwartier; dat ligt vast. Elke andere duur is een aanname, die je school zelf kan aanpassen. Heeft een plan op maat een andere duur, dan telt die.',
  none: {
    title: 'Nog geen uren',
    text: 'Zodra er momenten gepland zijn, staat hier wat ze aan tijd vragen.',
  },
  foreseen: 'Formatieplan',
  foreseenNote: 'Probeer hoeveel begeleiding volgend schooljaar vraagt.',
  howMany: (school: string, year: string) =>
    `Hoeveel starten er op ${school} aan het begin van ${year.replace('-', '–')}?`,
  howManyLater: (week: string) => `En in ${week}?`,
  line: (count: number, hours: string) =>
    count === 1
      ? `1 starter vraagt ${hours} van een begeleider.`
      : `${count} starters vragen ${hours} van een begeleider.`,
  lineParts: (stated: string, assumed: string, each: string) =>
    `Daarvan ligt ${stated} vast en is ${assumed} een aanname. Wie in de eerste schoolweek begint, vraagt ${each}.`,
  startsAssumed:
    'Dat er in dezelfde weken iemand begint als dit jaar, en dat een starter gaat naar wie in de drukste week de meeste ruimte houdt, is een aanname.',
  elsewhere: 'Ook op andere scholen',
  elsewhereOf: (name: string, hours: string, weekly: string) =>
    `${name}: dit schooljaar ${hours}, gemiddeld ${weekly} per week`,
  elsewhereTotal: (hours: string, withHere: string) =>
    `Samen ${hours} op andere scholen. Met de starters van hier erbij is dat ${withHere}.`,
  elsewhereNote:
    'Die tijd telt mee in de drukke weken. Dat het volgend schooljaar evenveel is, is een aanname. Je ziet alleen dit totaal: waar, met wie en wanneer blijft bij die scholen.',
  elsewhereInPicture: 'grijs: op andere scholen',
  now: (count: number) =>
    count === 1 ? 'Dit schooljaar was dat er 1.' : `Dit schooljaar waren dat er ${count}.`,
  excel: 'Download voor Excel',
  excelDone: 'Het bestand staat bij je downloads',
  fileName: 'uren.xlsx',
  noCount: (least: number, most: number) => `Vul een heel getal van ${least} tot ${most} in.`,
  howManyCoaches: 'Hoeveel begeleiders?',
  room: (hours: string) => `Per begeleider is er ${hours} per week (aanname).`,
  noOverfull: 'Geen enkele week vraagt meer van een begeleider dan er is.',
  overfull: (count: number) =>
    count === 1
      ? 'In één week vraagt het meer van een begeleider dan er is.'
      : `In ${count} weken vraagt het meer van een begeleider dan er is.`,
  overfullWeek: (week: string, hours: string, over: string) =>
    `${capital(week)}: ${hours}, dat is ${over} te veel`,
  moreOverfull: (count: number) => `Toon alle ${count} weken`,
  picture: (school: string) => `Wat de drukste begeleider van ${school} per schoolweek kwijt is`,
  aWeek: (week: string, hours: string) => `${capital(week)}: ${hours}`,
  limit: 'wat er per week is',
  assumedTitle: 'Aannames',
  assumedOf: (school: string) => `Aannames van ${school}`,
  assumedNote:
    'Waar niets over is afgesproken. Pas aan wat bij jullie anders is; de uren rekenen meteen mee.',
  weekly: 'Tijd per week per begeleider',
  writing: 'Een verslag schrijven',
  inMinutes: (what: string) => `${what} (minuten)`,
  save: 'Bewaar de aannames',
  saved: 'De aannames zijn bewaard',
  sheets: {
    ...{ hours: 'Uren', plan: 'Formatieplan', weeks: 'Weken', guides: 'Begeleiders', assumed: 'Aannames' },
  },
  reference: 'Peildatum',
  planNote: 'Verander het aantal starters: de uren rekenen mee.',
  planHeads: [
    ...['Schooljaar', 'School', 'Soort traject', 'Begint in schoolweek', 'Week', 'Maandag', 'Vrijdag'],
    'Starters',
    ...['Per starter (uur)', 'Ligt vast (uur)', 'Aanname (uur)', 'Samen (uur)'],
  ],
  weekHeads: [
    ...['Schooljaar', 'School', 'Begint in schoolweek'],
    ...['Schoolweek', 'Week', 'Maandag', 'Vrijdag', 'Per starter (uur)'],
  ],
  guideHeads: [
    ...['School', 'Begeleider', 'Dit schooljaar op andere scholen (uur)', 'Gemiddeld per week (uur)'],
  ],
  assumedHeads: ['School', 'Wat', 'Minuten'],
  heads: [
    'Schooljaar',
    'School',
    'Begeleider',
    'Gepland (uur)',
    'Geweest (uur)',
    'Ligt vast (uur)',
    'Aanname (uur)',
  ],
} as const;
