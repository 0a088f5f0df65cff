import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../domain/access/roles.ts';
import { yearsToPlan } from '../../domain/board-year/scope.ts';
import type { KeptYearPlan } from './ports/year-plans.ts';
import { type BeginYearPorts, beginYear } from './steps/begin-year.ts';
import type { ViewYearPorts } from './steps/present-year.ts';
import { scopeOf } from './steps/scope-of.ts';

/**
 * Plans anew every plan of a year whose calendars were read on an earlier day, so that who looks at it in the morning
 * looks at today's: what may stay stays, and only what cannot, or had no place, gets another. What is on its way into
 * the calendars is left alone, and plans of years that are over go. Returns how many.
 */
export async function refreshYears(ports: ViewYearPorts & BeginYearPorts): Promise<number> {
  const today = dayOf(Temporal.Instant.fromEpochMilliseconds(ports.clock.now()));
  const years = yearsToPlan(Temporal.PlainDate.from(today));
  await ports.yearPlans.keepOnly(years);
  const plans = (await Promise.all(years.map((year) => ports.yearPlans.of(year)))).flat();
  const old = plans.filter(
    ({ role, state, entry }) => role === 'base' && state === 'ready' && dayOf(entry.at) < today,
  );
  for (const plan of old) await refresh(ports, plan, today);
  return old.length;
}

async function refresh(
  ports: ViewYearPorts & BeginYearPorts,
  { entry }: KeptYearPlan,
  today: string,
): Promise<void> {
  const asked = await scopeOf(ports, entry.by, entry.year);
  if (!asked || asked.scope.standings.length === 0) return;
  const { variant, seed } = entry;
  const stood = (await ports.yearPlans.result(entry.id))?.places ?? {};
  const id = ports.digest(`${entry.id}:${today}`).slice(0, 20);
  await beginYear(ports, asked.viewer, asked.scope, { id, role: 'base', variant, seed, steps: 0, stood });
}
