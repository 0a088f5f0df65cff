import { ordinaryCalendar } from '../../../domain/calendar/school-calendar.ts';
import { programmeWeeks } from '../../../domain/hours/programme.ts';
import { assumedSteps, ordinaryHours } from '../../../domain/hours/settings.ts';
import type { HoursRow, HoursView } from '../../../domain/hours/view.ts';
import { beginnendeLeerkracht as template } from '../../../domain/templates/beginnende-leerkracht.ts';

const rowOf = (name: string, school: string, planned: number, realised: number): HoursRow => ({
  ...{ year: '2026-2027', schoolId: school, school, person: name, name },
  ...{ planned, realised, stated: 225, assumed: planned - 225 },
});

const own: HoursView = {
  on: '2026-12-08',
  rows: [rowOf('Ruben Smeets', 'De Klimop', 1695, 495)],
  ...{ foreseen: [], assumed: [] },
};

const led: HoursView = {
  on: '2026-12-08',
  rows: [
    ...own.rows,
    rowOf('Annelies van den Bosch-Verhoeven', 'De Klimop', 3390, 1020),
    { ...rowOf('Ruben Smeets', 'De Klimop', 1695, 1695), year: '2025-2026' },
  ],
  foreseen: [
    {
      ...{ schoolId: 'klimop', school: 'De Klimop', templateId: 'beginnendeLeerkracht', year: '2027-2028' },
      starts: [
        {
          ...{ week: 1, monday: '2027-08-30', now: 3 },
          each: { planned: 1695, realised: 0, stated: 225, assumed: 1470 },
          weeks: programmeWeeks(template, '2027-08-30', ordinaryCalendar('midden')),
        },
        {
          ...{ week: 17, monday: '2028-01-10', now: 0 },
          each: { planned: 900, realised: 0, stated: 150, assumed: 750 },
          weeks: programmeWeeks(template, '2028-01-10', ordinaryCalendar('midden')),
        },
      ],
      guides: [
        { person: 'annelies', name: 'Annelies van den Bosch-Verhoeven', elsewhere: 0, weekly: 0 },
        { person: 'ruben', name: 'Ruben Smeets', elsewhere: 2_400, weekly: 60 },
      ],
    },
  ],
  assumed: [
    {
      ...{ schoolId: 'klimop', school: 'De Klimop', hours: ordinaryHours },
      steps: assumedSteps(template).map(({ id, durationMin }) => ({ step: id, minutes: durationMin })),
    },
  ],
};

/** What guiding takes, for who guides and for who leads. */
export const hoursScenes = {
  hoursOfCoach: { path: 'uren', fixtures: { hours: () => own } },
  hoursOfDirector: { path: 'uren', fixtures: { hours: () => led } },
} as const;
