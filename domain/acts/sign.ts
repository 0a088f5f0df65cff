import { ok, refuse } from '../result.ts';
import { isSuperseded } from '../trajectory/documents.ts';
import { type Decide, documentIn, withDocument } from './decision.ts';

/**
 * Puts her name and the day under the version that she has before her: gezien en akkoord. Nothing waits for it, and the
 * next version begins without.
 */
export const sign: Decide<'sign'> = (act, { trajectory, viewer, at }) => {
  const document = documentIn(trajectory, act.document);
  if (document.withdrawnAt) return refuse('notFound');
  if (isSuperseded(trajectory, document)) return refuse('changedMeanwhile');
  if (document.agreed?.some(({ by }) => by === viewer.person)) return ok(trajectory);
  const agreed = [...(document.agreed ?? []), { by: viewer.person, at }];
  return ok(withDocument(trajectory, { ...document, agreed }));
};
