import type { Viewer } from '../../domain/access/viewer.ts';
import { ok, type Result, refuse } from '../../domain/result.ts';
import type { DocumentView } from '../../domain/views/view/document.ts';
import { type OpenDocumentPorts, openDocument } from './steps/open-document.ts';

/** One version of a document as the viewer may read it, which is kept as read. */
export async function viewDocument(
  ports: OpenDocumentPorts,
  viewer: Viewer,
  trajectory: string,
  document: string,
): Promise<Result<DocumentView>> {
  const opened = await openDocument(ports, viewer, trajectory, document);
  return opened ? ok(opened.view) : refuse('notFound');
}
