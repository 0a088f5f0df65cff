import type { Snapshots } from '../../world/snapshot.ts';
import type { World } from '../../world/world.ts';
import { etagOf, type StoredEvent } from './event.ts';

interface EventChange {
  readonly changeType: 'created' | 'updated' | 'deleted';
  readonly mailbox: string;
  readonly id: string;
  readonly etag: string;
}

/** All calendar items of the tenant, by mailbox, with what delta needs to know. */
export interface Mailboxes {
  get(mailbox: string, id: string): StoredEvent | undefined;
  /** The copy of a meeting that stands in a mailbox. */
  copyOf(mailbox: string, iCalUId: string): StoredEvent | undefined;
  all(mailbox: string): readonly StoredEvent[];
  create(event: StoredEvent): StoredEvent;
  /** Puts a next version in place: `version` and `modifiedAt` are set here. */
  update(event: StoredEvent): StoredEvent;
  delete(event: StoredEvent): void;
  byTransaction(mailbox: string, transactionId: string): { id: string } | undefined;
  seq(): number;
  /** Items of a mailbox that changed or went after `seq`, oldest change first. */
  changesSince(
    mailbox: string,
    seq: number,
  ): readonly { id: string; seq: number; event: StoredEvent | undefined }[];
  onChange(listener: (change: EventChange) => void): void;
}

interface Box {
  events: Map<string, StoredEvent>;
  byUid: Map<string, string>;
  /** Transaction ids, of deleted events too. */
  transactions: Map<string, string>;
  /** Last change per item id, deleted ones too; in order of change. */
  changes: Map<string, number>;
}

export function createMailboxes(world: World, snapshots: Snapshots): Mailboxes {
  const boxes = new Map<string, Box>();
  const listeners: ((change: EventChange) => void)[] = [];
  let seq = 0;
  const box = (mailbox: string): Box => {
    let found = boxes.get(mailbox);
    if (!found) {
      found = { events: new Map(), byUid: new Map(), transactions: new Map(), changes: new Map() };
      boxes.set(mailbox, found);
    }
    return found;
  };
  const keep = (event: StoredEvent) => {
    const { events, byUid, transactions } = box(event.mailbox);
    events.set(event.id, event);
    byUid.set(event.iCalUId, event.id);
    if (event.transactionId) transactions.set(event.transactionId, event.id);
  };
  const note = (changeType: EventChange['changeType'], event: StoredEvent) => {
    const { changes } = box(event.mailbox);
    changes.delete(event.id);
    changes.set(event.id, ++seq);
    world.ledger.append('graph', `event.${changeType}`, {
      ...{ mailbox: event.mailbox, id: event.id, iCalUId: event.iCalUId, isOrganizer: event.isOrganizer },
      ...{ subject: event.subject, start: event.start, end: event.end, isCancelled: event.isCancelled },
      ...{ transactionId: event.transactionId, properties: event.properties, etag: etagOf(event) },
    });
    world.changed('calendar');
    for (const listener of listeners)
      listener({ changeType, mailbox: event.mailbox, id: event.id, etag: etagOf(event) });
  };
  snapshots.add({
    name: 'calendar',
    save: () => ({
      seq,
      boxes: [...boxes].map(([mailbox, each]) => ({
        mailbox,
        events: [...each.events.values()],
        transactions: [...each.transactions],
        changes: [...each.changes],
      })),
    }),
    load(saved) {
      type Saved = {
        mailbox: string;
        events: StoredEvent[];
        transactions: [string, string][];
        changes: [string, number][];
      };
      const state = saved as { seq: number; boxes: Saved[] };
      seq = state.seq;
      for (const each of state.boxes) {
        const loaded = box(each.mailbox);
        for (const event of each.events) keep(event);
        loaded.transactions = new Map(each.transactions);
        loaded.changes = new Map(each.changes);
      }
    },
    reset: () => boxes.clear(),
  });
  return {
    get: (mailbox, id) => boxes.get(mailbox)?.events.get(id),
    copyOf(mailbox, iCalUId) {
      const found = boxes.get(mailbox);
      return found?.events.get(found.byUid.get(iCalUId) ?? '');
    },
    all: (mailbox) => [...(boxes.get(mailbox)?.events.values() ?? [])],
    create(event) {
      keep(event);
      note('created', event);
      return event;
    },
    update(event) {
      const next = { ...event, version: event.version + 1, modifiedAt: world.clock.now() };
      keep(next);
      note('updated', next);
      return next;
    },
    delete(event) {
      const { events, byUid } = box(event.mailbox);
      events.delete(event.id);
      byUid.delete(event.iCalUId);
      note('deleted', event);
    },
    byTransaction(mailbox, transactionId) {
      const id = boxes.get(mailbox)?.transactions.get(transactionId);
      return id === undefined ? undefined : { id };
    },
    seq: () => seq,
    changesSince(mailbox, since) {
      const found = boxes.get(mailbox);
      if (!found) return [];
      return [...found.changes]
        .filter(([, changed]) => changed > since)
        .map(([id, changed]) => ({ id, seq: changed, event: found.events.get(id) }));
    },
    onChange(listener) {
      listeners.push(listener);
    },
  };
}
