import { z } from 'zod';

const account = z.looseObject({
  id: z.string().min(1).max(300),
  name: z.string().max(300).optional(),
  aadObjectId: z.string().max(80).optional(),
});

/** An activity as Teams posts it, as far as we look into it. What we do not know passes through unread. */
export const activityShape = z.looseObject({
  type: z.string().min(1).max(60),
  id: z.string().max(200).optional(),
  name: z.string().max(200).optional(),
  action: z.string().max(60).optional(),
  channelId: z.literal('msteams'),
  serviceUrl: z.string().max(300),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string().min(1).max(500),
    conversationType: z.string().max(40).optional(),
    tenantId: z.string().max(80).optional(),
  }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string().max(80) }).optional() }).optional(),
  text: z.string().max(60_000).optional(),
  replyToId: z.string().max(200).optional(),
  membersAdded: z
    .array(z.looseObject({ id: z.string().max(300) }))
    .max(500)
    .optional(),
  membersRemoved: z
    .array(z.looseObject({ id: z.string().max(300) }))
    .max(500)
    .optional(),
});
export type IncomingActivity = z.infer<typeof activityShape>;

/** The one-to-one chat with the bot: only there is anything personal said. A chat that does not say so is none. */
export function isPersonal(activity: IncomingActivity): boolean {
  return activity.conversation.conversationType === 'personal';
}
