import type { ConversationReference as BotReference, TurnContext } from 'botbuilder';
import { viewerOf } from '../../domain/access/viewer.ts';
import type { PersonId } from '../../domain/trajectory/participant.ts';
import type { ConversationReference } from '../application/ports/conversations.ts';
import type { Log } from '../application/ports/log.ts';
import type { Messenger, OutgoingCard } from '../application/ports/messenger.ts';
import { abilitiesOf } from './abilities.ts';
import type { ChatAdapter } from './adapter.ts';
import { type Attempt, attempt } from './attempt.ts';
import { outgoing } from './cards/outgoing.ts';
import { welcomeCard } from './cards/talk.ts';
import { ConnectorRefusal } from './connector-wire.ts';
import { cardMessage } from './message.ts';
import { type ChatSettings, isServiceUrl } from './settings.ts';
import type { ChatUses } from './uses.ts';
import { type Welcomes, welcomeOnce } from './welcome.ts';

export interface MessengerNeeds {
  readonly settings: ChatSettings;
  readonly adapter: ChatAdapter;
  /** Installs the app for a person; gives back the id of the chat with her, undefined when that cannot be. */
  readonly install: (person: PersonId) => Promise<{ readonly chat: string } | undefined>;
  readonly remember: (person: PersonId, reference: ConversationReference) => Promise<void>;
  readonly welcomes: Welcomes & Pick<ChatUses, 'abilities'>;
  readonly log: Log;
}

/** When making a chat anew did not work: surely nothing was said in it. */
const SOON_MS = 30_000;

/** Writes to people of its own accord. A message that may have arrived is never sent again here. */
export function createMessenger(needs: MessengerNeeds): Messenger {
  const { settings, adapter, log } = needs;
  return {
    async send(to, card) {
      const reference = checked(needs, to);
      if (!reference) return { kind: 'unreachable' };
      const greeted = await welcome(needs, reference);
      if (greeted?.kind === 'notSent') return greeted;
      const first = await post(needs, reference, card);
      if (first.kind !== 'gone') return first;
      log.info('chat.recreated', { conversation: reference.conversation.id });
      const anew = await recreate(needs, reference);
      if (!('reference' in anew)) return anew;
      const second = await post(needs, anew.reference, card);
      return second.kind === 'gone' ? { kind: 'unreachable' } : second;
    },
    async update(to, activityId, card) {
      const reference = checked(needs, to);
      if (!reference) return { kind: 'unreachable' };
      const outcome = await attempt(log, async () => {
        const message = { ...cardMessage(card), id: activityId };
        await inChat(adapter, reference, (context) => context.updateActivity(message));
        return activityId;
      });
      // A card that was taken away needs no update.
      return outcome.kind === 'gone' ? { kind: 'sent', activityId } : outcome;
    },
    async reach(person) {
      const installed = await needs.install(person);
      return installed && plain(referenceTo(settings, person, installed.chat));
    },
  };
}

/**
 * Before the first thing that she hears, when Teams' word that the app was installed never came here. Where it is
 * refused for good, so is what follows it, and that says so.
 */
async function welcome(
  { adapter, settings, welcomes, log }: MessengerNeeds,
  reference: BotReference,
): Promise<Attempt | undefined> {
  const person = reference.user?.aadObjectId;
  if (person === undefined) return undefined;
  return attempt(log, async () => {
    await welcomeOnce(welcomes, person, async () => {
      const abilities = await abilitiesOf(welcomes, log, viewerOf(person, ''));
      const message = cardMessage(outgoing(welcomeCard(settings, abilities)));
      await inChat(adapter, reference, (context) => context.sendActivity(message));
    });
    return '';
  });
}

function post(
  { adapter, log }: MessengerNeeds,
  reference: BotReference,
  card: OutgoingCard,
): Promise<Attempt> {
  return attempt(log, async () => {
    const sent = await inChat(adapter, reference, (context) => context.sendActivity(cardMessage(card)));
    return sent?.id ?? '';
  });
}

/** Makes the chat with the same person once more: Teams gives the same pair the same id where it still knows it. */
async function recreate(
  { settings, adapter, remember, log }: MessengerNeeds,
  old: BotReference,
): Promise<
  | { readonly reference: BotReference }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'notSent'; readonly retryAfterMs: number }
> {
  const person = old.user?.aadObjectId;
  let made = old;
  const outcome = await attempt(log, async () => {
    const { tenantId } = settings;
    const parameters = {
      isGroup: false,
      bot: old.bot,
      members: [{ id: person ?? old.user?.id ?? '', name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    };
    const begun = async (context: TurnContext) => {
      made = { ...old, conversation: { ...old.conversation, id: context.activity.conversation.id } };
    };
    await adapter
      .createConversationAsync(settings.appId, 'msteams', old.serviceUrl, '', parameters as never, begun)
      .catch((error: unknown) => {
        throw isNobody(error) ? new ConnectorRefusal(404, error.code, 0) : error;
      });
    return '';
  });
  if (outcome.kind === 'unreachable' || outcome.kind === 'gone') return { kind: 'unreachable' };
  if (outcome.kind === 'notSent') return outcome;
  if (outcome.kind === 'ambiguous') return { kind: 'notSent', retryAfterMs: SOON_MS };
  if (person !== undefined) await remember(person, plain(made));
  return { reference: made };
}

/** All that can be unfit in it is the person: she left. */
function isNobody(error: unknown): error is ConnectorRefusal {
  return error instanceof ConnectorRefusal && error.status === 400;
}

async function inChat<T>(
  adapter: ChatAdapter,
  reference: BotReference,
  work: (context: TurnContext) => Promise<T>,
): Promise<T> {
  let done: { readonly value: T } | undefined;
  await adapter.continueConversationAsync(adapter.appId, reference, async (context) => {
    done = { value: await work(context) };
  });
  if (!done) throw new Error('The adapter did not run the turn');
  return done.value;
}

/** A stored reference is checked again: our token goes to no host that is not on the list now. */
function checked({ settings, log }: MessengerNeeds, stored: ConversationReference): BotReference | undefined {
  const { activityId, ...reference } = stored as unknown as BotReference;
  if (isServiceUrl(settings, reference.serviceUrl)) return reference as BotReference;
  log.warn('chat.foreignHost', { conversation: reference.conversation?.id });
  return undefined;
}

function referenceTo(settings: ChatSettings, person: PersonId, chat: string): BotReference {
  return {
    bot: { id: `28:${settings.appId}`, name: '' },
    user: { id: person, name: '', aadObjectId: person },
    conversation: {
      id: chat,
      conversationType: 'personal',
      tenantId: settings.tenantId,
      isGroup: false,
      name: '',
    },
    channelId: 'msteams',
    serviceUrl: settings.serviceUrl,
  };
}

function plain(reference: BotReference): ConversationReference {
  return JSON.parse(JSON.stringify(reference)) as ConversationReference;
}
