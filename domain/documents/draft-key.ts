/**
 * Under which key the draft of a document is kept: one per person, document and correction. The page that writes
 * it and whoever brings a refused text back to that page use the same.
 */
export function draftKey(
  trajectory: string,
  kind: string,
  moment: string | undefined,
  corrects: string | undefined,
): string {
  return corrects ? `${trajectory}:${corrects}` : `${trajectory}:${kind}:${moment ?? '-'}`;
}
