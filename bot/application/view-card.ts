import type { Viewer } from '../../domain/access/viewer.ts';
import type { CardRef } from '../../domain/effects/effect.ts';
import type { CardView } from '../../domain/views/cards/card-view.ts';
import { cardWithPlace, type PlacePorts } from './steps/card-with-place.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** A card as its reader may see it now; undefined when there is nothing in it for her. */
export async function viewCard(
  ports: FreshestPorts & PresentPorts & PlacePorts,
  viewer: Viewer,
  ref: CardRef,
): Promise<CardView | undefined> {
  const trajectory = await freshest(ports, ref.trajectory);
  return trajectory && cardWithPlace(ports, ref, trajectory, viewer, await viewContext(ports, [trajectory]));
}
