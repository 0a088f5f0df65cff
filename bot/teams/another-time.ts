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

/** How long it is to take, in minutes, where that is said otherwise than it was. */
function otherDuration({ minutes, lasts }: Pick<Asked, 'minutes' | 'lasts'>): number | undefined {
  const durationMin = Number(minutes);
  return minutes !== '' && lasts !== undefined && durationMin !== lasts ? durationMin : undefined;
}

/** What somebody read what is in the way of: a time (UTC ISO), and how long from there. */
export function readAbout(start: string, minutes = ''): string {
  return `${start} ${minutes}`.trim();
}

/** The act that it asks, from `start` (UTC ISO); undefined where that cannot be. */
export function bodyOf(asked: Asked, start: string): ActBody | undefined {
  const { verb, moment, revision } = asked;
  if (verb === 'proposeTime')
    return { act: 'respond', moment, revision, answer: 'tentative', proposedStart: start };
  const durationMin = otherDuration(asked);
  const body = {
    act: 'move',
    moment,
    revision,
    start,
    ...(durationMin === undefined ? {} : { durationMin }),
  };
  return actBody.safeParse(body).data;
}
