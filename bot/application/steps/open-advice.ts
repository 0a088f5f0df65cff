import { handedToBoard } from '../../../domain/access/board.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { adviceView } from '../../../domain/views/advices.ts';
import type { AdviceView } from '../../../domain/views/view/advice.ts';
import { standingIn } from '../../../domain/views/view-context.ts';
import { type FreshestPorts, freshest } from './freshest.ts';
import { keepReading, type ReadingPorts } from './keep-reading.ts';
import { type PresentPorts, viewContext } from './present.ts';

export type OpenAdvicePorts = FreshestPorts & PresentPorts & ReadingPorts;

/**
 * What was handed over to the board with its text, for who reads it there; undefined for anybody else. The first
 * reading is kept: she whom it is about sees who read what.
 */
export async function openAdvice(
  ports: OpenAdvicePorts,
  viewer: Viewer,
  trajectoryId: string,
  documentId: string,
): Promise<AdviceView | undefined> {
  const trajectory = await freshest(ports, trajectoryId);
  if (!trajectory) return undefined;
  const context = await viewContext(ports, []);
  const view = adviceView(trajectory, documentId, viewer, context);
  if (!view) return undefined;
  const opened = handedToBoard(viewer, standingIn(trajectory, context)).filter(({ id }) => id === documentId);
  await keepReading(ports, viewer, trajectoryId, opened);
  return view;
}
