import type { answerView, chatView } from '../chat.ts';
import type { ClockMove } from '../clock.ts';
import type { HostTab } from '../context.ts';
import type { PersonView } from '../people.ts';

export type Chat = ReturnType<typeof chatView>;
export type Answer = ReturnType<typeof answerView>;
export interface Start {
  readonly app: { readonly id: string; readonly name: string };
  readonly tenantId: string;
  readonly tabs: readonly HostTab[];
  readonly people: readonly PersonView[];
}
export interface Clock {
  readonly now: number;
  readonly offset: number;
}

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const response = await fetch(`/_host/api/${path}`, {
    ...(body !== undefined && {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  });
  const answer = (await response.json()) as T & { error?: string };
  if (!response.ok) throw new Error(answer.error ?? `Status ${response.status}`);
  return answer;
}

/** The host's own server. */
export const api = {
  start: () => ask<Start>('start'),
  clock: () => ask<Clock>('clock'),
  moveClock: (move: ClockMove) => ask<Clock>('clock', move),
  chat: (person: string) => ask<Chat>(`${person}/chat`),
  say: (person: string, text: string) => ask<Answer>(`${person}/say`, { text }),
  execute: (person: string, messageId: string, action: object) =>
    ask<Answer>(`${person}/execute`, { messageId, action }),
  submit: (person: string, messageId: string, data: object) =>
    ask<Answer>(`${person}/submit`, { messageId, data }),
  see: (person: string, messageId: string) => ask<Answer>(`${person}/see`, { messageId }),
  act: (person: string, word: 'read' | 'install' | 'uninstall' | 'block' | 'unblock') =>
    ask<Answer>(`${person}/${word}`, {}),
  token: async (person: string) => (await ask<{ token: string }>(`${person}/token`, {})).token,
};
