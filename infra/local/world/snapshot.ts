import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Persistent } from './types.ts';

/** Quiet time before a save; a save that took long makes the next one wait longer, so that it stays below a twentieth of the time. */
const QUIET_MS = 200;
const SAVE_SHARE = 20;

export interface Snapshots {
  /** Adds a room, and gives it back what was saved. False when nothing was. */
  add(part: Persistent): boolean;
  changed(part?: string): void;
  /** Writes now what has changed. */
  flush(): void;
  reset(): void;
  close(): void;
}

/**
 * One JSON file per room in `folder`, each replaced in one rename, so that a crash leaves the old or the new
 * one and never half. Without a folder nothing is written.
 */
export function createSnapshots(folder: string | undefined): Snapshots {
  const parts = new Map<string, Persistent>();
  const dirty = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let waitMs = QUIET_MS;
  if (folder) mkdirSync(folder, { recursive: true });

  const fileOf = (name: string) => join(folder!, `${name}.json`);
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!folder) return;
    const started = performance.now();
    for (const name of dirty) {
      const scratch = `${fileOf(name)}.new`;
      // Keys and the app's secret are among them.
      writeFileSync(scratch, JSON.stringify(parts.get(name)!.save()), { mode: 0o600 });
      renameSync(scratch, fileOf(name));
    }
    dirty.clear();
    waitMs = Math.max(QUIET_MS, (performance.now() - started) * SAVE_SHARE);
  };
  const changed = (name?: string) => {
    if (!folder) return;
    if (name !== undefined && parts.has(name)) dirty.add(name);
    else for (const each of parts.keys()) dirty.add(each);
    timer ??= setTimeout(flush, waitMs);
  };
  return {
    add(part) {
      parts.set(part.name, part);
      const saved = folder ? read(fileOf(part.name)) : undefined;
      if (saved === undefined) return false;
      part.load(saved);
      return true;
    },
    changed,
    flush,
    reset() {
      for (const part of parts.values()) part.reset();
      changed();
    },
    close() {
      flush();
    },
  };
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new Error(`The local tenant cannot read ${file}; start with --fresh to begin anew`, {
      cause: error,
    });
  }
}
