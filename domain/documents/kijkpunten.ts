import type { Compose } from './composing.ts';

/** The werkpunten that were agreed, to choose from. */
export const composeKijkpunten: Compose = (sources) => ({
  points: sources.goals().map(({ text }) => text),
});
