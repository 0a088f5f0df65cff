import type { Moment } from '../trajectory/moment.ts';
import { type Order, outOfOrder } from '../trajectory/order.ts';
import { isOpen } from '../trajectory/to-plan.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { rearranged } from './change.ts';
import { checkStart } from './check-start.ts';
import type { Decision } from './decision.ts';

export function orderIn({ trajectory, situation }: Decision): Order {
  return { template: situation.template, options: trajectory.options };
}

/** Whether a moment has been asked of people, or took place: what others have to keep clear of. */
export function isFirm(moment: Moment): boolean {
  return moment.state === 'scheduled' || moment.state === 'held';
}

/**
 * Whether people are asked for a moment as soon as it has a date: behind the match gate all, before it its talk, and
 * nothing whose step waits until another was held.
 */
export function isBooked(moment: Moment, { trajectory, situation }: Decision): boolean {
  const { template } = situation;
  const isIn = trajectory.stage === 'running' || moment.step === template.matchStep;
  return isIn && isOpen(moment, trajectory, template);
}

/**
 * Every proposed moment that still can be where it was proposed is scheduled; one whose time has passed, or that
 * would now break the order, loses its date and waits for another.
 */
export function scheduleProposed(trajectory: Trajectory, decision: Decision): Trajectory {
  const order = orderIn(decision);
  const moments = trajectory.moments.reduce<readonly Moment[]>((settled, moment) => {
    if (moment.state !== 'proposed' || moment.start === undefined) return settled;
    if (!isBooked(moment, { ...decision, trajectory })) return settled;
    const scheduled = rearranged(moment, { state: 'scheduled' });
    const fits =
      checkStart(moment, moment.start, decision, '').length === 0 &&
      !outOfOrder(scheduled, settled.filter(isFirm), order);
    const next = fits ? scheduled : rearranged(moment, { start: undefined });
    return settled.map((each) => (each.id === moment.id ? next : each));
  }, trajectory.moments);
  return { ...trajectory, moments };
}

/** Everything that is only proposed goes back to having no date. Nobody is told: nobody was asked. */
export function withoutDates(trajectory: Trajectory): Trajectory {
  const moments = trajectory.moments.map((moment) =>
    moment.state === 'proposed' && (moment.start !== undefined || moment.pinned)
      ? { ...rearranged(moment, { start: undefined }), pinned: false }
      : moment,
  );
  return { ...trajectory, moments };
}
