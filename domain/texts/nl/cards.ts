import type { CardKind } from '../../effects/effect.ts';
import type { CardNote } from '../../views/cards/card-notes.ts';
import type { CardAction, CardChoice, CardLabel } from '../../views/cards/card-view.ts';
import { listText } from './planning.ts';

/**
 * What the cards say, in Dutch. A card names who, what and when; what somebody wrote, and every goal, stays behind
 * its button. Je-vorm; nobody is late, something "staat nog open".
 */

/** What stands above a card while it asks or tells something. */
export const cardTitles: Readonly<Record<CardKind, string>> = {
  toDiscuss: 'Bespreek dit traject eerst persoonlijk',
  goalsToSee: 'Je verbeterdoelen staan klaar',
  planNeeded: 'Het plan kan gemaakt worden',
  matchQuestion: 'Samen verder?',
  paused: 'Het staat even stil',
  pauseOver: 'Vanaf vandaag kan het weer verder',
  stopped: 'Dit traject is eerder gestopt',
  reportOpen: 'Dit kun je nu schrijven',
  coachChanged: 'Een andere begeleider',
  roleChanged: 'Een rol is veranderd',
  coachNeeded: 'Er is een andere begeleider nodig',
  planReady: 'De afspraken staan in de agenda',
  prepare: 'Dit kun je voorbereiden',
  reminder: 'Komt eraan',
  join: 'Begint zo',
  verslag: 'Heeft dit plaatsgevonden?',
  verslagOpen: 'Dit verslag staat nog open',
  changed: 'Er is iets veranderd',
  expected: 'Je bent er ook bij',
  notExpected: 'Hier hoef je niet bij te zijn',
  answered: 'Er is een antwoord op je uitnodiging',
  proposalAnswered: 'Er is een antwoord op je voorstel',
  timesAsked: 'Welke tijden kunnen?',
  timesOpen: 'Welke tijden kunnen?',
  timesIn: 'Kies een tijd',
  question: 'Wat moet er in de agenda staan?',
  goalsToAgree: 'De doelen zijn aangescherpt',
  goalsDoubted: 'Nog niet helemaal goed opgeschreven',
  reportToRead: 'Jij leest dit als eerste',
  reportDelivered: 'Er is een rapportage voor je',
  excerptToAgree: 'Mag dit onder jouw naam?',
  released: 'Er is iets voor je vrijgegeven',
  lessonShared: 'De lesvoorbereiding is gedeeld',
  invited: 'Dit kun je nu invullen',
  bothIn: 'Jullie kijkwijzers zijn er allebei',
  evenContact: 'Even contact?',
  periodExtended: 'Het einde schuift op door vakantie',
  movedInTime: 'Het beoordelingsgesprek komt eerder',
  judgedTooLate: 'Geen beoordelingsgesprek vóór het einde van het contract',
  replan: 'Nieuwe tijden voor je afspraken',
  tailoredToAgree: 'Kijk je mee naar het plan op maat?',
  tailoredToDiscuss: 'Bespreek het plan op maat',
  filmToDelete: 'De film kan weg',
  decisionOpen: 'Alles is binnen',
  erased: 'Bevestiging van verwijdering',
  refusedLater: 'Dit kon toch niet bewaard worden',
  rowPutBack: 'Een wijziging is teruggezet',
  notReached: 'Niet bereikt in Teams',
  adviceDelivered: 'Er is een advies voor het bestuur',
};

/** What stands above it instead where this is said on it: to one of those who get it, or at one time, it is another news. */
export const cardTitlesWith: Partial<Readonly<Record<CardNote, string>>> = {
  werkpuntenInPage: 'Klopt dit?',
  endSaid: 'Akkoord met het nieuwe einde?',
  yoursFromNow: 'Je hebt er een begeleiding bij',
  roleIsYours: 'Je hebt een nieuwe rol',
  roleWasYours: 'Je rol is overgedragen',
  allGoes: 'Binnenkort verdwijnt ook de rest',
};

/** What stands above `lessonShared` of another kind of document than the one that it is named after. */
export const sharedTitles: Readonly<Record<string, string>> = {
  schooldossier: 'De documenten van de school staan klaar',
};

/** Above a card that asks nothing any more and is about no moment or document. */
export const closedTitles = { receipt: 'Gedaan', over: 'Afgehandeld' } as const;

