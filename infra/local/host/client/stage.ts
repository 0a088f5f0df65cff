import type { Start } from './api.ts';
import type { Route } from './route.ts';

/** What a page is given: whom it is for, where it is, and how to go elsewhere. */
export interface Stage {
  readonly start: Start;
  readonly person: Start['people'][number];
  readonly route: Route;
  go(change: Partial<Route>): void;
}

/** A page in the middle of the screen. */
export interface Page {
  readonly element: HTMLElement;
  /** Something changed at the server: `message`, `typing`, `state` or `clock`. */
  changed?(what: string): void;
  /** The person chose another theme. */
  themed?(theme: Route['theme']): void;
  leave?(): void;
}
