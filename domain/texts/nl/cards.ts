import type { CardKind } from '../../effects/effect.ts';
import type {
  CardAction,
  CardChoice,
  CardLabel,
  CardNote,
  CardOver,
  CardReceipt,
} from '../../views/card-view.ts';

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
  coachChanged: 'Een andere begeleider',
  roleChanged: 'Iemand anders in een rol',
  coachNeeded: 'Er is een andere begeleider nodig',
  planReady: 'De afspraken staan in de agenda',
  prepare: 'Dit kun je voorbereiden',
  reminder: 'Komt eraan',
  join: 'Begint zo',
  verslag: 'Heeft dit plaatsgevonden?',
  verslagOpen: 'Dit verslag staat nog open',
  changed: 'Er is iets veranderd',
  answered: 'Er is een antwoord op je uitnodiging',
  proposalAnswered: 'Er is een antwoord op je voorstel',
  question: 'Wat moet er in de agenda staan?',
  goalsToAgree: 'De doelen zijn aangescherpt',
  reportToRead: 'Jij leest dit als eerste',
  reportDelivered: 'Er is een rapportage voor je',
  excerptToAgree: 'Mag dit onder jouw naam?',
  released: 'Er is iets voor je vrijgegeven',
  lessonShared: 'De lesvoorbereiding is gedeeld',
  invited: 'Dit kun je nu invullen',
  bothIn: 'Jullie kijkwijzers zijn er allebei',
  evenContact: 'Even contact?',
  movedInTime: 'Het beoordelingsgesprek komt eerder',
  replan: 'Nieuwe tijden voor je afspraken',
  tailoredToAgree: 'Kijk je mee naar het plan op maat?',
  tailoredToDiscuss: 'Bespreek het plan op maat',
  filmToDelete: 'De film kan weg',
  decisionOpen: 'Alles is binnen',
  erased: 'Bevestiging van verwijdering',
  refusedLater: 'Dit kon toch niet bewaard worden',
  rowPutBack: 'Een wijziging in de lijst is teruggezet',
  notReached: 'Niet bereikt in Teams',
};

/** What stands above it instead where this is said on it: to one of those who get it, or at one time, it is another news. */
export const cardTitlesWith: Partial<Readonly<Record<CardNote, string>>> = {
  yoursFromNow: 'Je hebt er een begeleiding bij',
  roleIsYours: 'Je hebt een nieuwe rol',
  roleWasYours: 'Je rol is overgedragen',
  allGoes: 'Binnenkort verdwijnt ook de rest',
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
  answered: 'Er is een antwoord voor je',
  proposalAnswered: 'Er is een antwoord voor je',
  question: 'Er is een vraag over je agenda',
  goalsToAgree: 'Er is een vraag voor je',
  reportToRead: 'Er staat iets voor je klaar om te lezen',
  reportDelivered: 'Er staat iets voor je klaar om te lezen',
  excerptToAgree: 'Er is een vraag voor je',
  released: 'Er staat iets voor je klaar om te lezen',
  lessonShared: 'Er is nieuws in Trajectwijzer',
  invited: 'Er staat iets voor je klaar',
  bothIn: 'Er staat iets voor je klaar om te lezen',
  evenContact: 'Er is een vraag voor je',
  movedInTime: 'Er is nieuws in Trajectwijzer',
  replan: 'Er is een vraag over je agenda',
  tailoredToAgree: 'Er staat iets voor je klaar',
  tailoredToDiscuss: 'Er staat iets voor je klaar',
  filmToDelete: 'Er staat nog iets open',
  decisionOpen: 'Er staat iets voor je klaar',
  erased: 'Er is nieuws in Trajectwijzer',
  refusedLater: 'Er is iets niet bewaard',
  rowPutBack: 'Een wijziging is teruggezet',
  notReached: 'Een bericht kwam niet aan',
};

