import type { PersonId } from '../trajectory/participant.ts';

const prefix = 'caseload:';

/** Under which name all that a coach guides is settled together, beside each trajectory by itself. */
export function caseloadOf(coach: PersonId): string {
  return `${prefix}${coach}`;
}

/** Whose caseload is meant; undefined for a trajectory. */
export function coachOf(subject: string): PersonId | undefined {
  return subject.startsWith(prefix) ? subject.slice(prefix.length) : undefined;
}
