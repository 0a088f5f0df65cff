import type { Template } from '../template/template.ts';
import { beginnendeLeerkracht } from './beginnende-leerkracht.ts';
import { verbetertraject } from './verbetertraject.ts';

/** Every template and every version that a running trajectory may still keep. Append-only. */
export const templates: readonly Template[] = [verbetertraject, beginnendeLeerkracht];

/** The template of a trajectory; throws when a row names one that never existed. */
export function templateOf(reference: { readonly id: string; readonly version: number }): Template {
  const found = templates.find((t) => t.id === reference.id && t.version === reference.version);
  if (!found) throw new Error(`Unknown template ${reference.id} version ${reference.version}`);
  return found;
}
