import { mkdtempSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where Linux keeps files in memory. */
const memory = '/dev/shm';
/** Of what two test files put there at once, many times over. */
const roomy = 2 ** 31;

/**
 * A new, empty folder, that whoever asks for it throws away. In memory where there is room: to write a database on a
 * disk, and to have the disk forget it, takes seconds.
 */
export function scratchFolder(name: string): string {
  return mkdtempSync(join(isRoomy() ? memory : tmpdir(), `${name}-`));
}

function isRoomy(): boolean {
  if (process.platform !== 'linux') return false;
  try {
    const { bavail, bsize } = statfsSync(memory);
    return bavail * bsize > roomy;
  } catch {
    return false;
  }
}
