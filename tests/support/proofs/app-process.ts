import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
/** Half of what starting costs is compiling; a process that was stopped leaves that here for the next. */
const compiled = resolve(root, 'node_modules/.cache/compiled');
/** It lives for seconds: making its database's code faster would cost more than it gains. */
const quickToStart = ['--liftoff-only'];

/** The app as a process of its own. */
export interface AppProcess {
  /** SIGKILL: no handler runs, nothing is written any more. Another process takes its place at once, as any host does. */
  kill(): Promise<void>;
  stop(): Promise<void>;
  /** False once it ended by itself, which it never should. */
  isUp(): boolean;
  /** What it wrote on its standard outputs. */
  output(): string;
}

export function startProcess(environment: Readonly<Record<string, string>>): AppProcess {
  let output = '';
  const start = () => {
    const child = spawn(process.execPath, [...quickToStart, 'bot/index.ts'], {
      cwd: root,
      env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: compiled, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    return child;
  };
  const isUp = (child: ChildProcess) => child.exitCode === null && child.signalCode === null;
  const end = async (child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM') => {
    if (!isUp(child)) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  };
  let child = start();
  return {
    async kill() {
      await end(child, 'SIGKILL');
      child = start();
    },
    stop: () => end(child, 'SIGTERM'),
    isUp: () => isUp(child),
    output: () => output,
  };
}
