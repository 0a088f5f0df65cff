import type { HomeView } from '../../../domain/views/view/home.ts';
import type { TrajectorySummary } from '../../../domain/views/view/trajectory.ts';
import { hostile } from './view-arbitraries.ts';

export const quietHome: HomeView = {
  ...{ name: 'Sanne', now: '2026-11-23T08:00:00Z', roles: [], mayStart: false },
  ...{ needs: [], needsTotal: 0, week: [], trajectories: [], total: 0 },
};

/** Somebody with more to do than fits on a card, among people with strange names. */
export const busyHome: HomeView = {
  ...quietHome,
  roles: ['coach'],
  mayStart: true,
  maatje: { name: hostile.join(' '), mail: 'mila&x=1@zwaluw.example' },
  needs: hostile.map((teacher, index) => ({
    kind: index % 2 === 0 ? 'verslag' : 'verslagOpen',
    ...{ trajectory: `t${index}`, teacher, moment: 'c1.nabespreking', step: 'nabespreking', cycle: 1 },
  })),
  needsTotal: hostile.length,
  week: hostile.map((teacher, index) => ({
    ...{
      trajectory: `t${index}`,
      teacher,
      moment: 'klikgesprek',
      step: 'klikgesprek',
      cycle: 0,
      state: 'scheduled',
    },
    ...{ start: '2026-11-24T14:00:00Z', end: '2026-11-24T14:45:00Z', place: 'onsite', room: teacher },
  })) as HomeView['week'],
  trajectories: hostile.map(
    (teacher, index): TrajectorySummary => ({
      ...{
        id: `t${index}`,
        templateId: 'verbetertraject',
        stage: 'running',
        phase: { all: [], at: 0 },
        teacher,
        coach: 'Ada',
        schoolId: 's1',
      },
      ...{
        school: teacher,
        myRoles: ['coach'],
        startsOn: '2026-10-01',
        endsOn: '2027-01-20',
        timeline: [],
        closed: [],
      },
      ...{ heldCount: 1, plannedCount: 5, openCount: 0 },
    }),
  ),
};
