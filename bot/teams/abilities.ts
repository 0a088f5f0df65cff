import type { Viewer } from '../../domain/access/viewer.ts';
import type { Log } from '../application/ports/log.ts';
import type { Abilities } from './cards/talk.ts';
import type { ChatUses } from './uses.ts';

/** What the bot says about itself to one person. While that cannot be looked up, only what everybody can ask. */
export async function abilitiesOf(
  uses: Pick<ChatUses, 'abilities'>,
  log: Log,
  viewer: Viewer,
): Promise<Abilities> {
  try {
    return await uses.abilities(viewer);
  } catch (error) {
    log.error('chat.abilities', error, { person: viewer.person });
    return {};
  }
}
