import { handedToBoard } from '../../domain/access/board.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { advicesView, adviceView } from '../../domain/views/advices.ts';
import type { AdviceSummary, AdviceView } from '../../domain/views/view/advice.ts';
import { standingIn } from '../../domain/views/view-context.ts';
import type { ReadModel } from './ports/read-model.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { keepReading, type ReadingPorts } from './steps/keep-reading.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';

/** What was handed over to the board; to whoever does not read it there, nothing. */
export async function viewAdvices(
  ports: PresentPorts & { readonly readModel: Pick<ReadModel, 'all'> },
  viewer: Viewer,
): Promise<readonly AdviceSummary[]> {
  const context = await viewContext(ports, []);
  const reads = context.board?.some(({ person }) => person === viewer.person) ?? false;
  return reads ? advicesView(await ports.readModel.all(), viewer, context) : [];
}

/** One of them with its text. The first reading is kept: she whom it is about sees who read what. */
export async function viewAdvice(
  ports: FreshestPorts & PresentPorts & ReadingPorts,
  viewer: Viewer,
  trajectoryId: string,
  documentId: string,
): Promise<Result<AdviceView>> {
  const trajectory = await freshest(ports, trajectoryId);
  if (!trajectory) return refuse('notFound');
  const context = await viewContext(ports, []);
  const view = adviceView(trajectory, documentId, viewer, context);
  if (!view) return refuse('notFound');
  const opened = handedToBoard(viewer, standingIn(trajectory, context)).filter(({ id }) => id === documentId);
  await keepReading(ports, viewer, trajectoryId, opened);
  return ok(view);
}