export const cardNoteTexts: Readonly<Record<CardNote, string>> = {
  discussFirst:
    'De leerkracht hoort van mij niets, tot jullie elkaar gesproken hebben en jij dat hier aangeeft.',
  goalsInPage: 'De doelen staan op de pagina, niet in dit gesprek.',
  matchPrivate: 'Je antwoord blijft tussen jou en mij: ik vertel niemand wie wat antwoordde.',
  yoursFromNow:
    'Deze begeleiding is vanaf nu van jou; wat gepland stond, staat in jouw agenda. Wat al is opgeschreven lees je als de leerkracht het je geeft.',
  yoursNoMore:
    'Deze begeleiding gaat verder met een andere begeleider. Is er nog een verslag te schrijven van een gesprek dat jij had? Dat maak je zelf af.',
  chooseWhatToGive:
    'Je afspraken blijven staan. Van wat er al is opgeschreven leest je nieuwe begeleider niets; jij kiest per document wat je geeft.',
  planStays: 'De afspraken blijven staan, en staan in de agenda van de nieuwe begeleider.',
  roleIsYours:
    'Deze rol is vanaf nu van jou. Afspraken die bij de rol horen, staan ook voor jou in de agenda. Je leest wat bij de rol hoort, en niets daarbuiten.',
  roleWasYours: 'Deze rol is van iemand anders. Je hoeft niets meer te doen.',
  roleWithAnother: 'De afspraken blijven staan. Verder verandert er niets.',
  meetFirst: 'Jullie maken eerst kennis. Pas als jullie allebei samen verder willen, wordt de rest gepland.',
  withoutReason: 'Er is geen reden gegeven, en er wordt er ook geen gevraagd.',
  nothingIsAsked: 'Wat nog gepland stond is uit de agenda’s. Er wordt nu niets van je gevraagd.',
  didItTakePlace: 'Ging het door? Daarna kun je meteen kort opschrijven wat telt.',
  shortHereLongThere:
    'Hier past het kort. Wil je meer kwijt? De volledige pagina bewaart wat je typt; deze kaart doet dat pas als je verstuurt.',
  onlyThere: 'Dit past niet op een kaart. De pagina bewaart wat je typt.',
  readFirst: 'Jij leest dit voordat een ander het leest. Je mag reageren, het hoeft niet.',
  deliveredNow: 'De rapportage is bezorgd. Je kunt die ook zelf nalezen.',
  cannotCome:
    'Kun je niet? Eén tik is genoeg: wie de afspraak plant, hoort het meteen. Een reden hoef je niet te geven.',
  outlookToo: 'Antwoord je liever in Outlook? Dat telt ook.',
  eventGone: 'De afspraak is uit de agenda verdwenen. Gaat die niet door, of was dat niet de bedoeling?',
  bothMoved: 'De afspraak is op twee plekken veranderd. Kies welke tijd klopt.',
  goesThrough: 'Deze afspraak gaat toch door.',
  calledOff: 'Deze afspraak gaat niet door.',
  placeChanged: 'De plaats is veranderd.',
  timeChanged: 'De tijd is veranderd.',
  durationChanged: 'De afspraak duurt langer of korter dan eerst.',
  stillOpen: 'Dit staat nog open.',
  whatDeletionCovers:
    'Verwijder de film uit de map en daarna ook uit je eigen prullenbak. Bevestig het dan op de pagina.',
  whatErasureCovers:
    'Het is weg uit de app en uit de lijsten van het bestuur, ook wat er nog van in concept stond. In de prullenbak van SharePoint staat het nog hoogstens 93 dagen, met de eerdere versies; daarna ook daar niet meer. Wat iemand zelf heeft gedownload, valt hier niet onder.',
  whatFilmErasureCovers:
    'De film is verwijderd uit de map en uit de eigen prullenbak, met de eerdere versies. Een beheerder kan hem tot de genoemde dag nog terughalen. De verwijzing is ook hier weg. Een kopie die iemand zelf maakte, valt hier niet onder.',
  allGoes:
    'Op die dag gaan ook de data en het logboek weg, en weet de app niets meer van dit traject. In de prullenbak van SharePoint staat het daarna nog hoogstens 93 dagen.',
  takeAlong: 'Wat je wilt bewaren, neem je tot die dag mee: op de pagina, bij “Alles over mij”.',
  decisionIsYours: 'De vaststelling is alleen aan jou. Die schrijf je apart, in je eigen woorden.',
  textIsKept: 'Wat je schreef is bewaard. Je vindt het op de pagina.',
  lookAgain: 'Er was intussen iets veranderd. Kijk even hoe het er nu voor staat.',
  putBack: 'In de lijst kun je datum, plaats en “gaat niet door” veranderen. De rest heb ik teruggezet.',
  reachedByMail: 'De uitnodiging en de mail komen wel aan.',
  excerptUnderYourName:
    'De leerkracht wil een deel van jouw verslag laten lezen. Op de pagina zie je precies welk deel.',
  releasedByHer: 'De leerkracht heeft ervoor gekozen om dit met je te delen.',
  evenContact:
    'Deze maand staat er nog geen contact in de agenda. Kort bijpraten telt ook. Alleen jij krijgt dit bericht.',
  movedInTime:
    'Een maand voor het einde van het contract hoort de leerkracht op papier of het doorgaat. Het plan houdt daarom tijd over voor het besluit. Verzetten kan altijd.',
  pointsInPage: 'Waar in dit bezoek naar gekeken wordt, staat op de pagina van de afspraak.',
  bringToo: 'Neem mee wat je hierover zelf kwijt wilt.',
  tailoredToSee:
    'Er ligt een nieuwe versie. Op de pagina zie je wat jullie doen en wanneer: daar ga je akkoord, of pas je het aan.',
  tailoredToTalkOver:
    'Leerkracht en begeleider zijn het eens over wat ze doen en wanneer. Je ziet het op de pagina; daar geef je ook aan dat jullie het besproken hebben.',
  lookTogether: 'Waar zagen jullie hetzelfde, en waar niet? Daar begint het gesprek.',
  nothingMovesYet:
    'In de agenda’s verandert niets voordat jij akkoord geeft. Wie erbij hoort, krijgt daarna één bericht.',
  invitedOnly: 'Een paar zinnen is genoeg. De pagina bewaart wat je typt.',
};

