import type { Instrument } from '../kijkwijzers/instrument.ts';
import { assertNever, type Refusal } from '../result.ts';
import type { Goal } from '../trajectory/goal.ts';
import { type Check, checkText, checkValue, cleaned, isRecord, nothing, wrong } from './check.ts';
import { checkAgreement, checkLines, checkMark, checkPoint } from './check-lines.ts';
import { checkContact, checkLeerdoel } from './check-pop.ts';
import { checkProgrammeLine } from './check-programme.ts';
import { checkRatings } from './check-ratings.ts';
import { clean, cleanLine } from './clean.ts';
import type { Field, FieldValue } from './form.ts';
import { isDay, isWebLink } from './values.ts';

/** One field of a form. `given` is what arrived, of whatever shape; `own` are the school's own kijkwijzers. */
export function checkField(
  field: Field,
  given: unknown,
  goals: readonly Goal[],
  own: readonly Instrument[],
): Check<FieldValue> {
  if (given === undefined || given === null) return nothing;
  switch (field.kind) {
    case 'text':
      return checkText(cleaned(given, cleanLine), field.max, field.id);
    case 'longText':
      return checkText(cleaned(given, clean), field.max, field.id);
    case 'choice':
      return checkValue(given, field.id, (value) => field.options.includes(value));
    case 'date':
      return checkValue(given, field.id, isDay);
    case 'link':
      return checkValue(given, field.id, isWebLink);
    case 'perGoal':
      return checkPerGoal(field, given, goals);
    case 'perPoint':
      return checkLines(field, given, (line, path) => checkPoint(line, path, field.max));
    case 'lines':
      return checkLines(field, given, (line, path) => checkText(cleaned(line, cleanLine), field.max, path));
    case 'agreements':
      return checkLines(field, given, checkAgreement);
    case 'marks':
      return checkLines(field, given, checkMark);
    case 'ratings':
      return checkRatings(field, given, own);
    case 'leerdoelen':
      return checkLines(field, given, checkLeerdoel);
    case 'contacts':
      return checkLines(field, given, checkContact);
    case 'programme':
      return checkLines(field, given, (line, path) => checkProgrammeLine(line, path, field.max));
    default:
      return assertNever(field);
  }
}

/** A text for some of the goals; one for a goal that the trajectory does not have is refused. */
function checkPerGoal(
  field: { readonly id: string; readonly max: number },
  given: unknown,
  goals: readonly Goal[],
): Check<FieldValue> {
  if (!isRecord(given) || Object.keys(given).some((id) => !goals.some((goal) => goal.id === id))) {
    return wrong(field.id);
  }
  const value: Record<string, string> = {};
  const refusals: Refusal[] = [];
  for (const [id, text] of Object.entries(given)) {
    const check = checkText(cleaned(text, clean), field.max, `${field.id}.${id}`);
    refusals.push(...check.refusals);
    if (check.value !== undefined) value[id] = check.value;
  }
  return Object.keys(value).length > 0 ? { value, refusals } : { refusals };
}
