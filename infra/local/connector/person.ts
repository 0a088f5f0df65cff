import type { TenantUser } from '../world/types.ts';
import { cardOf, findAction, inputValues } from './card.ts';
import type { ConnectorContext } from './context.ts';
import { deliver } from './delivery.ts';
import { NotPossible } from './errors.ts';
import { clientEntities, fromPerson, installationActivities } from './inbound.ts';
import { announce, keep } from './messages.ts';
import type { Activity, BotAnswer, Conversation, Json, Message } from './types.ts';

/** A person at their Teams, alone with the bot. */
export class Person {
  readonly #context: ConnectorContext;
  readonly #user: TenantUser;
  readonly #lastInvoke = new Map<string, number>();

  constructor(context: ConnectorContext, user: TenantUser) {
    this.#context = context;
    this.#user = user;
  }

  get chatId(): string {
    return this.#context.identity.personalChatId(this.#user.id);
  }

  /** What stands in the chat now, oldest first. */
  messages(): readonly Message[] {
    return this.#context.store.conversation(this.chatId)?.messages ?? [];
  }

  /** How many messages of the bot came since the chat was last looked at. */
  unread(): number {
    return this.#context.store.conversation(this.chatId)?.unread[this.#user.id] ?? 0;
  }

  /** The person has looked at the chat. */
  read(): void {
    if (!this.unread()) return;
    this.#chat().unread[this.#user.id] = 0;
    this.#context.tell({ what: 'state', userId: this.#user.id });
  }

  state() {
    return this.#context.store.installation(this.#user.id);
  }

