import { isDay, isFarOff } from '../forms/values.ts';
import { ok, type Refusal, refuse } from '../result.ts';
import { standsFor } from '../schedule/rounds.ts';
import { expand, stepOf } from '../template/expand.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Decide } from './decision.ts';
import type { Situation } from './situation.ts';

/**
 * A day that a trajectory was started with, said or said anew while it goes on: what hangs on it (the weeks that must be
 * in time for the end of a contract) follows. Empty: there is none any more. Only days that the template lets amend.
 */
export const amendDay: Decide<'amendDay'> = ({ option, day }, { trajectory, situation }) => {
  const found = situation.template.options.find(({ id }) => id === option);
  if (found?.kind !== 'day' || !found.amendable) return refuse('invalid', undefined, 'option');
  if (day !== '' && !isDay(day)) return refuse('invalid', undefined, 'day');
  const [wrong] = day === '' ? [] : checkLastDay(day, trajectory.startsOn, 'day');
  if (wrong) return { ok: false, refusals: [wrong] };
  if ((trajectory.options[option] ?? '') === day) return ok(trajectory);
  return ok(withWhatFits({ ...trajectory, options: { ...trajectory.options, [option]: day } }, situation));
};

/** A last day lies behind the first, and not so far that its year will be a slip of the pen; both `YYYY-MM-DD`. */
export function checkLastDay(day: string, startsOn: string, field: string): Refusal[] {
  if (day <= startsOn) return [{ code: 'endBeforeBegin', field }];
  return isFarOff(day, startsOn) ? [{ code: 'farOff', params: { date: day }, field }] : [];
}

/** What was left out because it would have come too late stands in it again when it no longer does. */
function withWhatFits(trajectory: Trajectory, { template, calendar }: Situation): Trajectory {
  const { options, participants, moments } = trajectory;
  const missing = expand(template, options, participants, standsFor(trajectory, calendar)).filter(
    (one) =>
      stepOf(template, one, options).opensAfter !== undefined && !moments.some(({ id }) => id === one.id),
  );
  return missing.length === 0 ? trajectory : { ...trajectory, moments: [...moments, ...missing] };
}
