import { refusalText } from '../../domain/texts/nl/refusals.ts';
import type { Failure } from '../api/failure.ts';

/** The sentence beside a field (a path in what was sent); undefined when nothing was said of it. */
export function refusedAt(failure: Failure | undefined, field: string): string | undefined {
  if (failure?.kind !== 'refused') return undefined;
  const said = failure.refusals.filter((refusal) => refusal.field === field).map(refusalText);
  return said.length > 0 ? said.join(' ') : undefined;
}
