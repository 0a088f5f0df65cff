import { Temporal } from 'temporal-polyfill';
import { viewerOf } from '../../../domain/access/viewer.ts';
import type { OwedContext } from '../../../domain/effects/context.ts';
import type { CardRefresh, ObservedEvents, Telling } from '../../../domain/effects/effect.ts';
import { owed } from '../../../domain/effects/owed.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { cardView } from '../../../domain/views/cards.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';
import type {
  ConversationReference,
  Conversations,
  DrawCard,
  Intake,
  LedgerEntry,
  Log,
  Messenger,
  OutgoingCard,
  ToldLedger,
} from '../ports.ts';
import { type PresentPorts, viewContext } from '../steps/present.ts';
import { type SituationPorts, situationFor } from '../steps/situation.ts';
import { refusedTelling } from './refused-tellings.ts';

/** Somebody else has begun it: whether she finished is seen after this. */
const LEASE = { seconds: 90 };

export interface TellPorts extends PresentPorts {
  readonly told: ToldLedger;
  readonly intake: Pick<Intake, 'refusedIn' | 'noted'>;
  readonly conversations: Conversations;
  readonly messenger: Messenger;
  readonly drawCard: DrawCard;
  /** When the ledger of tellings began: an empty one tells nothing that was due before. */
  readonly ledgerSince: Temporal.Instant;
  readonly log: Log;
}

/**
 * Performs the tellings that are due and refreshes cards that must look otherwise, each re-checked against what was
 * read just now. Returns the instant (UTC ISO) at which something falls due next; undefined when nothing is in sight.
 */
export async function tell(
  ports: TellPorts & SituationPorts,
  trajectory: Trajectory,
  observed: ObservedEvents,
): Promise<string | undefined> {
  const context = await viewContext(ports, [trajectory]);
  const situation = await situationFor(ports, trajectory, 'tell');
  const told = await ports.told.of(trajectory.id);
  const owedIn = { ...situation, unreachable: [...context.unreachable], ledgerSince: ports.ledgerSince };
  const due = owed(trajectory, observed, told, owedIn);
  const refused = await stillUnknown(ports, trajectory, told, owedIn);
  let next = due.nextDue;
  for (const effect of [...due.effects, ...refused]) {
    if (effect.kind === 'tell') {
      const retry = await perform(ports, trajectory, effect, context);
      if (retry && (!next || retry < next)) next = retry;
    } else if (effect.kind === 'refreshCard') {
      await refresh(ports, trajectory, effect, told, context);
    }
  }
  return next;
}

/** Refusals of which the sender was not told yet; of the others nothing need be kept. */
async function stillUnknown(
  ports: TellPorts,
  trajectory: Trajectory,
  told: readonly LedgerEntry[],
  context: OwedContext,
): Promise<Telling[]> {
  const open: Telling[] = [];
  for (const entry of await ports.intake.refusedIn(trajectory.id)) {
    const telling = refusedTelling(trajectory.id, entry, context);
    if (told.some((one) => one.key === telling.key)) await ports.intake.noted(entry.id);
    else if (!context.unreachable.includes(entry.by)) open.push(telling);
  }
  return open;
}

/** One telling. Returns when to look again, for what is not due yet or surely was not sent. */
async function perform(
  ports: TellPorts,
  trajectory: Trajectory,
  telling: Telling,
  context: ViewContext,
): Promise<string | undefined> {
  const now = context.now.toString();
  if (Temporal.Instant.compare(telling.dueAt, context.now) > 0) return telling.dueAt;
  const entry = (outcome: LedgerEntry['outcome']): LedgerEntry => ({
    key: telling.key,
    at: now,
    outcome,
    card: telling.card,
    to: telling.to,
  });
  if (!(await ports.told.begin(trajectory.id, telling.key))) return context.now.add(LEASE).toString();
  if (Temporal.Instant.compare(telling.usefulUntil, context.now) <= 0) {
    ports.log.info('tell.tooLate', { trajectory: trajectory.id, key: telling.key });
    await ports.told.record(trajectory.id, entry('tooLate'));
    return undefined;
  }
  const card = draw(ports, trajectory, telling, context);
  if (!card) {
    await ports.told.record(trajectory.id, entry('notOwed'));
    return undefined;
  }
  const to = (await ports.conversations.of(telling.to)) ?? (await ports.messenger.reach(telling.to));
  if (!to) return cannotReach(ports, trajectory, telling, now);
  return send(ports, trajectory, telling, card, to, entry);
}

async function send(
  ports: TellPorts,
  trajectory: Trajectory,
  telling: Telling,
  card: OutgoingCard,
  to: ConversationReference,
  entry: (outcome: LedgerEntry['outcome']) => LedgerEntry,
): Promise<string | undefined> {
  const outcome = await ports.messenger.send(to, card);
  switch (outcome.kind) {
    case 'sent':
      await ports.told.record(trajectory.id, {
        ...entry('sent'),
        activityId: outcome.activityId,
        shown: card.hash,
      });
      return undefined;
    case 'unreachable':
      return cannotReach(ports, trajectory, telling, entry('unreachable').at);
    case 'ambiguous':
      ports.log.warn('tell.ambiguous', { trajectory: trajectory.id, key: telling.key });
      await ports.told.record(trajectory.id, entry('ambiguous'));
      return undefined;
    case 'notSent':
      await ports.told.release(trajectory.id, telling.key);
      return Temporal.Instant.from(entry('sent').at).add({ milliseconds: outcome.retryAfterMs }).toString();
  }
}

/**
 * It stays owed: when she is back she still hears what helps by then. Looked at again at once, because somebody else
 * must hear that she is not reached.
 */
async function cannotReach(
  ports: TellPorts,
  trajectory: Trajectory,
  telling: Telling,
  now: string,
): Promise<string> {
  await ports.conversations.unreachable(telling.to);
  await ports.told.release(trajectory.id, telling.key);
  return now;
}

/** Puts the card as it should look now in the place of the one that was sent. */
async function refresh(
  ports: TellPorts,
  trajectory: Trajectory,
  effect: CardRefresh,
  told: readonly LedgerEntry[],
  context: ViewContext,
): Promise<void> {
  const entry = told.find((one) => one.key === effect.key);
  const card = draw(ports, trajectory, effect, context);
  if (!entry?.activityId || !card || card.hash === entry.shown) return;
  const to = await ports.conversations.of(effect.to);
  if (!to) return;
  const outcome = await ports.messenger.update(to, entry.activityId, card);
  if (outcome.kind === 'sent') await ports.told.record(trajectory.id, { ...entry, shown: card.hash });
}

function draw(
  ports: TellPorts,
  trajectory: Trajectory,
  effect: Telling | CardRefresh,
  context: ViewContext,
): OutgoingCard | undefined {
  const view = cardView(effect.card, trajectory, viewerOf(effect.to, ''), context);
  return view && ports.drawCard(view);
}
