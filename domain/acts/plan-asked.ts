import { Temporal } from 'temporal-polyfill';
import type { ContactWish } from '../forms/form.ts';
import { ok, type Refusal, type Result, refuseAll } from '../result.ts';
import { periodOf } from '../schedule/period.ts';
import { allLines } from '../tailoring/versions.ts';
import { momentOf } from '../template/expand.ts';
import type { DocumentRule, Step, Template } from '../template/template.ts';
import { currentDocument } from '../trajectory/documents.ts';
import type { Moment } from '../trajectory/moment.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import type { Situation } from './situation.ts';

/**
 * The moments that the version that counts asks for, as proposals around its days: a day that has one keeps it, so
 * that nothing is doubled; one that nobody asks for any more goes, unless it was booked. For documents whose rule
 * plans nothing the same object. Refuses days that are no longer, or not yet, of this trajectory.
 */
export function planAsked(
  trajectory: Trajectory,
  rule: DocumentRule,
  situation: Pick<Situation, 'template' | 'calendar' | 'entry' | 'digest'>,
  today: string,
): Result<Trajectory> {
  const { template, calendar } = situation;
  const step = stepFor(rule, template);
  if (!step || !rule.plans) return ok(trajectory);
  const { field } = rule.plans;
  const asked = daysIn(currentDocument(trajectory, rule.kind)?.values[field]);
  const kept = trajectory.moments.filter((one) => isKept(one, step, asked));
  const fresh = asked.filter(
    (day, at) => asked.indexOf(day) === at && !kept.some((one) => one.step === step.id && one.around === day),
  );
  const until = periodOf(trajectory, calendar).until.toString();
  const refusals = fresh.flatMap((day): Refusal[] => {
    const where = `${field}.${asked.indexOf(day)}.on`;
    if (day < trajectory.startsOn || day > until) {
      return [{ code: 'outsideWindow', params: { from: trajectory.startsOn, until }, field: where }];
    }
    return day < today ? [{ code: 'inThePast', params: { date: day }, field: where }] : [];
  });
  if (refusals.length > 0) return refuseAll(refusals);
  if (fresh.length === 0 && kept.length === trajectory.moments.length) return ok(trajectory);
  const taken = new Set(numbersTaken(step, trajectory, template));
  const made = [...fresh].sort().map((day): Moment => {
    const number = newNumber(day, trajectory, situation, taken);
    taken.add(number);
    return { ...momentOf(step, number, trajectory.participants), around: day };
  });
  return ok({ ...trajectory, moments: [...kept, ...made] });
}

/**
 * A number that tells who sees one of them nothing of the others: how many were asked for before it, or at all, stands in
 * a document that she may not read. The same when what was asked is decided again.
 */
function newNumber(
  day: string,
  { id }: Trajectory,
  { digest, entry }: Pick<Situation, 'entry' | 'digest'>,
  taken: ReadonlySet<number>,
): number {
  let number = 1 + Number.parseInt(digest(`asked ${id} ${entry} ${day}`).slice(0, 7), 16);
  while (taken.has(number)) number += 1;
  return number;
}

/** Numbers that a moment of the step has, or that a plan made to measure spoke of: another day never gets them. */
function numbersTaken({ id }: Step, trajectory: Trajectory, { documents }: Template): readonly number[] {
  const lines = documents.flatMap((rule) => (rule.tailors ? allLines(rule, trajectory) : []));
  return [
    ...trajectory.moments.flatMap(({ step, cycle }) => (step === id ? [cycle] : [])),
    ...lines.flatMap(({ step, round }) => (step === id ? [round] : [])),
  ];
}

/** The step whose moments a document asks for; undefined where it asks for none. */
function stepFor({ plans }: DocumentRule, { steps }: Template): Step | undefined {
  return steps.find((one) => one.id === plans?.step);
}

function isKept(moment: Moment, step: Step, asked: readonly string[]): boolean {
  if (moment.step !== step.id || moment.state !== 'proposed') return true;
  return moment.around !== undefined && asked.includes(moment.around);
}

function daysIn(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? (value as readonly ContactWish[]).map(({ on }) => Temporal.PlainDate.from(on).toString())
    : [];
}
