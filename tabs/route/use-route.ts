import { useSyncExternalStore } from 'react';
import { parseRoute, type Route } from './route.ts';

/** Where in the app one is now. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return parseRoute(hash);
}

function subscribe(changed: () => void): () => void {
  const moved = () => {
    window.scrollTo(0, 0);
    changed();
  };
  window.addEventListener('hashchange', moved);
  return () => window.removeEventListener('hashchange', moved);
}
