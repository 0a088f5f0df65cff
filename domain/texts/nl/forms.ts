/** What stands at a field: its label, a line of help, and what is said when it was left empty or cannot be so. */
export interface FieldText {
  readonly label: string;
  readonly help: string;
  readonly errorMessage: string;
}

export interface FormText {
  readonly title: string;
  /** What the form is for, in a sentence above it. */
  readonly intro: string;
}

const afspraken = {
  label: 'Afspraken: wie, wat, wanneer',
  help: 'Kort en concreet, met een datum.',
  errorMessage: 'Vul bij elke afspraak in wie het doet, wat er gebeurt en wanneer het klaar is.',
};

/** By form. */
export const formTexts: Readonly<Record<string, FormText>> = {
  schooldossier: {
    title: 'Documenten van de school',
    intro: 'Verwijs naar de documenten uit het beoordelingstraject. De nu-meting gaat alleen daarvan uit.',
  },
  klikverslag: {
    title: 'Verslag van het klikgesprek',
    intro: 'Kort: hoe de leerkracht naar de doelen kijkt en wat jullie van elkaar verwachten.',
  },
  nuMeting: {
    title: 'Nu-meting',
    intro: 'Hoe het er nu voor staat, per thema, op basis van de documenten van de school.',
  },
  lesvoorbereiding: {
    title: 'Lesvoorbereiding',
    intro:
      'De les die je gaat geven. Wat jij bij ‘let hier op’ zet, komt terug bij het bezoek en de nabespreking.',
  },
  coTeachingVerslag: {
    title: 'Verslag van de co-teaching',
    intro: 'Begin met wat de leerkracht zelf zei. Daarna: hoe de les is geworden.',
  },
  analyse: {
    title: 'Analyse van het groepsbezoek',
    intro: 'Wat er te zien was en wat dat deed met de kinderen. Feiten, geen oordeel.',
  },
  nabespreking: {
    title: 'Verslag van de nabespreking',
    intro: 'Begin met wat de leerkracht zelf zei. Sluit af met wat het opleverde en wat jullie afspreken.',
  },
  rapportage: {
    title: 'Inhoudelijke rapportage',
    intro: 'Voor de schoolleiding, per doel. De leerkracht leest deze als eerste en mag erop reageren.',
  },
  tussenverslag: {
    title: 'Verslag van de tussenevaluatie',
    intro: 'Hoe ver jullie zijn per doel, en wat er in het plan verandert.',
  },
  drieverslag: {
    title: 'Verslag van het driegesprek',
    intro: 'De leerkracht komt als eerste aan het woord.',
  },
  eindrapportage: {
    title: 'Eindrapportage',
    intro:
      'De resultaten van de begeleiding. De vaststelling is aan de leidinggevende en staat hier niet in.',
  },
  vaststelling: {
    title: 'Vaststelling',
    intro:
      'Jouw keuze, in jouw eigen woorden. De leerkracht leest dit pas nadat je het persoonlijk hebt besproken.',
  },
};

