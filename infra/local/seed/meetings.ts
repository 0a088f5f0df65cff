import { seededRandom } from '../world/random.ts';
import type { SeedEvent } from '../world/seed.ts';
import { people, type SeedPerson, type Weekday } from './people.ts';
import { isQuiet, type SeedSchool, schools } from './schools.ts';

/** A week of the calendar: its number since the first, and the ISO date of each day. */
interface Week {
  readonly number: number;
  readonly dates: Readonly<Record<Weekday, string>>;
}

const WEEKDAYS: readonly Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];
const DAY = 86_400_000;
/** So many weeks before and after the first day are filled. */
const WEEKS_BEFORE = 1;
const WEEKS_AFTER = 52;

/** What stands in the calendars of a school board: meetings and appointments. Lessons do not stand in them. `today` is an ISO date. */
export function meetingsAround(today: string): readonly SeedEvent[] {
  const weeks = weeksAround(today);
  return [
    ...schools.flatMap((school) => schoolMeetings(school, weeks)),
    ...boardMeetings(weeks),
    ...ownAppointments(weeks),
  ];
}

function schoolMeetings(school: SeedSchool, weeks: readonly Week[]): SeedEvent[] {
  const team = people.filter((each) => each.school === school.key);
  const director = team.find((each) => each.kind === 'directeur')!;
  const adjunct = team.find((each) => each.kind === 'adjunct')!;
  const teachers = team.filter((each) => each.kind === 'leerkracht');
  // Schools do not all meet in the same week.
  const shift = schools.indexOf(school);
  return weeks.flatMap(({ number, dates }) => {
    const turn = number + shift;
    return [
      ...(turn % 2 === 0
        ? [held(dates.tuesday, '15:15', '16:30', 'Teamoverleg', director, team, 'Teamkamer')]
        : []),
      ...(turn % 2 === 1
        ? [held(dates.tuesday, '15:00', '16:00', 'Bouwoverleg', adjunct, teachers, 'Lokaal 4')]
        : []),
      held(dates.monday, '09:00', '10:00', 'Overleg directie', director, [adjunct], 'Directiekamer'),
      ...(turn % 3 === 0
        ? [held(dates.thursday, '15:00', '16:00', 'Leerlingbespreking', adjunct, teachers.slice(0, 2))]
        : []),
      ...(turn % 6 === 2
        ? [held(dates.thursday, '19:30', '21:00', 'Medezeggenschapsraad', director, teachers.slice(0, 1))]
        : []),
      ...school.daysOff
        .filter(({ date, kind }) => kind === 'studiedag' && WEEKDAYS.some((day) => dates[day] === date))
        .map(({ date, label }) => held(date, '08:30', '15:30', label, director, team)),
    ].filter(({ start }) => !isQuiet(school.region, start.slice(0, 10)));
  });
}

function boardMeetings(weeks: readonly Week[]): SeedEvent[] {
  const one = (kind: SeedPerson['kind']) => people.find((each) => each.kind === kind)!;
  const directors = people.filter((each) => each.kind === 'directeur');
  const coaches = people.filter((each) => each.kind === 'begeleider');
  return weeks
    .flatMap(({ number, dates }) => [
      ...(number % 4 === 1
        ? [
            held(
              dates.wednesday,
              '09:00',
              '12:00',
              'Directeurenberaad',
              one('bestuur'),
              directors,
              'Bestuurskantoor',
            ),
          ]
        : []),
      ...(number % 2 === 0
        ? [held(dates.thursday, '13:00', '14:00', 'Begeleidersoverleg', coaches[0]!, coaches.slice(1))]
        : []),
      held(dates.monday, '13:30', '14:30', 'Bilateraal secretariaat', one('bestuur'), [one('secretariaat')]),
    ])
    .filter(({ start }) => !isQuiet('midden', start.slice(0, 10)) && !isQuiet('noord', start.slice(0, 10)));
}

