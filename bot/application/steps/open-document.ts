import { mayRead, maySee } from '../../../domain/access/access.ts';
import type { Viewer } from '../../../domain/access/viewer.ts';
import { allDocuments } from '../../../domain/release/released.ts';
import type { Trajectory } from '../../../domain/trajectory/trajectory.ts';
import { documentView } from '../../../domain/views/documents/document.ts';
import type { DocumentView } from '../../../domain/views/view/document.ts';
import type { ViewContext } from '../../../domain/views/view-context.ts';
import { type FreshestPorts, freshest } from './freshest.ts';
import { keepReading, type ReadingPorts } from './keep-reading.ts';
import { type PresentPorts, viewContext } from './present.ts';
import { standingOf } from './standing.ts';

export type OpenDocumentPorts = FreshestPorts & PresentPorts & ReadingPorts;

/** A version as its reader sees it, and what it was drawn from. */
export interface OpenedDocument {
  readonly view: DocumentView;
  readonly trajectory: Trajectory;
  readonly context: ViewContext;
}

/**
 * One version of a document for who may read it; undefined for anybody else. The first reading is kept: whom it is about
 * sees who has read what.
 */
export async function openDocument(
  ports: OpenDocumentPorts,
  viewer: Viewer,
  trajectoryId: string,
  documentId: string,
): Promise<OpenedDocument | undefined> {
  const trajectory = await freshest(ports, trajectoryId);
  if (!trajectory) return undefined;
  const standing = standingOf(ports.clock, trajectory);
  const document = allDocuments(trajectory, standing.template).find((one) => one.id === documentId);
  if (!document || !maySee(viewer, standing) || !mayRead(viewer, document, standing)) return undefined;
  const context = await viewContext(ports, [trajectory]);
  const view = documentView(trajectory, document, viewer, context);
  if (!view) return undefined;
  await keepReading(ports, viewer, trajectoryId, [document]);
  return { view, trajectory, context };
}
