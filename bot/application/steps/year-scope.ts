import { Temporal } from 'temporal-polyfill';
import { coordinates } from '../../../domain/access/coordinating.ts';
import { dayOf, type Standing } from '../../../domain/access/roles.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { inScope, yearsToPlan } from '../../../domain/board-year/scope.ts';
import type { SchoolYear } from '../../../domain/calendar/school-year.ts';
import { type Colleague, coordinatorsAmong, type School } from '../../../domain/school.ts';
import type { Settings } from '../../../domain/settings/settings.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Intake } from '../ports/intake.ts';
import type { Lists } from '../ports/lists.ts';
import type { ReadModel } from '../ports/read-model.ts';
import { type FreshestPorts, freshest } from './freshest.ts';
import { standingOf } from './standing.ts';

export type YearScopePorts = FreshestPorts & {
  readonly lists: Pick<Lists, 'read' | 'schools' | 'colleagues' | 'terms' | 'settings'>;
  readonly readModel: Pick<ReadModel, 'known' | 'putWhereAbsent' | 'all'>;
  readonly intake: Pick<Intake, 'waiting'>;
};

/** A school year of the board as its coordinator may plan it. */
export interface YearScope {
  readonly year: SchoolYear;
  readonly years: readonly SchoolYear[];
  /** Hers to plan: those with open moments. */
  readonly standings: readonly Standing[];
  /** All that there are, for the time that they take. What she may not know of is among them. */
  readonly all: readonly Standing[];
  readonly schools: readonly School[];
  readonly colleagues: readonly Colleague[];
  readonly coordinators: readonly PersonId[];
  readonly settings: Settings;
  readonly now: Temporal.Instant;
}

/** The year asked for, or the one that runs; undefined for whoever coordinates nothing, and for any other year. */
export async function yearScope(
  ports: YearScopePorts,
  viewer: Viewer,
  asked: string | undefined,
): Promise<YearScope | undefined> {
  const [schools, colleagues, settings] = await Promise.all([
    ports.lists.schools(),
    ports.lists.colleagues(),
    ports.lists.settings(),
  ]);
  const coordinators = coordinatorsAmong(colleagues);
  if (!coordinates(viewer, coordinators)) return undefined;
  const now = Temporal.Instant.fromEpochMilliseconds(ports.clock.now());
  const years = yearsToPlan(Temporal.PlainDate.from(dayOf(now)));
  const year = years.find((one) => one === (asked ?? years[0]));
  if (!year) return undefined;
  const all = await standingsOfBoard(ports);
  const standings = inScope(all, year, viewer, coordinators);
  return { year, years, standings, all, schools, colleagues, coordinators, settings, now };
}

/** All trajectories, each with what was asked since; only those few are read again. */
async function standingsOfBoard(ports: YearScopePorts): Promise<readonly Standing[]> {
  // In this order: what is settled in between is then in both.
  const waiting = await ports.intake.waiting();
  const fresh = new Map((await ports.readModel.all()).map((one) => [one.id, one]));
  for (const id of waiting) {
    const trajectory = await freshest(ports, id);
    if (trajectory) fresh.set(id, trajectory);
  }
  return [...fresh.values()].map((one) => standingOf(ports.clock, one));
}
