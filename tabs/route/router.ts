import { parseRoute, pathOf, type Route } from './route.ts';

/** The address of a route for an ordinary link, so that a link is a link for keyboard, middle click and reader. */
export function href(route: Route): string {
  return `#/${pathOf(route)}`;
}

export function go(route: Route): void {
  window.location.hash = href(route);
}

/** The same, without a step to come back to: after sending, the form is no place to return to. */
export function goInstead(route: Route): void {
  window.history.replaceState(null, '', href(route));
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

/** Opens where a deep link points, unless the page was reloaded on a place of its own. */
export function startAt(subPageId: string | undefined): void {
  if (subPageId && window.location.hash.length <= 2) goInstead(parseRoute(subPageId));
}
