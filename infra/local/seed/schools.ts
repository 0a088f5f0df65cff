/** The schools of Stichting De Waterlijn, an invented board. Their towns exist, the schools do not. */
export interface SeedSchool {
  readonly key: string;
  readonly name: string;
  readonly place: string;
  readonly region: 'noord' | 'midden';
  /** School years with a second May week. */
  readonly secondMayWeek: boolean;
  /** Days on which there are no lessons: the team works on a `studiedag`, and not on a `vrij` day. */
  readonly daysOff: readonly {
    readonly date: string;
    readonly kind: 'studiedag' | 'vrij';
    readonly label: string;
  }[];
}

const studiedag = (date: string, label = 'Studiedag') => ({ date, kind: 'studiedag', label }) as const;
const vrij = (date: string, label: string) => ({ date, kind: 'vrij', label }) as const;

/** The board's own study day, on which all schools are closed. */
const BOARD_DAYS = [studiedag('2027-02-05', 'Waterlijndag'), studiedag('2028-02-04', 'Waterlijndag')];

export const schools: readonly SeedSchool[] = [
  school('dijkhoeve', 'De Dijkhoeve', 'Hoorn', 'noord', [studiedag('2026-12-04'), studiedag('2027-03-15')]),
  school('baken', 'Het Baken', 'Enkhuizen', 'noord', [
    studiedag('2027-01-25'),
    vrij('2027-06-11', 'Margedag'),
  ]),
  school('windroos', 'De Windroos', 'Alkmaar', 'noord', [studiedag('2026-12-07'), studiedag('2027-04-06')]),
  school('zilvermeeuw', 'De Zilvermeeuw', 'Medemblik', 'noord', [
    studiedag('2027-01-18'),
    studiedag('2027-06-02'),
  ]),
  school(
    'lindenboom',
    'De Lindenboom',
    'Woerden',
    'midden',
    [studiedag('2026-12-10'), studiedag('2027-03-23')],
    true,
  ),
  school('brug', 'De Brug', 'Nieuwegein', 'midden', [studiedag('2027-01-29'), studiedag('2027-06-14')], true),
  school(
    'vlot',
    'Het Vlot',
    'Maarssen',
    'midden',
    [studiedag('2026-12-01'), vrij('2027-05-21', 'Margedag')],
    true,
  ),
  school(
    'rietkraag',
    'De Rietkraag',
    'Vianen',
    'midden',
    [studiedag('2027-01-13'), studiedag('2027-04-14')],
    true,
  ),
];

function school(
  key: string,
  name: string,
  place: string,
  region: SeedSchool['region'],
  daysOff: SeedSchool['daysOff'],
  secondMayWeek = false,
): SeedSchool {
  return { key, name, place, region, secondMayWeek, daysOff: [...daysOff, ...BOARD_DAYS] };
}

/** The site in which a school finds the dates of its guidance, by the last part of its address. */
export function progressPath({ key }: Pick<SeedSchool, 'key'>): string {
  return `Voortgang-${key}`;
}

/** School holidays as the government set them, first and last day; the second May week is the schools' own choice. */
const HOLIDAYS: Readonly<Record<SeedSchool['region'], readonly (readonly [string, string])[]>> = {
  noord: [
    ['2026-10-10', '2026-10-18'],
    ['2026-12-19', '2027-01-03'],
    ['2027-02-20', '2027-02-28'],
    ['2027-04-24', '2027-05-02'],
    ['2027-07-10', '2027-08-22'],
    ['2027-10-16', '2027-10-24'],
    ['2027-12-25', '2028-01-09'],
    ['2028-02-19', '2028-02-27'],
    ['2028-04-29', '2028-05-07'],
    ['2028-07-15', '2028-08-27'],
  ],
  midden: [
    ['2026-10-17', '2026-10-25'],
    ['2026-12-19', '2027-01-03'],
    ['2027-02-20', '2027-02-28'],
    ['2027-04-24', '2027-05-09'],
    ['2027-07-17', '2027-08-29'],
    ['2027-10-16', '2027-10-24'],
    ['2027-12-25', '2028-01-09'],
    ['2028-02-26', '2028-03-05'],
    ['2028-04-22', '2028-05-07'],
    ['2028-07-08', '2028-08-20'],
  ],
};

/** Whether nobody plans a meeting at a school of this region on a date: a weekend or a holiday. */
export function isQuiet(region: SeedSchool['region'], date: string): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || HOLIDAYS[region].some(([from, to]) => date >= from && date <= to);
}
