/** From this width on the timeline lies down. */
export const wide = '@media (min-width: 700px)';

/** Pixels, shared by what is drawn behind and what lies on it. */
export const lanesTop = 52;
export const laneHeight = 98;
/** From the top of a lane to the middle of its dots. */
export const dotLine = 30;