  /**
   * Types a sentence to the bot.
   * @throws NotPossible (as everything that a person types or presses) when this person has not added the app
   */
  async say(text: string): Promise<BotAnswer> {
    return this.#write({
      text,
      textFormat: 'plain',
      attachments: [{ contentType: 'text/html', content: html(text) }],
    });
  }

  /**
   * Presses a button on a card.
   * @param wanted the verb or the title of the action, or what its data hold at least
   * @param filled what the person filled in, by input id
   * @throws NotPossible when the card that the person sees has no such action or misses a required input
   */
  async act(
    messageId: string,
    wanted: string | Json,
    filled: Record<string, string> = {},
  ): Promise<BotAnswer> {
    const message = this.messages().find(({ id }) => id === messageId);
    const card = message && cardOf(message, this.#user.id);
    const found = card && findAction(card, wanted);
    if (!found) throw new NotPossible(`No action ${JSON.stringify(wanted)} on message ${messageId}`);
    const data = { ...(found.action.data as Json | undefined), ...inputValues(found.inputs, filled) };
    if (found.action.type === 'Action.Execute') return this.execute(messageId, { ...found.action, data });
    if (found.action.type === 'Action.Submit') return this.submit(messageId, data);
    throw new NotPossible(`${String(found.action.type)} does not reach the bot`);
  }

  /** Sends Action.Execute as the card's renderer does: `action.data` holds the inputs already. */
  async execute(
    messageId: string,
    action: Json,
    trigger: 'manual' | 'automatic' = 'manual',
  ): Promise<BotAnswer> {
    this.#mustHaveApp();
    this.#lastInvoke.set(messageId, Date.now());
    const { id, title, verb, data } = action;
    const answer = await this.#press(messageId, {
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', id, title, verb, data }, trigger },
    });
    return this.#shown(messageId, answer);
  }

  /** Sends Action.Submit as the card's renderer does. Text in `msteams` makes it a message that all can see. */
  async submit(messageId: string, data: Json): Promise<BotAnswer> {
    const { msteams, ...value } = data as Json & { msteams?: Json };
    if (msteams?.type === 'imBack') return this.say(String(msteams.value));
    if (msteams?.type === 'messageBack') {
      return this.#write({
        text: String(msteams.text ?? ''),
        value: msteams.value ?? value,
        replyToId: messageId,
      });
    }
    this.#mustHaveApp();
    return this.#press(messageId, { type: 'message', value: data });
  }

  /**
   * Looks at a card. One that asks to be refreshed for this person is, at most once a minute.
   * @returns what the bot answered, or undefined when there was nothing to ask
   */
  async see(messageId: string): Promise<BotAnswer | undefined> {
    const message = this.messages().find(({ id }) => id === messageId);
    const card = message && cardOf(message, this.#user.id);
    const refresh = card?.refresh as { action?: Json; userIds?: string[] } | undefined;
    const mine = refresh?.userIds?.includes(this.#context.identity.accountId(this.#user.id)) ?? true;
    if (!refresh?.action || !mine) return undefined;
    if (Date.now() - (this.#lastInvoke.get(messageId) ?? 0) < 60_000) return undefined;
    return this.execute(messageId, refresh.action, 'automatic');
  }

  /** Adds the app: the bot hears of it twice, as in Teams. A second time changes nothing and tells nobody. */
  install(): Promise<BotAnswer> {
    if (this.state().installed) return Promise.resolve({ status: 409, body: undefined, messages: [] });
    return this.#setInstalled('add');
  }

  uninstall(): Promise<BotAnswer> {
    return this.#setInstalled('remove');
  }

  /** Stops the bot from writing; the bot is not told. */
  block(): void {
    this.#context.store.setInstallation(this.#user.id, { blocked: true });
    this.#context.tell({ what: 'state', userId: this.#user.id });
  }

  unblock(): void {
    this.#context.store.setInstallation(this.#user.id, { blocked: false });
    this.#context.tell({ what: 'state', userId: this.#user.id });
  }

  /** Sends any activity in this person's name and collects what the bot did with it. */
  async send(core: Partial<Activity> & { readonly type: string }): Promise<BotAnswer> {
    const before = new Map(this.messages().map((message) => [message.id, message.activity]));
    const activity = fromPerson(this.#context, this.#user, this.#chat().id, core);
    const { status, body } = await deliver(this.#context, activity);
    const messages = this.messages().filter(
      ({ id, from, activity: now }) => from === 'bot' && before.get(id) !== now,
    );
    return { status, body, messages };
  }

  /** A button on a card was pressed: what it sends answers the card, and stands nowhere in the chat. */
  #press(messageId: string, core: Partial<Activity> & { readonly type: string }): Promise<BotAnswer> {
    return this.send({
      replyToId: messageId,
      channelData: { tenant: { id: this.#context.tenant.tenantId }, source: { name: 'message' } },
      entities: clientEntities,
      locale: 'nl-NL',
      ...core,
    });
  }

  #chat(): Conversation {
    return this.#context.store.ensure(this.chatId, 'personal', [this.#user.id]);
  }

  /** Teams shows nothing to type or press to somebody without the app. */
  #mustHaveApp(): void {
    if (!this.state().installed) throw new NotPossible(`${this.#user.displayName} has not added the app`);
  }

  /** A message that stands in the chat under the person's name. */
  async #write(core: Partial<Activity>): Promise<BotAnswer> {
    this.#mustHaveApp();
    const chat = this.#chat();
    const activity = fromPerson(this.#context, this.#user, chat.id, {
      type: 'message',
      entities: clientEntities,
      locale: 'nl-NL',
      ...core,
    });
    const kept = keep(this.#context, chat, this.#user.id, activity);
    announce(this.#context, chat);
    return this.send({ ...kept.activity });
  }

  async #setInstalled(action: 'add' | 'remove'): Promise<BotAnswer> {
    const { store, identity, tenant } = this.#context;
    store.setInstallation(this.#user.id, {
      installed: action === 'add',
      ...(action === 'add' && { blocked: false }),
    });
    tenant.ledger.append('connector', `app.${action}`, { userId: this.#user.id });
    this.#context.tell({ what: 'state', userId: this.#user.id });
    const answers: BotAnswer[] = [];
    for (const core of installationActivities(action, identity.botId)) answers.push(await this.send(core));
    return {
      status: Math.max(...answers.map(({ status }) => status)),
      body: answers.at(-1)?.body,
      messages: answers.flatMap(({ messages }) => messages),
    };
  }

  /** Teams puts the answer to Action.Execute in the card's place, for this person alone. */
  #shown(messageId: string, answer: BotAnswer): BotAnswer {
    const { type, value } = (answer.body ?? {}) as { type?: string; value?: unknown };
    if (type === 'application/vnd.microsoft.activity.message') return { ...answer, text: String(value) };
    if (type !== 'application/vnd.microsoft.card.adaptive') return answer;
    const message = this.messages().find(({ id }) => id === messageId);
    if (message) {
      this.#context.store.replace({
        ...message,
        views: { ...message.views, [this.#user.id]: value as Json },
      });
      this.#context.tell({ what: 'message', userId: this.#user.id });
    }
    return { ...answer, card: value as Json };
  }
}

const html = (text: string) => `<p>${text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</p>`;
