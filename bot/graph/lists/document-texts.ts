import { createHash } from 'node:crypto';
import type { FormValues } from '../../../domain/forms/form.ts';

/** What a row says of a text, held against what was written in it and what is known of that. */
export interface TextRead {
  readonly values: FormValues;
  /**
   * `written`: as the app wrote it · `restored`: somebody made something else of its row, and this is what it said ·
   * `changed`: it says something else, and what it said nobody knows any more · `missing`: nor does it say anything.
   */
  readonly as: 'written' | 'restored' | 'changed' | 'missing';
}

/** By which a text is known to be as it was written: SHA-256 of its JSON. A stored format. */
export function textHash(values: FormValues): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('base64url');
}

/**
 * The text of a version, which never changes once it is written. `hash`: of what was written; absent of what was written
 * before there were such. `inRow`: what its row says now, `known`: what it said when it was last read or written.
 */
export function textOf(
  hash: string | undefined,
  inRow: FormValues | undefined,
  known: FormValues | undefined,
): TextRead {
  const mayBe = (values: FormValues) => hash === undefined || textHash(values) === hash;
  const isWritten = inRow !== undefined && mayBe(inRow) && (hash !== undefined || isSame(inRow, known));
  if (isWritten) return { values: inRow, as: 'written' };
  if (known !== undefined && mayBe(known)) return { values: known, as: 'restored' };
  return inRow === undefined ? { values: {}, as: 'missing' } : { values: inRow, as: 'changed' };
}

function isSame(inRow: FormValues, known: FormValues | undefined): boolean {
  return known === undefined || JSON.stringify(inRow) === JSON.stringify(known);
}