export const cardReceiptTexts: Readonly<Record<CardReceipt, string>> = {
  discussed: 'Je hebt aangegeven dat jullie elkaar gesproken hebben.',
  goalsSeen: 'Je hebt de doelen gezien.',
  planned: 'Het plan is gemaakt.',
  saidYes: 'Je hebt gezegd: samen verder.',
  saidNo: 'Je antwoord is bewaard. Er wordt een andere begeleider gezocht; niemand hoort waarom.',
  coachFound: 'Er is een andere begeleider.',
  prepared: 'Je voorbereiding staat klaar.',
  booked: 'Het contact heeft een plek in de agenda.',
  filledIn: 'Je hebt het ingevuld.',
  accepted: 'Je hebt gezegd dat je komt.',
  tentative: 'Je hebt gezegd dat je misschien komt.',
  declined:
    'Je hebt gezegd dat je niet kunt. Wie de afspraak plant, hoort het en kiest een andere tijd, of laat het niet doorgaan. Daarvan krijg je bericht.',
  proposed: 'Je hebt een andere tijd voorgesteld.',
  held: 'Het heeft plaatsgevonden.',
  notHeld: 'Het ging niet door.',
  rescheduled: 'Je hebt deze afspraak verzet. Wie erbij hoort, krijgt bericht.',
  calledOff: 'Je hebt gezegd dat dit niet doorgaat. Wie erbij hoort, krijgt bericht.',
  restored: 'Deze afspraak gaat toch door. Wie erbij hoort, krijgt bericht.',
  written: 'Je verslag is bewaard.',
  proposalTaken: 'Het voorstel is overgenomen.',
  proposalLeft: 'De afspraak blijft zoals die stond.',
  questionAnswered: 'Je hebt gekozen wat er in de agenda staat.',
  goalsAgreed: 'Je bent akkoord met de aangescherpte doelen.',
  reportRead: 'Je hebt het gelezen.',
  filmDeleted: 'Je hebt bevestigd dat de film verwijderd is.',
  decided: 'De vaststelling is vastgelegd.',
  tailoredAgreed: 'Je bent akkoord met deze versie van het plan op maat.',
  tailoredDiscussed: 'Jullie hebben het plan op maat besproken.',
  excerptAgreed: 'Je vindt het goed dat dit onder jouw naam staat.',
  excerptDeclined: 'Je antwoord is bewaard. Dit deel wordt niet gedeeld.',
  replanned: 'Alles heeft weer een plek. Wie erbij hoort, krijgt bericht.',
};

export const cardOverTexts: Readonly<Record<CardOver, string>> = {
  moved: 'Deze afspraak is intussen verzet. Deze kaart geldt niet meer.',
  calledOff: 'Deze afspraak gaat niet door. Je hoeft niets te doen.',
  past: 'Dit is voorbij. Je hoeft niets meer te doen.',
  withdrawn: 'Dit is weer ingetrokken door wie het schreef.',
  replaced: 'Hier is een nieuwere versie van.',
  ended: 'Dit traject is afgelopen. Je hoeft niets meer te doen.',
  settled: 'Dit is afgehandeld. Je hoeft niets meer te doen.',
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
  moved: 'Verzet',
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
  openGoals: 'Lees de doelen',
  openMoment: 'Bekijk de afspraak',
  openDocument: 'Lees het',
  write: 'Schrijf het',
  writeInFull: 'Naar de volledige pagina',
  decide: 'Naar de vaststelling',
  bookIt: 'Zet het in de agenda',
  takeAll: 'Akkoord',
  openReplan: 'Bekijk het een voor een',
  openTailored: 'Bekijk het plan op maat',
  openKijkwijzers: 'Leg ze naast elkaar',
  notHeld: 'Ging niet door',
  send: 'Verstuur',
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
  until: 'Tot en met',
  where: 'Waar',
  wasWhere: 'Was',
  with: 'Met',
  teacher: 'Leerkracht',
  coach: 'Begeleider',
  inRole: 'Vanaf nu',
  bring: 'Neem mee',
  reason: 'Reden',
  why: 'Waarom',
  answer: 'Antwoord',
  count: 'Afspraken',
  agreements: 'Van eerder',
  deleteOn: 'Weg op',
  erased: 'Wat',
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
    send: 'Verzet',
  },
  clashing: {
    title: 'Er zit iets in de weg',
    yours: 'Je mag deze tijd toch kiezen: jij weet wat er kan. Of kies een andere tijd.',
    send: 'Toch deze tijd',
  },
  kept: (when: string) => `Bewaard op ${when}.`,
  read: (when: string) => `Gelezen op ${when}.`,
} as const;
