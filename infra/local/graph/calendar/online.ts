import { createHash } from 'node:crypto';
import type { World } from '../../world/world.ts';

/** A new Teams meeting of `organizerId`: its chat's thread id and its join URL, in the shape that the tenant is set to. */
export function newOnlineMeeting(world: World, organizerId: string): { joinUrl: string; threadId: string } {
  const id = world.newId();
  const hash = createHash('sha256').update(id);
  if (world.switches.joinUrlShape === 'meet') {
    const digits = BigInt(`0x${hash.digest('hex').slice(0, 12)}`)
      .toString()
      .padStart(13, '3')
      .slice(0, 13);
    const joinUrl = `https://teams.microsoft.com/meet/${digits}?p=${id.replaceAll('-', '').slice(0, 18)}`;
    // This shape gives no thread away; whoever knows the meeting can still find its chat.
    const thread = createHash('sha256').update(joinUrl).digest('base64url');
    return { joinUrl, threadId: `19:meeting_${thread}@thread.v2` };
  }
  const threadId = `19:meeting_${Buffer.from(id).toString('base64url')}@thread.v2`;
  const context = encodeURIComponent(JSON.stringify({ Tid: world.tenantId, Oid: organizerId }));
  return {
    threadId,
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(threadId)}/0?context=${context}`,
  };
}
