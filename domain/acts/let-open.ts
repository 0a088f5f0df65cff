import { ok, refuse } from '../result.ts';
import { isSuperseded } from '../trajectory/documents.ts';
import { type Decide, documentIn, withDocument } from './decision.ts';

/**
 * Whom it is about says that what somebody else prepared may be read by the others as well: what she has before her, and
 * not what takes its place later. Not asked and not said look the same to them.
 */
export const letOpen: Decide<'letOpen'> = (act, { trajectory, viewer, at }) => {
  const document = documentIn(trajectory, act.document);
  if (document.withdrawnAt) return refuse('notFound');
  if (isSuperseded(trajectory, document)) return refuse('changedMeanwhile');
  if (document.agreed?.some(({ by }) => by === viewer.person)) return ok(trajectory);
  const agreed = [...(document.agreed ?? []), { by: viewer.person, at }];
  return ok(withDocument(trajectory, { ...document, agreed }));
};
