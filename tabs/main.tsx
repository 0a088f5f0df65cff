import { createRoot } from 'react-dom/client';
import './page.css';
import { App } from './app.tsx';
import { OutsideTeams } from './parts/outside-teams.tsx';
import { startAt } from './route/router.ts';
import { connect } from './teams/host.ts';

const root = createRoot(document.getElementById('app') as HTMLElement);

try {
  const host = await connect();
  startAt(host.subPageId);
  root.render(<App host={host} />);
} catch {
  root.render(<OutsideTeams />);
}
