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

export const unplanned: Trajectory = { ...running, moments: [contact] };
