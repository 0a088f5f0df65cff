import { mayRead, maySee } from '../../domain/access/access.ts';
import type { Viewer } from '../../domain/access/viewer.ts';
import { allDocuments } from '../../domain/release/released.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import { documentView } from '../../domain/views/documents/document.ts';
import type { DocumentView } from '../../domain/views/view/document.ts';
import { type FreshestPorts, freshest } from './steps/freshest.ts';
import { keepReading, type ReadingPorts } from './steps/keep-reading.ts';
import { type PresentPorts, viewContext } from './steps/present.ts';
import { standingOf } from './steps/standing.ts';

export type DocumentPorts = FreshestPorts & PresentPorts & ReadingPorts;

/**
 * One version of a document as the viewer may read it. The first reading by anyone but its author is kept: the
 * subject sees who has read what is written about her.
 */
export async function viewDocument(
  ports: DocumentPorts,
  viewer: Viewer,
  trajectoryId: string,
  documentId: string,
): Promise<Result<DocumentView>> {
  const trajectory = await freshest(ports, trajectoryId);
  if (!trajectory) return refuse('notFound');
  const standing = standingOf(ports.clock, trajectory);
  const document = allDocuments(trajectory, standing.template).find((one) => one.id === documentId);
  if (!document) return refuse('notFound');
  if (!maySee(viewer, standing) || !mayRead(viewer, document, standing)) return refuse('notFound');
  await keepReading(ports, viewer, trajectoryId, [document]);
  const view = documentView(trajectory, document, viewer, await viewContext(ports, [trajectory]));
  return view ? ok(view) : refuse('notFound');
}
