import { instrumentOf } from '../kijkwijzers/catalogue.ts';
import { type Instrument, NOT_APPLICABLE, type Ratings } from '../kijkwijzers/instrument.ts';
import type { Refusal } from '../result.ts';
import { type Check, checkText, cleaned, isRecord, nothing, wrong } from './check.ts';
import { clean } from './clean.ts';

/**
 * What was said of the items of an instrument that exists, ours or one of the school's `own`, each a step of its scale or "niet aan de orde", with a note
 * for some of its blocks. Nothing when not one item was looked at: notes alone are no kijkwijzer.
 */
export function checkRatings(
  field: { readonly id: string; readonly max: number },
  given: unknown,
  own: readonly Instrument[],
): Check<Ratings> {
  if (!isRecord(given) || typeof given.instrument !== 'string' || typeof given.version !== 'number') {
    return wrong(field.id);
  }
  const ofSchool = own.find(({ id, version }) => id === given.instrument && version === given.version);
  const instrument = ofSchool ?? instrumentOf(given.instrument, given.version);
  if (!instrument || !isRecord(given.items) || !isRecord(given.notes)) return wrong(field.id);
  const { items, refusals } = checkItems(field.id, given.items, instrument);
  const notes = checkNotes(field, given.notes, instrument);
  const wrongs = [...refusals, ...notes.refusals];
  if (Object.keys(items).length === 0 && wrongs.length === 0) return nothing;
  const { id, version } = instrument;
  const value: Ratings = { instrument: id, version, items, notes: notes.value ?? {} };
  return { value: ofSchool ? { ...value, own: plain(ofSchool) } : value, refusals: wrongs };
}

/** What belongs to the instrument, and not to how the school uses it. */
function plain({ id, version, name, blocks, scale }: Instrument): Instrument {
  return { id, version, name, blocks, scale };
}

function checkItems(field: string, given: Readonly<Record<string, unknown>>, { blocks, scale }: Instrument) {
  const known = blocks.flatMap((block) => block.items.map((item) => item.id));
  const steps = [...scale.map((step) => step.id), NOT_APPLICABLE];
  const items: Record<string, string> = {};
  const refusals: Refusal[] = [];
  for (const [item, step] of Object.entries(given)) {
    if (typeof step === 'string' && known.includes(item) && steps.includes(step)) items[item] = step;
    else refusals.push({ code: 'invalid', field: `${field}.${item.slice(0, 40)}` });
  }
  return { items, refusals };
}

function checkNotes(
  field: { readonly id: string; readonly max: number },
  given: Readonly<Record<string, unknown>>,
  { blocks }: Instrument,
): Check<Readonly<Record<string, string>>> {
  const value: Record<string, string> = {};
  const refusals: Refusal[] = [];
  for (const [block, text] of Object.entries(given)) {
    const path = `${field.id}.${block.slice(0, 40)}`;
    const isKnown = blocks.some((one) => one.id === block);
    const check = isKnown ? checkText(cleaned(text, clean), field.max, path) : wrong(path);
    refusals.push(...check.refusals);
    if (check.value !== undefined) value[block] = check.value;
  }
  return { value, refusals };
}
