import { viewerOf } from '../../../domain/access/viewer.ts';
import { nextLook, replanTellings } from '../../../domain/effects/caseload.ts';
import { refreshes } from '../../../domain/effects/refresh.ts';
import { caseloadOf } from '../../../domain/replanning/caseload-subject.ts';
import type { Replan } from '../../../domain/replanning/replan.ts';
import type { PersonId } from '../../../domain/trajectory/participant.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { replanCard } from '../../../domain/views/cards/replan-card.ts';
import type { Digest } from '../ports/digest.ts';
import type { DrawCard } from '../ports/messenger.ts';
import { type PresentPorts, viewContext } from '../steps/present.ts';
import { situationFor } from '../steps/situation.ts';
import { perform, refresh, type TellingPorts, type Tells } from '../steps/telling.ts';

export type TellOfReplanPorts = PresentPorts &
  TellingPorts & { readonly digest: Digest; readonly drawCard: DrawCard };

/**
 * Tells a coach once that new times are proposed, and keeps the cards that stand in her chat as they should be. Returns
 * the instant (UTC ISO) at which to look again; undefined when nothing is in sight.
 */
export async function tellOfReplan(
  ports: TellOfReplanPorts,
  coach: PersonId,
  trajectories: readonly Trajectory[],
  replan: Replan,
): Promise<string | undefined> {
  const byId = new Map(trajectories.map((one) => [one.id, one]));
  const about = byId.get(replan.rows[0]?.trajectory ?? '') ?? trajectories[0];
  if (!about) return undefined;
  const subject = caseloadOf(coach);
  const context = await viewContext(ports, trajectories);
  const situation = await situationFor(ports, about, 'caseload');
  const owed = { ...situation, unreachable: [...context.unreachable] };
  const told = await ports.told.of(subject);
  const tells: Tells = {
    subject,
    now: situation.now,
    draw: ({ card }) => {
      const view = replanCard(card.document, replan, trajectories, viewerOf(coach, ''), context);
      return view && ports.drawCard(view);
    },
  };
  let next = nextLook(replan, byId, situation);
  for (const telling of replanTellings(coach, replan, byId, told, owed)) {
    const retry = await perform(ports, telling, tells);
    if (retry && (!next || retry < next)) next = retry;
  }
  for (const effect of refreshes(told, owed)) await refresh(ports, effect, told, tells);
  return next;
}
