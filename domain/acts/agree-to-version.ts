import { ok, type Result, refuse } from '../result.ts';
import { isSuperseded } from '../trajectory/documents.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { type Decision, documentIn, withDocument } from './decision.ts';

/**
 * Puts her name and the day under the version that she has before her, once, and not under what takes its place later.
 * Refuses with `notFound` what was withdrawn, and with `changedMeanwhile` when there is a later version.
 */
export function agreeToVersion(
  act: { readonly document: string },
  { trajectory, viewer, at }: Decision,
): Result<Trajectory> {
  const document = documentIn(trajectory, act.document);
  if (document.withdrawnAt) return refuse('notFound');
  if (isSuperseded(trajectory, document)) return refuse('changedMeanwhile');
  if (document.agreed?.some(({ by }) => by === viewer.person)) return ok(trajectory);
  const agreed = [...(document.agreed ?? []), { by: viewer.person, at }];
  return ok(withDocument(trajectory, { ...document, agreed }));
}
