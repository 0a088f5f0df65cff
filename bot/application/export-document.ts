import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { trajectoryView } from '../../domain/views/trajectory/trajectory.ts';
import type { DocumentView } from '../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { type OpenDocumentPorts, openDocument } from './steps/open-document.ts';

/** Writes a file of a document as its reader sees it. */
export type WriteFile = (document: DocumentView, trajectory: TrajectoryView) => Promise<Uint8Array>;

/** A document as a file, for whoever may read it, and who has then read it; its name gives nothing away. */
export async function exportDocument(
  ports: OpenDocumentPorts & { readonly writeFile: WriteFile },
  viewer: Viewer,
  trajectory: string,
  document: string,
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const opened = await openDocument(ports, viewer, trajectory, document);
  const around = opened && trajectoryView(opened.trajectory, viewer, opened.context);
  if (!opened || !around) return refuse('notFound');
  const { view } = opened;
  return ok({ name: `${view.kind}-v${view.version}.docx`, bytes: await ports.writeFile(view, around) });
}
