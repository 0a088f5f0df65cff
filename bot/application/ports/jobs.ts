/** When each trajectory must be looked at again. */
export interface Agenda {
  /** Instant (UTC ISO); undefined: nothing in sight. */
  set(trajectory: string, dueAt: string | undefined): Promise<void>;
  /** It was tried in vain: not due again for a while from `now` (UTC ISO), longer each time until it is set anew. */
  putOff(trajectory: string, now: string): Promise<void>;
  /** What is due at `now` (UTC ISO), longest due first; `after`: what comes behind that one. */
  due(now: string, limit: number, after?: Due): Promise<readonly Due[]>;
}

/** A trajectory, or the caseload of a coach, and since when it is due, as the database writes an instant. */
export interface Due {
  readonly trajectory: string;
  readonly dueAt: string;
}

export interface Jobs {
  /** Marks the trajectory, or the caseload of a coach, as needing to settle: the dirty flag. */
  settleSoon(trajectory: string): Promise<void>;
  /** The same for what is kept already: nobody waits for the mark, and what fails is tried again. */
  settleMeanwhile(trajectory: string): void;
}
