import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { viewerOf } from '../../../../domain/access/viewer.ts';
import type { Act } from '../../../../domain/acts/act.ts';
import type { Situation } from '../../../../domain/acts/situation.ts';
import { ordinaryCalendar } from '../../../../domain/calendar/school-calendar.ts';
import { decide } from '../../../../domain/decide.ts';
import { allDocuments } from '../../../../domain/release/released.ts';
import { beginnendeLeerkracht as template } from '../../../../domain/templates/beginnende-leerkracht.ts';
import type { Participant } from '../../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../../domain/views/documents/document.ts';
import { trajectoryView } from '../../../../domain/views/trajectory/trajectory.ts';
import type { ViewContext } from '../../../../domain/views/view-context.ts';

export const calendar = ordinaryCalendar('midden');
export const verslag = 'kortVerslag.w2.nagesprek.v1';
export const thursday = '2026-09-10T15:00:00Z';
export const friday = '2026-09-11T06:00:00Z';

const participants = (
  [
    ['fenna', 'teacher'],
    ['coen', 'coach'],
    ['dirk', 'leidinggevende'],
    ['mila', 'maatje'],
  ] as const
).map(
  ([person, role]): Participant => ({ person, role, name: person, mail: `${person}@x.nl`, external: false }),
);

/** A nagesprek was held and its kort verslag written. */
export const written: Trajectory = {
  id: 't-1',
  template: { id: template.id, version: template.version },
  stage: 'running',
  schoolId: 's',
  startsOn: '2026-08-31',
  months: 'schoolYear',
  options: { firstWeek: 1, contractEnd: '' },
  participants,
  goals: [],
  goalsSeen: [],
  discussed: { by: 'dirk', at: '2026-08-31T06:00:00Z' },
  matchAnswers: [],
  moments: [
    {
      id: 'w2.nagesprek',
      step: 'nagesprek',
      cycle: 2,
      state: 'held',
      start: '2026-09-09T13:00:00Z',
      heldAt: '2026-09-09T13:00:00Z',
      durationMin: 45,
      place: 'onsite',
      attendees: [
        { person: 'fenna', required: true },
        { person: 'coen', required: true },
      ],
      pinned: false,
      revision: 1,
      responses: [],
    },
  ],
  documents: [
    {
      id: verslag,
      kind: 'kortVerslag',
      momentId: 'w2.nagesprek',
      version: 1,
      author: 'coen',
      subject: 'fenna',
      at: '2026-09-09T15:00:00Z',
      state: 'recorded',
      readBy: [],
      values: {
        teacherSaid: 'Ik slaap er slecht van. De start lukt al.',
        agreements: [{ who: 'fenna', what: 'timer', byWhen: '2026-09-18' }],
      },
    },
  ],
  films: [],
  log: [],
};

let entries = 0;
export function situation(now: string): Situation {
  entries += 1;
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  return { template, calendar, rosters: {}, now: Temporal.Instant.from(now), entry: `e${entries}`, digest };
}

export const asked = (trajectory: Trajectory, by: string, act: Act, now = thursday) =>
  decide(trajectory, act, viewerOf(by, by), situation(now));

export function done(trajectory: Trajectory, by: string, act: Act, now = thursday): Trajectory {
  const result = asked(trajectory, by, act, now);
  if (!result.ok) throw new Error(`${act.act}: ${JSON.stringify(result.refusals)}`);
  return result.value;
}

export function viewContext(now: string): ViewContext {
  return {
    schools: new Map([
      ['s', { id: 's', name: 'S', place: 'P', leaders: ['dirk'], secretaries: [], calendar }],
    ]),
    rosters: {},
    unreachable: new Set(),
    coaches: new Set(['coen']),
    templateOf: () => template,
    now: Temporal.Instant.from(now),
  };
}

/** Id of what she released: the last, or the one at a place. */
export const givenId = ({ releases = [] }: Trajectory, at = -1): string => releases.at(at)!.id;

/** All that a person can read now, as JSON: her view of the trajectory and of every document. */
export function allThat(person: string, trajectory: Trajectory, now: string): string {
  const viewer = viewerOf(person, person);
  const documents = allDocuments(trajectory, template).map((one) =>
    documentView(trajectory, one, viewer, viewContext(now)),
  );
  return JSON.stringify([trajectoryView(trajectory, viewer, viewContext(now)), documents]);
}
