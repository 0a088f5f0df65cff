import type { Moment, MomentChange } from '../trajectory/moment.ts';
import { type Decision, without } from './decision.ts';

/** What of a moment can change so that others must hear of it. An explicit `undefined` takes it away. */
export type Turn = {
  readonly state?: Moment['state'];
  readonly start?: string | undefined;
  readonly place?: Moment['place'];
  readonly reason?: Moment['reason'] | undefined;
  readonly heldAt?: string | undefined;
} & Shape;

/** What kind of moment it is, how long it takes, and what comes with its kind. */
export type Shape = {
  readonly step?: string;
  readonly durationMin?: number;
  readonly attendees?: Moment['attendees'];
};

/** A moment after a change that those concerned hear of: one revision up, with what it was. */
export function turned(
  moment: Moment,
  turn: Turn,
  decision: Decision,
  via: MomentChange['via'] = 'app',
): Moment {
  const { state, start, place, durationMin, step } = moment;
  const next = applied(moment, turn);
  return {
    ...next,
    revision: moment.revision + 1,
    change: {
      at: decision.at,
      by: decision.viewer.person,
      via,
      was: {
        state,
        ...(start === undefined ? {} : { start }),
        place,
        ...(next.durationMin === durationMin ? {} : { durationMin }),
        ...(next.step === step ? {} : { step }),
      },
    },
  };
}

/** The same for what nobody was told of yet: one revision up, and nothing to tell. */
export function rearranged(moment: Moment, turn: Turn): Moment {
  return { ...without(applied(moment, turn), 'change'), revision: moment.revision + 1 };
}

function applied(moment: Moment, turn: Turn): Moment {
  const gone = Object.entries(turn).flatMap(([key, value]) => (value === undefined ? [key] : []));
  const isElsewhere = turn.start !== undefined || turn.state !== undefined;
  const rest = isElsewhere ? without(moment, 'takenOverBy', 'busyThen', 'poll') : moment;
  const next = { ...rest, ...turn } as Moment;
  return without(next, ...(gone as (keyof Moment)[])) as Moment;
}
