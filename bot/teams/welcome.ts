import type { PersonId } from '../../domain/trajectory/participant.ts';
import { outcomeOf } from './attempt.ts';
import type { ChatUses } from './uses.ts';

export type Welcomes = Pick<ChatUses, 'beginWelcome' | 'endWelcome' | 'releaseWelcome'>;

/**
 * One welcome for a person, ever; whatever Teams repeats. Throws what `send` throws: a welcome that surely did not
 * arrive is then still to be said.
 */
export async function welcomeOnce(
  welcomes: Welcomes,
  person: PersonId,
  send: () => Promise<unknown>,
): Promise<void> {
  if (!(await welcomes.beginWelcome(person))) return;
  try {
    await send();
  } catch (error) {
    if (outcomeOf(error).kind === 'ambiguous') await welcomes.endWelcome(person);
    else await welcomes.releaseWelcome(person);
    throw error;
  }
  await welcomes.endWelcome(person);
}
