import { formOf } from '../forms/catalogue.ts';
import type { FormValues } from '../forms/form.ts';
import type { Template } from '../template/template.ts';
import type { Document } from '../trajectory/document.ts';
import type { Release } from '../trajectory/release.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { excerptOf } from './passages.ts';

export function releasesOf({ releases = [] }: Trajectory): readonly Release[] {
  return releases;
}

/** What stands in a release: the document, or what is left of it. Undefined for a document that is not there. */
export function releasedValues(
  release: Pick<Release, 'document' | 'passages'>,
  { documents }: Trajectory,
  template: Template,
): FormValues | undefined {
  const document = documents.find((one) => one.id === release.document);
  const rule = template.documents.find((one) => one.kind === document?.kind);
  if (!document || !rule) return undefined;
  return release.passages === undefined
    ? document.values
    : excerptOf(formOf(rule.form), document.values, release.passages);
}

/**
 * A release that was handed over, as the document that its reader has: with an id of its own, and nothing in it that
 * was not let through — no version, reaction or reader of the whole; who signed the whole, in a copy of the whole. It is
 * of the morning on which it came: when she asked would tell him how long its author thought about it.
 */
export function releasedDocument(
  release: Release,
  trajectory: Trajectory,
  template: Template,
): Document | undefined {
  const { id, document: of, to, deliveredAt, hash, readBy } = release;
  const document = trajectory.documents.find((one) => one.id === of);
  const values = releasedValues(release, trajectory, template);
  if (!document || !values || deliveredAt === undefined) return undefined;
  const { kind, momentId, author, subject, agreed = [] } = document;
  // Under the whole of it, as far as they stood there when it was handed over.
  const signed = release.passages === undefined ? agreed.filter((one) => one.at <= deliveredAt) : [];
  return {
    id: `vrijgave.${id}`,
    kind,
    ...(momentId === undefined ? {} : { momentId }),
    version: 1,
    author,
    subject,
    at: deliveredAt,
    values,
    state: 'delivered',
    deliveredAt,
    ...(hash === undefined ? {} : { hash }),
    readBy,
    ...(signed.length > 0 ? { agreed: signed } : {}),
    released: { release: id, to },
  };
}

/** Everything of a trajectory that can be read: its documents, and what was released of them. */
export function allDocuments(trajectory: Trajectory, template: Template): readonly Document[] {
  const released = releasesOf(trajectory).flatMap((one) => releasedDocument(one, trajectory, template) ?? []);
  return [...trajectory.documents, ...released];
}

/** A release that still waits to be handed over: not taken back, its document there, an excerpt not turned down. */
export function isPending({ takenBackAt, deliveredAt, excerpt }: Release): boolean {
  return takenBackAt === undefined && deliveredAt === undefined && excerpt?.agreed !== false;
}
