import { Temporal } from 'temporal-polyfill';
import { instantOf } from '../../acts/check-start.ts';
import { datedText, datedTimeText, longDatedText } from '../../calendar/date-texts.ts';
import { mondayOf } from '../../calendar/weekday.ts';
import { timeText } from '../../calendar/wording.ts';
import { ZONE } from '../../calendar/zone.ts';
import { isDay } from '../../forms/values.ts';
import type { RefusalCode } from '../../refusals.ts';
import type { Refusal } from '../../result.ts';
import { closedReason } from './closed-reason.ts';
import { stepName } from './names.ts';
import { words } from './words.ts';

type Params = NonNullable<Refusal['params']>;

/** What was refused, why, and what to do: one sentence or two per code. */
const sentences: Readonly<Record<RefusalCode, (params: Params) => string>> = {
  notAllowed: () => 'Dit kun jij hier niet doen. Vraag het aan wie het traject plant of leidt.',
  notFound: () => 'Dit is hier niet (meer), of het is niet voor jou bedoeld.',
  alreadyDone: () => 'Dit is al gedaan. Ververs de pagina om te zien hoe het er nu voor staat.',
  changedMeanwhile: ({ moment, state, start, startWeek }) =>
    moment === undefined
      ? 'Er is intussen iets veranderd. Kijk nog even en probeer het dan opnieuw.'
      : `Er is intussen iets veranderd: ${nameOf(moment)} ${stands(state, start, startWeek)}. Kijk nog even en probeer het dan opnieuw.`,
  tooLong: ({ max }) => `Dit is te lang: er passen ${number(max)} tekens. Maak het wat korter.`,
  required: () => 'Vul dit nog in.',
  invalid: () => 'Dit past hier niet. Kijk het na en probeer het opnieuw.',
  inThePast: ({ date, dateWeek }) =>
    `${upper(dayInYear(date, dateWeek))} is al geweest. Kies een dag die nog komt.`,
  schoolClosed: ({ date, dateWeek, why }) =>
    `Op ${day(date, dateWeek)} is er geen school (${closedReason(String(why ?? ''))}). Kies een andere dag.`,
  notASchoolDay: ({ date, dateWeek }) =>
    `${upper(day(date, dateWeek))} is geen schooldag. Kies een andere dag.`,
  personNotFound: ({ name }) =>
    name
      ? `We kunnen ${name} niet vinden. Kies iemand uit de lijst.`
      : 'We kunnen deze persoon niet vinden. Kies iemand uit de lijst.',
  rolesOverlap: ({ name }) =>
    `${who(name)} heeft al een andere rol in dit traject. Kies voor elke rol iemand anders.`,
  goalNeeded: () => 'Een traject begint met ten minste één verbeterdoel uit het beoordelingsgesprek.',
  goalNeedsAppraisal: () => 'Vul in op welke dag het beoordelingsgesprek was waar dit doel uit komt.',
  appraisalInFuture: ({ date, dateWeek }) =>
    `Het beoordelingsgesprek kan niet op ${dayInYear(date, dateWeek)} zijn geweest: die dag komt nog. Klopt het jaar?`,
  longAgo: ({ date, dateWeek }) =>
    `${upper(dayInYear(date, dateWeek))} is lang geleden. Klopt het jaar? Kies een dag van de laatste jaren.`,
  beforeTalk: ({ date, dateWeek }) =>
    `Het gesprek was op ${day(date, dateWeek)}. Kies die dag of een dag erna.`,
  notYetDiscussed: () => 'Dit kan pas als het traject persoonlijk is besproken met de leerkracht.',
  goalsNotSeen: () => 'De leerkracht heeft de doelen nog niet gezien. Daarna kun je het plan bevestigen.',
  notToDrop: () =>
    'Dit gesprek hoort bij het traject en kan niet uit het plan. Gaat het niet door? Wiens gesprek het is, geeft dat aan bij het moment zelf.',
  klikgesprekFirst: () => 'Eerst het klikgesprek: geef dat een dag en tijd.',
  notBothAgreed: () => 'Dit kan pas als leerkracht en begeleider allebei ‘samen verder’ hebben gezegd.',
  notPlanned: () => 'Dit staat nu niet gepland. Plan het eerst.',
  notHeldYet: ({ moment }) =>
    moment === undefined
      ? 'Dit heeft nog niet plaatsgevonden. Geef eerst aan dat het is geweest.'
      : `${upper(nameOf(moment))} is nog niet gehouden. Geef eerst aan dat het is geweest.`,
  authorLeft: () =>
    'Wie dit schreef doet niet meer mee, en kan dus niet zeggen of een deel onder eigen naam mag. Het geheel kun je wel vrijgeven.',
  delivered: () => 'Dit is bezorgd en verandert niet meer. Een verbetering komt als nieuwe versie ernaast.',
  reactionClosed: ({ date, dateWeek }) =>
    `Je kon reageren tot en met ${day(date, dateWeek)}. Het verslag is daarna bezorgd.`,
  outOfOrder: ({ moment, other }) =>
    `Zo raakt de volgorde in de war: ${nameOf(moment)} en ${nameOf(other)} komen dan verkeerd om. Kies een andere tijd.`,
  personBusy: ({ name, when, whenWeek }) =>
    `${who(name)} is bezet op ${moment(when, whenWeek)}. Kies een andere tijd.`,
  outsideHours: ({ name, when, whenWeek }) =>
    `${who(name)} werkt niet op ${moment(when, whenWeek)}. Kies een andere tijd.`,
  outsideWindow: ({ from, fromWeek, until, untilWeek }) =>
    `Dit traject loopt van ${dayInYear(from, fromWeek)} tot en met ${dayInYear(until, untilWeek)}. Kies een dag daarbinnen.`,
  tooSoon: ({ when, whenWeek }) => `Dat kan pas vanaf ${moment(when, whenWeek)}.`,
  ended: () => 'Dit traject is afgerond. Hier verandert niets meer aan.',
  filmBasisMissing: () =>
    'Voor dit bezoek is niet vooraf gecontroleerd of er gefilmd mocht worden. Een film kan daarom niet worden gekoppeld.',
  nothingToUndo: () => 'Dit kan niet meer ongedaan worden gemaakt: er is al op verder gebouwd.',
  draftsFull: () =>
    'Je hebt zo veel concepten openstaan dat er niets meer bij past. Wat al bewaard was, blijft bewaard. Verstuur of verwijder er één, dan kun je hier verder.',
  tooMany: ({ max }) => `Dit zijn er te veel: er passen er ${number(max)}.`,
  alreadyDiscussed: () =>
    'Het traject is al persoonlijk besproken. De gegevens van de start liggen daarmee vast.',
  hasBeenRead: () =>
    'Iemand heeft dit al gelezen. Maak een verbeterde versie in plaats van het terug te nemen.',
  openToOthers: () =>
    'Dit kan al gelezen worden. Maak een verbeterde versie in plaats van het terug te nemen.',
  kindIsRecorded: () =>
    'Hierover is al iets opgeschreven, en dat hoort bij wat dit moment nu is. Laat het eerst terugnemen door wie het schreef, of geef alleen een andere tijd.',
  notFilmed: () => 'Bij dit moment hoort geen film.',
  filmKeptTooLong: ({ until, untilWeek, weeks }) =>
    `Een film blijft hooguit ${weeks === 1 ? 'een week' : `${number(weeks)} weken`}. Kies een dag tot en met ${day(until, untilWeek)}.`,
  calendarUnknown: ({ date, dateWeek }) =>
    `De schoolvakanties rond ${dayInYear(date, dateWeek)} zijn nog niet bekend. Kies een eerdere dag, of vraag het bestuur om de jaarkalender aan te vullen.`,
  outsideLessons: ({ when, whenWeek }) =>
    `Op ${moment(when, whenWeek)} is er geen les. Een groepsbezoek past alleen binnen de lestijden van de school.`,
  outsideDay: ({ from, to }) => `Kies een tijd tussen ${clock(from)} en ${clock(to)}.`,
  notALeaderHere: ({ name }) =>
    `${who(name)} staat niet als leidinggevende van deze school bekend. Kies iemand anders, of vraag het bestuur.`,
  awaitingCoach: () => 'Er wordt een begeleider gezocht. Daarna kan er weer worden gepland.',
  paused: () => 'Het traject staat even stil. Laat het eerst weer verdergaan.',
  endBeforeBeginTime: () => 'De eindtijd ligt voor de begintijd. Kies een latere tijd.',
  notWorking: () => 'Op deze dag werkt deze persoon niet. Zet de werkdag aan, of haal de les weg.',
  outsideWorking: () => 'Deze les valt buiten de werktijd van die dag.',
  weeksOutOfOrder: () =>
    'De weken komen zo niet meer na elkaar. Kies een week tussen de vorige en de volgende.',
  endBeforeBegin: () => 'De laatste dag ligt voor de eerste. Kies een latere dag.',
  endsEarlier: ({ date, dateWeek }) =>
    `Door een pauze wordt het traject niet korter: het loopt tot en met ${dayInYear(date, dateWeek)}. Kies die dag of een latere.`,
  outsideRange: ({ min, max }) => `Kies een getal van ${number(min)} tot en met ${number(max)}.`,
  noSuchWeek: () => 'Die week is er niet in dit schooljaar, of is al voorbij. Kies een andere week.',
  tookPlace: ({ minutes, week }) => {
    const as = [week && `in programmaweek ${week}`, minutes && `${minutes} minuten`].filter(Boolean);
    return `Dit is al geweest en blijft zoals het was${as.length > 0 ? ` (${as.join(', ')})` : ''}. Zet het hier zo terug; de rest kun je wel veranderen.`;
  },
  tailoredTooLate: () =>
    'Een deel van dit plan gaat over wat intussen voorbij is. Vraag leerkracht en begeleider om het bij te werken.',
  takenBack: () => 'De leerkracht heeft dit teruggenomen. Je hoeft niets te doen.',
  farOff: ({ date, dateWeek }) =>
    `${upper(dayInYear(date, dateWeek))} is nog heel ver weg. Klopt het jaar? Kies een dag van de komende jaren.`,
  looksLikeGrade: () =>
    'Dit lijkt op een cijfer of een oordeel. Kies woorden voor hoe vaak of hoe duidelijk iets te zien is.',
  twice: () => 'Dit staat er al. Haal een van de twee weg.',
  needsFirst: ({ what }) => `Hier gaat nog iets aan vooraf: ${thing(what)}.`,
};

