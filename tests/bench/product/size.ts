import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from '../figure.ts';

const built = join(import.meta.dirname, '../../../dist/tabs');
const AIM_KB = 200;

/** JavaScript of a first visit, gzipped: what the page names, and what that imports at once. Needs `npm run build`. */
export async function* jsSize(): AsyncIterable<Figure> {
  const page = readFileSync(join(built, 'index.html'), 'utf8');
  const seen = new Set<string>();
  const follow = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(join(built, file), 'utf8');
    // Only what is imported at the top is loaded at once; what is imported later is called as a function.
    for (const [, path] of source.matchAll(
      /(?:^|;|\})import\s*(?:[\w$*{][^'"();]*?from)?\s*["'](\.[^"']+\.js)["']/g,
    )) {
      follow(join(dirname(file), path!));
    }
  };
  for (const [, path] of page.matchAll(/(?:src|href)="\/tabs\/([^"]+\.js)"/g)) follow(path!);
  const bytes = [...seen].reduce((sum, file) => sum + gzipSync(readFileSync(join(built, file))).length, 0);
  yield {
    figure: 'tab.js_gzip_kb',
    value: Math.round(bytes / 102.4) / 10,
    unit: 'kB',
    baseline: AIM_KB,
    note: `${seen.size} files; the baseline is the aim`,
  };
}
