import type { ConversationReference } from '../../../bot/application/ports/conversations.ts';
import type { ChatUses } from '../../../bot/teams/uses.ts';
import type { HomeView } from '../../../domain/views/view/home.ts';

/** Use cases of somebody without trajectories, that keep what the door told them. */
export interface QuietUses extends ChatUses {
  readonly conversations: Map<string, ConversationReference>;
  readonly ended: string[];
}

export function quietUses(more: Partial<ChatUses> = {}): QuietUses {
  const conversations = new Map<string, ConversationReference>();
  const welcomed = new Set<string>();
  const ended: string[] = [];
  const home: HomeView = {
    ...{ name: 'Sanne de Vries', now: '2026-11-23T08:00:00Z', roles: [], mayStart: false },
    ...{ needs: [], needsTotal: 0, week: [], trajectories: [], total: 0 },
  };
  return {
    conversations,
    ended,
    act: async () => ({ ok: false, refusals: [{ code: 'notFound' }] }),
    card: async () => undefined,
    keepTyped: async () => ({ ok: false, refusals: [{ code: 'notFound' }] }),
    clashes: async () => [],
    takeReplan: async () => ({ ok: false, refusals: [{ code: 'notFound' }] }),
    beginStart: async () => 'nobody',
    abilities: async () => ({ start: false, maatje: false }),
    home: async () => home,
    find: async () => ({ trajectories: [], found: 0, total: 0 }),
    rememberConversation: async (person, reference) => void conversations.set(person, reference),
    forgetConversation: async (person) => void conversations.delete(person),
    beginWelcome: async (person) => welcomed.size < welcomed.add(person).size,
    endWelcome: async () => {},
    releaseWelcome: async (person) => void welcomed.delete(person),
    meetingEnded: async (joinUrl) => void ended.push(joinUrl),
    ...more,
  };
}
