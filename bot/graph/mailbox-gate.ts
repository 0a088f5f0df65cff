import { MAILBOX_CONCURRENCY } from './limits.ts';

/** Keeps this process under Outlook's limit of requests at a time in one mailbox. */
export interface MailboxGate {
  /** Performs `work` once there is room for it: so many requests in each mailbox (more than the limit counts as all). */
  pass<T>(requests: ReadonlyMap<string, number>, work: () => Promise<T>): Promise<T>;
}

interface Room {
  free: number;
  readonly waiting: { readonly need: number; readonly enter: () => void }[];
}

export function createMailboxGate(): MailboxGate {
  const rooms = new Map<string, Room>();
  const enter = async (mailbox: string, need: number) => {
    const room = rooms.get(mailbox) ?? { free: MAILBOX_CONCURRENCY, waiting: [] };
    rooms.set(mailbox, room);
    if (room.waiting.length === 0 && room.free >= need) room.free -= need;
    else await new Promise<void>((resolve) => room.waiting.push({ need, enter: resolve }));
  };
  const leave = (mailbox: string, need: number) => {
    const room = rooms.get(mailbox)!;
    room.free += need;
    while (room.waiting[0] && room.waiting[0].need <= room.free) {
      const next = room.waiting.shift()!;
      room.free -= next.need;
      next.enter();
    }
    if (room.free === MAILBOX_CONCURRENCY && room.waiting.length === 0) rooms.delete(mailbox);
  };
  return {
    async pass(requests, work) {
      // One order for all, so that two that need the same mailboxes never wait for each other.
      const needs = [...requests].sort(([a], [b]) => (a < b ? -1 : 1));
      const entered: [string, number][] = [];
      try {
        for (const [mailbox, count] of needs) {
          const need = Math.min(count, MAILBOX_CONCURRENCY);
          await enter(mailbox, need);
          entered.push([mailbox, need]);
        }
        return await work();
      } finally {
        for (const [mailbox, need] of entered) leave(mailbox, need);
      }
    },
  };
}
