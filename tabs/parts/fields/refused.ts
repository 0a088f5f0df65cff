import { useState } from 'react';
import type { Refusal } from '../../../domain/result.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';
import type { Failure } from '../../api/failure.ts';

/** The sentence beside a field (a path in what was sent); undefined when nothing was said of it. */
export function refusedAt(failure: Failure | undefined, field: string): string | undefined {
  if (failure?.kind !== 'refused') return undefined;
  const said = failure.refusals.filter((refusal) => refusal.field === field).map(refusalText);
  return said.length > 0 ? said.join(' ') : undefined;
}

/** Of what was refused of `sent`, what still holds for `now`: a part that was changed since is judged anew. */
export function stillRefused(refusals: readonly Refusal[], sent: unknown, now: unknown): readonly Refusal[] {
  return refusals.filter(({ field = '' }) => {
    const [was, is] = [sent, now].map((whole) => JSON.stringify(partAt(whole, field.split('.'))));
    return was === is;
  });
}

/** As far as a path leads into it: `people.coach` to all people where those stand in a row. */
function partAt(whole: unknown, [key, ...rest]: readonly string[]): unknown {
  const isThere = typeof whole === 'object' && whole !== null && key !== undefined && key in whole;
  return isThere ? partAt((whole as Record<string, unknown>)[key], rest) : whole;
}

interface Refused {
  /** The sentence beside a field, as long as that stands as it was sent. */
  readonly said: (field: string) => string | undefined;
  /** What became of what was sent: `said` when all that is wrong with it is said beside a field. */
  readonly refuse: (failure: Failure | undefined) => 'said' | undefined;
}

/** What is wrong with a few fields, each said beside it. `now`: what stands in them, by the names they are sent with. */
export function useRefused(now: Readonly<Record<string, unknown>>): Refused {
  const [last, setLast] = useState<{ readonly refusals: readonly Refusal[]; readonly sent: unknown }>();
  const still = last ? stillRefused(last.refusals, last.sent, now) : [];
  return {
    said: (field) =>
      still
        .filter((one) => one.field === field)
        .map(refusalText)
        .join(' ') || undefined,
    refuse(failure) {
      const refusals = failure?.kind === 'refused' ? failure.refusals : [];
      setLast({ refusals, sent: now });
      const isAll = refusals.every(({ field }) => field !== undefined && field in now);
      return refusals.length > 0 && isAll ? 'said' : undefined;
    },
  };
}
