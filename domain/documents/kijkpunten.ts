import type { Compose } from './compose.ts';

/** The werkpunten that were agreed, to choose from. */
export const composeKijkpunten: Compose = ({ standing }) => ({
  points: standing.trajectory.goals.map(({ text }) => text),
});
