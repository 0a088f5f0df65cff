import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath } from 'vite';
import { expect, test } from 'vitest';
import { stylesAhead } from '../../../tabs/styles-ahead.ts';

const folder = join(import.meta.dirname, '../../../tabs/parts/timeline');

test('styles are worked out as the tabs are built, with what a file takes from others', async () => {
  const { transform } = await stylesAhead(folder);
  const ahead = (name: string): unknown => {
    const file = normalizePath(join(folder, name));
    return (transform as (code: string, id: string) => unknown)(readFileSync(file, 'utf8'), file);
  };
  const strip = ahead('strip.tsx');
  expect(strip).toContain('__styles({');
  expect(strip).toContain('{stroke:var(--colorBrandStroke2);}');
  expect(strip).toContain('mergeClasses');
  expect(strip).not.toContain('makeStyles');
  expect(ahead('timeline-item.tsx')).toContain('@media (min-width: 700px){');
  expect(ahead('in-order.ts')).toBe(null);
});
