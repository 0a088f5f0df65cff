import { peopleIn, type Standing } from '../../access/roles.ts';
import type { Viewer } from '../../access/viewer.ts';
import { releasesOf } from '../../release/released.ts';
import type { Document } from '../../trajectory/document.ts';
import { isSuperseded } from '../../trajectory/documents.ts';
import type { TrajectoryView } from '../view/trajectory.ts';
import { releasableTo } from './releases.ts';

/**
 * What its subject can give to a coach who came later, document by document: those that the coach does
 * not read, with whether it was given. Undefined for anybody else, and where there is nothing to give.
 */
export function toGive(viewer: Viewer, standing: Standing): TrajectoryView['toGive'] {
  const { trajectory, template, day } = standing;
  const coach = peopleIn(trajectory, template.organiser, day).find(({ from }) => from !== undefined);
  if (!coach || template.handsOver === undefined) return undefined;
  const isToHer = (document: Document) =>
    document.state === 'recorded' &&
    !document.withdrawnAt &&
    !isSuperseded(trajectory, document) &&
    releasableTo(document, viewer, standing).some(({ person }) => person === coach.person);
  const documents = trajectory.documents.filter(isToHer).map(({ id }) => id);
  if (documents.length === 0) return undefined;
  const given = releasesOf(trajectory)
    .filter(({ to, takenBackAt }) => to === coach.person && takenBackAt === undefined)
    .map(({ document }) => document);
  return { name: coach.name, open: documents.filter((id) => !given.includes(id)) };
}
