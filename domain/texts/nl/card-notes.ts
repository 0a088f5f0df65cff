import type { CardNote, CardOver, CardReceipt } from '../../views/cards/card-notes.ts';

/** Below the facts. */
export const cardNoteTexts: Readonly<Record<CardNote, string>> = {
  discussFirst:
    'De leerkracht hoort van mij niets, tot jullie elkaar gesproken hebben en jij dat hier aangeeft.',
  goalsInPage: 'De doelen staan op de pagina, niet in dit gesprek.',
  afterGoals:
    'Lees ze rustig door. Daarna doet je begeleider een voorstel voor de afspraken; jij hoeft nu niets te plannen.',
  planIsYours:
    'Jij gaat dit traject begeleiden. Het is met de leerkracht besproken. Kijk welk voorstel er ligt; er gaat pas iets uit als jij het bevestigt.',
  planOfKnownIsYours:
    'Jij gaat dit traject begeleiden. De leerkracht ziet het ook al. Kijk welk voorstel er ligt; er gaat pas iets uit als jij het bevestigt.',
  matchBoth:
    'Willen jullie allebei samen verder, dan wordt de rest gepland. Liever een ander? Dan wordt er een andere begeleider gezocht.',
  werkpuntenInPage:
    'Na jullie gesprek zijn er nieuwe werkpunten opgeschreven. Ze staan op de pagina, niet in dit gesprek; daar zeg je of het klopt.',
  talkAndWriteAnew:
    'De doelen of werkpunten kloppen nog niet. Een reden is niet gevraagd: bespreek samen wat er anders moet, en schrijf dan een nieuwe versie van het verslag. Die leggen we opnieuw voor.',
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
  roleWasYours: 'Deze rol is niet meer van jou. Je hoeft niets meer te doen.',
  roleWithAnother: 'De afspraken blijven staan. Verder verandert er niets.',
  meetFirst: 'Jullie maken eerst kennis. Pas als jullie allebei samen verder willen, wordt de rest gepland.',
  withoutReason: 'Er is geen reden gegeven, en er wordt er ook geen gevraagd.',
  nothingIsAsked: 'Wat nog gepland stond is uit de agenda’s. Er wordt nu niets van je gevraagd.',
  goesOnWhenYouSay:
    'Zullen jullie weer verder? Dan krijgt de begeleider de vraag om opnieuw te plannen. Komt het nu niet uit, dan blijft het stilstaan.',
  endedEarly:
    'Wat nog gepland stond, is uit de agenda’s; wat er al is, blijft staan. Dat het eerder stopt, zegt niets over wie meedeed.',
  whatWasDone:
    'Schrijf jij op wat jullie tot nu toe deden? Wat al vastligt, staat klaar. Het is geen conclusie.',
  reportBegins: 'Alles waar het over gaat, is geweest. Wat al vastligt, staat klaar.',
  didItTakePlace: 'Ging het door? Daarna kun je meteen kort opschrijven wat telt.',
  onlyWhether: 'Ging het door? Eén tik is genoeg: er hoort geen verslag bij.',
  yesForBoth: '“Ja” geldt voor allebei. Ging dit niet door, dan vraag ik daarna nog naar het andere.',
  shortHereLongThere:
    'Hier past het kort. Wil je meer kwijt? De volledige pagina bewaart wat je typt; deze kaart doet dat pas als je verstuurt.',
  partHereRestThere:
    'Hier past een deel. Wat je bewaart, staat als concept op de volledige pagina: daar vul je de rest in en verstuur je het.',
  mayBePrivate:
    'Er lijkt iets in te staan over gezondheid, geloof of privé. Dat hoort niet in een verslag. Kan het zonder? Dan pas je het aan.',
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
  nowExpected: 'Je bent er ook bij; de uitnodiging staat in je agenda.',
  notExpectedAnyMore:
    'Bij deze afspraak hoef je niet te zijn; ze gaat uit je agenda. Je hoeft niets te doen.',
  placeChanged: 'De plaats is veranderd.',
  timeChanged: 'De tijd is veranderd.',
  durationChanged: 'De afspraak duurt langer of korter dan eerst.',
  kindChanged: 'Het is nu een ander soort afspraak. Wat je voorbereidt, hoort bij wat het nu is.',
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
  putBack:
    'In de lijst kun je datum, plaats en “gaat niet door” veranderen, en in Outlook de tijd. Iets anders zet ik terug, en ook een tijd die niet kan: op een dag zonder school, buiten de uren, of in een volgorde die niet klopt.',
  reachedByMail:
    'De uitnodigingen komen wel aan, per mail. Wat er verder klaarligt om te lezen of in te vullen, vertel je het best zelf even.',
  perhapsGone: 'Begeleidt deze collega niet meer? Op de pagina van het traject kies je iemand anders.',
  excerptUnderYourName:
    'De leerkracht wil een deel van jouw verslag laten lezen. Op de pagina zie je precies welk deel.',
  toldInPerson: 'De leerkracht heeft het al persoonlijk gehoord, en ziet dat jij het leest.',
  releasedByHer: 'De leerkracht heeft ervoor gekozen om dit met je te delen.',
  timesAsked:
    'Alleen wie de afspraak plant, ziet je antwoord. Een reden hoeft niet, en de afspraak verandert hierdoor nog niet.',
  mayChangeTimes: 'Wil je iets veranderen? Dat kan op de pagina, zolang de vraag openstaat.',
  nothingMovedYet: 'Bovenaan staat de tijd waarop de meesten kunnen. Er is nog niets verzet.',
  noTimeForAll:
    'Er is geen tijd waarvan iedereen heeft gezegd dat die kan. Er is nog niets verzet. Kies wat het beste past, of vraag andere tijden.',
  evenContact:
    'Deze maand staat er nog geen contact in de agenda. Kort bijpraten telt ook. Alleen jij krijgt dit bericht.',
  endMoved:
    'Er liggen vakantieweken in dit traject. Daarvoor komen lesweken in de plaats. Het plan is onder voorbehoud tot jij akkoord bent. Wil je het anders? Overleg dan met de begeleider.',
  endSaid:
    'Toen dit traject werd stilgezet, is er een later einde ingevuld. Het plan is onder voorbehoud tot jij akkoord bent. Wil je het anders? Overleg dan met de begeleider.',
  endIsSubject:
    'Het nieuwe einde is onder voorbehoud: de leidinggevende krijgt die vraag zodra het weer verdergaat.',
  movedInTime:
    'Een maand voor het einde van het contract hoort de leerkracht op papier of het doorgaat. Het plan houdt daarom tijd over voor het besluit. Verzetten kan altijd.',
  judgedTooLate:
    'Een maand voor het einde van het contract hoort de leerkracht op papier of het doorgaat. Dat is te kort na het begin voor een beoordelingsgesprek; in het plan staat er daarom geen. Bespreek met het bestuur hoe het verder gaat.',
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

/** In place of what was asked, once it is done. */
export const cardReceiptTexts: Readonly<Record<CardReceipt, string>> = {
  discussed: 'Je hebt aangegeven dat jullie elkaar gesproken hebben.',
  goalsSeen: 'Je hebt de doelen gezien.',
  planned: 'Het plan is gemaakt.',
  resumed: 'Het gaat weer verder.',
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
  timesAnswered: 'Je hebt aangegeven welke tijden kunnen.',
  noTimeCan: 'Je hebt aangegeven dat geen van de tijden kan.',
  held: 'Het heeft plaatsgevonden.',
  notHeld: 'Het ging niet door.',
  rescheduled: 'Je hebt deze afspraak gewijzigd. Wie erbij hoort, krijgt bericht.',
  calledOff: 'Je hebt gezegd dat dit niet doorgaat. Wie erbij hoort, krijgt bericht.',
  restored: 'Deze afspraak gaat toch door. Wie erbij hoort, krijgt bericht.',
  written: 'Je verslag is verstuurd.',
  proposalTaken: 'Het voorstel is overgenomen.',
  proposalLeft: 'De afspraak blijft zoals die stond.',
  questionAnswered: 'Je hebt gekozen wat er in de agenda staat.',
  endAgreed: 'Je bent akkoord met het nieuwe einde.',
  goalsAgreed: 'Je hebt gezegd dat het klopt.',
  goalsDoubted: 'Je hebt gezegd dat het nog niet klopt. Je begeleider bespreekt het met je.',
  reportRead: 'Je hebt het gelezen.',
  filmDeleted: 'Je hebt bevestigd dat de film verwijderd is.',
  decided: 'De vaststelling is vastgelegd.',
  tailoredAgreed: 'Je bent akkoord met deze versie van het plan op maat.',
  tailoredDiscussed: 'Jullie hebben het plan op maat besproken.',
  excerptAgreed: 'Je vindt het goed dat dit onder jouw naam staat.',
  excerptDeclined: 'Je antwoord is bewaard. Dit deel wordt niet gedeeld.',
  replanned: 'Alles heeft weer een plek. Wie erbij hoort, krijgt bericht.',
};

/** In place of what was asked, once nothing is asked any more. */
export const cardOverTexts: Readonly<Record<CardOver, string>> = {
  moved:
    'Aan deze afspraak is hierna nog iets veranderd. Deze kaart geldt niet meer; bij de afspraak staat hoe het nu is.',
  calledOff: 'Deze afspraak gaat niet door. Je hoeft niets te doen.',
  past: 'Dit is geweest. Op deze kaart hoef je niets meer te doen; wat er nog komt, hoor je apart.',
  withdrawn: 'Dit is weer ingetrokken door wie het schreef.',
  replaced: 'Hier is een nieuwere versie van.',
  ended: 'Dit traject is afgelopen. Je hoeft niets meer te doen.',
  settled: 'Dit is afgehandeld. Je hoeft niets meer te doen.',
};
