import type { PlannedMoment } from '../acts/act.ts';
import { reshaped } from '../acts/reshape.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';

/**
 * A trajectory with its moments as the coach tries them: of the kind, duration and place that she wishes. What stands
 * already stays what it is, and so does what cannot become that: confirming says why.
 */
export function asWished(
  trajectory: Trajectory,
  wishes: readonly PlannedMoment[],
  template: Template,
): Trajectory {
  const wish = new Map(wishes.map((one) => [one.moment, one]));
  const moments = trajectory.moments.map((moment): Moment => {
    const wanted = wish.get(moment.id);
    if (!wanted || moment.state !== 'proposed') return moment;
    const shape = reshaped(moment, wanted, { trajectory, template });
    return shape.ok ? { ...moment, ...shape.value } : moment;
  });
  return { ...trajectory, moments };
}
