import { createRoot } from 'react-dom/client';
import type { Cache } from './api/cache.ts';
import { App } from './app.tsx';
import { OutsideTeams } from './parts/page/outside-teams.tsx';
import type { Host } from './teams/host.ts';

const root = createRoot(document.getElementById('app') as HTMLElement);

export function draw(host: Host, cache: Cache): void {
  root.render(<App host={host} cache={cache} />);
}

export function drawOutside(): void {
  root.render(<OutsideTeams />);
}
