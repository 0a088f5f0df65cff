/**
 * Text as it may be kept: well-formed Unicode, line ends as `\n`, and none of the control characters that a list,
 * a Word document or a card cannot hold. Spaces around it are dropped; of a text of which nothing can be seen nothing
 * is left.
 */
export function clean(text: string): string {
  const kept = text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unprintable, '')
    .trim();
  return unseen.test(kept) ? '' : kept;
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s*\n\s*/g, ' ');
}

// Joiners of no width belong in words and in emoji, and alone they are nothing.
const unseen = /^[\s\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]*$/u;

// Control characters but tab and newline, what turns the direction of the text around it, and two non-characters.
const unprintable = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
