/** Control signs, and those that nobody sees or that turn the direction of writing round. */
const HIDDEN = /[\p{Cc}\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;

/** Text of people and of the directory as it may stand on a card: one line, as it was typed. */
export function plain(text: string): string {
  return text.replace(HIDDEN, ' ').replace(/\s+/g, ' ').trim();
}

/** As `plain`, cut off for where there is little room: buttons and choices. */
export function oneLine(text: string, max = 60): string {
  const line = plain(text);
  return line.length > max ? `${line.slice(0, max - 1).trimEnd()}…` : line;
}
