import type { Template } from '../template/template.ts';
import type { Moment } from '../trajectory/moment.ts';

/**
 * Whether a moment is there only because a document asked for it: without a date that people were asked for, and with
 * nothing left of one. It then tells what stands in that document, and is for whoever reads such documents.
 */
export function isOnlyAsked(
  { step, state, start }: Pick<Moment, 'step' | 'state' | 'start'>,
  { documents }: Pick<Template, 'documents'>,
): boolean {
  const isUndated = state === 'proposed' || (state === 'dropped' && start === undefined);
  return isUndated && documents.some(({ plans }) => plans?.step === step);
}