/** What a notification shows, on a screen that others may see: that there is something, and not what. */
export const cardSummaries: Readonly<Record<CardKind, string>> = {
  toDiscuss: 'Er staat iets voor je klaar',
  goalsToSee: 'Er staat iets voor je klaar',
  planNeeded: 'Er staat iets voor je klaar',
  matchQuestion: 'Er is een vraag voor je',
  paused: 'Er is nieuws in Trajectwijzer',
  pauseOver: 'Er is een vraag voor je',
  stopped: 'Er is nieuws in Trajectwijzer',
  reportOpen: 'Er staat iets voor je klaar',
  coachChanged: 'Er is nieuws in Trajectwijzer',
  roleChanged: 'Er is nieuws in Trajectwijzer',
  coachNeeded: 'Er is een vraag voor je',
  planReady: 'Er is nieuws in Trajectwijzer',
  prepare: 'Er komt iets aan in je agenda',
  reminder: 'Er komt iets aan in je agenda',
  join: 'Je afspraak begint zo',
  verslag: 'Er is een vraag over je afspraak',
  verslagOpen: 'Er staat nog iets open',
  changed: 'Een afspraak is veranderd',
  expected: 'Een afspraak is veranderd',
  notExpected: 'Een afspraak is veranderd',
  answered: 'Er is een antwoord voor je',
  proposalAnswered: 'Er is een antwoord voor je',
  timesAsked: 'Er is een vraag over je agenda',
  timesOpen: 'Er is een vraag over je agenda',
  timesIn: 'Er is een antwoord voor je',
  question: 'Er is een vraag over je agenda',
  goalsToAgree: 'Er is een vraag voor je',
  goalsDoubted: 'Er is een antwoord voor je',
  reportToRead: 'Er staat iets voor je klaar om te lezen',
  reportDelivered: 'Er staat iets voor je klaar om te lezen',
  excerptToAgree: 'Er is een vraag voor je',
  released: 'Er staat iets voor je klaar om te lezen',
  lessonShared: 'Er is nieuws in Trajectwijzer',
  invited: 'Er staat iets voor je klaar',
  bothIn: 'Er staat iets voor je klaar om te lezen',
  evenContact: 'Er is een vraag voor je',
  periodExtended: 'Er is een vraag voor je',
  movedInTime: 'Er is nieuws in Trajectwijzer',
  judgedTooLate: 'Er is nieuws in Trajectwijzer',
  replan: 'Er is een vraag over je agenda',
  tailoredToAgree: 'Er staat iets voor je klaar',
  tailoredToDiscuss: 'Er staat iets voor je klaar',
  filmToDelete: 'Er staat nog iets open',
  decisionOpen: 'Er staat iets voor je klaar',
  erased: 'Er is nieuws in Trajectwijzer',
  refusedLater: 'Er is iets niet bewaard',
  rowPutBack: 'Een wijziging is teruggezet',
  notReached: 'Een bericht kwam niet aan',
  adviceDelivered: 'Er staat iets voor je klaar om te lezen',
};

type Label = CardLabel | CardAction['label'];

export const cardLabelTexts: Readonly<Record<Label, string>> = {
  discussed: 'We hebben elkaar gesproken',
  undo: 'Ongedaan maken',
  goOn: 'Ja, samen verder',
  notThisMatch: 'Liever een ander',
  anotherCoach: 'Ja, liever een ander',
  accept: 'Ik kom',
  decline: 'Ik kan niet',
  tookPlace: 'Ja, het ging door',
  moved: 'Uitgesteld',
  cancelled: 'Vervalt',
  schoolClosed: 'School dicht',
  takeProposal: 'Neem het voorstel over',
  leaveProposal: 'Laat het zoals het staat',
  takeCalendar: 'De tijd in Outlook',
  takeList: 'De tijd in de lijst',
  putBack: 'Zet terug in de agenda',
  callOff: 'Gaat niet door',
  readWithoutReaction: 'Gelezen, geen reactie',
  deliverNow: 'Ja, zonder reactie',
  openTrajectory: 'Naar het traject',
  openPlan: 'Naar de planning',
  openStart: 'Naar wat je invulde',
  agreeEnd: 'Akkoord met het nieuwe einde',
  noTimeCan: 'Geen van deze tijden',
  sendTimes: 'Verstuur',
  takeTime: 'Verzet naar deze tijd',
  openGoals: 'Lees de doelen',
  openWerkpunten: 'Lees de werkpunten',
  openMoment: 'Bekijk de afspraak',
  openDocument: 'Lees het',
  write: 'Schrijf het',
  writeInFull: 'Naar de volledige pagina',
  adjust: 'Pas het aan',
  decide: 'Naar de vaststelling',
  bookIt: 'Zet het in de agenda',
  resume: 'Ga weer verder',
  takeAll: 'Akkoord',
  openReplan: 'Bekijk het een voor een',
  openTailored: 'Bekijk het plan op maat',
  openKijkwijzers: 'Leg ze naast elkaar',
  notHeld: 'Ging niet door',
  send: 'Verstuur',
  keepForPage: 'Bewaar als concept',
  proposeTime: 'Andere tijd',
  moveTo: 'Verzet',
  join: 'Deelnemen',
};

/** How many agreements of earlier talks are not done. */
export function openAgreementsText(open: number): string {
  return open === 1 ? 'één afspraak loopt nog' : `${open} afspraken lopen nog`;
}

