import type { ProgrammeLine } from '../../forms/form.ts';
import { capital, stepName } from './names.ts';
import { words } from './words.ts';

/** The plan made to measure: on its page, in its form and in a Word document. */
export const tailoring = {
  title: (teacher: string) => `Plan op maat voor ${teacher}`,
  titleMine: 'Mijn plan op maat',
  lead: 'Wat jullie doen, wanneer, en hoe lang. Je maakt het samen; daarna bespreken jullie het met de directeur.',
  leadReader: 'Wat leerkracht en begeleider samen hebben afgesproken te doen, en wanneer.',
  tile: (day: string) => `Besproken, en zo staat het in het plan sinds ${day}`,
  states: {
    none: 'Alles staat zoals het programma het voorstelt.',
    beingMade: 'Jullie maken dit plan nog samen.',
    agreed: 'Jullie zijn het eens. Nu nog bespreken met de directeur.',
    inForce: 'Dit plan is besproken: de afspraken volgen het.',
  },
  statesReader: {
    agreed: 'Leerkracht en begeleider zijn het eens. Bespreek het met hen.',
    inForce: 'Dit plan is besproken: de afspraken volgen het.',
  },
  waitingForYou: 'Kijk of je het hiermee eens bent. Anders pas je het aan.',
  waitingFor: (names: string) => `${names} heeft deze versie nog niet gezien en akkoord gegeven.`,
  agreedOn: (day: string) => `Samen akkoord sinds ${day}.`,
  agreedBy: (name: string, day: string) => `${name} is akkoord sinds ${day}.`,
  discussedWith: (name: string, day: string) => `Besproken met ${name} op ${day}.`,
  newer: 'Er is een eerdere versie die nu geldt. Die blijft gelden tot deze is besproken.',
  agree: 'Ik ga akkoord',
  agreeAsk: 'Akkoord met deze versie?',
  agreeWarn:
    'Zijn jullie het allemaal eens, dan kan het plan worden besproken. Dit kan niet ongedaan worden gemaakt; een nieuwe versie maken kan altijd.',
  discuss: 'Wij hebben dit besproken',
  discussAsk: 'Hebben jullie dit plan besproken?',
  discussWarn:
    'Wat niet doorgaat verdwijnt uit de agenda’s. Wat naar een andere week gaat, plant de begeleider opnieuw. Wie het aangaat hoort het één keer.',
  edit: 'Samen aanpassen',
  first: 'Begin samen',
  versions: 'Versies naast elkaar',
  toPlan: 'Naar het plan met alle afspraken',
  activities: 'Activiteiten',
  week: (week: number) => `Programmaweek\u00a0${week}`,
  weekOf: (week: number, monday: string) => `Week ${week} (${monday})`,
  /** Heads of what has no week: 'Februari', 'Di 16 maart', and what has no day yet. */
  month: (month: number) => capital(words.months[month - 1] ?? ''),
  onDay: (day: string) => capital(day),
  noDayYet: 'Nog geen dag',
  askedFor: 'staat in het POP',
  fromWeek: (week: number) => `stond in programmaweek\u00a0${week}`,
  minutes: (minutes: number) => `${minutes} min`,
  wasMinutes: (minutes: number) => `was ${minutes} min`,
  /** What the sign behind a duration is called by who hears the page. */
  assumed: 'aanname',
  assumedNote:
    '* Aanname: alleen een klassenbezoek (30 min) en een nagesprek (45 min) liggen vast. Elke andere duur passen jullie zelf aan.',
  assumedNoteReader:
    '* Aanname: alleen een klassenbezoek (30 min) en een nagesprek (45 min) liggen vast. Elke andere duur spreken leerkracht en begeleider af.',
  choices: {
    asPlanned: 'doen',
    leaveOut: 'niet doen',
    change: 'anders',
    extra: 'erbij',
  },
  why: 'Waarom',
  changedBy: (name: string, day: string) => `${name}, ${day}`,
  done: 'is geweest',
  goesWith: (step: string) => `hoort bij ${step}`,
  reasonsPrivate: 'De redenen blijven tussen jullie. De directeur ziet alleen wat jullie doen, en wanneer.',

  /** In the form. */
  monthly: 'Daarna: contact per maand',
  howOften: 'Hoe vaak?',
  frequencies: {
    everyMonth: 'iedere maand',
    everyOther: 'om de maand',
    never: 'geen vast contact',
    chosen: 'zoals hieronder gekozen',
  },
  monthlyNote:
    'Het programma stelt minstens één contact per maand voor. Een bezoek, een gesprek, een video-opname of intervisie die je hierboven toevoegt, telt ook.',
  asked: 'Gevraagd in het POP',
  aroundDay: (day: string) => `rond ${day}`,
  choose: 'Wat doen jullie?',
  chooseOf: (name: string) => `Wat doen jullie met ${name}?`,
  inWeek: 'In welke week van het programma',
  ownWeek: (week: number) => `Week ${week}, zoals voorgesteld`,
  howLong: 'Hoe lang (minuten)',
  reason: 'Waarom? (mag leeg blijven)',
  addTitle: 'Iets erbij',
  addKind: 'Wat',
  addButton: 'Voeg toe',
  remove: (name: string) => `Haal ${name} weer weg`,
  cardNote: 'Het plan staat op de pagina, niet in dit gesprek.',
} as const;

/** 'Klassenbezoek (programmaweek 4): anders, programmaweek 5, 40 min. Omdat …' */
export function lineText({ step, round, choice, week, minutes, reason }: ProgrammeLine): string {
  const what = [
    tailoring.choices[choice],
    ...(week === undefined ? [] : [tailoring.week(week).toLowerCase()]),
    ...(minutes === undefined ? [] : [tailoring.minutes(minutes)]),
  ].join(', ');
  return `${capital(stepName(step, round))}: ${what}.${reason === '' ? '' : ` ${reason}`}`;
}
