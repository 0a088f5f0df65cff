import type { Trajectory } from '../../../../domain/trajectory/trajectory.ts';
import { momentAt, running } from '../growth/running.ts';

/** A school year at whose end a contract ends, so that its last visit has to come before school week 38. */
export const endingContract: Trajectory = {
  ...running,
  options: { ...running.options, contractEnd: '2027-07-31' },
  moments: [...running.moments, momentAt('directiebezoek', 38, '2027-06-09T06:30:00Z', 'scheduled')],
};
