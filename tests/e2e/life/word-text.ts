import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

/** What can be read in a Word file (.docx), paragraph by paragraph. */
export function wordText(path: string): string {
  const xml = strFromU8(unzipSync(readFileSync(path))['word/document.xml']!);
  return xml
    .replaceAll(/<\/w:p>|<w:br\/>/g, '\n')
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
}
