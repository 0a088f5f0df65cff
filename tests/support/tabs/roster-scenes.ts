import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { classTeacherRoster, officeRoster, type Roster } from '../../../domain/calendar/working-hours.ts';
import type { RostersView } from '../../../domain/views/school/rosters.ts';
import { emptyHome } from './home-fixture.ts';

const midden = ordinaryCalendar('midden');
const day = { from: '08:00', to: '16:30', weeks: 'every' } as const;
const lesson = [{ from: '08:30', to: '14:30' }];
/** Two who share a class: the first half of the week and every other Wednesday. */
const half: Roster = {
  workingDays: { monday: day, tuesday: day, wednesday: { ...day, to: '13:00', weeks: 'even' } },
  lessons: { monday: lesson, tuesday: lesson, wednesday: [{ from: '08:30', to: '12:30' }] },
};
const person = (name: string, roster: Roster): RostersView['people'][number] => ({
  ...{ person: `p-${name.slice(0, 5).toLowerCase()}`, name, mail: `${name.slice(0, 5)}@klimop.example` },
  ...{ version: '1 a', roster },
});

/** The people of a school: a part-timer, a full-timer, two directors, and somebody without a roster. */
export const rostersOfSchool: RostersView = {
  ...{ school: 'klimop', name: 'De Klimop', hours: midden.hours },
  people: [
    person('Bram Koster', half),
    person('Fatima Yıldız', classTeacherRoster(midden)),
    person('Henk Dijkstra', officeRoster()),
    person('Wilhelmina van den Boogaard-Kuipers', { workingDays: {}, lessons: {} }),
  ],
};

const schools = [
  'De Klimop',
  'Het Kompas',
  'De Regenboog',
  'De Vlinder',
  'Het Baken',
  'De Wegwijzer',
  'De Zonnehoek',
  'De Ark',
];
const many = {
  ...emptyHome,
  calendars: schools.map((name, at) => ({ school: `s${at}`, name })),
};

/** What who keeps the rosters sees. */
export const rosterScenes = {
  rosters: {
    path: 'rooster/klimop',
    fixtures: {
      home: () => emptyHome,
      rosters: () => rostersOfSchool,
      getDraft: () => null,
      putDraft: () => ({ savedAt: '2026-10-05T08:00:00Z' }),
    },
  },
  manySchools: { path: '', fixtures: { home: () => many } },
} as const;
