/**
 * Text of people and of the directory, for the places where Teams reads markdown (text blocks, facts): every sign
 * that markdown or HTML gives a meaning is escaped, so that it shows as it was typed and links to nothing.
 */
export function plain(text: string): string {
  return text
    .replace(CONTROL, ' ')
    .replace(/[\\`*_{}[\]()<>#+\-.!|~&$^=:@]/g, '\\$&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** As `plain`, for titles of buttons and choices: those are not markdown, and one line. */
export function oneLine(text: string, max = 60): string {
  const line = text.replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
  return line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line;
}

/** Control signs, and the ones that turn the direction of writing round. */
const CONTROL = /[\p{Cc}\u200B-\u200F\u2028-\u202E\u2066-\u2069]/gu;
