import type { PlannedMoment } from '../../../domain/acts/act.ts';
import type { Refusal } from '../../../domain/result.ts';
import { refusalText } from '../../../domain/texts/nl/refusals.ts';

/** A plan as it was sent, and what was refused of it (`moments.3.start`). */
export interface RefusedPlan {
  readonly sent: readonly PlannedMoment[];
  readonly refusals: readonly Refusal[];
}

/** By moment, why it could not be confirmed, as long as it stands in `now` as it was sent. */
export function refusedByMoment(
  { sent, refusals }: RefusedPlan,
  now: readonly PlannedMoment[],
): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const refusal of refusals) {
    const was = momentOf(refusal, sent);
    const is = now.find(({ moment }) => moment === was?.moment);
    if (!was || JSON.stringify(is) !== JSON.stringify(was)) continue;
    said.set(was.moment, [...(said.get(was.moment) ?? []), refusalText(refusal)]);
  }
  return said;
}

/** Which moment a refusal is of; undefined where it is of the whole plan. */
export function momentOf({ field = '' }: Refusal, sent: readonly PlannedMoment[]): PlannedMoment | undefined {
  const [whole, at] = field.split('.');
  return whole === 'moments' && at ? sent[Number(at)] : undefined;
}
