import { mayRead } from '../../access/access.ts';
import { maySeeReadings } from '../../access/readings.ts';
import { dayOf, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { calledAs } from '../../documents/called-as.ts';
import { allDocuments } from '../../release/released.ts';
import type { Document } from '../../trajectory/document.ts';
import { nameOf, readerName } from '../trajectory/people.ts';
import type { DocumentSummary } from '../view/document.ts';
import { waitsForYes } from './document-acts.ts';
import { growthOf } from './growing.ts';

/** The documents that the viewer may read, the newest first; of one moment when it is given. */
export function readableDocuments(
  viewer: Viewer,
  standing: Standing,
  momentId?: string,
): readonly DocumentSummary[] {
  return allDocuments(standing.trajectory, standing.template)
    .filter((one) => momentId === undefined || one.momentId === momentId)
    .filter((one) => !one.withdrawnAt && mayRead(viewer, one, standing))
    .map((one) => documentSummary(one, viewer, standing))
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** The versions of a trajectory's own documents that the viewer may read, as they were written. */
export function documentsRead(viewer: Viewer, standing: Standing): readonly Document[] {
  return standing.trajectory.documents.filter((one) => mayRead(viewer, one, standing));
}

/** One document that the viewer may read, without its text. */
export function documentSummary(document: Document, viewer: Viewer, standing: Standing): DocumentSummary {
  const { trajectory } = standing;
  const { id, kind, momentId, state, at, author, deliveredAt, readBy } = document;
  const moment = trajectory.moments.find((one) => one.id === momentId);
  const isBefore = trajectory.ended !== undefined && dayOf(at) < trajectory.ended.on;
  const called = isBefore ? kind : calledAs(kind, trajectory.ended, standing.template);
  const reading = ({ by, at: when }: Document['readBy'][number]) => ({
    name: readerName(standing, by),
    at: when,
    ...(by === viewer.person ? { me: true as const } : {}),
  });
  return {
    id,
    kind,
    ...(called === kind ? {} : { called }),
    ...(moment ? { moment: moment.id, step: moment.step, cycle: moment.cycle } : {}),
    ...growthOf(document, standing),
    version: numberAmongRead(document, viewer, standing),
    superseded: hasNewer(document, viewer, standing),
    state,
    at,
    authorName: nameOf(trajectory, author),
    ...(deliveredAt === undefined ? {} : { deliveredAt }),
    ...(document.released ? { released: true } : {}),
    ...(waitsForYes(document, viewer, standing) ? { waitsForYes: true } : {}),
    ...(maySeeReadings(viewer, document, standing) ? { readBy: readBy.map(reading) } : {}),
  };
}

/** As she can count them: that there were others before, which she was never to read, is not hers to know. */
function numberAmongRead(
  { kind, momentId, version, released }: Document,
  viewer: Viewer,
  standing: Standing,
): number {
  if (released) return version;
  const before = standing.trajectory.documents.filter(
    (one) =>
      one.kind === kind &&
      one.momentId === momentId &&
      one.version < version &&
      mayRead(viewer, one, standing),
  );
  return before.length + 1;
}

/** Among what she may read: that a newer version is with its subject first is not hers to know. */
function hasNewer(
  { kind, momentId, version, released }: Document,
  viewer: Viewer,
  standing: Standing,
): boolean {
  if (released) return false;
  return standing.trajectory.documents.some(
    (one) =>
      one.kind === kind &&
      one.momentId === momentId &&
      one.version > version &&
      !one.withdrawnAt &&
      mayRead(viewer, one, standing),
  );
}
