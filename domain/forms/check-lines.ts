import type { Refusal } from '../result.ts';
import { type Check, checkText, cleaned, isRecord, nothing, wrong } from './check.ts';
import { clean, cleanLine } from './clean.ts';
import type { Agreement, Mark, PointText } from './form.ts';
import { isDay } from './values.ts';

const WHO = 120;
const WHAT = 600;
const MARK = 600;
const POINT = 300;
/** Two hours and a half: longer than any lesson. */
const MAX_SECOND = 9_000;

/** Each line by itself; lines that were left empty are no lines. */
export function checkLines<T>(
  field: { readonly id: string; readonly maxLines: number },
  given: unknown,
  checkLine: (line: unknown, path: string) => Check<T>,
): Check<readonly T[]> {
  if (!Array.isArray(given)) return wrong(field.id);
  const checks = given.map((line, index) => checkLine(line, `${field.id}.${index}`));
  const value = checks.flatMap((check) => (check.value === undefined ? [] : [check.value]));
  const refusals = checks.flatMap((check) => check.refusals);
  if (value.length > field.maxLines) {
    return { refusals: [{ code: 'tooMany', params: { max: field.maxLines }, field: field.id }] };
  }
  return value.length > 0 ? { value, refusals } : { refusals };
}

/** One that was begun is asked to be whole: who, what and when. */
export function checkAgreement(line: unknown, path: string): Check<Agreement> {
  if (!isRecord(line)) return wrong(path);
  const who = cleaned(line.who, cleanLine);
  const what = cleaned(line.what, cleanLine);
  const byWhen = cleaned(line.byWhen, cleanLine);
  if (who === undefined || what === undefined || byWhen === undefined) return wrong(path);
  if (who === '' && what === '' && byWhen === '') return nothing;
  const day: readonly Refusal[] = byWhen !== '' && !isDay(byWhen) ? wrong(`${path}.byWhen`).refusals : [];
  return {
    value: { who, what, byWhen, ...(line.done === true ? { done: true } : {}) },
    refusals: [
      ...filled(who, WHO, `${path}.who`),
      ...filled(what, WHAT, `${path}.what`),
      ...(day.length > 0 ? day : filled(byWhen, 10, `${path}.byWhen`)),
    ],
  };
}

export function checkMark(line: unknown, path: string): Check<Mark> {
  if (!isRecord(line)) return wrong(path);
  const { second } = line;
  const focus = cleaned(line.focus, cleanLine);
  const note = cleaned(line.note, clean);
  const inFilm =
    typeof second === 'number' && Number.isInteger(second) && second >= 0 && second <= MAX_SECOND;
  if (focus === undefined || note === undefined || !inFilm) return wrong(path);
  return {
    value: { second, focus, note },
    refusals: [
      ...checkText(focus, MARK, `${path}.focus`).refusals,
      ...checkText(note, MARK, `${path}.note`).refusals,
    ],
  };
}

/** A point under which nothing was written is left out. */
export function checkPoint(line: unknown, path: string, max: number): Check<PointText> {
  if (!isRecord(line)) return wrong(path);
  const point = cleaned(line.point, cleanLine);
  const said = checkText(cleaned(line.text, clean), max, `${path}.text`);
  if (point === undefined || point === '' || point.length > POINT) return wrong(path);
  return said.value === undefined
    ? { refusals: said.refusals }
    : { value: { point, text: said.value }, refusals: said.refusals };
}

function filled(text: string, max: number, path: string): readonly Refusal[] {
  return text === '' ? [{ code: 'required', field: path }] : checkText(text, max, path).refusals;
}
