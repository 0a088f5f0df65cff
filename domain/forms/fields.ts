import type { Field } from './form.ts';

/*
 * How a field is written down in a form. Lengths are characters: long enough for what people write, and short
 * enough that a whole document stays in one column of a list (see `validate`).
 */

type Rest = { readonly required?: boolean; readonly inCard?: boolean; readonly max?: number };

const LINE = 300;
const TEXT = 4_000;
const PER_GOAL = 2_500;
const PER_POINT = 1_500;
const NOTE = 1_000;

export function text(id: string, { required = false, inCard = false, max = LINE }: Rest = {}): Field {
  return { id, kind: 'text', required, inCard, max };
}

export function longText(id: string, { required = false, inCard = false, max = TEXT }: Rest = {}): Field {
  return { id, kind: 'longText', required, inCard, max };
}

/** One that is read in parts, each under its own heading. */
export function headedText(id: string, { required = false, max = TEXT }: Rest = {}): Field {
  return { id, kind: 'longText', required, inCard: false, max, headed: true };
}

export function link(id: string): Field {
  return { id, kind: 'link', required: false, inCard: false };
}

export function perGoal(
  id: string,
  { required = false, max = PER_GOAL, evidence }: Rest & { readonly evidence?: 'gives' | 'asks' } = {},
): Field {
  return { id, kind: 'perGoal', required, inCard: false, max, ...(evidence ? { evidence } : {}) };
}

export function perPoint(id: string): Field {
  return { id, kind: 'perPoint', required: false, inCard: false, max: PER_POINT, maxLines: 12 };
}

export function lines(
  id: string,
  { required = false, inCard = false, max = LINE, maxLines = 12 }: Rest & { readonly maxLines?: number } = {},
): Field {
  return { id, kind: 'lines', required, inCard, max, maxLines };
}

export function agreements(id: string, { required = false, inCard = false }: Rest = {}): Field {
  return { id, kind: 'agreements', required, inCard, maxLines: 12 };
}

export function ratings(id: string, { required = false, max = NOTE }: Rest = {}): Field {
  return { id, kind: 'ratings', required, inCard: false, max };
}

export function leerdoelen(
  id: string,
  { required = false, maxLines = 3 }: Rest & { readonly maxLines?: number } = {},
): Field {
  return { id, kind: 'leerdoelen', required, inCard: false, maxLines };
}

export function contacts(id: string): Field {
  return { id, kind: 'contacts', required: false, inCard: false, maxLines: 6 };
}

export function programme(id: string): Field {
  return { id, kind: 'programme', required: false, inCard: false, max: NOTE, maxLines: 60 };
}

export function marks(id: string): Field {
  return { id, kind: 'marks', required: false, inCard: false, maxLines: 60 };
}
