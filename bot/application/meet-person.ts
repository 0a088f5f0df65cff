import type { PersonId } from '../../domain/trajectory/participant.ts';
import type { ConversationReference, Conversations } from './ports/conversations.ts';
import type { Jobs } from './ports/jobs.ts';
import type { ReadModel } from './ports/read-model.ts';

export interface MeetPorts {
  readonly conversations: Conversations;
  readonly readModel: Pick<ReadModel, 'of'>;
  readonly jobs: Jobs;
}

/** The chat with a person, for later. What waited for her and still helps is told now. */
export async function meetPerson(
  ports: MeetPorts,
  person: PersonId,
  reference: ConversationReference,
): Promise<void> {
  const isNew = (await ports.conversations.of(person)) === undefined;
  await ports.conversations.keep(person, reference);
  if (!isNew) return;
  for (const one of await ports.readModel.of(person)) await ports.jobs.settleSoon(one.id);
}
