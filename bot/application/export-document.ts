import { mayRead, maySee } from '../../domain/access/access.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { allDocuments } from '../../domain/release/released.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { documentView } from '../../domain/views/documents/document.ts';
import { trajectoryView } from '../../domain/views/trajectory/trajectory.ts';
import type { DocumentView } from '../../domain/views/view/document.ts';
import type { TrajectoryView } from '../../domain/views/view/trajectory.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { keepReading, type ReadingPorts } from './steps/keep-reading.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';
import { standingOf } from './steps/standing.ts';

/** Writes a file of a document as its reader sees it. */
export type WriteFile = (document: DocumentView, trajectory: TrajectoryView) => Promise<Uint8Array>;

/** A document as a file, for whoever may read it, and who has then read it; its name gives nothing away. */
export async function exportDocument(
  ports: FreshestPorts & PresentPorts & ReadingPorts & { readonly writeFile: WriteFile },
  viewer: Viewer,
  trajectoryId: string,
  documentId: string,
): Promise<Result<{ name: string; bytes: Uint8Array }>> {
  const trajectory = await freshest(ports, trajectoryId);
  if (!trajectory) return refuse('notFound');
  const standing = standingOf(ports.clock, trajectory);
  const document = allDocuments(trajectory, standing.template).find((one) => one.id === documentId);
  if (!document) return refuse('notFound');
  if (!maySee(viewer, standing) || !mayRead(viewer, document, standing)) return refuse('notFound');
  const context = await viewContext(ports, [trajectory]);
  const seen = documentView(trajectory, document, viewer, context);
  const around = trajectoryView(trajectory, viewer, context);
  if (!seen || !around) return refuse('notFound');
  await keepReading(ports, viewer, trajectoryId, [document]);
  return ok({
    name: `${document.kind}-v${document.version}.docx`,
    bytes: await ports.writeFile(seen, around),
  });
}
