import { useEffect } from 'react';
import { useRoute } from '../route/router.ts';
import { useHost } from '../teams/host-context.ts';
import { HomePage } from './home/home-page.tsx';
import { TrajectoryPage } from './trajectory/trajectory-page.tsx';
import { UnknownPage } from './unknown-page.tsx';

/** The page that the address names. What only some people open is fetched when they do. */
export function CurrentPage() {
  const route = useRoute();
  const host = useHost();
  // Whatever stands there now, a skeleton included, beats the host's own loader.
  useEffect(() => host.ready(), [host]);
  switch (route.page) {
    case 'home':
      return <HomePage />;
    case 'trajectory':
      return <TrajectoryPage key={route.trajectory} trajectory={route.trajectory} />;
    default:
      return <UnknownPage />;
  }
}
