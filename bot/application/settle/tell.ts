import { Temporal } from 'temporal-polyfill';
import { viewerOf } from '../../../domain/access/viewer.ts';
import type { OwedContext } from '../../../domain/effects/context.ts';
import type { CardRefresh, ObservedEvents, Telling } from '../../../domain/effects/effect.ts';
import { owed } from '../../../domain/effects/owed.ts';
import { laterEnds } from '../../../domain/retention/later-ends.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { promisesCompany, withThoseStillThere } from '../../../domain/views/cards/still-there.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';
import type { Conversations } from '../ports/conversations.ts';
import type { Intake } from '../ports/intake.ts';
import type { MeetingEnds } from '../ports/meeting-ends.ts';
import type { DrawCard, OutgoingCard } from '../ports/messenger.ts';
import type { LedgerEntry } from '../ports/told-ledger.ts';
import { cardWithPlace, type PlacePorts } from '../steps/card-with-place.ts';
import { type KeptTogetherPorts, knownTogether } from '../steps/kept-together.ts';
import { type PresentPorts, viewContext } from '../steps/present.ts';
import { type SituationPorts, situationFor } from '../steps/situation.ts';
import { perform, refresh, type TellingPorts, type Tells } from '../steps/telling.ts';
import { refusedTelling } from './refused-tellings.ts';
import { type WhoLeftPorts, whoLeft } from './who-left.ts';

export type TellPorts = PresentPorts &
  PlacePorts &
  KeptTogetherPorts &
  TellingPorts &
  WhoLeftPorts & {
    readonly intake: Pick<Intake, 'refusedIn' | 'noted'>;
    readonly conversations: Conversations;
    readonly meetingEnds: Pick<MeetingEnds, 'of'>;
    readonly drawCard: DrawCard;
    /** When the ledger of tellings began: an empty one tells nothing that was due before. */
    readonly ledgerSince: Temporal.Instant;
  };

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
  const later = laterEnds(await knownTogether(ports, trajectory));
  const owedIn = {
    ...situation,
    ...(later === undefined ? {} : { laterEnds: later }),
    unreachable: [...context.unreachable],
    ledgerSince: ports.ledgerSince,
    meetingEnds: await ports.meetingEnds.of(trajectory.id),
  };
  const due = owed(trajectory, observed, told, owedIn);
  const refused = await stillUnknown(ports, trajectory, told, owedIn);
  const left = whoLeft(ports, trajectory);
  const tells: Tells = {
    subject: trajectory.id,
    now: context.now,
    draw: (effect) => draw(ports, trajectory, effect, context, left),
  };
  let next = due.nextDue;
  for (const effect of [...due.effects, ...refused]) {
    if (effect.kind === 'tell') {
      const retry = await perform(ports, effect, tells);
      if (retry && (!next || retry < next)) next = retry;
    } else if (effect.kind === 'refreshCard') {
      await refresh(ports, effect, told, tells);
    }
  }
  return next;
}

/** Refusals of which the sender is still to be told; of the others nothing need be kept. */
async function stillUnknown(
  ports: TellPorts,
  trajectory: Trajectory,
  told: readonly LedgerEntry[],
  context: OwedContext,
): Promise<Telling[]> {
  const open: Telling[] = [];
  for (const entry of await ports.intake.refusedIn(trajectory.id)) {
    const telling = refusedTelling(trajectory.id, entry, context);
    const isLate = Temporal.Instant.compare(telling.usefulUntil, context.now) <= 0;
    // That she opened something she did not ask to be kept: there is nothing to tell.
    const isSilent = entry.act.act === 'read';
    if (isSilent || isLate || told.some((one) => one.key === telling.key)) await ports.intake.noted(entry.id);
    else if (!context.unreachable.includes(entry.by)) open.push(telling);
  }
  return open;
}

/**
 * As it is to look now, without those who left. While nobody can say who did, a new card is told as it stands, and one that
 * is in a chat stays as it is: it would become another one, and back, each time that the directory is away.
 */
async function draw(
  ports: TellPorts,
  trajectory: Trajectory,
  effect: Telling | CardRefresh,
  context: ViewContext,
  left: ReturnType<typeof whoLeft>,
): Promise<OutgoingCard | undefined> {
  const view = await cardWithPlace(ports, effect.card, trajectory, viewerOf(effect.to, ''), context);
  if (!view) return undefined;
  if (!promisesCompany(view, trajectory, context.now)) return ports.drawCard(view);
  const gone = await left();
  if (!gone && effect.kind === 'refreshCard') return undefined;
  return ports.drawCard(withThoseStillThere(view, trajectory.participants, gone ?? []));
}
