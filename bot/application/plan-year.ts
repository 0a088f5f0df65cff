import type { Viewer } from '../../domain/access/viewer.ts';
import { STEPS } from '../../domain/board-year/plan.ts';
import type { Variant } from '../../domain/board-year/variant.ts';
import type { YearView } from '../../domain/board-year/view.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { type BeginYearPorts, beginYear } from './steps/begin-year.ts';
import { presentYear, type ViewYearPorts } from './steps/present-year.ts';
import { yearScope } from './steps/year-scope.ts';

/** What is asked of the planner. `seed`: another one tries another way. */
export interface PlanYearRequest {
  readonly year?: string;
  readonly variant: Variant;
  readonly seed: number;
}

/**
 * Begins to plan a board's year, from where the plan that there is has things. What supposes that something were
 * otherwise stands beside the plan of the year. `key` is the sender's own for this one click.
 */
export async function planYear(
  ports: ViewYearPorts & BeginYearPorts,
  viewer: Viewer,
  key: string,
  { year, variant, seed }: PlanYearRequest,
): Promise<Result<YearView>> {
  const scope = await yearScope(ports, viewer, year);
  if (!scope) return refuse('notFound');
  const kept = await ports.yearPlans.of(scope.year);
  const base = kept.find(({ role }) => role === 'base');
  if (base?.state === 'confirming' || scope.standings.length === 0) return refuse('notAllowed');
  const order = {
    id: ports.digest(`${viewer.person}:${key}`).slice(0, 20),
    role: variant.kind === 'asIs' ? ('base' as const) : ('whatIf' as const),
    stood: base ? ((await ports.yearPlans.result(base.entry.id))?.places ?? {}) : {},
    ...{ variant, seed, steps: STEPS },
  };
  if (!(await beginYear(ports, viewer, scope, order))) return refuse('notFound', undefined, 'variant');
  return ok(await presentYear(ports, viewer, scope));
}
