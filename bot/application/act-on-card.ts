import type { Viewer } from '../../domain/access/viewer.ts';
import type { NamelessAct } from '../../domain/acts/nameless.ts';
import type { CardRef } from '../../domain/effects/effect.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { CardView } from '../../domain/views/cards/card-view.ts';
import { cardWithPlace, type PlacePorts } from './steps/card-with-place.ts';
import { type KeepPorts, keepAct } from './steps/keep-act.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** Keeps what a person asks on a card, and answers with the card as it then stands; undefined: nothing is left on it. */
export async function actOnCard(
  ports: KeepPorts & PresentPorts & PlacePorts,
  viewer: Viewer,
  ref: CardRef,
  key: string,
  asked: NamelessAct,
): Promise<Result<CardView | undefined>> {
  const kept = await keepAct(ports, viewer, ref.trajectory, key, asked);
  if (!kept.ok) return kept;
  const { trajectory } = kept.value;
  return ok(await cardWithPlace(ports, ref, trajectory, viewer, await viewContext(ports, [trajectory])));
}
