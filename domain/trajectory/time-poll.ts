import type { PersonId } from './participant.ts';

/** "Welke tijden kunnen?": asked of who attends a moment and whose calendar shows nobody when she can. */
export interface TimePoll {
  readonly by: PersonId;
  /** When it was asked (UTC ISO): tells one poll of a moment from the next. */
  readonly at: string;
  /** The moment's revision then: once it is another, the moment went somewhere and nobody waits for it any more. */
  readonly revision: number;
  /** Instants (UTC ISO) at which it could begin, the earliest first. */
  readonly times: readonly string[];
  readonly asked: readonly PersonId[];
  /** The last answer of each: which of the times she can; none of them is an answer as well. */
  readonly answers: readonly TimeAnswer[];
}

export interface TimeAnswer {
  readonly by: PersonId;
  readonly at: string;
  readonly can: readonly string[];
}

/** So many times are put to people: what fits on a card, and can be looked at at once. */
export const MOST_TIMES = 5;
