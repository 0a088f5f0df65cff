import type { FieldValue, Leerdoel } from '../../../domain/forms/form.ts';

/** Whether two versions say the same to a question. */
export function sameValue(one: FieldValue | undefined, other: FieldValue | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * What became of a leerdoel since an earlier version: it says the same, says it otherwise, or was not there. The same
 * wish is the same leerdoel, and so is one that hangs on the same werkpunt or item.
 */
export function sinceThen(leerdoel: Leerdoel, earlier: readonly Leerdoel[]): 'same' | 'changed' | 'new' {
  if (earlier.some((one) => sameValue([one], [leerdoel]))) return 'same';
  const links = ({ werkpunten, items }: Leerdoel) => [...werkpunten, ...items];
  const known = earlier.some(
    (one) => one.want === leerdoel.want || links(one).some((link) => links(leerdoel).includes(link)),
  );
  return known ? 'changed' : 'new';
}
