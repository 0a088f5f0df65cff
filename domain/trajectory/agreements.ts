import type { Agreement } from '../forms/form.ts';
import type { Template } from '../template/template.ts';
import type { Document } from './document.ts';
import { isSuperseded } from './documents.ts';
import type { PersonId } from './participant.ts';
import type { SettledAgreement } from './settled-agreement.ts';
import type { Trajectory } from './trajectory.ts';

/** An agreement with the document in which it stands. */
export interface StandingAgreement {
  readonly document: Document;
  readonly index: number;
  readonly agreement: Agreement;
  readonly settled?: SettledAgreement;
}

/**
 * The agreements that come back, in the order in which they were made: of every document whose rule says so, the
 * version that counts. One that stood in an earlier version in the same words stays done.
 */
export function agreementsThatComeBack(
  trajectory: Trajectory,
  template: Template,
): readonly StandingAgreement[] {
  const kinds = template.documents.filter((rule) => rule.followsUp).map((rule) => rule.kind);
  if (kinds.length === 0) return [];
  return trajectory.documents
    .filter((one) => kinds.includes(one.kind) && !one.withdrawnAt && !isSuperseded(trajectory, one))
    .flatMap((document) =>
      agreementsIn(document).map((agreement, index) => {
        const settled = settlingOf(document, agreement, trajectory);
        return { document, index, agreement, ...(settled ? { settled } : {}) };
      }),
    );
}

/**
 * To whom an agreement was released and handed over: with the document in which it stands, or as a part of it that was
 * let through; also in a version before that which counts.
 */
export function releasedTo(
  { document: { kind, momentId }, agreement }: StandingAgreement,
  released: readonly Document[],
): readonly { readonly to: PersonId; readonly document: Document }[] {
  return released.flatMap((document) => {
    const isOf = document.kind === kind && document.momentId === momentId && document.released !== undefined;
    const isIn = agreementsIn(document).some(
      ({ who, what }) => who === agreement.who && what === agreement.what,
    );
    return isOf && isIn ? [{ to: document.released!.to, document }] : [];
  });
}

/** The agreements that a document records. */
export function agreementsIn({ values }: Document): readonly Agreement[] {
  const { agreements } = values;
  return Array.isArray(agreements) ? (agreements as readonly Agreement[]) : [];
}

function settlingOf(
  { kind, momentId }: Document,
  { who, what }: Agreement,
  { documents, settledAgreements = [] }: Trajectory,
): SettledAgreement | undefined {
  return settledAgreements.find((one) => {
    const document = documents.find((each) => each.id === one.document);
    if (document?.kind !== kind || document.momentId !== momentId) return false;
    const then = agreementsIn(document)[one.index];
    return then?.who === who && then.what === what;
  });
}
