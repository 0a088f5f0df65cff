import type { ProgrammeLine } from '../forms/form.ts';
import { currentDocument } from '../trajectory/documents.ts';
import type { Compose } from './composing.ts';

/**
 * The last version, to go on from. Where who guides now may not read it (she came later), what will be done without a
 * word why: that was said to somebody else.
 */
export const composeOpMaatPlan: Compose = (sources) => {
  const { trajectory, template } = sources.standing;
  const kind = template.documents.find(({ form }) => form === 'opMaatPlan')?.kind;
  const last = kind === undefined ? undefined : currentDocument(trajectory, kind);
  const readable = sources.readable('opMaatPlan').at(-1);
  if (!last || readable?.id === last.id) return last?.values ?? {};
  const lines = (last.values.activities ?? []) as readonly ProgrammeLine[];
  return {
    activities: lines
      .filter(({ choice }) => choice !== 'asPlanned')
      .map((line): ProgrammeLine => ({ ...line, reason: '' })),
  };
};
