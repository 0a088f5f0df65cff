import './page.css';
import { Cache } from './api/cache.ts';
import { createClient } from './api/client.ts';
import { homeRead } from './pages/home/home-read.ts';
import { parseRoute } from './route/route.ts';
import { startAt } from './route/router.ts';
import { connect } from './teams/host.ts';

/** How long drawing waits for the host, so that the server is asked before the browser is busy. */
const patienceMs = 150;

/** Asks the host who is there and the server for the first page, and only then makes ready what draws it. */
async function begin(): Promise<void> {
  const host = await connect();
  startAt(host.subPageId);
  const cache = new Cache(createClient(host.token));
  const signedIn = host.token(false).catch(() => undefined);
  await Promise.race([signedIn, new Promise((resolve) => setTimeout(resolve, patienceMs))]);
  if (parseRoute(window.location.hash).page === 'home') void cache.read(...homeRead);
  (await import('./draw.tsx')).draw(host, cache);
}

begin().catch(async () => (await import('./draw.tsx')).drawOutside());
