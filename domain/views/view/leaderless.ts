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
