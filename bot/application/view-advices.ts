import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { advicesView } from '../../domain/views/advices.ts';
import type { AdviceSummary, AdviceView } from '../../domain/views/view/advice.ts';
import type { ReadModel } from './ports/read-model.ts';
import { type OpenAdvicePorts, openAdvice } from './steps/open-advice.ts';
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

/** One of them with its text, which is kept as read. */
export async function viewAdvice(
  ports: OpenAdvicePorts,
  viewer: Viewer,
  trajectory: string,
  document: string,
): Promise<Result<AdviceView>> {
  const view = await openAdvice(ports, viewer, trajectory, document);
  return view ? ok(view) : refuse('notFound');
}
