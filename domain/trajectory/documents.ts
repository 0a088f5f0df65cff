import type { Step, Template } from '../template/template.ts';
import type { Document } from './document.ts';
import type { Moment } from './moment.ts';
import type { Trajectory } from './trajectory.ts';

/** The version that counts of a kind, of a moment or (without one) of the trajectory: the last not withdrawn. */
export function currentDocument(
  trajectory: Trajectory,
  kind: string,
  momentId?: string,
): Document | undefined {
  let current: Document | undefined;
  for (const document of trajectory.documents) {
    if (document.kind !== kind || document.momentId !== momentId || document.withdrawnAt) continue;
    if (!current || document.version > current.version) current = document;
  }
  return current;
}

/** Whether a version stands beside a newer one of the same thing. */
export function isSuperseded(trajectory: Trajectory, document: Document): boolean {
  const current = currentDocument(trajectory, document.kind, document.momentId);
  return current !== undefined && current.version > document.version;
}

/** Kinds of documents that must still be written before a moment is closed, in the order of its step. */
export function missingDocuments(trajectory: Trajectory, moment: Moment, step: Step): readonly string[] {
  return step.closes.filter((kind) => !currentDocument(trajectory, kind, moment.id));
}

/**
 * Kinds of documents that a moment invites to write and that are not there: about the moment itself, or, of the
 * trajectory as a whole, written since it began.
 */
export function invitedDocuments(
  trajectory: Trajectory,
  moment: Moment,
  { invites = [] }: Step,
  { documents: rules }: Template,
): readonly string[] {
  return invites.filter((kind) => {
    const rule = rules.find((one) => one.kind === kind);
    // What is made together has a page of its own, and is asked for by itself.
    if (rule?.tailors) return false;
    if (rule?.per === 'moment') {
      return !currentDocument(trajectory, kind, moment.id);
    }
    const last = currentDocument(trajectory, kind);
    return !last || Date.parse(last.at) < Date.parse(moment.start ?? last.at);
  });
}

/** The version of a document that is with its subject now: a newer one than `id` where there is, or else `id`. */
export function versionWithSubject(trajectory: Trajectory, id: string): string {
  const named = trajectory.documents.find((one) => one.id === id);
  const current = named && currentDocument(trajectory, named.kind, named.momentId);
  return current?.state === 'reading' ? current.id : id;
}
