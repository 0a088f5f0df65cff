import type { PersonId, Role } from '../../trajectory/participant.ts';

/**
 * Someone in what a viewer sees. All that stands in this room is already cut to what that viewer may see: no door filters
 * afterwards. Instants are UTC ISO strings, days `YYYY-MM-DD`. What is absent may not be seen or does not exist, and
 * the two look the same.
 */
export interface PersonView {
  readonly person: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly external: boolean;
  /** Of a programme in tracks, for herself and for who may start it: in which she is. */
  readonly track?: string;
}
