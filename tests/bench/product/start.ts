import { rmSync } from 'node:fs';
import { scratchFolder } from '../../support/scratch.ts';
import { start } from '../../support/start.ts';
import type { Figure } from '../figure.ts';

/** From the command until the address is printed: nobody there yet, and with all that was kept. The tabs are built. */
export async function* ready(): AsyncIterable<Figure> {
  const data = scratchFolder('ready');
  try {
    await secondsToReady(data);
    for (const [figure, ...args] of [['start.ready_fresh', '--fresh'], ['start.ready_again']])
      yield { figure: figure!, value: await secondsToReady(data, ...args), unit: 's', baseline: 15 };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function secondsToReady(data: string, ...args: string[]): Promise<number> {
  const begun = performance.now();
  const running = await start(data, ...args);
  await running.printed(running.url);
  const seconds = (performance.now() - begun) / 1000;
  await running.stop();
  return Math.round(10 * seconds) / 10;
}
