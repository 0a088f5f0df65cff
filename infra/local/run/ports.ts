import { createServer } from 'node:net';

/** A port that is wanted, and the name under which another can be given. */
export interface WantedPort {
  readonly port: number;
  readonly setting: string;
}

/** What to say of the first of these ports that something else listens on; undefined when all are free. */
export async function takenPort(wanted: readonly WantedPort[]): Promise<string | undefined> {
  for (const { port, setting } of wanted) {
    if (await isFree(port)) continue;
    return `Poort ${port} is al in gebruik, misschien door een eerdere keer: stop die, of kies een andere poort met ${setting}.`;
  }
  return undefined;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
