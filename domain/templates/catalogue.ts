import type { Template } from '../template/template.ts';
import { beginnendeLeerkracht } from './beginnende-leerkracht.ts';
import { verbetertraject } from './verbetertraject.ts';

/**
 * Every template and every version that a running trajectory may still keep. Append-only; a version 1 is open to change
 * until the product's first release.
 */
export const templates: readonly Template[] = [verbetertraject, beginnendeLeerkracht];

/** What can be started: of each kind its newest version. */
export const startable: readonly Template[] = templates.filter(
  ({ id, version }) => !templates.some((other) => other.id === id && other.version > version),
);

/** The template of a trajectory; throws when a row names one that never existed. */
export function templateOf(reference: { readonly id: string; readonly version: number }): Template {
  const found = templates.find((t) => t.id === reference.id && t.version === reference.version);
  if (!found) throw new Error(`Unknown template ${reference.id} version ${reference.version}`);
  return found;
}
