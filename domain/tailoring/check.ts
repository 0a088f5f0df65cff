import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../access/roles.ts';
import type { Situation } from '../acts/situation.ts';
import type { SchoolCalendar } from '../calendar/school-calendar.ts';
import type { ProgrammeLine } from '../forms/form.ts';
import type { Refusal } from '../result.ts';
import { type ChoosableWeek, choosableWeeks } from '../schedule/programme-week.ts';
import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';
import { hasBegun } from '../trajectory/moments.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Activity, chosenActivities, ownActivities, possibleStep } from './activities.ts';
import { doneBy, keyOf } from './versions.ts';

/**
 * What stands in the way of lines, each beside its own (`activities.3.week`): an activity that the programme does not
 * have, a week that has no place or is over, one that has such an activity already, and what took place. What stood in
 * the lines that hold now is not asked again, and what an earlier version spoke of and is no longer there (a day that
 * nobody asks for any more, a month that became a holiday) needs no word.
 */
export function checkLines(
  lines: readonly ProgrammeLine[],
  held: readonly ProgrammeLine[],
  field: string,
  trajectory: Trajectory,
  { template, calendar, now, spokenOf }: LinesSituation,
): readonly Refusal[] {
  const own = ownActivities(trajectory, template, calendar);
  const known = new Set(chosenActivities(own, lines, template).map(keyed));
  const stood = new Map(held.map((line) => [keyOf(line), line]));
  const weeks = openWeeks(trajectory, calendar, now);
  const refusals = lines.flatMap((line, index): Refusal[] => {
    const at = `${field}.${index}`;
    const before = stood.get(keyOf(line));
    if (lines.findIndex((one) => keyOf(one) === keyOf(line)) !== index) {
      return [{ code: 'twice', field: `${at}.week` }];
    }
    if (!known.has(keyOf(line)) && line.choice !== 'extra' && spokenOf.has(keyOf(line))) return [];
    if (!known.has(keyOf(line)) || !fits(line, template, own)) return [{ code: 'invalid', field: at }];
    if (before ? doneBy(before) === doneBy(line) : line.choice === 'asPlanned') return [];
    const moment = momentOf(line, own, trajectory);
    if (moment && hasBegun(moment, now)) {
      const params = { minutes: moment.durationMin, ...(before?.week ? { week: before.week } : {}) };
      return [{ code: 'tookPlace', params, field: at }];
    }
    const week = line.choice === 'extra' ? line.round : line.week;
    return week === undefined || weeks.some((one) => one.week === week)
      ? []
      : [{ code: 'noSuchWeek', field: `${at}.week` }];
  });
  return refusals.length > 0 ? refusals : doubled(chosenActivities(own, lines, template), lines, field);
}

/** What lines are held against; `spokenOf` are the activities (`keyOf`) that some version had a line for. */
export interface LinesSituation extends Pick<Situation, 'template' | 'calendar' | 'now'> {
  readonly spokenOf: ReadonlySet<string>;
}

/** The weeks of the programme that are not over: those in which something can still be put. */
export function openWeeks(
  trajectory: Pick<Trajectory, 'startsOn' | 'options'>,
  calendar: SchoolCalendar,
  now: Temporal.Instant,
): readonly ChoosableWeek[] {
  const today = Temporal.PlainDate.from(dayOf(now));
  return choosableWeeks(trajectory, calendar).filter(
    ({ friday }) => Temporal.PlainDate.compare(friday, today) >= 0,
  );
}

function fits({ step, round, choice, week }: ProgrammeLine, template: Template, own: readonly Activity[]) {
  const { possible, timing } = possibleStep(step, template) ?? {};
  const isOwn = own.some((one) => one.step.id === step && one.round === round);
  if (choice === 'extra') return possible?.adds === true && !isOwn;
  return week === undefined || (timing?.kind === 'schoolWeek' && possible?.with === undefined);
}

/** Two of a kind in one week cannot be told apart, so neither is offered. */
function doubled(
  chosen: readonly Activity[],
  lines: readonly ProgrammeLine[],
  field: string,
): readonly Refusal[] {
  const standing = chosen.filter(({ leftOut }) => !leftOut);
  return lines.flatMap((line, index): Refusal[] => {
    if (line.choice !== 'extra' && line.week === undefined) return [];
    const week = line.week ?? line.round;
    const same = standing.filter((one) => one.step.id === line.step && one.week === week);
    return same.length > 1 ? [{ code: 'twice', field: `${field}.${index}.week` }] : [];
  });
}

function momentOf(
  line: ProgrammeLine,
  own: readonly Activity[],
  { moments }: Trajectory,
): Moment | undefined {
  const id = own.find((one) => keyed(one) === keyOf(line))?.moment;
  return moments.find((one) => one.id === id);
}

function keyed({ step, round }: Activity): string {
  return keyOf({ step: step.id, round });
}
