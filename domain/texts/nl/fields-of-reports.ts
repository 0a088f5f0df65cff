import { afspraken, type FieldText } from './field-text.ts';

/** Fields of what goes to others than who were there, by `${form}.${field}`. */
export const fieldsOfReports: Readonly<Record<string, FieldText>> = {
  'nuMeting.documents': {
    label: 'Gelezen documenten',
    help: 'Eén per regel. Alleen wat de school in het beoordelingstraject heeft gebruikt.',
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
  'nuMeting.startingPoint': {
    label: 'Waar staat het nu, per doel?',
    help: 'Wat de documenten bij dit doel laten zien. Dit wordt de beginsituatie in de eindrapportage.',
    errorMessage: 'Maak de tekst bij dit doel wat korter.',
  },
  'nuMeting.sharpened': {
    label: 'Aangescherpte doelen',
    help: 'Alleen waar het doel preciezer kan. Leerkracht, leidinggevende en begeleider gaan er opnieuw mee akkoord.',
    errorMessage: 'Houd elk doel kort en concreet.',
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
    help: 'Wat er in het plan verandert. Eén per regel.',
    errorMessage: 'Houd elke bijsturing op één regel.',
  },
  'tussenverslag.agreements': afspraken,

  'eindrapportage.background': {
    label: 'Aanleiding en doelen',
    help: 'Uit welk beoordelingsgesprek de doelen komen, en hoe ze luiden.',
    errorMessage: 'Beschrijf de aanleiding en de doelen.',
  },
  'eindrapportage.method': {
    label: 'Werkwijze',
    help: 'Wie er meededen, op welke data, en hoeveel uren.',
    errorMessage: 'Beschrijf hoe er is gewerkt.',
  },
  'eindrapportage.startingPoint': {
    label: 'Beginsituatie per doel',
    help: 'Waar het begon. Uit de nu-meting, als die er was.',
    errorMessage: 'Maak de tekst bij dit doel wat korter.',
  },
  'eindrapportage.course': {
    label: 'Verloop per moment',
    help: 'Wat er per moment is gedaan. Een regel die eindigt met een dubbele punt wordt een kopje.',
    errorMessage: 'Beschrijf het verloop.',
  },
  'eindrapportage.outcomes': {
    label: 'Opbrengsten per doel',
    help: 'Van begin naar nu, met wat er op ten minste twee momenten te zien was.',
    errorMessage: 'Beschrijf bij ten minste één doel de opbrengst.',
  },
  'eindrapportage.midterm': {
    label: 'Tussenevaluatie en bijsturingen',
    help: 'Wat er halverwege is besproken en veranderd.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'eindrapportage.conditions': {
    label: 'Wat hielp en wat belemmerde',
    help: 'Omstandigheden op school: rooster, groep, hulp, tijd.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'eindrapportage.recommendations': {
    label: 'Aanbevelingen',
    help: 'Eén per regel. Geen oordeel of het traject voldoende heeft opgeleverd.',
    errorMessage: 'Houd elke aanbeveling op één regel.',
  },
  'eindrapportage.teacherSaid': {
    label: 'De leerkracht zelf',
    help: 'In eigen woorden, uit de gesprekken. De reactie op dit verslag komt er straks bij.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'eindrapportage.annexes': {
    label: 'Bijlagen',
    help: 'De verslagen waarop dit rust. Eén per regel.',
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
