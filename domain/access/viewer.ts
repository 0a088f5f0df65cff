import type { PersonId } from '../trajectory/participant.ts';

declare const verified: unique symbol;

/** Somebody whose token was verified at a door. Only a door makes one; use cases ask for it as a parameter. */
export interface Viewer {
  readonly kind: 'person';
  readonly person: PersonId;
  readonly name: string;
  readonly [verified]: true;
}

/** The app itself: what falls due, and what changed in Microsoft 365 without a known editor. */
export interface System {
  readonly kind: 'system';
  readonly [verified]: true;
}

/** Called by a door right after it verified a token (or the editor of a row), and nowhere else. */
export function viewerOf(person: PersonId, name: string): Viewer {
  return { kind: 'person', person, name } as Viewer;
}

export const system: System = { kind: 'system' } as System;
