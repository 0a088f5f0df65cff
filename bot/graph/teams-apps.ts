import type { PersonId } from '../../domain/trajectory/participant.ts';
import { Conflict } from '../application/ports/breakage.ts';
import type { Graph } from './client.ts';
import { GraphRefused } from './failures.ts';
import { literal, query, segment } from './odata.ts';

/** Puts the app with a person who does not have it yet, so that it can write to her. */
export interface TeamsApps {
  /**
   * Installs the app where it is not there yet. The id of the chat with her; undefined when it cannot be: she is
   * not there, or the app may not be installed for her. Throws `Unavailable`.
   */
  install(person: PersonId): Promise<{ readonly chat: string } | undefined>;
}

interface Listing<T> {
  readonly value: readonly T[];
}

/** `manifestId`: the id in the app's manifest, which the organisation's catalogue knows it by. */
export function createTeamsApps(graph: Graph, manifestId: string): TeamsApps {
  let catalogueId: string | undefined;

  const inCatalogue = async (): Promise<string | undefined> => {
    if (catalogueId) return catalogueId;
    const found = await graph.call<Listing<{ id: string }>>(
      'find the app in the catalogue',
      `/appCatalogs/teamsApps?${query({ $filter: `externalId eq ${literal(manifestId)}` })}`,
    );
    catalogueId = found.value[0]?.id;
    return catalogueId;
  };

  const installOn = async (person: PersonId, app: string): Promise<void> => {
    try {
      await graph.call('install the app', `/users/${segment(person)}/teamwork/installedApps`, {
        method: 'POST',
        body: {
          'teamsApp@odata.bind': `https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/${segment(app)}`,
        },
      });
    } catch (error) {
      // She has it already.
      if (!(error instanceof Conflict)) throw error;
    }
  };

  const chatWith = async (person: PersonId, app: string): Promise<string | undefined> => {
    const installed = await graph.call<Listing<{ id: string }>>(
      'find the installation',
      `/users/${segment(person)}/teamwork/installedApps?${query({ $expand: 'teamsApp', $filter: `teamsApp/id eq ${literal(app)}` })}`,
    );
    const [installation] = installed.value;
    if (!installation) return undefined;
    const chat = await graph.call<{ id: string }>(
      'find the chat',
      `/users/${segment(person)}/teamwork/installedApps/${segment(installation.id)}/chat`,
    );
    return chat.id;
  };

  return {
    async install(person) {
      try {
        const app = await inCatalogue();
        if (!app) return undefined;
        await installOn(person, app);
        const chat = await chatWith(person, app);
        return chat === undefined ? undefined : { chat };
      } catch (error) {
        if (error instanceof GraphRefused) return undefined;
        throw error;
      }
    },
  };
}
