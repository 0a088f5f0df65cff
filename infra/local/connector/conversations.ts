import type { ConnectorContext } from './context.ts';
import { badArgument, ConnectorRefusal, notInstalled } from './errors.ts';
import { sendActivity } from './messages.ts';
import type { Account, Activity } from './types.ts';

interface Parameters {
  readonly isGroup?: boolean;
  readonly members?: readonly Account[];
  readonly tenantId?: string;
  readonly channelData?: { readonly tenant?: { readonly id?: string } };
  readonly activity?: Activity;
}

/**
 * `POST /v3/conversations`: the one chat between a person and the bot, always under the same id.
 * @throws ConnectorRefusal 400 for nobody, for several, for another tenant; 403 without the app or for a group
 */
export function createConversation(context: ConnectorContext, body: unknown) {
  const { identity, store, tenant } = context;
  const { isGroup, members, tenantId, channelData, activity } = (body ?? {}) as Parameters;
  if (isGroup)
    throw new ConnectorRefusal(403, 'NotEnoughPermissions', 'The app is in no team or group chat.');
  const [member, ...others] = members ?? [];
  if (!member?.id || others.length) throw badArgument('A one to one conversation takes exactly one member.');
  if ((channelData?.tenant?.id ?? tenantId) !== tenant.tenantId) throw badArgument('Tenant id is not valid.');
  const user = identity.userOf(member.id);
  if (!user) throw badArgument('Invalid user identity in provided tenant.');
  const id = identity.personalChatId(user.id);
  if (context.switches.rates) context.rates.take('send', id);
  if (!store.installation(user.id).installed && context.switches.sendToUninstalled === 'refused') {
    throw notInstalled();
  }
  const isNew = !store.conversation(id);
  const conversation = store.ensure(id, 'personal', [user.id]);
  tenant.ledger.append('connector', 'conversation.created', { userId: user.id, conversationId: id, isNew });
  const sent = activity ? sendActivity(context, conversation, activity) : undefined;
  tenant.changed(store.name);
  return {
    status: isNew || sent ? 201 : 200,
    body: { id, serviceUrl: context.serviceUrl, ...(sent && { activityId: sent.id }) },
  };
}
