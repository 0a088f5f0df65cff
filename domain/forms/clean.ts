/**
 * Text as it may be kept: well-formed Unicode, line ends as `\n`, and none of the control characters that a list,
 * a Word document or a card cannot hold. Spaces around it are dropped.
 */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(unprintable, '')
    .trim();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return clean(text).replace(/\s*\n\s*/g, ' ');
}

// Control characters but tab and newline, what turns the direction of the text around it, and two non-characters.
const unprintable = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;