/** By `${form}.${field}`. */
export const fieldTexts: Readonly<Record<string, FieldText>> = {
  'schooldossier.documents': {
    label: 'Documenten',
    help: 'Een per regel: wat het is, van wanneer, en waar het staat.',
    errorMessage: 'Noem ten minste één document, met waar het staat.',
  },
  'schooldossier.themes': {
    label: 'Thema’s waar het om gaat',
    help: 'Een per regel, zoals ze in de beoordeling staan.',
    errorMessage: 'Houd elk thema op één korte regel.',
  },
  'schooldossier.note': {
    label: 'Toelichting',
    help: 'Wat de begeleider moet weten om de documenten te begrijpen.',
    errorMessage: 'Maak de toelichting wat korter.',
  },

  'klikverslag.teacherSaid': {
    label: 'Hoe kijkt de leerkracht zelf naar de doelen?',
    help: 'Zo veel mogelijk in haar eigen woorden.',
    errorMessage: 'Schrijf op hoe de leerkracht zelf naar de doelen kijkt.',
  },
  'klikverslag.expectations': {
    label: 'Wat verwachten jullie van elkaar?',
    help: 'Van allebei: hoe jullie samenwerken en wat je van de ander nodig hebt.',
    errorMessage: 'Schrijf op wat jullie van elkaar verwachten.',
  },
  'klikverslag.agreements': afspraken,

  'nuMeting.documents': {
    label: 'Gelezen documenten',
    help: 'Een per regel. Alleen wat de school in het beoordelingstraject heeft gebruikt.',
    errorMessage: 'Noem ten minste één document waarop de nu-meting rust.',
  },
  'nuMeting.findings': {
    label: 'Bevindingen per thema',
    help: 'Een thema per regel: eerst het thema, dan wat de documenten laten zien.',
    errorMessage: 'Beschrijf ten minste één thema.',
  },
  'nuMeting.strengths': {
    label: 'Wat gaat er goed?',
    help: 'Waarop kan worden voortgebouwd.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'nuMeting.sharpened': {
    label: 'Aangescherpte doelen',
    help: 'Alleen waar het doel preciezer kan. Leerkracht, leidinggevende en begeleider gaan er opnieuw mee akkoord.',
    errorMessage: 'Houd elk doel kort en concreet.',
  },

  'lesvoorbereiding.lesson': {
    label: 'Welke les is het?',
    help: 'Vak, groep en onderwerp.',
    errorMessage: 'Schrijf op om welke les het gaat.',
  },
  'lesvoorbereiding.aim': {
    label: 'Wat wil je met deze les bereiken?',
    help: 'Het lesdoel, en wat jij zelf wilt uitproberen.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'lesvoorbereiding.lookAt': {
    label: 'Let hier op',
    help: 'Waar moet je begeleider naar kijken? Een punt per regel.',
    errorMessage: 'Noem ten minste één punt om op te letten, en niet meer dan zes.',
  },
  'lesvoorbereiding.link': {
    label: 'Link naar je voorbereiding',
    help: 'Naar het bestand in de opslag van de school. Begint met https://',
    errorMessage: 'Dit is geen link die we kunnen openen. Een link begint met https://',
  },

  'coTeachingVerslag.teacherSaid': {
    label: 'Wat zei de leerkracht zelf?',
    help: 'Hoe kijkt zij naar de les die ze gaat geven?',
    errorMessage: 'Begin met wat de leerkracht zelf zei.',
  },
  'coTeachingVerslag.adjusted': {
    label: 'Hoe is de les geworden?',
    help: 'Wat er in de voorbereiding is veranderd, en waarom.',
    errorMessage: 'Schrijf op hoe de les is geworden.',
  },
  'coTeachingVerslag.lookAt': {
    label: 'Kijkpunten voor het bezoek',
    help: 'Een per regel. Neem ook de punten van de leerkracht over.',
    errorMessage: 'Noem ten minste één kijkpunt, en niet meer dan zes.',
  },
  'coTeachingVerslag.agreements': afspraken,

  'analyse.teacherSaid': {
    label: 'Wat zei de leerkracht zelf, direct na de les?',
    help: 'Uit het korte nagesprek, als dat er was.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'analyse.seen': {
    label: 'Wat was er te zien?',
    help: 'Wat de leerkracht deed en zei. Feiten, geen oordeel; geen namen van kinderen.',
    errorMessage: 'Schrijf op wat er in de les te zien was.',
  },
  'analyse.pupils': {
    label: 'Wat deed dat met de kinderen?',
    help: 'Hoe de groep reageerde. Geen namen van kinderen.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'analyse.observed': {
    label: 'Gezien per doel',
    help: 'Wat in deze les bij dit doel hoort.',
    errorMessage: 'Maak de tekst bij dit doel wat korter.',
  },
  'analyse.marks': {
    label: 'Momenten in de film',
    help: 'Tijdstip, kijkpunt en wat er te zien is. Alleen leerkracht en begeleider zien dit.',
    errorMessage: 'Vul bij elk moment een tijdstip in dat in de film ligt.',
  },

  'nabespreking.teacherSaid': {
    label: 'Wat zei de leerkracht zelf?',
    help: 'Laat haar eerst aan het woord, ook hier.',
    errorMessage: 'Begin met wat de leerkracht zelf zei.',
  },
  'nabespreking.discussed': {
    label: 'Waar ging het over?',
    help: 'Kort, aan de hand van de kijkpunten.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'nabespreking.outcomes': {
    label: 'Opbrengst per doel',
    help: 'Wat lukt er nu, en waaraan is dat te zien?',
    errorMessage: 'Beschrijf bij ten minste één doel wat het heeft opgeleverd.',
  },
  'nabespreking.agreements': {
    ...afspraken,
    errorMessage: 'Noteer ten minste één afspraak: wie, wat en wanneer.',
  },

  'rapportage.observed': {
    label: 'Gezien per doel',
    help: 'Wat er te zien was, met de datum en de les.',
    errorMessage: 'Beschrijf bij ten minste één doel wat er te zien was, met de datum.',
  },
  'rapportage.outcomes': {
    label: 'Opbrengst per doel',
    help: 'Wat het heeft opgeleverd. Geen oordeel of het genoeg is.',
    errorMessage: 'Beschrijf bij ten minste één doel wat het heeft opgeleverd.',
  },
  'rapportage.agreements': {
    ...afspraken,
    label: 'Acties: wie, wat, wanneer',
    errorMessage: 'Noteer ten minste één actie: wie, wat en wanneer.',
  },
  'rapportage.conditions': {
    label: 'Wat helpt op school?',
    help: 'Advies over rooster, ruimte, rust of hulp. Geen oordeel over de leerkracht.',
    errorMessage: 'Maak deze tekst wat korter.',
  },

  'tussenverslag.discussed': {
    label: 'Waar ging het over?',
    help: 'Kort en feitelijk.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'tussenverslag.progress': {
    label: 'Voortgang per doel',
    help: 'Waar staan jullie nu, en waaraan is dat te zien?',
    errorMessage: 'Beschrijf bij ten minste één doel hoe ver jullie zijn.',
  },
  'tussenverslag.adjustments': {
    label: 'Bijsturingen',
    help: 'Wat er in het plan verandert. Een per regel.',
    errorMessage: 'Houd elke bijsturing op één regel.',
  },
  'tussenverslag.agreements': afspraken,

  'drieverslag.teacherSaid': {
    label: 'Wat zei de leerkracht zelf?',
    help: 'Hoe kijkt zij terug op het traject?',
    errorMessage: 'Begin met wat de leerkracht zelf zei.',
  },
  'drieverslag.discussed': {
    label: 'Waar ging het over?',
    help: 'Wat ieder inbracht. De vaststelling staat hier niet in.',
    errorMessage: 'Schrijf op waar het gesprek over ging.',
  },
  'drieverslag.agreements': afspraken,

  'eindrapportage.background': {
    label: '1. Aanleiding en doelen',
    help: 'Uit welk beoordelingsgesprek de doelen komen, en hoe ze luiden.',
    errorMessage: 'Beschrijf de aanleiding en de doelen.',
  },
  'eindrapportage.method': {
    label: '2. Werkwijze',
    help: 'Wie er meededen, op welke data, en hoeveel uren.',
    errorMessage: 'Beschrijf hoe er is gewerkt.',
  },
  'eindrapportage.startingPoint': {
    label: '3. Beginsituatie per doel',
    help: 'Waar het begon. Uit de nu-meting, als die er was.',
    errorMessage: 'Maak de tekst bij dit doel wat korter.',
  },
  'eindrapportage.course': {
    label: '4. Verloop per moment',
    help: 'Wat er per moment is gedaan.',
    errorMessage: 'Beschrijf het verloop.',
  },
  'eindrapportage.outcomes': {
    label: '5. Opbrengsten per doel',
    help: 'Van begin naar nu, met wat er op ten minste twee momenten te zien was.',
    errorMessage: 'Beschrijf bij ten minste één doel de opbrengst.',
  },
  'eindrapportage.midterm': {
    label: '6. Tussenevaluatie en bijsturingen',
    help: 'Wat er halverwege is besproken en veranderd.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'eindrapportage.conditions': {
    label: '7. Wat hielp en wat belemmerde',
    help: 'Omstandigheden op school: rooster, groep, hulp, tijd.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'eindrapportage.recommendations': {
    label: '8. Aanbevelingen',
    help: 'Een per regel. Geen oordeel of het traject voldoende heeft opgeleverd.',
    errorMessage: 'Houd elke aanbeveling op één regel.',
  },
  'eindrapportage.teacherSaid': {
    label: '9. De leerkracht zelf',
    help: 'Haar eigen woorden uit de gesprekken. Haar reactie op dit verslag komt er straks bij.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'eindrapportage.annexes': {
    label: '11. Bijlagen',
    help: 'De verslagen waarop dit rust. Een per regel.',
    errorMessage: 'Houd elke bijlage op één korte regel.',
  },

  'vaststelling.choice': {
    label: 'Wat stel je vast?',
    help: 'In je eigen woorden. Niemand anders vult hier iets in.',
    errorMessage: 'Schrijf in je eigen woorden wat je vaststelt.',
  },
  'vaststelling.reasons': {
    label: 'Waarop baseer je dat?',
    help: 'Verwijs naar wat er in de rapportages staat.',
    errorMessage: 'Schrijf op waarop je je keuze baseert.',
  },
  'vaststelling.next': {
    label: 'Hoe gaan jullie verder?',
    help: 'Wat de leerkracht van je kan verwachten.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
};

/** Beside a text in which a word stands that may say too much of a person. */
export function privacyHintText(word: string): string {
  return `Hier staat “${word}”. Gezondheid, geloof en privézaken horen niet in een verslag. Kan het zonder?`;
}

/** The text at a field of a form; throws when there is none, which a test rules out. */
export function fieldText(form: string, field: string): FieldText {
  const found = fieldTexts[`${form}.${field}`];
  if (!found) throw new Error(`No text for field ${form}.${field}`);
  return found;
}

/** The title and intro of a form; throws when there is none. */
export function formText(form: string): FormText {
  const found = formTexts[form];
  if (!found) throw new Error(`No text for form ${form}`);
  return found;
}
