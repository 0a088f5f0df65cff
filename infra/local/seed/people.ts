import { stableId } from '../world/ids.ts';

/** In the tenant's host names. */
export const ORGANIZATION = 'waterlijn';
/** The domain of the board's own people. */
export const DOMAIN = 'waterlijn.example';

const DAYS = { ma: 'monday', di: 'tuesday', wo: 'wednesday', do: 'thursday', vr: 'friday' } as const;
type Day = keyof typeof DAYS;
export type Weekday = (typeof DAYS)[Day];

type Kind =
  | 'directeur'
  | 'adjunct'
  | 'leerkracht'
  | 'begeleider'
  | 'bestuur'
  | 'secretariaat'
  | 'coordinator'
  | 'postbus';

/** Somebody of the board, or a coach who works for it. None of them exists. */
export interface SeedPerson {
  readonly id: string;
  readonly name: string;
  readonly givenName: string;
  readonly surname: string;
  readonly alias: string;
  readonly mail: string;
  readonly kind: Kind;
  readonly title: string;
  /** Key of the school; absent for who works for the board, or from outside. */
  readonly school?: string;
  readonly days: readonly Weekday[];
  /** Who shares a class often works one day in the even or the odd weeks only. */
  readonly alternating?: { readonly day: Weekday; readonly weeks: 'even' | 'odd' };
  /** Has a class of her own, in all lesson hours of her days. */
  readonly teaches: boolean;
  /** From another organisation: a guest in the tenant, whose mailbox is elsewhere. */
  readonly guestOf?: string;
}

/** `Voornaam [tussenvoegsel] Achternaam`; the id and the address follow from it, for ever. */
function person(
  name: string,
  kind: Kind,
  title: string,
  days: string,
  more: Partial<SeedPerson> = {},
): SeedPerson {
  const [givenName = '', ...rest] = name.split(' ');
  const surname = rest.join(' ');
  const alias = name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z ]/g, '')
    .replaceAll(' ', '.');
  return {
    ...{
      id: stableId(`person:${name}`),
      name,
      givenName,
      surname,
      kind,
      title,
      teaches: kind === 'leerkracht',
    },
    ...{ alias, mail: `${alias}@${more.guestOf ? 'bureau-zijwind.example' : DOMAIN}` },
    days: days.split(' ').map((day) => DAYS[day as Day]),
    ...more,
  };
}

const WEEK = 'ma di wo do vr';
const at = (school: string, ...people: readonly SeedPerson[]) => people.map((each) => ({ ...each, school }));
const leads = (name: string, days = WEEK) => person(name, 'directeur', 'Directeur', days);
const assists = (name: string, title: string, days: string) => person(name, 'adjunct', title, days);
const teaches = (name: string, group: string, days = WEEK, more: Partial<SeedPerson> = {}) =>
  person(name, 'leerkracht', `Leerkracht ${group}`, days, more);
const coaches = (name: string, days: string, guestOf?: string) =>
  person(
    name,
    'begeleider',
    guestOf ? `Begeleider, ${guestOf}` : 'Begeleider',
    days,
    guestOf ? { guestOf } : {},
  );

export const people: readonly SeedPerson[] = [
  ...at(
    'dijkhoeve',
    leads('Annelies Brouwershaven'),
    assists('Joost Veldkamp', 'Intern begeleider', 'ma di do'),
    teaches('Fatima Bouzidi', 'groep 6'),
    teaches('Gerben Tolsma', 'groep 3', 'ma di wo'),
    teaches('Lotte van Wieringen', 'groep 3', 'wo do vr', {
      alternating: { day: 'wednesday', weeks: 'even' },
    }),
  ),
  ...at(
    'baken',
    leads('Wouter Schellinkhout', 'ma di do vr'),
    assists('Carla Oudejans', 'Adjunct-directeur', 'ma wo do'),
    teaches('Sanne Kooiman', 'groep 7'),
    teaches('Rachid Ouali', 'groep 4', 'ma di wo do'),
  ),
  ...at(
    'windroos',
    leads('Margriet Overtoom'),
    assists('Pim van der Horst', 'Kwaliteitscoördinator', 'di do vr'),
    teaches('Noor Hartkamp', 'groep 5'),
    teaches('Thijs Bakkerveld', 'groep 8', 'ma di do vr'),
  ),
  ...at(
    'zilvermeeuw',
    leads('Henk Zandbergen', 'ma di wo do'),
    assists('Ingrid Molenkamp', 'Intern begeleider', 'ma di vr'),
    teaches('Jasmijn Terpstra', 'groep 1/2'),
    teaches('Bas Koggenland', 'groep 7'),
  ),
  ...at(
    'lindenboom',
    leads('Marieke Rozendal'),
    assists('Erik van Lakerveld', 'Adjunct-directeur', 'ma di do'),
    teaches('Iris Vermeulen-Baas', 'groep 5'),
    teaches('Youssef Amrani', 'groep 8', 'ma di do vr'),
    teaches('Tineke Groenewoud', 'groep 1/2', 'ma di wo'),
  ),
  ...at(
    'brug',
    leads('Paul Steenhuis', 'ma di wo do'),
    leads('Saskia Lopik', 'wo do vr'),
    assists('Dewi Manuhutu', 'Intern begeleider', 'ma do vr'),
    teaches('Kim Doornbos', 'groep 4'),
    teaches('Ruben Eemland', 'groep 6', 'ma di wo vr'),
  ),
  ...at(
    'vlot',
    leads('Yvonne Kromwijk'),
    assists('Mark Oostveen', 'Kwaliteitscoördinator', 'di wo do'),
    teaches('Anouk Vechter', 'groep 3'),
    teaches('Sem Haarrijn', 'groep 6', 'ma di do vr'),
  ),
  ...at(
    'rietkraag',
    leads('Bert Lekkerland', 'ma di do vr'),
    assists('Hanneke Merwede', 'Intern begeleider', 'ma di do'),
    teaches('Eva Biesbosch', 'groep 7'),
    teaches('Daan Rietveldt', 'groep 4', 'ma di wo do'),
  ),
  coaches('Ellen Waterman', 'ma di wo do'),
  coaches('Sander Hoogland', 'ma di do vr'),
  coaches('Rianne Polderman', 'di wo do', 'Bureau Zijwind'),
  coaches('Kees Vaartveld', 'ma wo vr', 'Bureau Zijwind'),
  person('Josien Duinkerken', 'bestuur', 'Bestuurder', WEEK),
  person('Petra Sluiswachter', 'secretariaat', 'Bestuurssecretaris', 'ma di wo do'),
  person('Planning Begeleiding', 'postbus', 'Gedeelde postbus', WEEK),
  person('Hilde Sluishoorn', 'coordinator', 'Coördinator begeleiding', 'ma di do vr'),
];
