import type { Template } from '../template/template.ts';
import type { Participant, PersonId } from './participant.ts';
import type { Trajectory } from './trajectory.ts';

/** Whom a trajectory is about, where that is one person; of a programme for a group it is nobody in particular. */
export function soleSubject(
  { participants }: Pick<Trajectory, 'participants'>,
  { subject }: Pick<Template, 'subject'>,
): Participant | undefined {
  const [first, ...more] = participants.filter(({ role }) => role === subject);
  return more.length === 0 ? first : undefined;
}

/** The subject of what is written about a group: nobody reads, releases or answers it as if it were about her. */
export const NOBODY: PersonId = '';
