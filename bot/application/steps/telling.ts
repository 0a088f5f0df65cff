import { Temporal } from 'temporal-polyfill';
import type { CardRefresh, Telling } from '../../../domain/effects/effect.ts';
import type { ConversationReference, Conversations } from '../ports/conversations.ts';
import type { Log } from '../ports/log.ts';
import type { Messenger, OutgoingCard } from '../ports/messenger.ts';
import type { LedgerEntry, ToldLedger } from '../ports/told-ledger.ts';

/** Somebody else has begun it: whether she finished is seen after this. */
const LEASE = { seconds: 90 };

export interface TellingPorts {
  readonly told: ToldLedger;
  readonly conversations: Pick<Conversations, 'of' | 'unreachable'>;
  readonly messenger: Messenger;
  readonly log: Log;
}

/** What a telling belongs to: a trajectory or a coach's caseload, whose ledger it stands in, as it is now. */
export interface Tells {
  readonly subject: string;
  readonly now: Temporal.Instant;
  /** The card as it should look now; undefined: there is nothing in it for its reader. */
  readonly draw: (
    effect: Telling | CardRefresh,
  ) => OutgoingCard | undefined | Promise<OutgoingCard | undefined>;
}

/** One telling. Returns when to look again (UTC ISO), for what is not due yet or surely was not sent. */
export async function perform(
  ports: TellingPorts,
  telling: Telling,
  { subject, now: at, draw }: Tells,
): Promise<string | undefined> {
  const now = at.toString();
  if (Temporal.Instant.compare(telling.dueAt, at) > 0) return telling.dueAt;
  const entry = (outcome: LedgerEntry['outcome']): LedgerEntry => ({
    key: telling.key,
    at: now,
    outcome,
    card: telling.card,
    to: telling.to,
  });
  if (!(await ports.told.begin(subject, telling.key))) return at.add(LEASE).toString();
  if (Temporal.Instant.compare(telling.usefulUntil, at) <= 0) {
    ports.log.info('tell.tooLate', { trajectory: subject, key: telling.key });
    await ports.told.record(subject, entry('tooLate'));
    return undefined;
  }
  const card = await draw(telling);
  if (!card) {
    await ports.told.record(subject, entry('notOwed'));
    return undefined;
  }
  const to = (await ports.conversations.of(telling.to)) ?? (await ports.messenger.reach(telling.to));
  if (!to) return cannotReach(ports, subject, telling, now);
  return send(ports, subject, telling, card, to, entry);
}

async function send(
  ports: TellingPorts,
  subject: string,
  telling: Telling,
  card: OutgoingCard,
  to: ConversationReference,
  entry: (outcome: LedgerEntry['outcome']) => LedgerEntry,
): Promise<string | undefined> {
  const outcome = await ports.messenger.send(to, card);
  switch (outcome.kind) {
    case 'sent':
      await ports.told.record(subject, {
        ...entry('sent'),
        activityId: outcome.activityId,
        shown: card.hash,
      });
      return undefined;
    case 'unreachable':
      return cannotReach(ports, subject, telling, entry('unreachable').at);
    case 'ambiguous':
      ports.log.warn('tell.ambiguous', { trajectory: subject, key: telling.key });
      await ports.told.record(subject, entry('ambiguous'));
      return undefined;
    case 'notSent':
      await ports.told.release(subject, telling.key);
      return Temporal.Instant.from(entry('sent').at).add({ milliseconds: outcome.retryAfterMs }).toString();
  }
}

/**
 * It stays owed: when she is back she still hears what helps by then. Looked at again at once, because somebody else
 * must hear that she is not reached.
 */
async function cannotReach(
  ports: TellingPorts,
  subject: string,
  telling: Telling,
  now: string,
): Promise<string> {
  await ports.conversations.unreachable(telling.to);
  await ports.told.release(subject, telling.key);
  return now;
}

/**
 * Puts the card as it should look now in the place of the one that was sent. Where it is refused for what it is, the
 * one that stands there stays, until it is to look otherwise again.
 */
export async function refresh(
  ports: TellingPorts,
  effect: CardRefresh,
  told: readonly LedgerEntry[],
  { subject, draw }: Tells,
): Promise<void> {
  const entry = told.find((one) => one.key === effect.key);
  const card = await draw(effect);
  if (!entry?.activityId || !card || card.hash === entry.shown) return;
  const to = await ports.conversations.of(effect.to);
  if (!to) return;
  const outcome = await ports.messenger.update(to, entry.activityId, card);
  if (outcome.kind === 'unreachable') await ports.conversations.unreachable(effect.to);
  const isRefused = outcome.kind === 'notSent' && outcome.asItIs === true;
  if (isRefused) ports.log.warn('tell.notRefreshed', { trajectory: subject, key: effect.key });
  if (isRefused || outcome.kind === 'sent') await ports.told.record(subject, { ...entry, shown: card.hash });
}
