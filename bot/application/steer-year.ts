import type { Viewer } from '../../domain/access/viewer.ts';
import { confirmingOf } from '../../domain/board-year/confirming.ts';
import type { Booking } from '../../domain/board-year/plan.ts';
import { staysWith } from '../../domain/board-year/scope.ts';
import type { YearView } from '../../domain/board-year/view.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { KeptYearPlan } from './ports/year-plans.ts';
import { entriesOf, presentYear, type ViewYearPorts } from './steps/present-year.ts';
import { type YearScope, yearScope } from './steps/year-scope.ts';

/**
 * `stop` planning, with the best so far · `choose` the plan beside the plan of the year in its place · `drop` it ·
 * `confirm` a plan, or go on with that · `pause` confirming.
 */
export type Steering = 'stop' | 'choose' | 'drop' | 'confirm' | 'pause';

/** What a coordinator does with a plan. Confirming itself goes on by itself, and stops when it is asked to. */
export async function steerYear(
  ports: ViewYearPorts,
  viewer: Viewer,
  year: string | undefined,
  id: string,
  steering: Steering,
): Promise<Result<YearView>> {
  const scope = await yearScope(ports, viewer, year);
  const plan = scope && (await ports.yearPlans.of(scope.year)).find(({ entry }) => entry.id === id);
  if (!scope || !plan) return refuse('notFound');
  const done = await perform(ports, viewer, scope, plan, steering);
  return done ? ok(await presentYear(ports, viewer, scope)) : refuse('notAllowed');
}

async function perform(
  ports: ViewYearPorts,
  viewer: Viewer,
  scope: YearScope,
  plan: KeptYearPlan,
  steering: Steering,
): Promise<boolean> {
  const { id } = plan.entry;
  switch (steering) {
    case 'stop':
      return ports.yearPlans.turn(id, ['planning'], 'ready');
    case 'pause':
      return ports.yearPlans.turn(id, ['confirming'], 'paused');
    case 'choose':
      return ports.yearPlans.choose(id);
    case 'drop':
      return ports.yearPlans.drop(id);
    case 'confirm':
      return confirm(ports, viewer, scope, plan);
  }
}

async function confirm(
  ports: ViewYearPorts,
  viewer: Viewer,
  scope: YearScope,
  plan: KeptYearPlan,
): Promise<boolean> {
  if (plan.role !== 'base' || (plan.state !== 'ready' && plan.state !== 'paused')) return false;
  const booking = plan.booking ?? (await bookingOf(ports, viewer, scope, plan));
  if (booking.trajectories.length === 0) return false;
  const states = await entriesOf(ports, { ...plan, booking });
  const { trajectories } = booking;
  const { done } = confirmingOf({ trajectories, states, refusedAtOnce: plan.refused });
  return ports.yearPlans.book(plan.entry.id, booking, done);
}

/** What is hers to book of it. Calendars are looked at once more before anything is kept. */
async function bookingOf(
  ports: ViewYearPorts,
  viewer: Viewer,
  scope: YearScope,
  { entry }: KeptYearPlan,
): Promise<Booking> {
  const places = (await ports.yearPlans.result(entry.id))?.places ?? {};
  const trajectories = scope.standings
    .filter((one) => staysWith(one, viewer, scope.coordinators) === undefined)
    .map(({ trajectory }) => trajectory.id)
    .filter((id) => places[id] !== undefined && !entry.supposed.includes(id));
  return { by: viewer.person, trajectories, isChecked: false, clashing: {} };
}
