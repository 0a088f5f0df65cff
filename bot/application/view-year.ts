import type { Viewer } from '../../domain/access/viewer.ts';
import { type YearQuery, yearTrajectories } from '../../domain/board-year/trajectories.ts';
import type { YearStatus, YearTrajectories, YearView } from '../../domain/board-year/view.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { presentYear, statusOf, type ViewYearPorts } from './steps/present-year.ts';
import { yearScope } from './steps/year-scope.ts';

/** The page of a board's year, for its coordinator; to all others there is none. */
export async function viewYear(
  ports: ViewYearPorts,
  viewer: Viewer,
  year: string | undefined,
): Promise<Result<YearView>> {
  const scope = await yearScope(ports, viewer, year);
  return scope ? ok(await presentYear(ports, viewer, scope)) : refuse('notFound');
}

/** How far planning and confirming are: asked every second while one looks. */
export async function viewYearStatus(
  ports: ViewYearPorts,
  viewer: Viewer,
  year: string | undefined,
): Promise<Result<YearStatus>> {
  const scope = await yearScope(ports, viewer, year);
  if (!scope) return refuse('notFound');
  const kept = await ports.yearPlans.of(scope.year);
  return ok({ plans: await Promise.all(kept.map((one) => statusOf(ports, scope, one))) });
}

/** A stretch of the trajectories of a year, with where a plan puts their moments. */
export async function findYearTrajectories(
  ports: ViewYearPorts,
  viewer: Viewer,
  year: string | undefined,
  plan: string,
  query: YearQuery,
): Promise<Result<YearTrajectories>> {
  const scope = await yearScope(ports, viewer, year);
  if (!scope) return refuse('notFound');
  const kept = (await ports.yearPlans.of(scope.year)).some(({ entry }) => entry.id === plan);
  const result = kept ? await ports.yearPlans.result(plan) : undefined;
  const schools = new Map(scope.schools.map((one) => [one.id, one.name]));
  const calendars = new Map(scope.schools.map((one) => [one.id, one.calendar]));
  return ok(yearTrajectories(scope.standings, result?.places, schools, calendars, query));
}