/** What stands before a fact. */
export const factLabels = {
  when: 'Wanneer',
  was: 'Was',
  proposed: 'Voorstel',
  inCalendar: 'In Outlook',
  inList: 'In de lijst',
  canTime: 'Kan',
  votes: 'Tijd',
  notHeard: 'Nog niets gehoord',
  answerBy: 'Graag voor',
  until: 'Tot en met',
  also: 'Ook die dag',
  where: 'Waar',
  wasWhere: 'Was',
  wasKind: 'Was',
  with: 'Met',
  teacher: 'Leerkracht',
  says: 'Volgens',
  coach: 'Begeleider',
  inRole: 'Vanaf nu',
  outOfRole: 'Niet meer',
  bring: 'Neem mee',
  reason: 'Reden',
  why: 'Waarom',
  answer: 'Antwoord',
  count: 'Nog te gaan',
  agreements: 'Van eerder',
  deleteOn: 'Weg op',
  goesOnOn: 'Weer verder op',
  newEnd: 'Nieuw einde',
  erased: 'Wat',
  erasedOf: 'Schooljaar',
  erasedOn: 'Verwijderd op',
  erasesOn: 'Gaat weg op',
  recoverableUntil: 'Uiterlijk terug te halen tot en met',
  tooLate: 'In het programma',
  instead: 'In het plan',
  announceBy: 'Uiterste dag',
  difference: 'Wordt',
  moreDifferences: 'En nog',
} as const;

/** Above and around what is filled in. */
export const cardForms = {
  optional: (label: string) => `${label} (mag leeg)`,
  lineByLine: 'Eén per regel.',
  agreement: {
    who: (number: number) => `Afspraak ${number}: wie`,
    what: (number: number) => `Afspraak ${number}: wat`,
    byWhen: (number: number) => `Afspraak ${number}: wanneer klaar`,
  },
  /** Said of a part of an agreement that was left empty. */
  agreementAsked: {
    who: 'Wie gaat het doen?',
    what: 'Wat spreken jullie af?',
    byWhen: 'Kies een datum.',
  },
  /** What was typed is a draft now. */
  draft: {
    kept: 'Bewaard als concept op de volledige pagina. Er is nog niets verstuurd.',
    open: (fields: readonly string[]) => `Nog open: ${listText(fields.map((field) => `“${field}”`))}.`,
    complete: 'Alles staat erin. Je verstuurt het op de pagina.',
    /** Of what was written elsewhere meanwhile. */
    beside:
      'Er was intussen al een verslag. Wat je hier typte, staat als concept bij “Pas het aan”: daar kies je waarmee je verdergaat.',
  },
  refused: 'Er is nog niets bewaard. Kijk even naar wat hieronder staat.',
  elsewhere: 'Er is nog iets nodig dat niet op deze kaart past. Dat vul je in op de volledige pagina.',
  required: 'Dit is nodig.',
  questions: {
    notHeld: 'Waarom ging het niet door?',
    callOff:
      'Waarom gaat het niet door? Kies wat klopt; een oorzaak hoeft niet. Wie erbij hoort krijgt bericht, en het gaat uit de agenda’s.',
    notThisMatch:
      'Weet je het zeker? Er wordt dan een andere begeleider gezocht. Niemand hoort dat jij het was. Dit kan niet ongedaan worden gemaakt.',
    readWithoutReaction:
      'Zonder reactie verder? Het verslag wordt dan meteen bezorgd. Dat kan niet ongedaan worden gemaakt.',
  } satisfies Readonly<Record<CardChoice, string>>,
  back: 'Terug',
  proposal: {
    title: 'Welke tijd komt je beter uit?',
    day: 'Dag',
    time: 'Begintijd',
    dayError: 'Kies een dag.',
    timeError: 'Kies een begintijd, bijvoorbeeld 15.45.',
    send: 'Stel voor',
  },
  /** The same inputs, of whose meeting it is: nothing is asked of anybody first. */
  moveTo: {
    title: 'Naar welke tijd verzet je het? Wie erbij hoort, krijgt bericht.',
    lasts: 'Hoe lang',
    minutes: (count: number) => `${count} minuten`,
    send: 'Verzet',
  },
  times: {
    label: 'Vink aan wat kan',
    choose: 'Verzet naar',
    chooseError: 'Kies een tijd.',
    can: (names: readonly string[]) => `Kan: ${names.join(', ')}`,
    cannot: (names: readonly string[]) => `Kan niet: ${names.join(', ')}`,
    unreachable: (name: string) => `${name} (niet bereikbaar in Teams)`,
  },
  clashing: {
    title: 'Er zit iets in de weg',
    yours: 'Je mag deze tijd toch kiezen: jij weet wat er kan. Of kies een andere tijd.',
    send: 'Toch deze tijd',
  },
  kept: (when: string) => `Bewaard op ${when}.`,
  read: (when: string) => `Gelezen op ${when}.`,
} as const;
