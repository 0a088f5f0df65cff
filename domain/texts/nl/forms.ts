import type { FieldText } from './field-text.ts';
import { fieldsOfGrowth } from './fields-of-growth.ts';
import { fieldsOfReports } from './fields-of-reports.ts';
import { fieldsOfStarters } from './fields-of-starters.ts';
import { fieldsOfTalks } from './fields-of-talks.ts';

export interface FormText {
  readonly title: string;
  /** What the form is for, in a sentence above it. */
  readonly intro: string;
}

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
  /** The same form, of a trajectory that ended early. */
  tussentijdsVerslag: {
    title: 'Tussentijds verslag',
    intro:
      'Wat jullie tot nu toe hebben gedaan en wat dat opleverde. Dat het traject eerder stopt, zegt niets over wie meedeed.',
  },
  afsluitendVerslag: {
    title: 'Afsluitend verslag',
    intro:
      'Wat jullie tot nu toe deden, en waar de leerkracht mee verder kan. Dat het eerder stopt, zegt niets over wie meedeed. Dit blijft tussen jullie tweeën, tenzij de leerkracht het vrijgeeft.',
  },
  vaststelling: {
    title: 'Vaststelling',
    intro: 'Jouw keuze, in jouw eigen woorden.',
  },
  kortVerslag: {
    title: 'Kort verslag van afspraken',
    intro:
      'Begin met wat de leerkracht zelf zei. Dit blijft tussen jullie tweeën, tenzij de leerkracht het vrijgeeft.',
  },
  tripartiteverslag: {
    title: 'Verslag van het tripartite gesprek',
    intro: 'Leerkracht, begeleider, directeur: in die volgorde. Sluit af met de werkpunten.',
  },
  kijkpunten: {
    title: 'Kijkpunten voor het bezoek',
    intro:
      'Waar let je op? De werkpunten staan al klaar: kies wat bij deze les past. De leerkracht leest het vooraf.',
  },
  tripartiteLeerkracht: {
    title: 'Jouw inbreng voor het tripartite gesprek',
    intro:
      'Jij begint het gesprek. Een paar zinnen is genoeg; de anderen lezen dit pas als het gesprek begint.',
  },
  tripartiteCoach: {
    title: 'Wat je als begeleider meldt',
    intro:
      'Je bent na de leerkracht aan de beurt. Schrijf alleen op wat je samen hebt afgestemd: jullie gesprekken blijven van jullie. De anderen lezen dit pas als het gesprek begint.',
  },
  tripartiteDirectie: {
    title: 'Wat je als directeur hebt gezien',
    intro: 'Je sluit de ronde af. De anderen lezen dit pas als het gesprek begint.',
  },
  directieverslag: {
    title: 'Kort verslag van de directeur',
    intro: 'Van je klassenbezoek. De leerkracht en de begeleider lezen mee.',
  },
  gespreksverwijzing: {
    title: 'Verwijzing naar het gespreksverslag',
    intro: 'Dat het gesprek er was, en waar het verslag ligt.',
  },
  kijkwijzer: {
    title: 'Kijkwijzer',
    intro:
      'Wat was er te zien in de les? Sla gerust iets over: het gaat om het gesprek erna. Er komt nergens een cijfer uit.',
  },
  pop: {
    title: 'Mijn POP',
    intro:
      'Jouw plan, in jouw woorden: waar je staat, wat je wilt leren en wat je daarvoor nodig hebt. Kort mag.',
  },
  opMaatPlan: {
    title: 'Plan op maat',
    intro:
      'Wat het programma voorstelt is een mogelijkheid. Kies samen wat jullie doen, wanneer en hoe lang. Wat jullie niet veranderen, blijft zoals het is.',
  },
  aanstellingsadvies: {
    title: 'Advies over de aanstelling',
    intro: 'Voor het bestuur. De leerkracht leest dit pas nadat je het persoonlijk hebt besproken.',
  },
};

/** By `${form}.${field}`. */
export const fieldTexts: Readonly<Record<string, FieldText>> = {
  ...fieldsOfTalks,
  ...fieldsOfReports,
  ...fieldsOfStarters,
  ...fieldsOfGrowth,
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
