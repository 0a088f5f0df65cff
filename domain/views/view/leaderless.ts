import type { PersonId, Role } from '../../trajectory/participant.ts';

/** A trajectory that waits for a leader, for who may take it over: whom it is about, and nothing of what is in it. */
export interface LeaderlessView {
  readonly trajectory: string;
  readonly templateId: string;
  readonly teacher: string;
  readonly school: string;
  /** What she takes over, and as whom: herself. */
  readonly role: Role;
  readonly person: PersonId;
}

/** A trajectory whose guide is not there any more, for who leads it. */
export interface GuidelessView {
  readonly trajectory: string;
  readonly teacher: string;
  readonly school: string;
  readonly coach: string;
}

/** What waits for a leader, and may be taken over by who asks, or for somebody to guide what she leads. */
export interface WaitingView {
  readonly trajectories: readonly LeaderlessView[];
  readonly guideless: readonly GuidelessView[];
}
