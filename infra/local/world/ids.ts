import { createHash, randomUUID } from 'node:crypto';

/** A UUID that is the same for the same name, for ever: what seeds use, so that stories can refer to it. */
export function stableId(name: string): string {
  const hex = createHash('sha1').update(`local-tenant:${name}`).digest('hex');
  const variant = ((Number.parseInt(hex[16]!, 16) & 0x3) | 0x8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

export type NewId = () => string;

/** Ids that never repeat, for a tenant that is kept on disk. */
export const randomIds: NewId = () => randomUUID();

/** Ids that are the same in every run: a simulated world can be played again from its seed. */
export function countedIds(): NewId {
  let count = 0;
  return () => stableId(`counted:${++count}`);
}
