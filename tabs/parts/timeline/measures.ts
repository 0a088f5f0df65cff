import type { CSSProperties } from 'react';

/** From this width on the timeline lies down. */
export const wide = '@media (min-width: 700px)';

/** Pixels, shared by what is drawn behind and what lies on it. */
export const lanesTop = 52;
export const laneHeight = 98;
/** From the top of a lane to the middle of its dots. */
export const dotLine = 30;

/** Pixels from the top of the picture to the line of a lane. */
export function lineOf(lane: number): number {
  return lanesTop + lane * laneHeight + dotLine;
}

/** Fractions of the width, for `calc()` in a style. */
export function at(x: number, width: number): CSSProperties {
  return { '--x': x, '--w': width } as CSSProperties;
}
