import type { Viewer } from '../../../domain/access/viewer.ts';
import { basisOf } from '../../../domain/board-year/basis.ts';
import type { YearPlanEntry, YearPlanRole } from '../../../domain/board-year/plan.ts';
import type { YearQuestion } from '../../../domain/board-year/question.ts';
import { supposed, supposing, type Variant } from '../../../domain/board-year/variant.ts';
import type { Participant } from '../../../domain/trajectory/participant.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { Digest } from '../ports/digest.ts';
import type { Log } from '../ports/log.ts';
import type { YearPlanner, YearPlans } from '../ports/year-plans.ts';
import { questionOf, withCalendars } from './year-question.ts';
import type { YearScope } from './year-scope.ts';

export interface BeginYearPorts {
  readonly calendar: Pick<Calendar, 'availability'>;
  readonly yearPlans: Pick<YearPlans, 'add' | 'keep' | 'turn'>;
  readonly yearPlanner: YearPlanner;
  readonly digest: Digest;
  readonly log: Log;
}

/** A plan that is to be made. */
export interface YearPlanOrder {
  readonly id: string;
  readonly role: YearPlanRole;
  readonly variant: Variant;
  readonly seed: number;
  /** None: what may stay stays, and only what cannot gets another place. */
  readonly steps: number;
  /** Where a plan of before has things: as little as possible moves. */
  readonly stood: YearQuestion['stood'];
}

/**
 * Begins to plan a year. Nobody waits for it: calendars are read and a thread plans while everything else goes on, and
 * the best so far is kept. False when what it supposes is not there. Nothing begins, and nothing is wrong, when this plan
 * was asked for before, or while one in its role is being confirmed.
 */
export async function beginYear(
  ports: BeginYearPorts,
  viewer: Viewer,
  scope: YearScope,
  { id, role, variant, seed, steps, stood }: YearPlanOrder,
): Promise<boolean> {
  const plain = questionOf(scope, stood);
  const coaches = coachesOf(scope);
  const question = supposing(variant, plain, coaches);
  if (!question) return false;
  const entry: YearPlanEntry = {
    ...{ id, year: scope.year, by: viewer.person, at: plain.now, variant, seed, steps },
    basis: ports.digest(basisOf(plain)),
    supposed: supposed(variant, plain, question),
  };
  if (!(await ports.yearPlans.add(entry, role))) return true;
  const read = async () => {
    const known = await withCalendars(ports, viewer, scope, plain, (spent) =>
      ports.yearPlans.keep(id, { phase: 'reading', spent, placed: 0, moments: 0 }),
    );
    const asked = known && supposing(variant, known, coaches);
    if (asked) plan(ports, entry, asked);
  };
  read().catch((error: unknown) => giveUp(ports, id, error));
  return true;
}

/** Lets a thread plan, and keeps what it finds as long as somebody waits for it. */
function plan(ports: BeginYearPorts, { id, seed, steps }: YearPlanEntry, question: YearQuestion): void {
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
      failed: (error) => giveUp(ports, id, error),
    },
  );
}

async function giveUp(ports: BeginYearPorts, id: string, error: unknown): Promise<void> {
  ports.log.error('year.failed', error, { plan: id });
  const failed = { phase: 'failed', spent: 0, placed: 0, moments: 0 } as const;
  await ports.yearPlans.keep(id, failed).catch(() => undefined);
  // Where that cannot be kept either, the silence of its thread says it.
  await ports.yearPlans.turn(id, ['planning'], 'ready').catch(() => undefined);
}

function coachesOf({ colleagues }: YearScope): readonly Participant[] {
  return colleagues
    .filter((one) => one.coach)
    .map(({ person, name, mail, external }) => ({ person, name, mail, external, role: 'coach' }));
}
