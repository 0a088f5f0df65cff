import { afspraken, type FieldText } from './field-text.ts';

/** Fields of preparations and of verslagen that stay with those who were there, by `${form}.${field}`. */
export const fieldsOfTalks: Readonly<Record<string, FieldText>> = {
  'schooldossier.documents': {
    label: 'Documenten',
    help: 'Eén per regel: wat het is, van wanneer, en waar het staat.',
    errorMessage: 'Noem ten minste één document, met waar het staat.',
  },
  'schooldossier.themes': {
    label: 'Thema’s waar het om gaat',
    help: 'Eén per regel, zoals ze in de beoordeling staan.',
    errorMessage: 'Houd elk thema op één korte regel.',
  },
  'schooldossier.note': {
    label: 'Toelichting',
    help: 'Wat de begeleider moet weten om de documenten te begrijpen.',
    errorMessage: 'Maak de toelichting wat korter.',
  },

  'klikverslag.teacherSaid': {
    label: 'Hoe kijkt de leerkracht zelf naar de doelen?',
    help: 'Zo veel mogelijk in eigen woorden van de leerkracht.',
    errorMessage: 'Schrijf op hoe de leerkracht zelf naar de doelen kijkt.',
  },
  'klikverslag.expectations': {
    label: 'Wat verwachten jullie van elkaar?',
    help: 'Van allebei: hoe jullie samenwerken en wat je van de ander nodig hebt.',
    errorMessage: 'Schrijf op wat jullie van elkaar verwachten.',
  },
  'klikverslag.agreements': afspraken,

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
    help: 'Hoe kijkt de leerkracht naar de les die komt?',
    errorMessage: 'Begin met wat de leerkracht zelf zei.',
  },
  'coTeachingVerslag.adjusted': {
    label: 'Hoe ziet de les er nu uit?',
    help: 'Wat er in de voorbereiding is veranderd, en waarom.',
    errorMessage: 'Schrijf op hoe de les er nu uitziet.',
  },
  'coTeachingVerslag.lookAt': {
    label: 'Kijkpunten voor het bezoek',
    help: 'Eén per regel. Neem ook de punten van de leerkracht over.',
    errorMessage: 'Noem ten minste één kijkpunt, en niet meer dan zes.',
  },
  'coTeachingVerslag.agreements': afspraken,

  'analyse.teacherSaid': {
    label: 'Wat zei de leerkracht zelf, direct na de les?',
    help: 'Uit het korte nagesprek, als dat er was.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'analyse.points': {
    label: 'Waar de leerkracht op wilde letten',
    help: 'De punten van de leerkracht bij deze les. Schrijf eronder wat je erbij zag; leeg laten mag.',
    errorMessage: 'Maak de tekst bij dit punt wat korter.',
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
    help: 'De leerkracht eerst aan het woord, ook hier.',
    errorMessage: 'Begin met wat de leerkracht zelf zei.',
  },
  'nabespreking.points': {
    label: 'Waar de leerkracht op wilde letten',
    help: 'De punten van de leerkracht bij deze les. Schrijf eronder wat jullie erover bespraken; leeg laten mag.',
    errorMessage: 'Maak de tekst bij dit punt wat korter.',
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

  'drieverslag.teacherSaid': {
    label: 'Wat zei de leerkracht zelf?',
    help: 'Hoe kijkt de leerkracht terug op het traject?',
    errorMessage: 'Begin met wat de leerkracht zelf zei.',
  },
  'drieverslag.discussed': {
    label: 'Waar ging het over?',
    help: 'Wat ieder inbracht. De vaststelling staat hier niet in.',
    errorMessage: 'Schrijf op waar het gesprek over ging.',
  },
  'drieverslag.agreements': afspraken,
};
