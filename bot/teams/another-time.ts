import { actBody } from '../http/contract/act-body.ts';
import type { ActBody } from '../http/contract.ts';

/** What was filled in to give a moment another time, or to propose one. */
interface Asked {
  readonly verb: 'proposeTime' | 'moveTo';
  readonly moment: string;
  readonly revision: number;
  /** How long it is to take, as it was chosen; empty: not asked. */
  readonly minutes: string;
  /** What it took on the card: the same is no change. */
  readonly lasts?: number | undefined;
}

/** The act that it asks, from `start` (UTC ISO); undefined where that cannot be. */
export function bodyOf(
  { verb, moment, revision, minutes, lasts }: Asked,
  start: string,
): ActBody | undefined {
  if (verb === 'proposeTime')
    return { act: 'respond', moment, revision, answer: 'tentative', proposedStart: start };
  const durationMin = Number(minutes);
  const isOther = minutes !== '' && lasts !== undefined && durationMin !== lasts;
  const body = { act: 'move', moment, revision, start, ...(isOther ? { durationMin } : {}) };
  return actBody.safeParse(body).data;
}
