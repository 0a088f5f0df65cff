import { afspraken, type FieldText } from './field-text.ts';

/** Fields of the forms with which a starting teacher is guided, by `${form}.${field}`. */
export const fieldsOfStarters: Readonly<Record<string, FieldText>> = {
  'kortVerslag.teacherSaid': {
    label: 'Wat zei de leerkracht zelf?',
    help: 'De leerkracht eerst aan het woord, ook hier.',
    errorMessage: 'Begin met wat de leerkracht zelf zei.',
  },
  'kortVerslag.points': {
    label: 'Wat was er te zien, per kijkpunt?',
    help: 'Wat je zag en wat dat met de klas deed; wat het opleverde. Leeg laten mag.',
    errorMessage: 'Maak de tekst bij dit kijkpunt wat korter.',
  },
  'kortVerslag.discussed': {
    label: 'Waar ging het over?',
    help: 'Kort, aan de hand van de werkpunten.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'kortVerslag.agreements': {
    ...afspraken,
    errorMessage: 'Noteer ten minste één afspraak: wie, wat en wanneer.',
  },

  'afsluitendVerslag.teacherSaid': {
    label: 'Wat wil de leerkracht er zelf over zeggen?',
    help: 'De leerkracht eerst aan het woord, ook hier.',
    errorMessage: 'Begin met wat de leerkracht zelf zei.',
  },
  'afsluitendVerslag.method': {
    label: 'Wat hebben jullie gedaan?',
    help: 'Wie er meededen, en op welke data.',
    errorMessage: 'Beschrijf wat jullie hebben gedaan.',
  },
  'afsluitendVerslag.outcomes': {
    label: 'Wat er per werkpunt te zien was',
    help: 'In de klas, zonder oordeel.',
    errorMessage: 'Maak de tekst bij dit werkpunt wat korter.',
  },
  'afsluitendVerslag.further': {
    label: 'Waar kan de leerkracht mee verder?',
    help: 'Eén per regel.',
    errorMessage: 'Houd elk punt op één regel.',
  },

  'tripartiteverslag.teacherSaid': {
    label: 'Wat vertelde de leerkracht?',
    help: 'De leerkracht begint: hoe gaat het met de werkpunten?',
    errorMessage: 'Begin met wat de leerkracht vertelde.',
  },
  'tripartiteverslag.coachSaid': {
    label: 'Wat vertelde de begeleider?',
    help: 'Alleen wat met de leerkracht is afgestemd: jullie gesprekken blijven van jullie.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'tripartiteverslag.directorSaid': {
    label: 'Wat heeft de directeur gezien?',
    help: 'In het klassenbezoek, als dat er al was.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'tripartiteverslag.werkpunten': {
    label: 'Werkpunten voor de komende periode',
    help: 'Samen vastgesteld. Eén per regel.',
    errorMessage: 'Noem ten minste één werkpunt, en niet meer dan zes.',
  },

  'tripartiteLeerkracht.say': {
    label: 'Wat wil je vertellen?',
    help: 'Wat lukt er, waar ben je trots op, en waar loop je tegenaan?',
    errorMessage: 'Schrijf in een paar zinnen op wat je wilt vertellen.',
  },
  'tripartiteLeerkracht.werkpunten': werkpunten('Waar wil je verder aan werken?'),
  'tripartiteCoach.say': {
    label: 'Wat wil je melden?',
    help: 'Wat je ziet groeien, en wat de leerkracht goed vindt dat je vertelt.',
    errorMessage: 'Schrijf in een paar zinnen op wat je wilt melden.',
  },
  'tripartiteCoach.werkpunten': werkpunten('Welke werkpunten stel je voor?'),
  'tripartiteDirectie.say': {
    label: 'Wat heb je gezien?',
    help: 'In je klassenbezoek. Was dat er nog niet? Schrijf dan op wat je meegeeft.',
    errorMessage: 'Schrijf in een paar zinnen op wat je hebt gezien.',
  },
  'tripartiteDirectie.werkpunten': werkpunten('Welke werkpunten stel je voor?'),

  'kijkpunten.points': {
    label: 'Hier kijk je naar',
    help: 'Eén per regel. Twee of drie is genoeg.',
    errorMessage: 'Noem ten minste één kijkpunt, en niet meer dan zes.',
  },

  'directieverslag.teacherSaid': {
    label: 'Wat zei de leerkracht zelf?',
    help: 'Uit het nagesprek.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'directieverslag.seen': {
    label: 'Wat heb je gezien?',
    help: 'Feiten bij de werkpunten. Geen namen van kinderen.',
    errorMessage: 'Schrijf op wat je in de les hebt gezien.',
  },
  'directieverslag.agreements': afspraken,

  'gespreksverwijzing.where': {
    label: 'Waar ligt het verslag van dit gesprek?',
    help: 'Bijvoorbeeld: personeelsdossier. Het verslag zelf staat niet in Trajectwijzer.',
    errorMessage: 'Schrijf op waar het verslag wordt bewaard.',
  },
  'gespreksverwijzing.link': {
    label: 'Link naar het verslag',
    help: 'Alleen als jullie er allebei bij kunnen. Begint met https://',
    errorMessage: 'Dit is geen link die we kunnen openen. Een link begint met https://',
  },

  'aanstellingsadvies.advice': {
    label: 'Advies aan het bestuur',
    help: 'In je eigen woorden.',
    errorMessage: 'Schrijf je advies op.',
  },
  'aanstellingsadvies.reasons': {
    label: 'Waarop is het gebaseerd?',
    help: 'Wat je zag en wat jullie bespraken, met data.',
    errorMessage: 'Schrijf op waar je advies op is gebaseerd.',
  },
};

function werkpunten(label: string): FieldText {
  return { label, help: 'Eén per regel, hooguit drie.', errorMessage: 'Noem niet meer dan drie werkpunten.' };
}
