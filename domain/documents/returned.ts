import type { Act } from '../acts/act.ts';
import type { FormValues } from '../forms/form.ts';
import { templateOf } from '../templates/catalogue.ts';
import { versionWithSubject } from '../trajectory/documents.ts';
import type { Trajectory } from '../trajectory/trajectory.ts';
import { draftKey, filmKey, reactionKey } from './draft-key.ts';
import { startDraftKey, startDraftOf, startValues } from './start-draft.ts';

/** What somebody typed, as the draft from which it can be sent once more. */
export interface Returned {
  readonly key: string;
  readonly values: FormValues;
  /** Of what is written together: the document that it went on from. */
  readonly base?: string;
}

/**
 * Where what was typed goes when it could not be kept after all: to the page where it was written, and a reaction to
 * the version that she can still react to. Undefined for acts in which nothing is typed.
 */
export function returned(act: Act, trajectory: Trajectory): Returned | undefined {
  const { id } = trajectory;
  switch (act.act) {
    case 'submit': {
      const { kind, moment, correctionOf: base, values } = act;
      const rule = templateOf(trajectory.template).documents.find((one) => one.kind === kind);
      if (!rule?.coAuthors) return { key: draftKey(id, kind, moment, base), values };
      const key = draftKey(id, kind, moment, undefined);
      return { key, values, ...(base === undefined ? {} : { base }) };
    }
    case 'react': {
      const key = reactionKey(id, versionWithSubject(trajectory, act.document));
      return act.text === '' ? undefined : { key, values: { text: act.text } };
    }
    case 'amendStart':
      return { key: startDraftKey(id), values: startValues(startDraftOf(act)) };
    case 'referFilm': {
      const { moment, reference, deleteOn } = act;
      return { key: filmKey(id, moment), values: { reference, deleteOn } };
    }
    default:
      return undefined;
  }
}
