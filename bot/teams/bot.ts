import { TurnContext } from 'botbuilder';
import { type Viewer, viewerOf } from '../../domain/access/viewer.ts';
import { chat } from '../../domain/texts/nl/chat.ts';
import type { ConversationReference } from '../application/ports/conversations.ts';
import type { Log } from '../application/ports/log.ts';
import { abilitiesOf } from './abilities.ts';
import type { Actions } from './actions.ts';
import { type IncomingActivity, isPersonal } from './activity.ts';
import type { LinkSettings } from './cards/links.ts';
import { outgoing, type Sketch } from './cards/outgoing.ts';
import { groupCard, refusedCard, welcomeCard } from './cards/talk.ts';
import { type Answer, cardMessage, invokeResponse } from './message.ts';
import type { Talk } from './talk.ts';
import type { ChatUses } from './uses.ts';
import { welcomeOnce } from './welcome.ts';

export interface BotNeeds {
  readonly appId: string;
  readonly links: LinkSettings;
  readonly uses: ChatUses;
  readonly talk: Talk;
  readonly actions: Actions;
  readonly log: Log;
}

/** One turn: what Teams says happened, and what the bot does about it. Throws only what is breakage of ours. */
export type Turn = (context: TurnContext, activity: IncomingActivity) => Promise<void>;

const PERSON = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MEETING_END = 'application/vnd.microsoft.meetingEnd';

export function createBot(needs: BotNeeds): Turn {
  return async (context, activity) => {
    switch (activity.type) {
      case 'installationUpdate':
        return installation(needs, context, activity);
      case 'conversationUpdate':
        return members(needs, context, activity);
      case 'message':
        return message(needs, context, activity);
      case 'invoke':
        return invoke(needs, context, activity);
      case 'event':
        return event(needs, activity);
    }
  };
}

async function installation(
  needs: BotNeeds,
  context: TurnContext,
  activity: IncomingActivity,
): Promise<void> {
  const viewer = personIn(activity);
  if (!viewer || !isPersonal(activity)) return;
  if (activity.action === 'add' || activity.action === 'add-upgrade') return welcome(needs, context, viewer);
  if (activity.action === 'remove') await needs.uses.forgetConversation(viewer.person);
}

/** Teams tells of an installation a second time as "the bot was added". */
async function members(needs: BotNeeds, context: TurnContext, activity: IncomingActivity): Promise<void> {
  const viewer = personIn(activity);
  const added = activity.membersAdded?.some(({ id }) => id === activity.recipient.id);
  if (viewer && added && isPersonal(activity)) await welcome(needs, context, viewer);
}

async function welcome(needs: BotNeeds, context: TurnContext, viewer: Viewer): Promise<void> {
  const { uses, links, log } = needs;
  await uses.rememberConversation(viewer.person, referenceOf(context));
  await welcomeOnce(uses, viewer.person, async () =>
    reply(context, welcomeCard(links, await abilitiesOf(uses, log, viewer))),
  );
}

async function message(needs: BotNeeds, context: TurnContext, activity: IncomingActivity): Promise<void> {
  if (!isPersonal(activity)) return reply(context, groupCard(needs.appId));
  const viewer = personIn(activity);
  if (!viewer) return reply(context, refusedCard(chat.refused.notYours));
  await needs.uses.rememberConversation(viewer.person, referenceOf(context));
  const data = pressedIn(activity);
  if (data === undefined) return reply(context, await talked(needs, viewer, textOf(activity)));
  return show(context, activity, await pressed(needs, viewer, data));
}

async function talked({ talk, log }: BotNeeds, viewer: Viewer, typed: string): Promise<Sketch> {
  try {
    return await talk(viewer, typed);
  } catch (error) {
    log.error('chat.talk', error, { person: viewer.person });
    return refusedCard(chat.refused.away);
  }
}

async function invoke(needs: BotNeeds, context: TurnContext, activity: IncomingActivity): Promise<void> {
  if (activity.name !== 'adaptiveCard/action') return;
  const viewer = personIn(activity);
  const { action } = (activity.value ?? {}) as { action?: { data?: unknown } };
  const refused = (text: string): Answer => ({ kind: 'sentence', text });
  const answer = !isPersonal(activity)
    ? refused(chat.group)
    : viewer
      ? await pressed(needs, viewer, action?.data)
      : refused(chat.refused.notYours);
  await context.sendActivity(invokeResponse(answer));
}

/** What comes of a button. Breakage leaves the card as it stands, with all that was typed on it. */
async function pressed({ actions, log }: BotNeeds, viewer: Viewer, data: unknown): Promise<Answer> {
  try {
    return await actions(viewer, data);
  } catch (error) {
    log.error('chat.action', error, { person: viewer.person });
    return { kind: 'sentence', text: chat.refused.broken };
  }
}

/** The answer to a button that came as a message: in place of the card, so that its old buttons are gone. */
async function show(context: TurnContext, activity: IncomingActivity, answer: Answer): Promise<void> {
  if (answer.kind === 'sentence') return reply(context, refusedCard(answer.text));
  if (activity.replyToId === undefined) return void (await context.sendActivity(cardMessage(answer.card)));
  await context.updateActivity({ ...cardMessage(answer.card), id: activity.replyToId });
}

async function event({ uses }: BotNeeds, activity: IncomingActivity): Promise<void> {
  if (activity.name !== MEETING_END) return;
  const { JoinUrl } = (activity.value ?? {}) as { JoinUrl?: unknown };
  if (typeof JoinUrl === 'string' && JoinUrl.length <= 2_000) await uses.meetingEnded(JoinUrl);
}

async function reply(context: TurnContext, sketch: Sketch): Promise<void> {
  await context.sendActivity(cardMessage(outgoing(sketch)));
}

/** Who did this: the Entra id that Teams put there, in an activity that was authenticated. */
function personIn({ from }: IncomingActivity): Viewer | undefined {
  const id = from.aadObjectId;
  return id !== undefined && PERSON.test(id) ? viewerOf(id.toLowerCase(), from.name ?? '') : undefined;
}

/** The data of a button that came as a message; undefined for what somebody typed. */
function pressedIn(activity: IncomingActivity): unknown {
  const { value } = activity;
  if (typeof value !== 'object' || value === null || activity.text?.trim()) return undefined;
  return 'msteams' in value ? undefined : value;
}

/** What was typed, or what a shortcut says in a client that does not type it for her. */
function textOf(activity: IncomingActivity): string {
  if (activity.text !== undefined) return activity.text;
  const { msteams } = (activity.value ?? {}) as { msteams?: { value?: unknown } };
  return typeof msteams?.value === 'string' ? msteams.value : '';
}

function referenceOf(context: TurnContext): ConversationReference {
  const { activityId, ...reference } = TurnContext.getConversationReference(context.activity);
  return JSON.parse(JSON.stringify(reference)) as ConversationReference;
}
