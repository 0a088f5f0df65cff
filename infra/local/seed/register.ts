import { ORGANIZATION, people, type SeedPerson, type Weekday } from './people.ts';
import { progressPath, schools } from './schools.ts';

type Hours = { readonly from: string; readonly to: string };

const LONG_DAY: Hours = { from: '08:30', to: '14:30' };
/** All schools of the board keep the same hours. */
const LESSON_HOURS: Readonly<Record<Weekday, Hours>> = {
  monday: LONG_DAY,
  tuesday: LONG_DAY,
  wednesday: { from: '08:30', to: '12:30' },
  thursday: LONG_DAY,
  friday: LONG_DAY,
};

/**
 * What the board registers of its schools and people, since no calendar knows it: school hours, days off, who leads,
 * and when each person works and teaches. JSON as the app's provisioning takes it on standard input.
 */
export const register = {
  schools: schools.map(({ key, name, place, region, secondMayWeek, daysOff }) => ({
    ...{ id: key, name, place },
    leaders: idsOf((person) => person.school === key && person.kind === 'directeur'),
    secretaries: idsOf((person) => person.kind === 'secretariaat'),
    planningMailbox: people.find(({ kind }) => kind === 'postbus')?.mail,
    progressSite: `${ORGANIZATION}.sharepoint.com:/sites/${progressPath({ key })}`,
    calendar: {
      ...{
        region,
        secondMayWeek,
        weekCounting: 'teaching',
        week18BeforeKerst: false,
        openOn: ['goedeVrijdag'],
      },
      ...{ daysOff, ownHolidays: [], closures: [], hours: LESSON_HOURS },
    },
  })),
  colleagues: people
    .filter(({ kind }) => kind !== 'postbus')
    .map((person) => ({
      ...{ person: person.id, name: person.name, mail: person.mail },
      ...(person.school === undefined ? {} : { schoolId: person.school }),
      ...{ coach: person.kind === 'begeleider', external: person.guestOf !== undefined },
      ...(person.kind === 'coordinator' ? { coordinator: true } : {}),
      ...(person.kind === 'bestuur' ? { board: true } : {}),
      roster: { workingDays: workingDays(person), lessons: person.teaches ? lessonsOf(person) : {} },
    })),
};

function workingDays(person: SeedPerson): Partial<Record<Weekday, Hours & { weeks: string }>> {
  return Object.fromEntries(
    person.days.map((day) => [
      day,
      {
        from: '08:00',
        to: '17:00',
        weeks: person.alternating?.day === day ? person.alternating.weeks : 'every',
      },
    ]),
  );
}

function lessonsOf(person: SeedPerson): Partial<Record<Weekday, readonly Hours[]>> {
  return Object.fromEntries(person.days.map((day) => [day, [LESSON_HOURS[day]]]));
}

function idsOf(which: (person: SeedPerson) => boolean): readonly string[] {
  return people.filter(which).map(({ id }) => id);
}
