import type { HoursRow, HoursView } from '../../../domain/hours/view.ts';

const rowOf = (name: string, school: string, planned: number, realised: number): HoursRow => ({
  ...{ year: '2026-2027', schoolId: school, school, person: name, name },
  ...{ planned, realised, stated: 225, assumed: planned - 225 },
});

const own: HoursView = { rows: [rowOf('Ruben Smeets', 'De Klimop', 1695, 495)], foreseen: [] };

const led: HoursView = {
  rows: [
    ...own.rows,
    rowOf('Annelies van den Bosch-Verhoeven', 'De Klimop', 3390, 1020),
    { ...rowOf('Ruben Smeets', 'De Klimop', 1695, 1695), year: '2025-2026' },
  ],
  foreseen: [
    {
      ...{ schoolId: 'klimop', school: 'De Klimop', templateId: 'beginnendeLeerkracht', year: '2027-2028' },
      each: { planned: 1695, realised: 0, stated: 225, assumed: 1470 },
      now: 3,
    },
  ],
};

/** What guiding takes, for who guides and for who leads. */
export const hoursScenes = {
  hoursOfCoach: { path: 'uren', fixtures: { hours: () => own } },
  hoursOfDirector: { path: 'uren', fixtures: { hours: () => led } },
} as const;
