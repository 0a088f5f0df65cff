/** Entra object id. Never a mail address: those change hands. */
export type PersonId = string;

/**
 * A role as a template names it. The engine compares roles; only templates and texts know what they mean. `bestuur` is
 * held by nobody in a trajectory: who reads for the board is registered with it.
 */
export type Role = 'teacher' | 'coach' | 'leidinggevende' | 'schoolleiding' | 'maatje' | 'bestuur';

export interface Participant {
  readonly person: PersonId;
  readonly role: Role;
  /** Of a programme with tracks: in which she takes part. */
  readonly track?: string;
  /** Copied from the directory when added, for when the person has left. */
  readonly name: string;
  readonly mail: string;
  /** Rights follow dates: day from and until which (both inclusive) the person holds the role. */
  readonly from?: string;
  readonly until?: string;
  /** No mailbox in this tenant: availability unknown, invitations go by mail. */
  readonly external: boolean;
}