/** The Dutch sentence of a refusal: what is the matter and what to do. Dates and names come from its params. */
export function refusalText({ code, params = {} }: Refusal): string {
  return sentences[code](params);
}

type Param = string | number | undefined;

function who(name: Param): string {
  return name === undefined || name === '' ? 'Deze persoon' : String(name);
}

/** 'c2.groepsbezoek' -> 'groepsbezoek 2'. */
function nameOf(momentId: Param): string {
  const [, cycle, step = ''] = /^(?:[a-z]+(\d+)\.)?(.+)$/.exec(String(momentId ?? '')) ?? [];
  return stepName(step, Number(cycle ?? 0));
}

function thing(id: Param): string {
  const names: Readonly<Record<string, string>> = { ...words.documents, ...words.steps };
  const name = String(id ?? '');
  return Object.hasOwn(names, name) ? names[name]! : name;
}

function stands(state: Param, start: Param, week: Param): string {
  if (state === 'scheduled' && start !== undefined) return `staat nu op ${moment(start, week)}`;
  const states: Readonly<Record<string, string>> = {
    scheduled: 'is nu gepland',
    proposed: 'is nu nog een voorstel',
    held: 'is al gehouden',
    notHeld: 'gaat niet door',
    dropped: 'is uit het plan gehaald',
  };
  return states[String(state)] ?? 'staat er nu anders voor';
}

