import { itemAt } from '../kijkwijzers/catalogue.ts';
import type { Refusal } from '../result.ts';
import { type Check, checkText, cleaned, isRecord, nothing, wrong } from './check.ts';
import { clean, cleanLine } from './clean.ts';
import type { ContactWish, Leerdoel } from './form.ts';
import { isDay } from './values.ts';

/** Characters of one part of a leerdoel. */
export const LEERDOEL_TEXT = 1_000;
/** Characters of the subject of a contact. */
const SUBJECT = 200;
const MAX_WERKPUNTEN = 6;
const MAX_ITEMS = 8;

const parts = ['want', 'why', 'actions', 'needs', 'seen'] as const;

/** One that was begun is asked to say what she wants to be able to do; the rest may come later. */
export function checkLeerdoel(line: unknown, path: string): Check<Leerdoel> {
  if (!isRecord(line)) return wrong(path);
  const refusals: Refusal[] = [];
  const texts: Partial<Record<(typeof parts)[number], string>> = {};
  for (const part of parts) {
    const check =
      line[part] === undefined
        ? nothing
        : checkText(cleaned(line[part], clean), LEERDOEL_TEXT, `${path}.${part}`);
    refusals.push(...check.refusals);
    if (check.value !== undefined) texts[part] = check.value;
  }
  const werkpunten = checkTexts(line.werkpunten, MAX_WERKPUNTEN, `${path}.werkpunten`);
  const items = checkTexts(line.items, MAX_ITEMS, `${path}.items`);
  refusals.push(...werkpunten.refusals, ...items.refusals);
  if (items.value?.some((one) => !itemAt(one))) refusals.push({ code: 'invalid', field: `${path}.items` });
  const isEmpty =
    Object.keys(texts).length + (werkpunten.value?.length ?? 0) + (items.value?.length ?? 0) === 0;
  if (isEmpty && refusals.length === 0) return nothing;
  if (texts.want === undefined && !refusals.some((one) => one.field === `${path}.want`)) {
    refusals.push({ code: 'required', field: `${path}.want` });
  }
  return {
    value: {
      ...{ want: '', why: '', actions: '', needs: '', seen: '' },
      ...texts,
      werkpunten: werkpunten.value ?? [],
      items: items.value ?? [],
    },
    refusals,
  };
}

/** A day on which, or around which, she wants to talk; what about may stay open. */
export function checkContact(line: unknown, path: string): Check<ContactWish> {
  if (!isRecord(line)) return wrong(path);
  const on = cleaned(line.on, cleanLine);
  const subject = cleaned(line.subject, cleanLine);
  if (on === undefined || subject === undefined) return wrong(path);
  if (on === '' && subject === '') return nothing;
  const refusals = [...checkText(subject, SUBJECT, `${path}.subject`).refusals];
  if (on === '') refusals.push({ code: 'required', field: `${path}.on` });
  else if (!isDay(on)) refusals.push({ code: 'invalid', field: `${path}.on` });
  return { value: { on, subject }, refusals };
}

/** Lines that were chosen elsewhere: each once. */
function checkTexts(given: unknown, max: number, path: string): Check<readonly string[]> {
  if (given === undefined) return { value: [], refusals: [] };
  if (!Array.isArray(given) || given.some((one) => typeof one !== 'string' || one.length > 300)) {
    return wrong(path);
  }
  const value = [...new Set((given as readonly string[]).map(cleanLine).filter((one) => one !== ''))];
  return value.length > max
    ? { refusals: [{ code: 'tooMany', params: { max }, field: path }] }
    : { value, refusals: [] };
}
