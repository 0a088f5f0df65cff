import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { AdviceView } from '../../domain/views/view/advice.ts';
import { type OpenAdvicePorts, openAdvice } from './steps/open-advice.ts';

export type WriteAdvice = (advice: AdviceView) => Promise<Uint8Array>;

/** What was handed over to the board as a file, for who reads it there; its name gives nothing away. */
export async function exportAdvice(
  ports: OpenAdvicePorts & { readonly writeAdvice: WriteAdvice },
  viewer: Viewer,
  trajectory: string,
  document: string,
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const view = await openAdvice(ports, viewer, trajectory, document);
  if (!view) return refuse('notFound');
  return ok({ name: `advies-v${view.version}.docx`, bytes: await ports.writeAdvice(view) });
}
