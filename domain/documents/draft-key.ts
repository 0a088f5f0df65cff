/**
 * Under which key the draft of a document is kept: one per person, document and correction; of what is written
 * together, where each version goes on from the last, `corrects` is left out. The page that writes it and whoever
 * brings a refused text back to that page use the same.
 */
export function draftKey(
  trajectory: string,
  kind: string,
  moment: string | undefined,
  corrects: string | undefined,
): string {
  return corrects ? `${trajectory}:${corrects}` : `${trajectory}:${kind}:${moment ?? '-'}`;
}

/** The same for the teacher's reaction to a document, by the document's id. Its one field is `text`. */
export function reactionKey(trajectory: string, document: string): string {
  return `${trajectory}:react:${document}`;
}

/** The same for where the film of a visit is. Its fields are `reference` and `deleteOn`. */
export function filmKey(trajectory: string, moment: string): string {
  return `${trajectory}:film:${moment}`;
}

/** What the keys begin with of what was sent from a page and came back while another draft stood there. */
export function returnedTo(key: string): string {
  return `${key}:returned.`;
}