/** A day (`YYYY-MM-DD`) as it reads, of which `week` is the number of its school week. */
function day(date: Param, week: Param): string {
  return isDay(String(date)) ? datedText(String(date), numbered(String(date), week)) : 'die dag';
}

/** With its weekday in full and its year, where that may be what is wrong. */
function dayInYear(date: Param, week: Param): string {
  return isDay(String(date)) ? longDatedText(String(date), numbered(String(date), week)) : 'die dag';
}

/** The same of an instant, on Dutch time. */
function moment(when: Param, week: Param): string {
  const at = instantOf(String(when));
  if (!at) return 'dat moment';
  const date = at.toZonedDateTimeISO(ZONE).toPlainDate().toString();
  return datedTimeText(at.toString(), numbered(date, week));
}

function numbered(date: string, week: Param) {
  const monday = mondayOf(Temporal.PlainDate.from(date)).toString();
  return typeof week === 'number' ? { monday, number: week } : undefined;
}

function clock(time: Param): string {
  return /^\d\d:\d\d$/.test(String(time))
    ? timeText(Temporal.PlainTime.from(String(time)))
    : 'begin en eind van de dag';
}

/** '4.000'. */
function number(value: Param): string {
  return String(value ?? '').replace(/\B(?=(\d{3})+$)/g, '.');
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
