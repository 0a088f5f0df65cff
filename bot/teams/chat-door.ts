import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'restify';
import type { Log } from '../application/ports/log.ts';
import type { DrawCard, Messenger } from '../application/ports/messenger.ts';
import { createActions } from './actions.ts';
import { activityShape } from './activity.ts';
import { ChatAdapter, type ChatWire } from './adapter.ts';
import { createAuthenticate, Unauthenticated } from './authenticate.ts';
import { createBot } from './bot.ts';
import { draw } from './cards/draw.ts';
import { outgoing } from './cards/outgoing.ts';
import { createMessenger, type MessengerNeeds } from './messenger.ts';
import { type ChatSettingsInput, chatSettings } from './settings.ts';
import { createTalk } from './talk.ts';
import type { ChatUses } from './uses.ts';

export interface ChatDoorNeeds {
  readonly settings: ChatSettingsInput;
  readonly wire: ChatWire;
  readonly uses: ChatUses;
  readonly install: MessengerNeeds['install'];
  readonly log: Log;
}

export interface ChatDoor {
  /** `POST /api/messages`, behind a body parser. Always answers, never throws. */
  handle(request: Request, response: Response): Promise<void>;
  readonly messenger: Messenger;
  readonly drawCard: DrawCard;
}

/** Door 2. Throws when its settings are not complete: without issuers or hosts nobody can be let in. */
export function createChatDoor({ settings: given, wire, uses, install, log }: ChatDoorNeeds): ChatDoor {
  const settings = chatSettings.parse(given);
  const adapter = new ChatAdapter(settings, wire);
  const authenticate = createAuthenticate(settings, wire.fetch);
  const talk = createTalk(uses, settings, log);
  const actions = createActions({ uses, links: settings, log });
  const turn = createBot({ appId: settings.appId, links: settings, uses, talk, actions, log });
  const remember = uses.rememberConversation.bind(uses);

  const answer = async (request: Request): Promise<{ readonly status: number; readonly body?: unknown }> => {
    const parsed = activityShape.safeParse(request.body);
    if (!parsed.success) return { status: 400 };
    const activity = parsed.data;
    await authenticate(request.header('authorization', ''), activity);
    return (await adapter.turn(activity, (context) => turn(context, activity))) ?? { status: 200 };
  };

  return {
    async handle(request, response) {
      const correlationId = randomUUID();
      try {
        const { status, body } = await answer(request);
        if (body === undefined) response.send(status);
        else response.send(status, body);
      } catch (error) {
        const outside = error instanceof Unauthenticated;
        if (outside) log.warn('chat.unauthenticated', { correlationId, why: error.message });
        else log.error('chat.turn', error, { correlationId });
        response.send(outside ? 401 : 500);
      }
    },
    messenger: createMessenger({ settings, adapter, install, remember, welcomes: uses, log }),
    drawCard: (view) => outgoing(draw(view, { links: settings })),
  };
}
