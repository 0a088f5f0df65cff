import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { Unavailable } from '../ports/breakage.ts';
import type { Directory } from '../ports/directory.ts';
import type { Log } from '../ports/log.ts';

export interface WhoLeftPorts {
  readonly directory: Pick<Directory, 'leftAmong'>;
  readonly log: Log;
}

/**
 * Who of those who take part the directory does not know any more: asked at the first call, and once for all that follow.
 * Undefined while it is away; nobody where it will not say.
 */
export function whoLeft(
  ports: WhoLeftPorts,
  trajectory: Pick<Trajectory, 'id' | 'participants'>,
): () => Promise<readonly PersonId[] | undefined> {
  let asked: Promise<readonly PersonId[] | undefined> | undefined;
  return () => {
    asked ??= ask(ports, trajectory);
    return asked;
  };
}

async function ask(
  { directory, log }: WhoLeftPorts,
  { id, participants }: Pick<Trajectory, 'id' | 'participants'>,
): Promise<readonly PersonId[] | undefined> {
  const present = participants.filter(({ until }) => until === undefined);
  try {
    return await directory.leftAmong([...new Set(present.map(({ person }) => person))]);
  } catch (error) {
    log.warn('tell.directoryNotAsked', { trajectory: id });
    return error instanceof Unavailable ? undefined : [];
  }
}
