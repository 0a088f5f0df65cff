/** A sentence of a text, by the text's own id and its place in it. */
export interface Sentence {
  readonly id: string;
  readonly text: string;
}

/** Where something was left out. */
export const GAP = '[…]';

export function sentencesOf(prefix: string, text: string): readonly Sentence[] {
  return text
    .split(/(?<=[.!?…]["'”’)]*)\s+|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence, index) => ({ id: `${prefix}:${index}`, text: sentence }));
}

/** Sentences that stood apart are marked as such: nobody should read them as if they followed on each other. */
export function textLeft(prefix: string, text: string, kept: ReadonlySet<string>): string | undefined {
  const all = sentencesOf(prefix, text);
  const left = all.map(({ id, text: sentence }) => (kept.has(id) ? sentence : undefined));
  if (left.every((one) => one === undefined)) return undefined;
  return left
    .map((sentence) => sentence ?? GAP)
    .filter((said, at, parts) => said !== GAP || parts[at - 1] !== GAP)
    .join(' ');
}
