import type { PersonId } from '../../trajectory/participant.ts';

/** Times that the viewer is asked about, and what she answered. Instants (UTC ISO). */
export interface AskedTimes {
  /** When it was asked: which poll this is. */
  readonly asked: string;
  /** First instant at which she can answer no more. */
  readonly until: string;
  readonly isOpen: boolean;
  readonly times: readonly { readonly start: string; readonly end: string }[];
  /** Of these she can; absent: she did not say. */
  readonly can?: readonly string[];
  readonly answeredAt?: string;
}

/** Who can when, the time that most people can first. */
export interface TimePollView {
  readonly asked: string;
  readonly until: string;
  /** All said so, or it closed. */
  readonly isIn: boolean;
  /** How many are asked. */
  readonly count: number;
  readonly times: readonly {
    readonly start: string;
    readonly end: string;
    readonly can: readonly string[];
    readonly cannot: readonly string[];
  }[];
  readonly waitsFor: readonly {
    readonly name: string;
    /** False: not reachable in Teams, so that no question came to her. */
    readonly reachable: boolean;
  }[];
}

/** What could be asked: times that are free as far as calendars are known, and of whom. */
export interface TimesToAsk {
  readonly times: readonly { readonly start: string; readonly end: string }[];
  readonly people: readonly {
    readonly person: PersonId;
    readonly name: string;
    /** Her calendar was looked at. */
    readonly known: boolean;
    readonly reachable: boolean;
  }[];
}
