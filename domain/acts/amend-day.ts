import { isDay } from '../forms/values.ts';
import { ok, refuse } from '../result.ts';
import type { Decide } from './decision.ts';

/**
 * A day that a trajectory was started with, said or said anew while it goes on: what hangs on it (the weeks that must be
 * in time for the end of a contract) follows. Empty: there is none any more. Only days that the template lets amend.
 */
export const amendDay: Decide<'amendDay'> = ({ option, day }, { trajectory, situation }) => {
  const found = situation.template.options.find(({ id }) => id === option);
  if (found?.kind !== 'day' || !found.amendable) return refuse('invalid', undefined, 'option');
  if (day !== '' && !isDay(day)) return refuse('invalid', undefined, 'day');
  if (day !== '' && day <= trajectory.startsOn) return refuse('endBeforeBegin', undefined, 'day');
  if ((trajectory.options[option] ?? '') === day) return ok(trajectory);
  return ok({ ...trajectory, options: { ...trajectory.options, [option]: day } });
};
