import type { LogEntry } from '../trajectory/log.ts';
import type { Moment, MomentChange } from '../trajectory/moment.ts';
import type { PersonId } from '../trajectory/participant.ts';

/** Whoever or whatever changed a moment outside the app. */
export interface Outside {
  readonly via: 'calendar' | 'list';
  readonly by?: PersonId;
  /** Instant (UTC ISO). */
  readonly at: string;
}

/** The moment with something others must hear of changed: a new revision, and what it was before. */
export function changedFrom(moment: Moment, to: Partial<Moment>, { via, by, at }: Outside): Moment {
  const { state, start, place, durationMin } = moment;
  const isAsLong = to.durationMin === undefined || to.durationMin === durationMin;
  const change: MomentChange = {
    at,
    ...(by === undefined ? {} : { by }),
    via,
    was: {
      ...{ state, ...(start === undefined ? {} : { start }), place },
      ...(isAsLong ? {} : { durationMin }),
    },
  };
  const { takenOverBy: _, busyThen: __, poll: ___, ...rest } = moment;
  return { ...rest, ...to, revision: moment.revision + 1, change };
}

/** A log entry before it has its id. */
export type Noted = Omit<LogEntry, 'id'>;