const OF_DIRECTORS = [
  'Rondleiding nieuwe ouders',
  'Overleg gemeente',
  'Gesprek inspectie',
  'Begroting',
  'Sollicitatiegesprek',
];
const OF_TEACHERS = ['Oudergesprek', 'Werkgroep rekenen', 'Voorbereiding kamp', 'Cursus begrijpend lezen'];
const OF_COACHES = [
  'Klassenbezoek',
  'Nabespreking',
  'Reistijd',
  'Verslaglegging',
  'Kennismaking',
  'Intervisie',
];

/** What people have of their own: on working days, more of it for directors and coaches, here and there something private. */
function ownAppointments(weeks: readonly Week[]): SeedEvent[] {
  const random = seededRandom(1_672);
  const pick = <T>(things: readonly T[]): T => things[Math.floor(random() * things.length)]!;
  return people.flatMap((owner) => {
    if (owner.guestOf || owner.kind === 'postbus') return [];
    const region = schools.find((each) => each.key === owner.school)?.region ?? 'midden';
    return weeks.flatMap(({ dates }): SeedEvent[] => {
      const made: SeedEvent[] = [];
      for (const day of owner.days) {
        if (isQuiet(region, dates[day])) continue;
        if (owner.kind === 'leerkracht') {
          if (random() < 0.12)
            made.push(held(dates[day], ...pick(AFTER_SCHOOL), pick(OF_TEACHERS), owner, []));
        } else if (random() < (owner.kind === 'begeleider' ? 0.55 : 0.35))
          made.push(
            held(
              dates[day],
              ...pick(IN_THE_DAY),
              pick(owner.kind === 'begeleider' ? OF_COACHES : OF_DIRECTORS),
              owner,
              [],
            ),
          );
        if (random() < 0.02)
          made.push({
            ...held(dates[day], ...pick(PRIVATE_HOURS), 'Privé', owner, []),
            sensitivity: 'private',
          });
      }
      const [leave] = owner.days;
      if (leave && random() < 0.03 && !isQuiet(region, dates[leave]))
        made.push({ ...held(dates[leave], '08:00', '17:00', 'Vrij', owner, []), showAs: 'oof' });
      return made;
    });
  });
}

type Slot = readonly [from: string, to: string];
const AFTER_SCHOOL: readonly Slot[] = [
  ['15:00', '15:30'],
  ['15:15', '16:15'],
  ['16:00', '16:45'],
];
const IN_THE_DAY: readonly Slot[] = [
  ['09:00', '10:30'],
  ['10:30', '11:30'],
  ['11:00', '12:00'],
  ['13:00', '14:30'],
  ['14:30', '15:30'],
];
const PRIVATE_HOURS: readonly Slot[] = [
  ['08:00', '09:00'],
  ['12:15', '13:00'],
  ['16:00', '17:00'],
];

function held(
  date: string,
  from: string,
  to: string,
  subject: string,
  organizer: SeedPerson,
  invited: readonly SeedPerson[],
  location?: string,
): SeedEvent {
  const attendeeIds = invited.filter((each) => each !== organizer).map((each) => each.id);
  return {
    ...{ organizerId: organizer.id, subject, start: `${date}T${from}`, end: `${date}T${to}`, attendeeIds },
    ...(location === undefined ? {} : { location }),
  };
}

function weeksAround(today: string): readonly Week[] {
  const first = Date.parse(`${today}T00:00:00Z`);
  const monday = first - ((new Date(first).getUTCDay() + 6) % 7) * DAY;
  return Array.from({ length: WEEKS_BEFORE + WEEKS_AFTER }, (_, at) => {
    const start = monday + (at - WEEKS_BEFORE) * 7 * DAY;
    // Counted from a fixed Monday, so that every other week is the same one whatever today is.
    const number = Math.round((start - Date.parse('2026-08-03T00:00:00Z')) / (7 * DAY));
    const dates = Object.fromEntries(
      WEEKDAYS.map((day, index) => [day, new Date(start + index * DAY).toISOString().slice(0, 10)]),
    );
    return { number: Math.abs(number), dates: dates as Week['dates'] };
  });
}
