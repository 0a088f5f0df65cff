import type { Viewer } from '../../domain/access/viewer.ts';
import type { CardView } from '../../domain/views/cards/card-view.ts';
import { replanCard } from '../../domain/views/cards/replan-card.ts';
import { type ReplanView, replanView } from '../../domain/views/replan.ts';
import type { Clock } from './ports/clock.ts';
import type { Replans } from './ports/replans.ts';
import { caseloadOfCoach } from './steps/caseload.ts';
import type { FreshestOfPorts } from './steps/freshest-of.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

export type ViewReplanPorts = FreshestOfPorts &
  PresentPorts & { readonly replans: Pick<Replans, 'of'>; readonly clock: Clock };

/** What the viewer is proposed for what a school's calendar put out of its place; without rows when it is nothing. */
export async function viewReplan(ports: ViewReplanPorts, viewer: Viewer): Promise<ReplanView> {
  const kept = await ports.replans.of(viewer.person);
  const trajectories = kept ? await caseloadOfCoach(ports, viewer.person) : [];
  return replanView(kept, trajectories, viewer, await viewContext(ports, trajectories));
}

/** The same as the card that it was told by; undefined when there is nothing in it for her. */
export async function viewReplanCard(
  ports: ViewReplanPorts,
  viewer: Viewer,
  proposal: string | undefined,
): Promise<CardView | undefined> {
  const kept = await ports.replans.of(viewer.person);
  if (!kept) return undefined;
  const trajectories = await caseloadOfCoach(ports, viewer.person);
  return replanCard(proposal, kept, trajectories, viewer, await viewContext(ports, trajectories));
}
