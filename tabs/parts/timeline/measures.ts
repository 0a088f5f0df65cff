import type { CSSProperties } from 'react';

/** From this width on the timeline lies down. */
export const wide = '@media (min-width: 700px)';

/** Pixels, shared by what is drawn behind and what lies on it: months, weeks, and the word for today stand above. */
export const lanesTop = 72;
/** Below the lanes stand the names of the holidays. */
export const namesBelow = 24;
/** From the top of a lane to the middle of its dots. */
export const dotLine = 30;

/** More lanes than this stand closer together, and leave the state of a moment to its mark. */
const MANY = 8;

/** Pixels of a picture with so many lanes: how high each is, and how wide the names beside them are. */
export interface Measures {
  readonly laneHeight: number;
  readonly rail: number;
  readonly dense: boolean;
}

/** @param threaded Lanes with threads between them stand further apart. */
export function measuresOf(lanes: number, threaded: boolean): Measures {
  if (lanes > MANY) return { laneHeight: 66, rail: 172, dense: true };
  return { laneHeight: threaded ? 98 : 82, rail: threaded ? 132 : 172, dense: false };
}

/** Pixels from the top of the picture to the line of a lane. */
export function lineOf(lane: number, { laneHeight }: Measures): number {
  return lanesTop + lane * laneHeight + dotLine;
}

/** Fractions of the width, for `calc()` in a style. */
export function at(x: number, width: number): CSSProperties {
  return { '--x': x, '--w': width } as CSSProperties;
}
