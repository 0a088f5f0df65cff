import { weekAmong } from '../../../domain/views/school/week-among.ts';
import type { FoundTrajectories, HomeView } from '../../../domain/views/view/home.ts';
import type { TrajectorySummary } from '../../../domain/views/view/trajectory.ts';
import { mine, NOW, summary, trajectory } from './trajectory-fixture.ts';

/** A coach with four trajectories in different stages. */
export const coachHome: HomeView = {
  name: 'Marit de Groot',
  now: NOW,
  roles: ['coach'],
  mayStart: true,
  needs: [
    ...trajectory.needs,
    { kind: 'planNeeded', trajectory: 't-bram', teacher: 'Bram Koster' },
    {
      kind: 'question',
      trajectory: 't-noor',
      teacher: 'Noor van Wijk',
      moment: 'c3.nabespreking',
      step: 'nabespreking',
      cycle: 3,
    },
  ],
  needsTotal: trajectory.needs.length + 2,
  week: trajectory.moments
    .filter(({ moment }) => ['c2.groepsbezoek', 'c2.nabespreking'].includes(moment))
    .map(({ moment, step, cycle, state, start = '', end = '', place }) => ({
      ...{ trajectory: 't-fatima', teacher: 'Fatima Yıldız', moment, step, cycle, state, start, end, place },
      week: weekAmong(trajectory.schoolWeeks, start)!,
    })),
  trajectories: [
    summary,
    {
      ...summary,
      id: 't-noor',
      teacher: 'Noor van Wijk',
      school: 'Het Kompas',
      heldCount: 9,
      openCount: 0,
    },
    {
      ...draftSummary('t-bram', 'Bram Koster'),
      stage: 'discussed',
    },
  ],
  total: 3,
};

/** Somebody new, with nothing to see yet. */
export const emptyHome: HomeView = {
  name: 'Joke van den Berg',
  now: NOW,
  roles: [],
  mayStart: false,
  needs: [],
  needsTotal: 0,
  week: [],
  trajectories: [],
  total: 0,
};

export const teacherHome: HomeView = {
  name: 'Fatima Yıldız',
  now: NOW,
  roles: ['teacher'],
  mayStart: false,
  needs: mine.needs,
  needsTotal: mine.needs.length,
  week: [],
  trajectories: [{ ...summary, myRoles: ['teacher'] }],
  total: 1,
};

/** A leidinggevende of a whole board. */
export function leaderHome(count: number): HomeView {
  return {
    name: 'Henk Dijkstra',
    now: NOW,
    roles: ['leidinggevende'],
    mayStart: true,
    needs: [{ kind: 'toDiscuss', trajectory: 't-bram', teacher: 'Bram Koster' }],
    needsTotal: 1,
    week: [],
    trajectories: ofBoard(count).slice(0, 12),
    total: count,
  };
}

/** What is found among the trajectories of a board with so many: by the teacher's name, and 20 at a time. */
export function foundOfBoard(count: number, query: URLSearchParams): FoundTrajectories {
  const from = Number(query.get('from'));
  const isOpen = query.get('filter') === 'open';
  const search = (query.get('search') ?? '').toLowerCase();
  const found = ofBoard(count).filter(
    (one) => one.teacher.toLowerCase().includes(search) && (!isOpen || one.openCount > 0),
  );
  return { trajectories: found.slice(from, from + 20), found: found.length, total: count };
}

function ofBoard(count: number): TrajectorySummary[] {
  return Array.from({ length: count }, (_, i) => ({
    ...summary,
    id: `t-${i}`,
    teacher: `Leerkracht ${i + 1}`,
    school: `School ${1 + (i % 50)}`,
    myRoles: ['leidinggevende'],
    openCount: i % 4 === 0 ? 1 : 0,
  }));
}

function draftSummary(id: string, teacher: string): TrajectorySummary {
  const { next: _, ...rest } = summary;
  return { ...rest, id, teacher, stage: 'draft', timeline: [], heldCount: 0, plannedCount: 0, openCount: 0 };
}
