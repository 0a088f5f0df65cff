import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Who claims a folder. `started` tells two processes apart that had the same pid. */
interface Claim {
  readonly pid: number;
  readonly host: string;
  readonly started: string | undefined;
}

/** PGlite takes no lock on its folder, and two processes in one folder destroy it. */
class FolderInUse extends Error {
  readonly pid: number;
  constructor(folder: string, pid: number) {
    super(`Process ${pid} is using ${folder}. Stop it first, or set DATABASE_URL for several processes.`);
    this.name = 'FolderInUse';
    this.pid = pid;
  }
}

const beatMs = 5_000;
/** Of a process on another machine (a container on the same volume) only the beat can be seen. */
const silentMs = 30_000;
const attempts = 5;

/**
 * Takes the folder for this process; gives the way to let go. What dead processes left behind is cleared away.
 * Throws `FolderInUse` when another process has it.
 *
 * Each process lays a claim in a file of its own and then looks for others. Of two, the one that looks last sees
 * the other and withdraws; if both see each other both withdraw, and try again after a moment.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  await mkdir(dirname(folder), { recursive: true });
  for (let attempt = 1; ; attempt++) {
    const file = `${folder}.lock.${randomUUID()}`;
    await layClaim(file);
    const other = await otherClaim(folder, file);
    if (!other) return keep(file);
    await rm(file, { force: true });
    if (attempt === attempts) throw new FolderInUse(folder, other.pid);
    await wait(20 + Math.random() * 100);
  }
}

async function layClaim(file: string): Promise<void> {
  const claim: Claim = { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
  // Under another name first: a claim that can be seen is a claim that is complete.
  const draft = join(dirname(file), `.${basename(file)}`);
  await writeFile(draft, JSON.stringify(claim));
  await rename(draft, file);
}

function keep(file: string): () => Promise<void> {
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), beatMs);
  beat.unref();
  return async () => {
    clearInterval(beat);
    await rm(file, { force: true });
  };
}

async function otherClaim(folder: string, own: string): Promise<Claim | undefined> {
  const prefix = `${basename(folder)}.lock.`;
  for (const name of await readdir(dirname(folder))) {
    const file = join(dirname(folder), name);
    if (!name.startsWith(prefix) || file === own) continue;
    const claim = await read(file);
    if (claim && (await lives(claim, file))) return claim;
    await rm(file, { force: true });
  }
  return undefined;
}

async function read(file: string): Promise<Claim | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Claim;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

async function lives(claim: Claim, file: string): Promise<boolean> {
  if (claim.host !== hostname()) {
    const age = await stat(file).then(
      (found) => Date.now() - found.mtimeMs,
      () => Number.POSITIVE_INFINITY,
    );
    return age < silentMs;
  }
  try {
    process.kill(claim.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const started = await startOf(claim.pid);
  return started === undefined || claim.started === undefined || started === claim.started;
}

/** When a process started, in ticks since boot; undefined where the system does not tell (other than Linux). */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const line = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name in brackets and may hold spaces; the start time is the 22nd field.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}
