import type { FieldText } from './field-text.ts';

/** Fields of the POP and of the kijkwijzers, by `${form}.${field}`. */
export const fieldsOfGrowth: Readonly<Record<string, FieldText>> = {
  'kijkwijzer.lesson': {
    label: 'Over welke les of periode gaat dit?',
    help: 'Bijvoorbeeld: rekenen in groep 5, dinsdagochtend.',
    errorMessage: 'Schrijf op over welke les of periode dit gaat.',
  },
  'kijkwijzer.ratings': {
    label: 'Wat was er te zien?',
    help: 'Kies bij elke regel wat het dichtst in de buurt komt. Bij elk blok is ruimte voor wat je zag.',
    errorMessage: 'Kies bij ten minste één regel wat er te zien was.',
  },
  'kijkwijzer.struck': {
    label: 'Wat viel je op?',
    help: 'Feiten: wat gebeurde er, en wat deed dat met de kinderen?',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'kijkwijzer.talkAbout': {
    label: 'Waar wil je het over hebben?',
    help: 'Voor het gesprek. Een onderwerp per regel, hooguit vier.',
    errorMessage: 'Noem hooguit vier onderwerpen.',
  },

  'opMaatPlan.support': {
    label: 'Hoe ziet de ondersteuning eruit?',
    help: 'In jullie woorden: wat helpt, en wat juist niet. Dit blijft tussen jullie.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'opMaatPlan.activities': {
    label: 'De activiteiten',
    help: 'De redenen blijven tussen jullie. De directeur ziet alleen wat jullie doen, en wanneer.',
    errorMessage: 'Kijk de activiteiten nog eens na.',
  },

  'pop.strengths': {
    label: 'Waar ben ik al goed in?',
    help: 'Wat gaat goed, en waar merk je dat aan?',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'pop.signals': {
    label: 'Wat valt me op?',
    help: 'Uit kijkwijzers, gesprekken of je eigen ervaring.',
    errorMessage: 'Maak deze tekst wat korter.',
  },
  'pop.leerdoelen': {
    label: 'Wat wil ik leren?',
    help: 'Een tot drie leerdoelen tegelijk. Eén is vaak al genoeg.',
    errorMessage: 'Schrijf ten minste één leerdoel op, en niet meer dan drie.',
  },
  'pop.contacts': {
    label: 'Wanneer wil ik contact?',
    help: 'Kies een dag; je begeleider plant er een moment omheen.',
    errorMessage: 'Vul bij elk contact een dag in.',
  },
  'pop.evaluation': {
    label: 'Terugblik',
    help: 'Wat is er gelukt sinds de vorige versie, en wat neem je mee?',
    errorMessage: 'Maak deze tekst wat korter.',
  },
};
