import type { YearResult } from '../../domain/board-year/answer.ts';
import { bookingEntry, bookingOf, clashesIn } from '../../domain/board-year/booking.ts';
import { confirmingOf, isConfirmed, nextToKeep } from '../../domain/board-year/confirming.ts';
import type { Booking } from '../../domain/board-year/plan.ts';
import type { Calendar } from './ports/calendar.ts';
import type { Intake } from './ports/intake.ts';
import type { Jobs } from './ports/jobs.ts';
import type { KeptYearPlan, YearPlans } from './ports/year-plans.ts';
import { freshest } from './steps/freshest.ts';
import { keepForAnother } from './steps/keep-for-another.ts';
import { entriesOf } from './steps/present-year.ts';
import { scopeOf } from './steps/scope-of.ts';
import { questionOf, withCalendars } from './steps/year-question.ts';
import type { YearScopePorts } from './steps/year-scope.ts';

export type BookYearPorts = YearScopePorts & {
  readonly yearPlans: YearPlans;
  readonly calendar: Pick<Calendar, 'availability'>;
  readonly intake: Pick<Intake, 'statesOf' | 'add' | 'waiting'>;
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
  if (!booking.isChecked) return check(ports, plan, booking);
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

/** What came into a calendar since the plan was made is left out of it, and waits for another plan. */
async function check(ports: BookYearPorts, { entry }: KeptYearPlan, booking: Booking): Promise<void> {
  const asked = await scopeOf(ports, booking.by, entry.year);
  const places = (await ports.yearPlans.result(entry.id))?.places ?? {};
  const question =
    asked && (await withCalendars(ports, asked.viewer, asked.scope, questionOf(asked.scope, {})));
  const clashing = question ? clashesIn(question, places) : {};
  await ports.yearPlans.check(entry.id, { ...booking, isChecked: true, clashing });
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
