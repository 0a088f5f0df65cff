import type { Viewer } from '../../../domain/access/viewer.ts';
import { basisOf } from '../../../domain/board-year/basis.ts';
import { bookingEntry } from '../../../domain/board-year/booking.ts';
import { confirmingOf, type EntryState } from '../../../domain/board-year/confirming.ts';
import { openMoments, staysWith } from '../../../domain/board-year/scope.ts';
import { namedIn } from '../../../domain/board-year/trajectories.ts';
import type { Unplaced } from '../../../domain/board-year/unplaced.ts';
import { freeDaysOf } from '../../../domain/board-year/variant.ts';
import type {
  ConfirmingView,
  Named,
  UnplacedView,
  YearPlanStatus,
  YearPlanView,
  YearView,
} from '../../../domain/board-year/view.ts';
import { schoolWeekAt } from '../../../domain/calendar/school-week-at.ts';
import { schoolWeeks } from '../../../domain/calendar/school-weeks.ts';
import type { Digest } from '../ports/digest.ts';
import type { Intake } from '../ports/intake.ts';
import type { KeptYearPlan, YearPlans } from '../ports/year-plans.ts';
import { questionOf } from './year-question.ts';
import type { YearScope, YearScopePorts } from './year-scope.ts';

export interface PresentYearPorts {
  readonly yearPlans: YearPlans;
  readonly intake: Pick<Intake, 'statesOf'>;
  readonly digest: Digest;
}

/** What the use cases of a board's year read with. */
export type ViewYearPorts = YearScopePorts &
  PresentYearPorts & { readonly intake: PresentYearPorts['intake'] & YearScopePorts['intake'] };

/** More moments without a place than anybody reads. */
const SHOWN = 100;
/** A thread that was silent for so long went with its server (real milliseconds). */
const SILENT_MS = 60_000;

/** The page of a year as it stands. */
export async function presentYear(
  ports: PresentYearPorts,
  viewer: Viewer,
  scope: YearScope,
): Promise<YearView> {
  const kept = await ports.yearPlans.of(scope.year);
  const basis = ports.digest(basisOf(questionOf(scope, {})));
  const plans = await Promise.all(kept.map((one) => planView(ports, viewer, scope, one, basis)));
  return {
    year: scope.year,
    years: scope.years,
    now: scope.now.toString(),
    toPlan: {
      trajectories: scope.standings.length,
      moments: scope.standings.reduce((sum, one) => sum + openMoments(one).length, 0),
    },
    schoolWeeks: weekNumbers(scope),
    plans,
    coaches: scope.colleagues
      .filter((one) => one.coach)
      .map(({ person, name, roster }) => ({ person, name, daysOff: freeDaysOf(roster) }))
      .sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  };
}

/** What changes while one looks at it. */
export async function statusOf(
  ports: Pick<PresentYearPorts, 'intake'>,
  scope: Pick<YearScope, 'standings' | 'schools' | 'all'>,
  { entry, role, state, version, progress, silentMs, booking, refused, run }: KeptYearPlan,
): Promise<YearPlanStatus> {
  const isDead = state === 'planning' && silentMs > SILENT_MS;
  const status = { id: entry.id, role, state: isDead ? 'ready' : state, version } as const;
  if (!booking) {
    if (status.state === 'planning') return { ...status, progress };
    return isDead || progress.phase === 'failed' ? { ...status, failed: true } : status;
  }
  const states = await entriesOf(ports, { entry, booking });
  const { trajectories } = booking;
  const so = confirmingOf({ trajectories, states, refusedAtOnce: refused, ...(run ? { run } : {}) });
  const confirming: ConfirmingView = {
    ...{ total: so.total, done: so.done, underWay: so.underWay, isChecked: booking.isChecked },
    ...(so.secondsLeft === undefined ? {} : { secondsLeft: so.secondsLeft }),
    refused: Object.entries(so.refused).flatMap(([id, code]) => {
      const named = nameOf(scope, id);
      return named ? [{ ...named, code }] : [];
    }),
    clashing: Object.values(booking.clashing).flat().length,
  };
  return { ...status, confirming };
}

/** Where the intake has what was to be kept of a plan, by trajectory. */
export async function entriesOf(
  { intake }: Pick<PresentYearPorts, 'intake'>,
  { entry, booking }: Pick<KeptYearPlan, 'entry' | 'booking'>,
): Promise<ReadonlyMap<string, EntryState>> {
  const ids = new Map(booking?.trajectories.map((one) => [bookingEntry(entry.id, one, booking.by), one]));
  const states = await intake.statesOf([...ids.keys()]);
  return new Map([...states].map(([id, state]) => [ids.get(id)!, state]));
}

async function planView(
  ports: PresentYearPorts,
  viewer: Viewer,
  scope: YearScope,
  kept: KeptYearPlan,
  basis: string,
): Promise<YearPlanView> {
  const { entry } = kept;
  const [status, result] = await Promise.all([
    statusOf(ports, scope, kept),
    ports.yearPlans.result(entry.id),
  ]);
  const mine = new Set(scope.standings.map(({ trajectory }) => trajectory.id));
  const unplaced = (result?.unplaced ?? []).filter((one) => mine.has(one.trajectory));
  const stays = scope.standings.filter((one) => staysWith(one, viewer, scope.coordinators) !== undefined);
  return {
    ...status,
    variant: entry.variant,
    at: entry.at,
    isStale: kept.booking === undefined && entry.basis !== basis,
    ...(result ? { figures: result.figures } : {}),
    coaches: result?.coaches ?? [],
    unplaced: unplaced.slice(0, SHOWN).map((one) => inItsWeeks(one, scope)),
    moreUnplaced: Math.max(0, unplaced.length - SHOWN),
    unknown: result?.unknown ?? [],
    supposed: entry.supposed.flatMap((id) => nameOf(scope, id) ?? []),
    staysWithCoach: stays.flatMap(({ trajectory }) => nameOf(scope, trajectory.id) ?? []),
  };
}

function inItsWeeks(one: Unplaced, { schools }: Pick<YearScope, 'schools'>): UnplacedView {
  const calendar = schools.find(({ id }) => id === one.schoolId)?.calendar;
  const from = calendar && schoolWeekAt(one.from, calendar);
  const until = calendar && schoolWeekAt(one.until, calendar);
  return { ...one, weeks: { ...(from ? { from } : {}), ...(until ? { until } : {}) } };
}

/** Of what the coordinator may know of now; what was planned before may have become another's business. */
function nameOf(
  { standings, all, schools }: Pick<YearScope, 'standings' | 'all' | 'schools'>,
  id: string,
): Named | undefined {
  const standing = [...standings, ...all.filter(({ template }) => !template.discreet)].find(
    ({ trajectory }) => trajectory.id === id,
  );
  if (!standing?.trajectory.discussed) return undefined;
  const { trajectory, teacher, school } = namedIn(
    standing,
    new Map(schools.map((one) => [one.id, one.name])),
  );
  return { trajectory, teacher, school };
}

/** As the school counts at which most of them are. */
function weekNumbers({ standings, schools, year }: YearScope): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { trajectory } of standings)
    counts.set(trajectory.schoolId, (counts.get(trajectory.schoolId) ?? 0) + 1);
  const [most] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0] ?? [];
  const school = schools.find(({ id }) => id === (most ?? schools[0]?.id));
  if (!school) return {};
  return Object.fromEntries(
    schoolWeeks(school.calendar, year).map(({ monday, number }) => [monday.toString(), number]),
  );
}
