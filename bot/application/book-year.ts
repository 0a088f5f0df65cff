import type { YearResult } from '../../domain/board-year/answer.ts';
import { bookingEntry, bookingOf } from '../../domain/board-year/booking.ts';
import { confirmingOf, isConfirmed, nextToKeep } from '../../domain/board-year/confirming.ts';
import type { Intake, Jobs, KeptYearPlan, YearPlans } from './ports.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { keepForAnother } from './steps/keep-for-another.ts';
import { entriesOf } from './steps/present-year.ts';

export type BookYearPorts = FreshestPorts & {
  readonly yearPlans: YearPlans;
  readonly intake: Pick<Intake, 'statesOf' | 'add'>;
  readonly jobs: Jobs;
};

/**
 * Goes on with every plan that is being confirmed: keeps the next few trajectories by the ordinary act, each with its
 * own entry in the intake, and lets settling bring them into the calendars. What is done is read from the intake, so
 * that it can be cut off anywhere and gone on with: nothing is kept twice. Returns whether more is to come.
 */
export async function bookYear(ports: BookYearPorts): Promise<boolean> {
  const plans = await ports.yearPlans.confirming();
  for (const plan of plans) await goOn(ports, plan);
  return plans.length > 0;
}

async function goOn(ports: BookYearPorts, plan: KeptYearPlan): Promise<void> {
  const { entry, booking, refused } = plan;
  if (!booking) return;
  const states = await entriesOf(ports, plan);
  const so = { trajectories: booking.trajectories, states, refusedAtOnce: refused };
  const next = nextToKeep(so);
  if (next.length > 0) {
    const places = (await ports.yearPlans.result(entry.id))?.places ?? {};
    for (const id of next) await keep(ports, plan, id, places);
  } else if (isConfirmed(confirmingOf(so))) {
    await ports.yearPlans.turn(entry.id, ['confirming'], 'confirmed');
  }
}

async function keep(
  ports: BookYearPorts,
  { entry, booking }: KeptYearPlan,
  id: string,
  places: YearResult['places'],
): Promise<void> {
  const trajectory = await freshest(ports, id);
  const act = trajectory && bookingOf(trajectory, places[id] ?? {}, booking?.clashing[id] ?? []);
  const by = booking?.by ?? entry.by;
  const refused =
    trajectory && act
      ? await keepForAnother(ports, trajectory, act, by, bookingEntry(entry.id, id, by))
      : 'changedMeanwhile';
  if (refused) await ports.yearPlans.refuse(entry.id, id, refused);
}
