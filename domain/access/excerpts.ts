import { isPending } from '../release/released.ts';
import { isFromBefore } from '../tailoring/versions.ts';
import type { Document } from '../trajectory/document.ts';
import type { Release } from '../trajectory/release.ts';
import { readsBack } from './finishing.ts';
import type { Standing } from './roles.ts';

/**
 * What becomes of an excerpt that its author has not answered yet: `asked` waits for her word · `nobodyLeft` goes to nobody,
 * for she holds the role no more in which she wrote it, and nobody else can say what may stand under her name.
 * Undefined of what waits for nobody.
 */
export function excerptWaits(
  release: Release,
  document: Document,
  standing: Standing,
): 'asked' | 'nobodyLeft' | undefined {
  if (release.passages === undefined || release.excerpt || !isPending(release)) return undefined;
  const rule = standing.template.documents.find((one) => one.kind === document.kind);
  const isLeft =
    !rule ||
    (isFromBefore(document, rule, standing.trajectory, standing.day) &&
      !readsBack(document.author, document, standing));
  return isLeft ? 'nobodyLeft' : 'asked';
}
