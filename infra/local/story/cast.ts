import { people } from '../seed/people.ts';

/** Who takes part in one trajectory of the story, by Entra id. */
export interface Cast {
  readonly school: string;
  readonly teacher: string;
  readonly coach: string;
  readonly leidinggevende: string;
  readonly schoolleiding: string;
  readonly startsOn: string;
  readonly nuMeting: boolean;
  readonly goals: readonly string[];
}

/** Who takes part in a starting teacher's school year. */
export type StarterCast = Omit<Cast, 'schoolleiding' | 'nuMeting' | 'goals'> & {
  readonly maatje: string;
  /** The week of the programme in which she begins. */
  readonly firstWeek: number;
};

const idOf = (name: string): string => {
  const found = people.find((one) => one.name === name);
  if (!found) throw new Error(`Nobody is called ${name}`);
  return found.id;
};

/** Begun in September: the closing talk is near. */
export const iris: Cast = {
  school: 'lindenboom',
  teacher: idOf('Iris Vermeulen-Baas'),
  coach: idOf('Ellen Waterman'),
  leidinggevende: idOf('Marieke Rozendal'),
  schoolleiding: idOf('Erik van Lakerveld'),
  startsOn: '2026-09-07',
  nuMeting: false,
  goals: [
    'De kinderen weten wat ze kunnen doen als ze klaar zijn met hun werk.',
    'De uitleg is kort en laat zien wat de kinderen gaan leren.',
    'Overgangen tussen lessen verlopen rustig.',
  ],
};

/** Begun after the autumn holiday, with a nu-meting. */
export const noor: Cast = {
  school: 'windroos',
  teacher: idOf('Noor Hartkamp'),
  coach: idOf('Ellen Waterman'),
  leidinggevende: idOf('Margriet Overtoom'),
  schoolleiding: idOf('Pim van der Horst'),
  startsOn: '2026-10-19',
  nuMeting: true,
  goals: ['De rekeninstructie sluit aan bij drie niveaus.', 'Alle kinderen denken mee tijdens de uitleg.'],
};

/** The klikgesprek is about to take place. */
export const daan: Cast = {
  school: 'rietkraag',
  teacher: idOf('Daan Rietveldt'),
  coach: idOf('Sander Hoogland'),
  leidinggevende: idOf('Bert Lekkerland'),
  schoolleiding: idOf('Hanneke Merwede'),
  startsOn: '2026-11-30',
  nuMeting: false,
  goals: ['De kinderen beginnen zelfstandig aan hun taak.'],
};

/** Started by a coach from outside in the director's name; the teacher has not heard yet. */
export const rachid: Cast = {
  school: 'baken',
  teacher: idOf('Rachid Ouali'),
  coach: idOf('Rianne Polderman'),
  leidinggevende: idOf('Wouter Schellinkhout'),
  schoolleiding: idOf('Carla Oudejans'),
  startsOn: '2026-12-07',
  nuMeting: false,
  goals: ['Afspraken in de groep zijn zichtbaar en worden nagekomen.'],
};

/** Came from another school in November, and goes on here where he was. */
export const youssef: StarterCast = {
  school: 'lindenboom',
  teacher: idOf('Youssef Amrani'),
  coach: idOf('Sander Hoogland'),
  leidinggevende: idOf('Marieke Rozendal'),
  maatje: idOf('Tineke Groenewoud'),
  startsOn: '2026-11-02',
  firstWeek: 9,
};

/** They begin after the Christmas holiday: nothing of theirs is planned yet. */
export const newcomers: readonly StarterCast[] = [
  ['dijkhoeve', 'Fatima Bouzidi', 'Sander Hoogland', 'Annelies Brouwershaven', 'Gerben Tolsma'],
  ['zilvermeeuw', 'Jasmijn Terpstra', 'Kees Vaartveld', 'Henk Zandbergen', 'Bas Koggenland'],
  ['brug', 'Kim Doornbos', 'Sander Hoogland', 'Saskia Lopik', 'Ruben Eemland'],
  ['vlot', 'Anouk Vechter', 'Kees Vaartveld', 'Yvonne Kromwijk', 'Sem Haarrijn'],
].map(([school = '', teacher = '', coach = '', leidinggevende = '', maatje = '']) => ({
  ...{ school, teacher: idOf(teacher), coach: idOf(coach), leidinggevende: idOf(leidinggevende) },
  ...{ maatje: idOf(maatje), startsOn: '2027-01-04', firstWeek: 9 },
}));
