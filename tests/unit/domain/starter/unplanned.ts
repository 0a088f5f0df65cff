import type { Moment } from '../../../../domain/trajectory/moment.ts';
import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { running } from '../growth/running.ts';

/** The contact of March 2027, of which nothing is planned. */
export const contact: Moment = {
  id: 'm3.maandcontact',
  step: 'maandcontact',
  cycle: 3,
  state: 'proposed',
  durationMin: 60,
  place: 'onsite',
  attendees: ['fenna', 'coen'].map((person) => ({ person, required: true })),
  pinned: false,
  revision: 0,
  responses: [],
};

/** February was the teacher's to see to, so that March is the coach's. */
const before: Moment = {
  ...contact,
  ...{ id: 'm2.maandcontact', cycle: 2, state: 'held', start: '2027-02-10T14:30:00Z' },
};

export const unplanned: Trajectory = { ...running, moments: [before, contact] };
