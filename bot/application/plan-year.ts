import type { Viewer } from '../../domain/access/viewer.ts';
import { basisOf } from '../../domain/board-year/basis.ts';
import { STEPS, type YearPlanEntry, type YearPlanRole } from '../../domain/board-year/plan.ts';
import type { YearQuestion } from '../../domain/board-year/question.ts';
import { supposed, supposing, type Variant } from '../../domain/board-year/variant.ts';
import type { YearView } from '../../domain/board-year/view.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { Participant } from '../../domain/trajectory/participant.ts';
import type { Calendar, Log, YearPlanner } from './ports.ts';
import { presentYear, type ViewYearPorts } from './steps/present-year.ts';
import { questionOf, withCalendars } from './steps/year-question.ts';
import { type YearScope, yearScope } from './steps/year-scope.ts';

export type PlanYearPorts = ViewYearPorts & {
  readonly calendar: Pick<Calendar, 'availability'>;
  readonly yearPlanner: YearPlanner;
  readonly log: Log;
};

/** What is asked of the planner. `seed`: another one tries another way. */
export interface PlanYearRequest {
  readonly year?: string;
  readonly variant: Variant;
  readonly seed: number;
}

/** Who waits for a year to be planned does not wait for this: it goes on in a thread of its own. */
const ROLE: Readonly<Record<'asIs' | 'other', YearPlanRole>> = { asIs: 'base', other: 'whatIf' };

/**
 * Begins to plan a board's year, from where the plan that there is has things: as little as possible moves. The best
 * plan so far is kept while it goes on, so that nothing hangs on the page being open. What supposes something else
 * stands beside the plan of the year.
 */
export async function planYear(
  ports: PlanYearPorts,
  viewer: Viewer,
  key: string,
  { year, variant, seed }: PlanYearRequest,
): Promise<Result<YearView>> {
  const scope = await yearScope(ports, viewer, year);
  if (!scope) return refuse('notFound');
  const kept = await ports.yearPlans.of(scope.year);
  const base = kept.find(({ role }) => role === 'base');
  if (base?.state === 'confirming' || scope.standings.length === 0) return refuse('notAllowed');
  const stood = base ? ((await ports.yearPlans.result(base.entry.id))?.places ?? {}) : {};
  const plain = await withCalendars(ports, viewer, scope, questionOf(scope, stood));
  const question = supposing(variant, plain, coachesOf(scope));
  if (!question) return refuse('notFound', undefined, 'variant');
  const entry: YearPlanEntry = {
    id: ports.digest(`${viewer.person}:${key}`).slice(0, 20),
    year: scope.year,
    by: viewer.person,
    at: question.now,
    ...{ variant, seed, steps: STEPS },
    basis: ports.digest(basisOf(plain)),
    supposed: supposed(variant, plain, question),
    unknown: namesOf(scope, plain),
  };
  const isNew = await ports.yearPlans.add(entry, ROLE[variant.kind === 'asIs' ? 'asIs' : 'other']);
  if (isNew) begin(ports, entry, question);
  return ok(await presentYear(ports, viewer, scope));
}

/** Lets a thread plan, and keeps what it finds as long as somebody waits for it. */
function begin(ports: PlanYearPorts, { id, seed, steps }: YearPlanEntry, question: YearQuestion): void {
  let keeping: Promise<unknown> = Promise.resolve();
  const planning = ports.yearPlanner.plan(
    question,
    { seed, steps },
    {
      seen(progress, result) {
        keeping = keeping
          .then(() => ports.yearPlans.keep(id, progress, result))
          .then((isWanted) => {
            if (!isWanted) planning.stop();
          })
          // The next report comes soon, and brings what this one had.
          .catch((error: unknown) => ports.log.error('year.notKept', error, { plan: id }));
      },
      async made(result) {
        await keeping;
        const { placed, moments } = result.figures;
        await ports.yearPlans.keep(id, { phase: 'cheaper', spent: 1, placed, moments }, result);
        await ports.yearPlans.turn(id, ['planning'], 'ready');
      },
      async failed(error) {
        ports.log.error('year.failed', error, { plan: id });
        // Where that cannot be kept either, the silence of its thread says it.
        await ports.yearPlans.turn(id, ['planning'], 'ready').catch(() => undefined);
      },
    },
  );
}

function coachesOf({ colleagues }: YearScope): readonly Participant[] {
  return colleagues
    .filter((one) => one.coach)
    .map(({ person, name, mail, external }) => ({ person, name, mail, external, role: 'coach' }));
}

function namesOf({ standings }: YearScope, { unknown }: YearQuestion): readonly string[] {
  const people = new Map(
    standings.flatMap(({ trajectory, template }) =>
      trajectory.participants
        .filter(({ role }) => template.steps.some((step) => step.attendees.some((one) => one.role === role)))
        .map(({ person, name }) => [person, name]),
    ),
  );
  return unknown.flatMap((person) => people.get(person) ?? []).sort((a, b) => a.localeCompare(b, 'nl'));
}
