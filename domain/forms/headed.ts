/** A part of a long text, under its heading if it has one. */
export interface HeadedPart {
  readonly heading?: string;
  readonly text: string;
}

/**
 * The parts of a long text that has headings: a line behind a blank one (or the first) that ends with a colon heads all
 * that follows until the next, as it does where somebody types it. Without the colon; no part is empty in both.
 */
export function partsOf(text: string): readonly HeadedPart[] {
  const parts: { heading?: string; text: string }[] = [];
  for (const block of text.split(/\n\s*\n/).map((one) => one.trim())) {
    const [first = '', ...rest] = block.split('\n');
    const last = parts.at(-1);
    if (first.endsWith(':')) parts.push({ heading: first.slice(0, -1).trimEnd(), text: rest.join('\n') });
    else if (last) last.text = [last.text, block].filter((one) => one !== '').join('\n\n');
    else if (block !== '') parts.push({ text: block });
  }
  return parts;
}
