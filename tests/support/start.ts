import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { freePort } from './house/environment.ts';

/** `npm start` as somebody types it, with its data and its ports elsewhere. */
export interface Started {
  readonly url: string;
  /** Resolves once it has printed this; throws when it ends before. */
  printed(text: string): Promise<void>;
  /** All that it printed so far. */
  readonly output: () => string;
  /** Ctrl+C, and waits until it has ended. Whether it ended as asked. */
  stop(): Promise<boolean>;
}

const root = join(import.meta.dirname, '../..');

/** Starts it; returns at once. */
export async function start(data: string, ...args: readonly string[]): Promise<Started> {
  const tenantPort = await freePort();
  const child: ChildProcess = spawn(process.execPath, ['infra/local/start.ts', ...args], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      DATA_DIR: data,
      TENANT_PORT: String(tenantPort),
      PORT: String(await freePort()),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const changed = new Set<() => void>();
  const tell = () => {
    for (const look of changed) look();
  };
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      tell();
    });
  const ended = once(child, 'exit');
  void ended.then(tell);
  return {
    url: `http://127.0.0.1:${tenantPort}/`,
    output: () => output,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const there = output.includes(text);
          if (!there && child.exitCode === null) return;
          changed.delete(look);
          if (there) resolve();
          else reject(new Error(`It ended before it printed "${text}":\n${output}`));
        };
        changed.add(look);
        look();
      }),
    async stop() {
      child.kill('SIGINT');
      const [code] = (await ended) as [number | null];
      return code === 0;
    },
  };
}
