import type { Refusal } from '../result.ts';
import { type Check, checkText, cleaned, isRecord, nothing, wrong } from './check.ts';
import { clean } from './clean.ts';
import type { ProgrammeLine } from './form.ts';

const choices = ['asPlanned', 'leaveOut', 'change', 'extra'] as const;

/** The shortest and the longest that an activity can be made, in minutes. */
export const MINUTES = { min: 5, max: 240 } as const;
const MAX_WEEK = 99;

/**
 * One line, cleaned: what says nothing is no line, and a change that changes nothing is none. Whether the programme has
 * such an activity is for who knows the trajectory (tailoring/check.ts).
 */
export function checkProgrammeLine(line: unknown, path: string, max: number): Check<ProgrammeLine> {
  if (!isRecord(line)) return wrong(path);
  const { step, round, week, minutes } = line;
  const given = choices.find((one) => one === line.choice);
  if (!given || typeof step !== 'string' || step.length > 40 || !isRound(round)) return wrong(path);
  const refusals: Refusal[] = [];
  const reason = checkText(cleaned(line.reason, clean), max, `${path}.reason`);
  refusals.push(...reason.refusals);
  const movable = given === 'change';
  if (week !== undefined && !isWeek(week)) refusals.push({ code: 'invalid', field: `${path}.week` });
  if (minutes !== undefined && !isDuration(minutes)) {
    refusals.push({ code: 'outsideRange', params: { ...MINUTES }, field: `${path}.minutes` });
  }
  const changes = {
    ...(movable && isWeek(week) && week !== round ? { week } : {}),
    ...((movable || given === 'extra') && isDuration(minutes) ? { minutes } : {}),
  };
  const choice = movable && Object.keys(changes).length === 0 ? 'asPlanned' : given;
  if (choice === 'asPlanned' && reason.value === undefined && refusals.length === 0) return nothing;
  return { value: { step, round, choice, ...changes, reason: reason.value ?? '' }, refusals };
}

/** A week, a month, or the number that what was asked for goes by, which counts nothing and can be large. */
function isRound(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

function isWeek(value: unknown): value is number {
  return isRound(value) && value <= MAX_WEEK;
}

function isDuration(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= MINUTES.min && (value as number) <= MINUTES.max;
}
